import { z } from 'zod';
import { grantsOf } from '#access/accounts/role-grant.ts';
import { passkeysOf } from '#access/accounts/passkey.ts';
import { codeState, endCodes } from '#access/accounts/second-factor.ts';
import { asksSecondFactor } from '#access/second-factor-rule.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { ownAccount, password, proveOwner } from '../own-account.ts';

/** Ends codes of an authenticator. */
export const secondFactorEnd = operation({
  code: 'second-factor.end',
  stage: 'platform',
  summary: { en: 'End the second factor', fr: 'Retirer le second facteur' },
  about:
    'No code is asked for any more; its secret and the recovery codes are destroyed. Refused while a role of the account asks for a second factor and no passkey is there to be one.',
  http: { method: 'POST', path: '/api/account/second-factor/end' },
  runs: 'shared',
  writes: true,
  own: true,
  needs: { group: 'open_fact', act: 'read' },
  secret: ['current'],
  input: z.object({ current: password.optional().describe('Your password.') }),
  output: z.object({ ended: z.literal(true) }),
  async run(context, { current }) {
    const { tx } = context;
    const account = await ownAccount(context);
    await proveOwner(context, account, current);
    if (!(await codeState(tx, account.id)).confirmed) throw new Problem('two_factor_state');
    const roles = (await grantsOf(tx, account.id, false)).map((g) => g.role);
    const asking = roles.filter((role) => asksSecondFactor(role, context.signIn.twoFactor, context.profile));
    if (asking.length > 0 && (await passkeysOf(tx, account.id)).length === 0)
      throw new Problem('two_factor_required', { params: { roles: asking } });
    await endCodes(tx, account.id);
    return { ended: true } as const;
  },
});
