import { z } from 'zod';
import { setEnabled } from '#access/accounts/account.ts';

import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id } from '#model/text.ts';
import { reason } from '../account-shape.ts';
import { managedAccount } from '../managed-account.ts';

/** Enables an account again. */
export const accountEnable = operation({
  code: 'account.enable',
  stage: 'platform',
  summary: { en: 'Enable an account', fr: 'Réactiver un compte' },
  about: 'The account can be used again, with the roles that it holds. Sessions that ended stay ended.',
  http: { method: 'POST', path: '/api/accounts/{account}/enable' },
  cli: { command: 'account enable', args: ['account'] },
  runs: 'shared',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({ account: id.describe('The account.'), reason: reason.describe('Why.') }),
  output: z.object({ label: z.string() }),
  async run(context, input) {
    const { tx, now, actor } = context;
    const account = await managedAccount(context, input.account, { self: false });
    if (!(await setEnabled(tx, account.id, true, { label: actor.label, reason: input.reason }, now)))
      throw new Problem('already_so', { field: 'account' });
    return { label: account.label };
  },
});
