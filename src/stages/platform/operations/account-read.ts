import { z } from 'zod';
import { accountById } from '#access/accounts/account.ts';
import { identities } from '#access/accounts/identity.ts';
import { grantsOf } from '#access/accounts/role-grant.ts';
import { sessionsOf } from '#access/session.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id } from '#model/text.ts';
import { grantShown, showGrant } from '../account-shape.ts';

/** One account with every role that it ever held. */
export const accountRead = operation({
  code: 'account.read',
  stage: 'platform',
  summary: { en: 'One account', fr: 'Un compte' },
  about:
    'One account: every role that it holds or held, with who granted and ended it and why, its identity at the provider, and how many sessions are open.',
  http: { method: 'GET', path: '/api/accounts/{account}' },
  cli: { command: 'account read', args: ['account'] },
  runs: 'shared',
  writes: false,
  needs: { group: 'operational', act: 'read' },
  input: z.object({ account: id.describe('The account.') }),
  output: z.object({
    account: z.uuid(),
    label: z.string(),
    enabled: z.boolean(),
    state: z.object({ why: z.string(), by: z.string(), at: z.string() }),
    demonstration: z.boolean(),
    roles: z.array(grantShown),
    identities: z.array(
      z.object({ issuer: z.string(), subject: z.string(), by: z.string(), at: z.string() }),
    ),
    sessions: z.number().int(),
  }),
  async run({ tx, now }, input) {
    const found = await accountById(tx, input.account);
    if (!found) throw new Problem('not_found', { field: 'account', params: { what: 'account' } });
    const { id: account, label, enabled, demonstration, state } = found;
    return {
      account,
      label,
      enabled,
      demonstration,
      state: { why: state.reason, by: state.by, at: state.at.toISOString() },
      roles: (await grantsOf(tx, account, true)).map(showGrant),
      identities: (await identities(tx, account)).map(({ issuer, subject, linkedAt, linkedBy }) => {
        return { issuer, subject, by: linkedBy, at: linkedAt.toISOString() };
      }),
      sessions: (await sessionsOf(tx, account, now)).length,
    };
  },
});
