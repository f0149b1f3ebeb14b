import { z } from 'zod';
import { isReserved, LABEL, makeAccount } from '#access/accounts/account.ts';
import { invite } from '#access/accounts/invitation.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { invitationMade, reason } from '../account-shape.ts';

/** Makes an account and invites its owner. */
export const accountCreate = operation({
  code: 'account.create',
  stage: 'platform',
  summary: { en: 'Make an account', fr: 'Créer un compte' },
  about:
    'Makes an account under a pseudonymous label, without any role, and gives the one-time code with which its owner sets the password within 72 hours. The label stands in records and in the audit log for ever: never a name.',
  http: { method: 'POST', path: '/api/accounts' },
  cli: { command: 'account create', args: ['label'] },
  runs: 'shared',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({
    label: z
      .string()
      .regex(LABEL)
      .describe(
        '3 to 32 small letters, digits, points and hyphens: a function or a made-up word, never a name.',
      ),
    reason: reason.describe('Why it is made.'),
  }),
  output: z.object({ account: z.uuid(), label: z.string(), invitation: invitationMade }),
  async run(context, { label, reason: why }) {
    const { tx, now, actor } = context;
    if (isReserved(label)) throw new Problem('label_taken', { field: 'label', params: { label } });
    const made = { label, demonstration: actor.demonstration, by: actor.label, reason: why };
    const account = await makeAccount(tx, made, now);
    if (account === null) throw new Problem('label_taken', { field: 'label', params: { label } });
    const { code, expires } = await invite(tx, account, actor.label, now);
    context.refer('account', label);
    return { account, label, invitation: { code, expires: new Date(expires).toISOString() } };
  },
});
