/** The account that an administrator acts on: it is there, not their own where that would serve themself, and within reach. */
import { accountById, type Account } from '#access/accounts/account.ts';
import type { Context } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';

/**
 * Throws Problem not_found; not_yourself (with `self: false`: what is asked is not for one's own account); and
 * demonstration_account: a role that anybody can take changes no account of a person.
 */
export async function managedAccount(
  context: Context,
  id: string,
  { self }: { readonly self: boolean },
): Promise<Account> {
  const account = await accountById(context.tx, id);
  if (!account) throw new Problem('not_found', { field: 'account', params: { what: 'account' } });
  if (!self && context.actor.account === account.id) throw new Problem('not_yourself', { field: 'account' });
  if (context.actor.demonstration && !account.demonstration)
    throw new Problem('demonstration_account', { field: 'account' });
  context.refer('account', account.label);
  return account;
}
