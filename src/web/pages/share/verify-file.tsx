/** Whether a file is, byte for byte, a list that left here, which version, and whether a newer one has replaced it. */
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useAddress } from '#web/address.ts';
import { serverNow } from '#web/data/server-time.ts';
import { ask, type OutputOf } from '#web/data/api.ts';
import { useZone } from '#web/data/oma.ts';
import { Refusal } from '#web/parts/refusal.tsx';
import { Receipt, useReleaseName } from '#web/parts/release.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { useWords } from '#web/words/words.tsx';

interface State {
  readonly name?: string;
  readonly busy?: true;
  readonly found?: OutputOf<'protective-list.verify'>;
  readonly error?: unknown;
}

export function VerifyFile() {
  const { say } = useWords();
  const { operation } = useAddress();
  const [state, setState] = useState<State>({});
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const last = useRef(0);
  const verify = (file: File | undefined): void => {
    if (!file) return;
    const { name } = file;
    // A second file given meanwhile is the one that counts.
    const turn = ++last.current;
    const settle = (to: State): void => {
      if (turn === last.current) setState(to);
    };
    setState({ name, busy: true });
    void ask('protective-list.verify', { file: name.slice(-120) } as never, { operation, file }).then(
      (found) => settle({ name, found }),
      (error: unknown) => settle({ name, error }),
    );
  };
  return (
    <>
      <div
        className="sharing-drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes('Files')) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          verify(event.dataTransfer.files[0]);
        }}
      >
        <p>{say('web.sharing.verify_lead')}</p>
        <input
          ref={input}
          type="file"
          className="sr-only"
          aria-label={say('web.sharing.verify_choose')}
          tabIndex={-1}
          onChange={(event) => {
            verify(event.currentTarget.files?.[0]);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <Button variant="default" loading={state.busy === true} onClick={() => input.current?.click()}>
          {say('web.sharing.verify_choose')}
        </Button>
      </div>
      <div role="status">{state.found ? <Found name={state.name ?? ''} of={state.found} /> : null}</div>
      {state.error ? <Refusal error={state.error} heading={3} /> : null}
    </>
  );
}

function Found({ name, of }: { name: string; of: OutputOf<'protective-list.verify'> }) {
  const { say, moment } = useWords();
  const zone = useZone();
  const named = useReleaseName();
  return (
    <div className="card">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {of.known ? (
        <p>
          {say('web.sharing.verified')}{' '}
          {say(of.current ? 'web.sharing.verified_newest' : 'web.sharing.verified_older', {
            latest: of.releases[0]?.latest ?? 0,
          })}
        </p>
      ) : (
        <Unknown block>{say('web.sharing.not_ours')}</Unknown>
      )}
      <ul className="sharing-found">
        {of.releases.map((release) => (
          <li key={release.release}>
            <bdi>{named(release)}</bdi> · {release.label} · {moment(release.recordedAt, zone, 'short')} ·{' '}
            <Receipt of={release} now={serverNow()} />
          </li>
        ))}
      </ul>
      <p className="small sharing-hash">
        SHA-256 <code dir="ltr">{of.sha256}</code>
      </p>
    </div>
  );
}
