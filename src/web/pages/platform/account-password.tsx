/** The password of one's own account. */
import { useState } from 'react';
import { useAct } from '#web/data/use-operation.ts';
import { Field, OwnForm } from '#web/parts/own-form.tsx';
import { useWords } from '#web/words/words.tsx';
import type { Mine } from './account.tsx';

export function AccountPassword({ mine }: { mine: Mine }) {
  const { say } = useWords();
  const change = useAct('account.password');
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const go = (): void =>
    change.mutate(
      { ...(mine.password ? { current } : {}), password },
      {
        onSuccess: () => {
          setCurrent('');
          setPassword('');
        },
      },
    );
  return (
    <section aria-labelledby="my-password">
      <h2 id="my-password">{say('web.account.password')}</h2>
      <OwnForm go={go} label={say('web.account.change')} busy={change.isPending} error={change.error}>
        {mine.password ? (
          <Field
            label={say('web.account.current')}
            value={current}
            set={setCurrent}
            secret="current-password"
          />
        ) : null}
        <Field
          label={say('web.invitation.password')}
          hint={say('web.invitation.password_hint')}
          value={password}
          set={setPassword}
          secret="new-password"
        />
      </OwnForm>
      {change.data ? <p role="status">{say('web.account.changed', { n: change.data.ended })}</p> : null}
    </section>
  );
}
