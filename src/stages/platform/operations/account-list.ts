import { z } from 'zod';
import { allAccounts } from '#access/accounts/account.ts';
import { openInvitations } from '#access/accounts/invitation.ts';
import { grantsOf } from '#access/accounts/role-grant.ts';
import { rolesOf } from '#access/roles-of-profile.ts';
import { asksSecondFactor } from '#access/second-factor-rule.ts';
import { WHOLE } from '#access/held.ts';
import { operation } from '#model/operation.ts';
import { ROLES } from '#model/rights.ts';
import { grantShown, showGrant } from '../account-shape.ts';
import { ways } from '../queries.ts';

/** Every account with its roles. */
export const accountList = operation({
  code: 'account.list',
  stage: 'platform',
  summary: { en: 'Accounts', fr: 'Comptes' },
  about:
    'Every account with the roles that it holds, whether it can be used, and how it signs in. Nothing secret is in it: no password, no code, no address.',
  http: { method: 'GET', path: '/api/accounts' },
  cli: { command: 'account list' },
  runs: 'shared',
  writes: false,
  needs: { group: 'operational', act: 'read' },
  input: z.object({}),
  output: z.object({
    accounts: z.array(
      z.object({
        account: z.uuid(),
        label: z.string(),
        enabled: z.boolean(),
        why: z.string().describe('Why it is enabled or disabled.'),
        demonstration: z.boolean().describe('Made in the demonstration: it signs in nowhere else.'),
        since: z.string(),
        by: z.string(),
        invitedUntil: z.string().nullable().describe('Until when an invitation is open.'),
        password: z.boolean(),
        secondFactor: z.boolean().describe('Codes of an authenticator, or a passkey.'),
        identity: z.boolean().describe('Linked to the provider of identities.'),
        roles: z.array(grantShown.omit({ ended: true })),
      }),
    ),
    grantable: z
      .array(z.object({ role: z.enum(ROLES), whole: z.boolean(), secondFactor: z.boolean() }))
      .describe(
        'Roles that exist here; which may be held for the whole installation; which wait for a second factor.',
      ),
  }),
  async run({ tx, now, profile, signIn }) {
    const grants = await grantsOf(tx, null, false);
    const invited = new Map((await openInvitations(tx, now)).map((i) => [i.account, i.expires]));
    const how = await ways(tx);
    const accounts = (await allAccounts(tx)).map(
      ({ id, label, enabled, demonstration, createdAt, createdBy, state }) => ({
        account: id,
        label,
        enabled,
        why: state.reason,
        demonstration,
        since: createdAt.toISOString(),
        by: createdBy,
        invitedUntil: invited.get(id)?.toISOString() ?? null,
        password: how.get(id)?.password ?? false,
        secondFactor: how.get(id)?.secondFactor ?? false,
        identity: how.get(id)?.identity ?? false,
        roles: grants
          .filter((g) => g.account === id)
          .map((g) => {
            const { ended: _holds, ...shown } = showGrant(g);
            return shown;
          }),
      }),
    );
    const grantable = rolesOf(profile).map((role) => ({
      role,
      whole: WHOLE.includes(role),
      secondFactor: asksSecondFactor(role, signIn.twoFactor, profile),
    }));
    return { accounts, grantable };
  },
});
