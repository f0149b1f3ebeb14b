import { z } from 'zod';
import { endGrant, grantById } from '#access/accounts/role-grant.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id } from '#model/text.ts';
import { reason } from '../account-shape.ts';
import { managedAccount } from '../managed-account.ts';

/** Ends a role. */
export const roleEnd = operation({
  code: 'role.end',
  stage: 'platform',
  summary: { en: 'End a role', fr: 'Mettre fin à un rôle' },
  about: 'The role holds no more, from the next request on. That it was held stays on record.',
  http: { method: 'POST', path: '/api/roles/{grant}/end' },
  cli: { command: 'role end', args: ['grant'] },
  runs: 'shared',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({ grant: id.describe('The grant.'), reason: reason.describe('Why it ends.') }),
  output: z.object({ label: z.string() }),
  async run(context, input) {
    const { tx, now, actor } = context;
    const grant = await grantById(tx, input.grant);
    if (!grant) throw new Problem('not_found', { field: 'grant', params: { what: 'grant' } });
    const account = await managedAccount(context, grant.account, { self: true });
    if (!(await endGrant(tx, grant.id, { label: actor.label, reason: input.reason }, now)))
      throw new Problem('already_so', { field: 'grant' });
    context.refer('role', grant.role);
    context.refer('where', grant.where ?? '*');
    return { label: account.label };
  },
});
