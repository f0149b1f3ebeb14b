/** Passkeys of one's own account. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTyped } from '#web/data/typed.ts';
import { ask } from '#web/data/api.ts';
import { useAct, useOperation } from '#web/data/use-operation.ts';
import { Field, OwnForm } from '#web/parts/own-form.tsx';
import { Refusal } from '#web/parts/refusal.tsx';
import { useWords } from '#web/words/words.tsx';
import type { Mine } from './account.tsx';
import { useLocal } from './local-time.ts';

export function AccountPasskeys({ mine }: { mine: Mine }) {
  const { say } = useWords();
  const { day } = useLocal();
  const ways = useOperation('session.ways', {}, { fresh: Infinity });
  const add = useAct('passkey.add');
  const remove = useAct('passkey.remove');
  const typed = useTyped('passkey-name', '');
  const name = typed.value;
  const [current, setCurrent] = useState('');
  const [busy, setBusy] = useState(false);
  const [stopped, setStopped] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const make = async (): Promise<void> => {
    setBusy(true);
    setStopped(false);
    setError(null);
    try {
      const { options } = await ask('passkey.begin', mine.password ? { current } : {});
      const { newPasskey } = await import('#web/data/passkey.ts');
      await add.mutateAsync({ name, credential: await newPasskey(options) });
      typed.forget();
      setCurrent('');
    } catch (problem) {
      if (problem instanceof DOMException || (problem as Error).name === 'WebAuthnError') setStopped(true);
      else setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section aria-labelledby="my-passkeys">
      <h2 id="my-passkeys">{say('web.account.passkeys')}</h2>
      <p>{say('web.account.passkeys_about')}</p>
      {mine.passkeys.length > 0 ? (
        <ul className="account-list">
          {mine.passkeys.map((k) => (
            <li key={k.passkey}>
              <span>
                <strong>{k.name}</strong>{' '}
                <span className="small">
                  {say('web.account.passkey_used', { made: day(k.made), used: k.used && day(k.used) })}
                </span>
              </span>
              <Button
                size="xs"
                variant="default"
                loading={remove.isPending && remove.variables.passkey === k.passkey}
                onClick={() => remove.mutate({ passkey: k.passkey })}
              >
                {say('web.account.passkey_remove', { name: k.name })}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {remove.error ? <Refusal error={remove.error} heading={3} /> : null}
      {ways.data && !ways.data.passkey ? (
        <p>{say('web.account.passkeys_no')}</p>
      ) : (
        <OwnForm go={() => void make()} label={say('web.account.passkey_add')} busy={busy} error={error}>
          <Field label={say('web.account.passkey_name')} value={name} set={typed.set} max={60} />
          {mine.password ? (
            <Field
              label={say('web.account.current')}
              value={current}
              set={setCurrent}
              secret="current-password"
            />
          ) : null}
          {stopped ? <p role="alert">{say('web.sign_in.passkey_stopped')}</p> : null}
        </OwnForm>
      )}
    </section>
  );
}
