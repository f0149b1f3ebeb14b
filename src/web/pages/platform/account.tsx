/** My account: roles with who and why, password, second factor, passkeys, and where I am signed in. */
import { useOperation } from '#web/data/use-operation.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useSession } from '#web/data/session.tsx';
import { Await } from '#web/parts/await.tsx';
import { OperationName } from '#web/parts/operation-name.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { TableRegion } from '#web/parts/table-region.tsx';
import { useWords } from '#web/words/words.tsx';
import { AccountCodes } from './account-codes.tsx';
import { AccountPasskeys } from './account-passkeys.tsx';
import { AccountPassword } from './account-password.tsx';
import { AccountSessions } from './account-sessions.tsx';
import { AccountWaiting } from './account-waiting.tsx';
import { useLocal } from './local-time.ts';
import './account.css';

export type Mine = OutputOf<'account.me'>;

export function AccountPage() {
  const { say } = useWords();
  const { session } = useSession();
  const query = useOperation('account.me', {}, { enabled: session?.account === true });
  return (
    <>
      <PageHead title={say('web.account.title')} />
      {session?.account ? (
        <Await query={query} lines={8}>
          {(mine) => <Parts mine={mine} />}
        </Await>
      ) : (
        <p className="sentence">{say('web.account.none')}</p>
      )}
    </>
  );
}

function Parts({ mine }: { mine: Mine }) {
  const { say } = useWords();
  const { day } = useLocal();
  return (
    <div className="account">
      <p className="sentence">{say('web.account.since', { label: mine.label, day: day(mine.since) })}</p>
      <AccountWaiting mine={mine} />
      <Roles roles={mine.roles} />
      <AccountPassword mine={mine} />
      <AccountCodes mine={mine} />
      <AccountPasskeys mine={mine} />
      <AccountSessions mine={mine} />
    </div>
  );
}

function Roles({ roles }: { roles: Mine['roles'] }) {
  const words = useWords();
  const { say } = words;
  const { day } = useLocal();
  return (
    <section>
      <h2>{say('web.account.roles')}</h2>
      {roles.length === 0 ? (
        <p>{say('web.account.no_roles')}</p>
      ) : (
        <TableRegion label={say('web.account.roles')}>
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{say('web.account.role')}</th>
                <th scope="col">{say('web.account.where')}</th>
                <th scope="col">{say('web.account.granted')}</th>
                <th scope="col">{say('web.account.why')}</th>
              </tr>
            </thead>
            <tbody>
              {roles.map((r) => (
                <tr key={r.grant}>
                  <th scope="row">{words.term('role', r.role)}</th>
                  <td>{r.where === null ? say('web.account.whole') : <OperationName code={r.where} />}</td>
                  <td>{say('web.account.granted_by', { day: day(r.at), label: r.by })}</td>
                  <td>{r.reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
    </section>
  );
}
