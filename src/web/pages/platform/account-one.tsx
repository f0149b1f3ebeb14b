/** One account: every role that it holds or held, and what an administrator can do with it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTyped } from '#web/data/typed.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useAct, useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { OperationName } from '#web/parts/operation-name.tsx';
import { Field, OwnForm } from '#web/parts/own-form.tsx';
import { useWords } from '#web/words/words.tsx';
import { AccountKeys } from './account-keys.tsx';
import type { Listed } from './accounts.tsx';
import { useLocal } from './local-time.ts';
import { RoleGrantForm } from './role-grant-form.tsx';

type Grantable = OutputOf<'account.list'>['grantable'];
type Grant = OutputOf<'account.read'>['roles'][number];

export function AccountOne({
  account,
  grantable,
  may,
}: {
  account: Listed;
  grantable: Grantable;
  /** Whether who looks may change it. */
  may: boolean;
}) {
  const { say } = useWords();
  const query = useOperation('account.read', { account: account.account });
  return (
    <>
      <h3>{say('web.accounts.roles')}</h3>
      <Await query={query} lines={3}>
        {({ roles }) =>
          roles.length === 0 ? (
            <p>{say('web.accounts.no_role')}</p>
          ) : (
            <ul className="account-list">
              {roles.map((r) => (
                <RoleRow key={r.grant} grant={r} may={may} grantable={grantable} />
              ))}
            </ul>
          )
        }
      </Await>
      {may ? (
        <>
          <RoleGrantForm account={account.account} grantable={grantable} />
          <AccountKeys account={account} />
        </>
      ) : (
        <p className="small">{say('web.accounts.own')}</p>
      )}
    </>
  );
}

function RoleRow({ grant, may, grantable }: { grant: Grant; may: boolean; grantable: Grantable }) {
  const words = useWords();
  const { say } = words;
  const { day } = useLocal();
  const end = useAct('role.end');
  const typed = useTyped(`role-end ${grant.grant}`, '');
  const [ending, setEnding] = useState(typed.kept);
  const waits = grantable.some((g) => g.role === grant.role && g.secondFactor);
  return (
    <li>
      <span>
        <strong>{words.term('role', grant.role)}</strong> ·{' '}
        {grant.where === null ? say('web.account.whole') : <OperationName code={grant.where} />}
        {waits && !grant.ended ? (
          <span className="small"> · {say('web.accounts.waits_for_factor')}</span>
        ) : null}
        <br />
        <span className="small">
          {say('web.accounts.held_since', { day: day(grant.at), label: grant.by, reason: grant.reason })}
          {grant.ended
            ? `; ${say('web.accounts.ended', { day: day(grant.ended.at), label: grant.ended.by, reason: grant.ended.reason })}`
            : ''}
        </span>
      </span>
      {may && !grant.ended && !ending ? (
        <Button size="xs" variant="default" onClick={() => setEnding(true)}>
          {say('web.accounts.end')}
        </Button>
      ) : null}
      {ending && !grant.ended ? (
        <OwnForm
          go={() => typed.sent(end.mutateAsync({ grant: grant.grant, reason: typed.value }))}
          label={say('web.accounts.end')}
          busy={end.isPending}
          error={end.error}
        >
          <Field
            label={say('web.accounts.reason')}
            hint={say('web.accounts.reason_hint')}
            value={typed.value}
            set={typed.set}
            max={300}
          />
        </OwnForm>
      ) : null}
    </li>
  );
}
