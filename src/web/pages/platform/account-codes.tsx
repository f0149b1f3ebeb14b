/** Codes of an authenticator: set up, confirmed, ended; recovery codes, shown once. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '#web/data/session.tsx';
import { useAct } from '#web/data/use-operation.ts';
import { Field, OwnForm } from '#web/parts/own-form.tsx';
import { QrCode } from '#web/parts/qr-code.tsx';
import { useWords } from '#web/words/words.tsx';
import type { Mine } from './account.tsx';

export function AccountCodes({ mine }: { mine: Mine }) {
  const { say } = useWords();
  const { refresh } = useSession();
  const begin = useAct('second-factor.begin');
  const confirm = useAct('second-factor.confirm');
  const end = useAct('second-factor.end');
  const renew = useAct('second-factor.recovery');
  const [current, setCurrent] = useState('');
  const [code, setCode] = useState('');
  const [recovery, setRecovery] = useState<readonly string[]>([]);
  const proof = mine.password ? { current } : {};
  const currentField = mine.password ? (
    <Field label={say('web.account.current')} value={current} set={setCurrent} secret="current-password" />
  ) : null;
  const told = (codes: readonly string[]): void => {
    setRecovery(codes);
    setCurrent('');
    setCode('');
  };

  return (
    <section aria-labelledby="my-codes">
      <h2 id="my-codes">{say('web.account.codes')}</h2>
      <p>
        {mine.codes ? say('web.account.codes_on', { n: mine.recoveryLeft }) : say('web.account.codes_off')}
      </p>
      {recovery.length > 0 ? (
        <div className="account-told" role="status">
          <p>{say('web.account.recovery')}</p>
          <ul dir="ltr">
            {recovery.map((one) => (
              <li key={one}>
                <code>{one}</code>
              </li>
            ))}
          </ul>
          <Button
            variant="default"
            onClick={() => {
              setRecovery([]);
              void refresh();
            }}
          >
            {say('web.account.recovery_kept')}
          </Button>
        </div>
      ) : null}
      {!mine.codes && !begin.data ? (
        <OwnForm
          go={() => begin.mutate(proof)}
          label={say('web.account.codes_begin')}
          busy={begin.isPending}
          error={begin.error}
        >
          {currentField}
        </OwnForm>
      ) : null}
      {!mine.codes && begin.data ? (
        <>
          <div className="account-told">
            <p>{say('web.account.secret')}</p>
            <QrCode text={begin.data.uri} label={say('web.account.secret_qr')} />
            <p dir="ltr">
              <code data-secret>{begin.data.secret.match(/.{1,4}/g)?.join(' ')}</code>
            </p>
            <p>
              <a href={begin.data.uri}>{say('web.account.secret_open')}</a>
            </p>
          </div>
          <OwnForm
            go={() => confirm.mutate({ code }, { onSuccess: (answer) => told(answer.recovery) })}
            label={say('web.account.confirm')}
            busy={confirm.isPending}
            error={confirm.error}
          >
            <Field
              label={say('web.account.first_code')}
              value={code}
              set={setCode}
              max={40}
              autoComplete="one-time-code"
            />
          </OwnForm>
        </>
      ) : null}
      {mine.codes && recovery.length === 0 ? (
        <OwnForm
          go={() => renew.mutate(proof, { onSuccess: (answer) => told(answer.recovery) })}
          label={say('web.account.codes_renew')}
          busy={renew.isPending}
          error={renew.error ?? end.error}
          beside={
            <Button
              variant="default"
              loading={end.isPending}
              onClick={() =>
                end.mutate(proof, {
                  onSuccess: () => {
                    begin.reset();
                    setCurrent('');
                  },
                })
              }
            >
              {say('web.account.codes_end')}
            </Button>
          }
        >
          {currentField}
        </OwnForm>
      ) : null}
    </section>
  );
}
