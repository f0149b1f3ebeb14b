import { z } from 'zod';
import { accountByLabel, keepPassword, passwordOf } from '#access/accounts/account.ts';
import { fits, hashOf, isOld } from '#access/accounts/password.ts';
import { codeState, takeSecondFactor } from '#access/accounts/second-factor.ts';
import { failed, succeeded, triesOn } from '#access/accounts/tries.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { text } from '#model/text.ts';
import { password, refuseTooSoon } from '../own-account.ts';
import { signedIn, startedSession, usable } from '../signed-in.ts';

/** By label, password and, where the account has one, a code. */
export const sessionByPassword = operation({
  code: 'session.by-password',
  stage: 'platform',
  summary: { en: 'Sign in by password', fr: 'Se connecter par mot de passe' },
  about:
    'Signs in with the label of the account, its password and, where it has a second factor, a code of the authenticator or a recovery code. After five failures each makes the next wait longer, up to a quarter of an hour; an account that does not exist is answered in the same way and as slowly.',
  http: { method: 'POST', path: '/api/session/password', session: 'starts' },
  runs: 'shared',
  writes: true,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  secret: ['account', 'password', 'code'],
  input: z.object({
    account: text(64).min(1).describe('Label of the account.'),
    password: password.describe('Its password.'),
    code: text(40).optional().describe('A code of the authenticator (six digits) or a recovery code.'),
  }),
  output: startedSession,
  async run(context, input) {
    const { tx, now } = context;
    const { hashCost } = context.signIn;
    const label = input.account.trim().toLowerCase();
    const found = await accountByLabel(tx, label);
    const tries = await triesOn(context, label, found?.id ?? null);
    await refuseTooSoon(context, tries);
    const account = usable(context, found);
    const kept = account && (await passwordOf(tx, account.id));
    // Who has no account, or one without a password, waits as long for the answer.
    if (!(await fits(input.password, kept, hashCost)) || !account || kept === null) {
      await failed(context, tries);
      // What was typed there may be a password: only a label that exists is written down.
      if (found) context.refer('account', found.label);
      throw context.refusal(new Problem('sign_in_failed'));
    }
    const { confirmed } = await codeState(tx, account.id);
    if (confirmed) {
      if (!input.code?.trim()) throw new Problem('code_needed', { field: 'code' });
      if (!(await takeSecondFactor(tx, context, account.id, input.code, now))) {
        await failed(context, tries);
        context.refer('account', account.label);
        throw context.refusal(new Problem('code_wrong', { field: 'code' }));
      }
    }
    await succeeded(context, tries);
    if (isOld(kept, hashCost))
      await keepPassword(tx, account.id, await hashOf(input.password, hashCost), now);
    return signedIn(context, account, { way: 'password', strong: confirmed });
  },
});
