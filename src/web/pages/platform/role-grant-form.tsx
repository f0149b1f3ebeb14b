/** Grants a role: which, where, why. Roles that the profile does not have are not offered. */
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Role } from '#model/rights.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useOperationName } from '#web/data/operation-name.ts';
import { useSession } from '#web/data/session.tsx';
import { useAct } from '#web/data/use-operation.ts';
import { Field, OwnForm } from '#web/parts/own-form.tsx';
import { useWords } from '#web/words/words.tsx';

const WHOLE = '';

export function RoleGrantForm({
  account,
  grantable,
}: {
  account: string;
  grantable: OutputOf<'account.list'>['grantable'];
}) {
  const words = useWords();
  const { say } = words;
  const { operations } = useSession();
  const nameOf = useOperationName();
  const grant = useAct('role.grant');
  const [role, setRole] = useState<Role>(grantable[0]?.role ?? 'reporter');
  const [where, setWhere] = useState(operations[0]?.code ?? WHOLE);
  const [reason, setReason] = useState('');
  const whole = grantable.find((g) => g.role === role)?.whole === true;
  const places = [
    ...operations.map(({ code, kind }) => ({
      value: code,
      label: [
        nameOf(code),
        ...(nameOf(code) === code ? [] : [code]),
        ...(kind === 'exercise' ? [say('web.exercise')] : []),
      ].join(' · '),
    })),
    ...(whole ? [{ value: WHOLE, label: say('web.account.whole') }] : []),
  ];
  const place = places.some((p) => p.value === where) ? where : (places[0]?.value ?? WHOLE);
  const roles = grantable
    .map((g) => ({
      value: g.role,
      label: g.secondFactor
        ? `${words.term('role', g.role)} (${say('web.accounts.waits_for_factor')})`
        : words.term('role', g.role),
    }))
    .sort((a, b) => words.compare(a.label, b.label));
  const go = (): void =>
    grant.mutate(
      { account, role, ...(place === WHOLE ? {} : { where: place }), reason },
      { onSuccess: () => setReason('') },
    );
  return (
    <section className="accounts-part" aria-labelledby="grant-a-role">
      <h3 id="grant-a-role">{say('web.accounts.grant')}</h3>
      <OwnForm go={go} label={say('web.accounts.grant')} busy={grant.isPending} error={grant.error}>
        <NativeSelect
          label={say('web.account.role')}
          data={roles}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as Role)}
        />
        <NativeSelect
          label={say('web.account.where')}
          data={places}
          value={place}
          onChange={(event) => setWhere(event.currentTarget.value)}
        />
        <Field
          label={say('web.accounts.reason')}
          hint={say('web.accounts.reason_hint')}
          value={reason}
          set={setReason}
          max={300}
        />
      </OwnForm>
    </section>
  );
}
