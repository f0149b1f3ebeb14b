/** Invitations: a one-time code with which the owner of an account sets its password. Only the code's hash is kept. */
import { createHash, randomInt } from 'node:crypto';
import type { Transaction } from '#model/operation.ts';

export const INVITATION_HOURS = 72;

// Crockford's base 32: nothing that is read as something else.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random letters in groups of five: 25 bits a group. */
export function randomCode(groups: number): string {
  return Array.from({ length: groups }, () =>
    Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-');
}

/** A code as it was meant: small letters, spaces, and what is read as something else. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

const hashed = (code: string): Buffer =>
  createHash('sha256')
    .update(`invitation ${plainCode(code)}`)
    .digest();

/** Invites; what was open before is revoked. The code (100 bits) is told once. */
export async function invite(
  tx: Transaction,
  account: string,
  by: string,
  now: number,
): Promise<{ readonly code: string; readonly expires: number }> {
  await revokeInvitations(tx, account, now);
  const code = randomCode(4);
  const expires = now + INVITATION_HOURS * 3_600_000;
  await tx.query(
    `insert into account_invitation (code_hash, account_id, made_by, made_at, expires_at) values ($1, $2, $3, $4, $5)`,
    [hashed(code), account, by, new Date(now), new Date(expires)],
  );
  return { code, expires };
}

export async function revokeInvitations(tx: Transaction, account: string, now: number): Promise<void> {
  await tx.query(
    `update account_invitation set revoked_at = $2 where account_id = $1 and used_at is null and revoked_at is null`,
    [account, new Date(now)],
  );
}

/** Uses a code up; the account that it was for, or null when it is none, was used, revoked, or is too old. */
export async function useInvitation(tx: Transaction, code: string, now: number): Promise<string | null> {
  const [row] = await tx.query<{ account: string }>(
    `update account_invitation set used_at = $2
     where code_hash = $1 and used_at is null and revoked_at is null and expires_at > $2 returning account_id as account`,
    [hashed(code), new Date(now)],
  );
  return row?.account ?? null;
}

/** Until when each account is invited. */
export function openInvitations(
  tx: Transaction,
  now: number,
): Promise<{ readonly account: string; readonly expires: Date }[]> {
  return tx.query(
    `select account_id as account, max(expires_at) as expires from account_invitation
     where used_at is null and revoked_at is null and expires_at > $1 group by account_id`,
    [new Date(now)],
  );
}
