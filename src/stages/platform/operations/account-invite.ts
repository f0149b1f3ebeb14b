import { z } from 'zod';
import { invite } from '#access/accounts/invitation.ts';
import { removePasskeys } from '#access/accounts/passkey.ts';
import { endCodes } from '#access/accounts/second-factor.ts';
import { forgetDevices } from '#access/accounts/tries.ts';
import { forgetPassword } from '#access/accounts/account.ts';
import { endSessions } from '#access/session.ts';
import { operation } from '#model/operation.ts';
import { id } from '#model/text.ts';
import { invitationMade, reason } from '../account-shape.ts';
import { managedAccount } from '../managed-account.ts';

/** Invites the owner of an account anew: the password or the second factor was lost. */
export const accountInvite = operation({
  code: 'account.invite',
  stage: 'platform',
  summary: { en: 'Invite anew', fr: 'Inviter à nouveau' },
  about:
    'For an owner who lost the password, the second factor, or the first code. Password, second factor, recovery codes and passkeys are gone at once, every session ends, and a new one-time code is given. Roles stay.',
  http: { method: 'POST', path: '/api/accounts/{account}/invitation' },
  cli: { command: 'account invite', args: ['account'] },
  runs: 'shared',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({ account: id.describe('The account.'), reason: reason.describe('Why.') }),
  output: z.object({ label: z.string(), ended: z.number().int(), invitation: invitationMade }),
  async run(context, input) {
    const { tx, now, actor } = context;
    const account = await managedAccount(context, input.account, { self: false });
    await forgetPassword(tx, account.id);
    await endCodes(tx, account.id);
    await removePasskeys(tx, account.id);
    await forgetDevices(tx, account.id);
    const ended = await endSessions(tx, account.id, null);
    const { code, expires } = await invite(tx, account.id, actor.label, now);
    return { label: account.label, ended, invitation: { code, expires: new Date(expires).toISOString() } };
  },
});
