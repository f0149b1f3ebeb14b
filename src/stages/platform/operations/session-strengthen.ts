import { z } from 'zod';
import { takeSecondFactor } from '#access/accounts/second-factor.ts';
import { failed, succeeded, triesOn } from '#access/accounts/tries.ts';
import { strengthen } from '#access/session.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { text } from '#model/text.ts';
import { ownAccount, refuseTooSoon } from '../own-account.ts';

/** Shows a second factor in a session that began without one. */
export const sessionStrengthen = operation({
  code: 'session.strengthen',
  stage: 'platform',
  summary: { en: 'Show a second factor', fr: 'Présenter un second facteur' },
  about:
    'Gives a code of the authenticator, or a recovery code, in a session that began without one. The roles that waited for it then hold.',
  http: { method: 'POST', path: '/api/session/second-factor' },
  runs: 'shared',
  writes: true,
  own: true,
  needs: { group: 'open_fact', act: 'read' },
  secret: ['code'],
  input: z.object({ code: text(40).min(1).describe('A code of the authenticator, or a recovery code.') }),
  output: z.object({ strong: z.literal(true) }),
  async run(context, { code }) {
    const account = await ownAccount(context);
    const tries = await triesOn(context, account.label, account.id);
    await refuseTooSoon(context, tries);
    if (!context.session || !(await takeSecondFactor(context.tx, context, account.id, code, context.now))) {
      await failed(context, tries);
      throw context.refusal(new Problem('code_wrong', { field: 'code' }));
    }
    await succeeded(context, tries);
    await strengthen(context.tx, context.session);
    return { strong: true } as const;
  },
});
