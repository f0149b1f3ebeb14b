import { z } from 'zod';
import { setEnabled } from '#access/accounts/account.ts';
import { revokeInvitations } from '#access/accounts/invitation.ts';
import { endSessions } from '#access/session.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id } from '#model/text.ts';
import { reason } from '../account-shape.ts';
import { managedAccount } from '../managed-account.ts';

/** Disables an account at once. */
export const accountDisable = operation({
  code: 'account.disable',
  stage: 'platform',
  summary: { en: 'Disable an account', fr: 'Désactiver un compte' },
  about:
    'The account signs in no more, each of its sessions ends at once, and open invitations are void. What it did stays on record, and it can be enabled again.',
  http: { method: 'POST', path: '/api/accounts/{account}/disable' },
  cli: { command: 'account disable', args: ['account'] },
  runs: 'shared',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({ account: id.describe('The account.'), reason: reason.describe('Why.') }),
  output: z.object({ label: z.string(), ended: z.number().int().describe('Sessions that ended.') }),
  async run(context, input) {
    const { tx, now, actor } = context;
    const account = await managedAccount(context, input.account, { self: false });
    if (!(await setEnabled(tx, account.id, false, { label: actor.label, reason: input.reason }, now)))
      throw new Problem('already_so', { field: 'account' });
    await revokeInvitations(tx, account.id, now);
    return { label: account.label, ended: await endSessions(tx, account.id, null) };
  },
});
