/** Roles that wait for a second factor: said first, with the way to them. */
import { useState } from 'react';
import { useOperationName } from '#web/data/operation-name.ts';
import { useSession } from '#web/data/session.tsx';
import { useAct } from '#web/data/use-operation.ts';
import { Field, OwnForm } from '#web/parts/own-form.tsx';
import { Urgency } from '#web/parts/urgency.tsx';
import { useWords } from '#web/words/words.tsx';
import type { Mine } from './account.tsx';

export function AccountWaiting({ mine }: { mine: Mine }) {
  const words = useWords();
  const { say } = words;
  const { session, refresh } = useSession();
  const show = useAct('session.strengthen');
  const nameOf = useOperationName();
  const [code, setCode] = useState('');
  const waiting = session?.waiting ?? [];
  if (waiting.length === 0) return null;
  const roles = waiting.map(
    (w) => `${words.term('role', w.role)} (${w.where === null ? say('web.account.whole') : nameOf(w.where)})`,
  );
  return (
    <section className="account-waiting" aria-label={say('web.account.waiting_link')}>
      <p>
        <Urgency level="today" /> {say('web.account.waiting', { n: waiting.length, roles })}
      </p>
      {mine.codes ? (
        <OwnForm
          go={() => show.mutate({ code }, { onSuccess: () => void refresh() })}
          label={say('web.account.waiting_give')}
          busy={show.isPending}
          error={show.error}
        >
          <Field
            label={say('web.sign_in.code')}
            hint={say('web.sign_in.code_hint')}
            value={code}
            set={setCode}
            max={40}
            autoComplete="one-time-code"
          />
        </OwnForm>
      ) : (
        <p>{say('web.account.waiting_set_up')}</p>
      )}
    </section>
  );
}
