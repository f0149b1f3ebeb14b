/** Grants a role: which, where, why. Roles that the profile does not have are not offered. */
import { NativeSelect } from '@mantine/core';
import type { Role } from '#model/rights.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useOperationName } from '#web/data/operation-name.ts';
import { useSession } from '#web/data/session.tsx';
import { useTyped } from '#web/data/typed.ts';
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
  const typed = useTyped<{ role: Role; where: string; reason: string }>(`role-grant ${account}`, {
    role: grantable[0]?.role ?? 'reporter',
    where: operations[0]?.code ?? WHOLE,
    reason: '',
  });
  const { role, where, reason } = typed.value;
  const change = (part: Partial<typeof typed.value>): void => typed.set((before) => ({ ...before, ...part }));
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
    typed.sent(grant.mutateAsync({ account, role, ...(place === WHOLE ? {} : { where: place }), reason }), {
      ...typed.value,
      reason: '',
    });
  return (
    <section className="accounts-part" aria-labelledby="grant-a-role">
      <h3 id="grant-a-role">{say('web.accounts.grant')}</h3>
      <OwnForm go={go} label={say('web.accounts.grant')} busy={grant.isPending} error={grant.error}>
        <NativeSelect
          label={say('web.account.role')}
          data={roles}
          value={role}
          onChange={(event) => change({ role: event.currentTarget.value as Role })}
        />
        <NativeSelect
          label={say('web.account.where')}
          data={places}
          value={place}
          onChange={(event) => change({ where: event.currentTarget.value })}
        />
        <Field
          label={say('web.accounts.reason')}
          hint={say('web.accounts.reason_hint')}
          value={reason}
          set={(text) => change({ reason: text })}
          max={300}
        />
      </OwnForm>
    </section>
  );
}
