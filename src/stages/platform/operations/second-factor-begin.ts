import { z } from 'zod';
import { beginCodes, codeState } from '#access/accounts/second-factor.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { ownAccount, password, proveOwner } from '../own-account.ts';

/** Begins codes of an authenticator. */
export const secondFactorBegin = operation({
  code: 'second-factor.begin',
  stage: 'platform',
  summary: { en: 'Begin a second factor', fr: 'Commencer un second facteur' },
  about:
    'Gives a secret for an authenticator (one-time codes of RFC 6238), told once. It counts from when a code of it is confirmed.',
  http: { method: 'POST', path: '/api/account/second-factor' },
  runs: 'shared',
  writes: true,
  own: true,
  needs: { group: 'open_fact', act: 'read' },
  secret: ['current'],
  input: z.object({ current: password.optional().describe('Your password.') }),
  output: z.object({
    secret: z.string().describe('In base 32, to be typed into the authenticator.'),
    uri: z.string().describe('The same as an address (otpauth:) that an authenticator opens.'),
  }),
  async run(context, { current }) {
    const account = await ownAccount(context);
    await proveOwner(context, account, current);
    if ((await codeState(context.tx, account.id)).confirmed) throw new Problem('two_factor_state');
    return beginCodes(context.tx, context.sealer, account, context.now);
  },
});
