/** Where one is signed in, and the end of it. */
import { Button } from '@mantine/core';
import { useAct } from '#web/data/use-operation.ts';
import { Refusal } from '#web/parts/refusal.tsx';
import { useWords } from '#web/words/words.tsx';
import type { Mine } from './account.tsx';
import { useLocal } from './local-time.ts';

export function AccountSessions({ mine }: { mine: Mine }) {
  const words = useWords();
  const { say } = words;
  const { moment } = useLocal();
  const end = useAct('session.revoke');
  const endOthers = useAct('session.revoke-others');
  const error = end.error ?? endOthers.error;
  return (
    <section aria-labelledby="my-sessions">
      <h2 id="my-sessions">{say('web.account.sessions')}</h2>
      <ul className="account-list">
        {mine.sessions.map((s) => (
          <li key={s.session}>
            <span>
              {say('web.account.session', {
                client: s.client,
                started: moment(s.started),
                expires: moment(s.expires),
              })}{' '}
              <span className="small">
                {words.term('way', s.way)}
                {s.strong ? `, ${say('web.account.session_strong')}` : ''}
              </span>
            </span>
            {s.current ? (
              <strong>{say('web.account.session_here')}</strong>
            ) : (
              <Button size="xs" variant="default" onClick={() => end.mutate({ session: s.session })}>
                {say('web.account.session_end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {error ? <Refusal error={error} heading={3} /> : null}
      {mine.sessions.length > 1 ? (
        <Button variant="default" loading={endOthers.isPending} onClick={() => endOthers.mutate({})}>
          {say('web.account.sessions_end')}
        </Button>
      ) : null}
    </section>
  );
}
