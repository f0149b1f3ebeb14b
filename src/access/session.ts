/**
 * Sessions: a random token of 256 bits that only its holder keeps; the database has its hash (shared schema). Works as
 * a cookie and as `Authorization: Bearer`. A session lasts twelve hours: one duty, never a week.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Transaction } from '#model/operation.ts';
import type { Actor, Role } from '#model/rights.ts';
import { ROLES } from '#model/rights.ts';

export const SESSION_HOURS = 12;

/** What is kept of a token. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Starts a session; `now` in milliseconds UTC. Sessions that have expired are cleared on the way. */
export async function startSession(
  tx: Transaction,
  actor: Actor,
  now: number,
): Promise<{ readonly token: string; readonly expiresAt: number }> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = now + SESSION_HOURS * 3_600_000;
  await tx.query(`delete from session where expires_at <= $1`, [new Date(now)]);
  await tx.query(
    `insert into session (token_hash, actor_label, roles, demonstration, started_at, expires_at) values ($1, $2, $3, $4, $5, $6)`,
    [tokenHash(token), actor.label, actor.roles, actor.demonstration, new Date(now), new Date(expiresAt)],
  );
  return { token, expiresAt };
}

/** Ends a session at once. Ending one that is not there does nothing. */
export async function endSession(tx: Transaction, hash: Buffer): Promise<void> {
  await tx.query(`delete from session where token_hash = $1`, [hash]);
}

/** Who holds this token now; null when nobody does, or no longer. */
export async function actorOf(tx: Transaction, hash: Buffer, now: number): Promise<Actor | null> {
  const rows = await tx.query<{ actor_label: string; roles: string[]; demonstration: boolean }>(
    `select actor_label, roles, demonstration from session where token_hash = $1 and expires_at > $2`,
    [hash, new Date(now)],
  );
  const row = rows[0];
  if (!row) return null;
  const roles = row.roles.filter((role): role is Role => (ROLES as readonly string[]).includes(role));
  return { label: row.actor_label, roles, demonstration: row.demonstration };
}
