import { z } from 'zod';
import { codeState, newRecoveryCodes } from '#access/accounts/second-factor.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { ownAccount, password, proveOwner } from '../own-account.ts';

/** New recovery codes. */
export const secondFactorRecovery = operation({
  code: 'second-factor.recovery',
  stage: 'platform',
  summary: { en: 'New recovery codes', fr: 'Nouveaux codes de secours' },
  about: 'Gives ten new recovery codes, told once. Those before are good for nothing any more.',
  http: { method: 'POST', path: '/api/account/second-factor/recovery' },
  runs: 'shared',
  writes: true,
  own: true,
  needs: { group: 'open_fact', act: 'read' },
  secret: ['current'],
  input: z.object({ current: password.optional().describe('Your password.') }),
  output: z.object({ recovery: z.array(z.string()) }),
  async run(context, { current }) {
    const account = await ownAccount(context);
    await proveOwner(context, account, current);
    if (!(await codeState(context.tx, account.id)).confirmed) throw new Problem('two_factor_state');
    return { recovery: await newRecoveryCodes(context.tx, context.digest, account.id) };
  },
});
