/** Accounts and roles: who may sign in, as what, where and why. The one that is opened stands in the address. */
import { Button } from '@mantine/core';
import { useAddress, useSetSearch } from '#web/address.ts';
import { BOOT } from '#web/boot.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useSession } from '#web/data/session.tsx';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { OperationName } from '#web/parts/operation-name.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { Sheet } from '#web/parts/sheet.tsx';
import { TableRegion } from '#web/parts/table-region.tsx';
import { useWords } from '#web/words/words.tsx';
import { AccountMake } from './account-make.tsx';
import { AccountOne } from './account-one.tsx';
import { useLocal } from './local-time.ts';
import './account.css';

type List = OutputOf<'account.list'>;
export type Listed = List['accounts'][number];

const MAKE = 'new';

export function AccountsPage() {
  const { say } = useWords();
  const { session } = useSession();
  const shown = useAddress().search['account'];
  const setSearch = useSetSearch();
  const query = useOperation('account.list', {});
  const close = (): void => setSearch({ account: undefined });
  const administers = session?.roles.includes('administrator') === true;
  const chosen = query.data?.accounts.find((a) => a.account === shown);
  return (
    <div className="accounts">
      <PageHead title={say('web.accounts.title')}>
        {administers && query.data ? (
          <Button onClick={() => setSearch({ account: MAKE })}>{say('web.accounts.make')}</Button>
        ) : null}
      </PageHead>
      {BOOT.demonstration ? <p className="card">{say('web.accounts.demonstration')}</p> : null}
      <Await query={query} lines={8}>
        {(list) => <Table list={list} open={(account) => setSearch({ account })} />}
      </Await>
      <Sheet open={shown === MAKE && administers} close={close} title={say('web.accounts.make')}>
        <AccountMake done={(account) => setSearch({ account })} />
      </Sheet>
      <Sheet open={chosen !== undefined} close={close} title={chosen?.label ?? ''} size="xl">
        {chosen && query.data ? (
          <AccountOne
            key={chosen.account}
            account={chosen}
            grantable={query.data.grantable}
            may={administers && chosen.label !== session?.label}
          />
        ) : null}
      </Sheet>
    </div>
  );
}

function Table({ list: { accounts, grantable }, open }: { list: List; open: (account: string) => void }) {
  const words = useWords();
  const { say } = words;
  const { moment } = useLocal();
  const active = accounts.filter((a) => a.enabled && (a.password || a.secondFactor || a.identity)).length;
  const asking = new Set(grantable.filter((g) => g.secondFactor).map((g) => g.role));
  const stateOf = (a: Listed): string[] => [
    say(a.enabled ? 'web.accounts.state.enabled' : 'web.accounts.state.disabled'),
    ...(a.invitedUntil ? [say('web.accounts.state.invited', { until: moment(a.invitedUntil) })] : []),
    ...(a.enabled && !a.password && !a.secondFactor && !a.identity && !a.invitedUntil
      ? [say('web.accounts.state.no_way')]
      : []),
    ...(a.demonstration ? [say('web.accounts.state.demonstration')] : []),
  ];
  const waits = (a: Listed): boolean => !a.secondFactor && a.roles.some((r) => asking.has(r.role));
  return (
    <>
      <p className="sentence">{say('web.accounts.sentence', { n: accounts.length, active })}</p>
      {accounts.length === 0 ? null : (
        <TableRegion label={say('web.accounts.title')}>
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{say('web.accounts.label')}</th>
                <th scope="col">{say('web.accounts.roles')}</th>
                <th scope="col">{say('web.accounts.state')}</th>
                <th scope="col">{say('web.accounts.second_factor')}</th>
              </tr>
            </thead>
            <tbody>
              {accounts.map((a) => (
                <tr key={a.account}>
                  <th scope="row">
                    <button type="button" className="accounts-open" onClick={() => open(a.account)}>
                      {a.label}
                    </button>
                  </th>
                  <td>
                    {a.roles.length === 0 ? (
                      say('web.accounts.no_role')
                    ) : (
                      <ul className="accounts-roles">
                        {a.roles.map((r) => (
                          <li key={r.grant}>
                            {words.term('role', r.role)} ·{' '}
                            {r.where === null ? say('web.account.whole') : <OperationName code={r.where} />}
                          </li>
                        ))}
                      </ul>
                    )}
                  </td>
                  <td>{stateOf(a).join('; ')}</td>
                  <td>
                    {say(
                      a.secondFactor
                        ? 'web.accounts.yes'
                        : waits(a)
                          ? 'web.accounts.no_waiting'
                          : 'web.accounts.no',
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
    </>
  );
}
