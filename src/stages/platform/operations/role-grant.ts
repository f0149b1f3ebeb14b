import { z } from 'zod';
import { WHOLE } from '#access/held.ts';
import { grantRole } from '#access/accounts/role-grant.ts';
import { rolesOf } from '#access/roles-of-profile.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { ROLES } from '#model/rights.ts';
import { id } from '#model/text.ts';
import { compartmentCode, reason } from '../account-shape.ts';
import { managedAccount } from '../managed-account.ts';
import { isCompartment } from '../queries.ts';

/** Gives an account a role. */
export const roleGrant = operation({
  code: 'role.grant',
  stage: 'platform',
  summary: { en: 'Grant a role', fr: 'Accorder un rôle' },
  about:
    'Gives an account a role in one operation or exercise, with the reason. Administrator and auditor may be held for the whole installation. A role that does not exist in this kind of installation is refused, and nobody grants themself one.',
  http: { method: 'POST', path: '/api/accounts/{account}/roles' },
  cli: { command: 'role grant', args: ['account', 'role'] },
  runs: 'shared',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({
    account: id.describe('The account.'),
    role: z.enum(ROLES).describe('The role.'),
    where: compartmentCode
      .nullable()
      .default(null)
      .describe(
        'Code of the operation or exercise; left out: the whole installation (administrator and auditor only).',
      ),
    reason: reason.describe('Why.'),
  }),
  output: z.object({ grant: z.uuid(), label: z.string() }),
  async run(context, { account: wanted, role, where, reason: why }) {
    const { tx, now, actor, profile } = context;
    const account = await managedAccount(context, wanted, { self: false });
    if (!rolesOf(profile).includes(role))
      throw new Problem('role_not_here', { field: 'role', params: { why: 'profile', role, profile } });
    if (where === null && !WHOLE.includes(role))
      throw new Problem('role_not_here', { field: 'where', params: { why: 'whole', role, whole: WHOLE } });
    if (where !== null && !(await isCompartment(tx, where)))
      throw new Problem('compartment_unknown', { field: 'where', params: { code: where } });
    const grant = await grantRole(
      tx,
      { account: account.id, role, where, reason: why, by: actor.label },
      now,
    );
    if (grant === null) throw new Problem('role_held', { field: 'role', params: { role } });
    context.refer('role', role);
    context.refer('where', where ?? '*');
    return { grant, label: account.label };
  },
});
