import { z } from 'zod';
import { confirmCodes } from '#access/accounts/second-factor.ts';
import { failed, succeeded, triesOn } from '#access/accounts/tries.ts';
import { strengthen } from '#access/session.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { text } from '#model/text.ts';
import { ownAccount, refuseTooSoon } from '../own-account.ts';

/** Confirms codes of an authenticator by the first of them. */
export const secondFactorConfirm = operation({
  code: 'second-factor.confirm',
  stage: 'platform',
  summary: { en: 'Confirm the second factor', fr: 'Confirmer le second facteur' },
  about:
    'Confirms the secret by a code of it. From now on a code is asked for after the password. Gives ten recovery codes, told once, each good for one sign-in without the authenticator.',
  http: { method: 'PUT', path: '/api/account/second-factor' },
  runs: 'shared',
  writes: true,
  own: true,
  needs: { group: 'open_fact', act: 'read' },
  secret: ['code'],
  input: z.object({ code: text(40).min(1).describe('The six digits that the authenticator shows.') }),
  output: z.object({
    recovery: z.array(z.string()).describe('Recovery codes. Keep them apart from the authenticator.'),
  }),
  async run(context, { code }) {
    const account = await ownAccount(context);
    const { tx, sealer, digest, now, session } = context;
    const tries = await triesOn(context, account.label, account.id);
    await refuseTooSoon(context, tries);
    const recovery = await confirmCodes(tx, { sealer, digest }, account.id, code, now);
    if (!recovery) {
      await failed(context, tries);
      throw context.refusal(new Problem('code_wrong', { field: 'code' }));
    }
    await succeeded(context, tries);
    if (session) await strengthen(tx, session);
    return { recovery };
  },
});
