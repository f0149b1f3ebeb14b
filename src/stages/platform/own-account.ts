/** What a person does with their own account: which it is, and that it is really they. */
import { accountById, passwordOf, type Account } from '#access/accounts/account.ts';
import { fits, LONGEST } from '#access/accounts/password.ts';
import { failed, succeeded, triesOn, waits, type Tries } from '#access/accounts/tries.ts';
import { sessionsOf } from '#access/session.ts';
import type { Context } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { text } from '#model/text.ts';

const FRESH_MINUTES = 10;

/** A password as an input field: its own rules are told apart when it is set. */
export const password = text(LONGEST).min(1);

/** The account of who asks. Throws Problem no_account for a role of the demonstration and for the terminal. */
export async function ownAccount(context: Context): Promise<Account> {
  const id = context.actor.account;
  const account = id === undefined ? null : await accountById(context.tx, id);
  if (!account) throw new Problem('no_account');
  context.refer('account', account.label);
  return account;
}

/** Throws Problem too_many_requests when the account or the address has to wait. */
export async function refuseTooSoon(context: Context, tries: Tries): Promise<void> {
  const seconds = await waits(context, tries);
  if (seconds > 0) throw new Problem('too_many_requests', { params: { seconds } });
}

/**
 * That it is the owner and not somebody at their open session: by the password, or where there is none, by having
 * signed in within ten minutes. Throws Problem password_wrong (counted as a try), sign_in_again.
 */
export async function proveOwner(
  context: Context,
  account: Account,
  given: string | undefined,
): Promise<void> {
  const { tx, now, session } = context;
  const kept = await passwordOf(tx, account.id);
  if (kept === null) {
    const mine = (await sessionsOf(tx, account.id, now)).find((s) => session?.equals(s.hash));
    if (mine && now - mine.startedAt.getTime() <= FRESH_MINUTES * 60_000) return;
    throw new Problem('sign_in_again', { params: { minutes: FRESH_MINUTES } });
  }
  if (given === undefined) throw new Problem('password_wrong', { field: 'current' });
  const tries = await triesOn(context, account.label, account.id);
  await refuseTooSoon(context, tries);
  if (!(await fits(given, kept, context.signIn.hashCost))) {
    await failed(context, tries);
    throw context.refusal(new Problem('password_wrong', { field: 'current' }));
  }
  await succeeded(context, tries);
}
