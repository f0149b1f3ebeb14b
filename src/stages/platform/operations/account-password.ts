import { z } from 'zod';
import { keepPassword } from '#access/accounts/account.ts';
import { hashOf, refuseWeak } from '#access/accounts/password.ts';
import { endSessions } from '#access/session.ts';
import { operation } from '#model/operation.ts';
import { ownAccount, password, proveOwner } from '../own-account.ts';

/** Changes one's own password. */
export const accountPassword = operation({
  code: 'account.password',
  stage: 'platform',
  summary: { en: 'Change my password', fr: 'Changer mon mot de passe' },
  about: 'Sets a new password. Every other session of the account ends.',
  http: { method: 'PUT', path: '/api/account/password' },
  runs: 'shared',
  writes: true,
  own: true,
  needs: { group: 'open_fact', act: 'read' },
  secret: ['current', 'password'],
  input: z.object({
    current: password.optional().describe('The password as it is; left out where there is none yet.'),
    password: password.describe('The new one: at least twelve characters; a sentence is welcome.'),
  }),
  output: z.object({ ended: z.number().int().describe('Other sessions that ended.') }),
  async run(context, input) {
    const account = await ownAccount(context);
    await proveOwner(context, account, input.current);
    refuseWeak(input.password, account.label);
    await keepPassword(
      context.tx,
      account.id,
      await hashOf(input.password, context.signIn.hashCost),
      context.now,
    );
    return { ended: await endSessions(context.tx, account.id, context.session) };
  },
});
