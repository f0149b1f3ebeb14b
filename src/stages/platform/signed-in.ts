/** The end of every way to sign in: a session starts, the one before on this browser ends, the browser is known. */
import { z } from 'zod';
import type { Account } from '#access/accounts/account.ts';
import { grantsOf } from '#access/accounts/role-grant.ts';
import { knowDevice } from '#access/accounts/tries.ts';
import { endSession, startSession, type Way } from '#access/session.ts';
import { asksSecondFactor } from '#access/second-factor-rule.ts';
import { codeState } from '#access/accounts/second-factor.ts';
import type { Context } from '#model/operation.ts';
import { ROLES } from '#model/rights.ts';

export const startedSession = z.object({
  token: z.string().describe('256 random bits. Only its hash is kept here.'),
  label: z.string().describe('Under which the audit log knows this session: a pseudonym, never a name.'),
  roles: z.array(z.enum(ROLES)).describe('The roles held, wherever.'),
  expires: z.string().describe('When it ends, UTC.'),
  device: z
    .string()
    .nullable()
    .describe(
      'A mark for this browser: who guesses elsewhere cannot hold it up. Null: it has one, or needs none.',
    ),
  secondFactor: z
    .enum(['shown', 'not_needed', 'to_give', 'to_set_up'])
    .describe('Whether roles wait for a second factor, and whether the account has one to give.'),
});

/** The account, if it may sign in here: one of the demonstration only where the demonstration is. Else null. */
export function usable(context: Context, account: Account | null): Account | null {
  return account?.enabled && (!account.demonstration || context.demonstration) ? account : null;
}

/** Starts the session of an account. */
export async function signedIn(
  context: Context,
  account: Account,
  { way, strong }: { readonly way: Way; readonly strong: boolean },
): Promise<z.input<typeof startedSession>> {
  const { tx, now, from, session } = context;
  // A token that was there before is never taken over (session fixation).
  if (session) await endSession(tx, session);
  const held = await grantsOf(tx, account.id, false);
  const roles = [...new Set(held.map((g) => g.role))];
  const { label, demonstration } = account;
  const actor = { label, roles, demonstration, account: account.id };
  const { token, expiresAt } = await startSession(tx, { actor, way, strong, client: from.client }, now);
  const device = from.address === null ? null : await knowDevice(context, account.id);
  context.refer('account', label);
  context.refer('way', way);
  const waiting =
    !strong && roles.some((role) => asksSecondFactor(role, context.signIn.twoFactor, context.profile));
  const has = waiting && (await codeState(tx, account.id)).confirmed;
  return {
    token,
    label,
    roles,
    expires: new Date(expiresAt).toISOString(),
    device,
    secondFactor: strong ? 'shown' : !waiting ? 'not_needed' : has ? 'to_give' : 'to_set_up',
  };
}
