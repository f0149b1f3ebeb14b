import { z } from 'zod';
import { accountById, keepPassword } from '#access/accounts/account.ts';
import { useInvitation } from '#access/accounts/invitation.ts';
import { hashOf, refuseWeak } from '#access/accounts/password.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { text } from '#model/text.ts';
import { password } from '../own-account.ts';
import { signedIn, startedSession, usable } from '../signed-in.ts';

/** An invited person sets their own password. */
export const invitationAccept = operation({
  code: 'invitation.accept',
  stage: 'platform',
  summary: { en: 'Accept an invitation', fr: 'Accepter une invitation' },
  about:
    'Sets the password of an account with the one-time code of an invitation, and signs in. A code works once and for 72 hours; the password is known to nobody else.',
  http: { method: 'POST', path: '/api/invitations/accept', session: 'starts' },
  runs: 'shared',
  writes: true,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  secret: ['code', 'password'],
  input: z.object({
    code: text(60)
      .min(1)
      .describe('The code of the invitation; spaces, hyphens and small letters do not matter.'),
    password: password.describe('The password to set: at least twelve characters; a sentence is welcome.'),
  }),
  output: startedSession,
  async run(context, input) {
    const id = await useInvitation(context.tx, input.code, context.now);
    const account = usable(context, id === null ? null : await accountById(context.tx, id));
    if (!account) throw new Problem('invitation_invalid', { field: 'code' });
    // Refused before anything is kept: the code stays good for another password.
    refuseWeak(input.password, account.label);
    await keepPassword(
      context.tx,
      account.id,
      await hashOf(input.password, context.signIn.hashCost),
      context.now,
    );
    return signedIn(context, account, { way: 'invitation', strong: false });
  },
});
