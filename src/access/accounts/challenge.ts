/** What was asked of a browser and is answered once: only its hash is kept, for ten minutes. */
import { createHash, randomBytes } from 'node:crypto';
import type { Transaction } from '#model/operation.ts';

const MINUTES = 10;
export type Purpose = 'passkey' | 'new-passkey' | 'provider';

const hashed = (challenge: string, purpose: Purpose): Buffer =>
  createHash('sha256').update(`${purpose} ${challenge}`).digest();

/** A new challenge of 256 bits, base64url. */
export async function ask(
  tx: Transaction,
  purpose: Purpose,
  account: string | null,
  now: number,
): Promise<string> {
  const challenge = randomBytes(32).toString('base64url');
  await tx.query(`delete from sign_in_challenge where expires_at <= $1`, [new Date(now)]);
  await tx.query(
    `insert into sign_in_challenge (challenge_hash, purpose, account_id, expires_at) values ($1, $2, $3, $4)`,
    [hashed(challenge, purpose), purpose, account, new Date(now + MINUTES * 60_000)],
  );
  return challenge;
}

/** Takes a challenge that was asked, once; false when there is none, or for somebody else, or it is too old. */
export async function answered(
  tx: Transaction,
  purpose: Purpose,
  account: string | null,
  challenge: string,
  now: number,
): Promise<boolean> {
  const taken = await tx.query(
    `delete from sign_in_challenge where challenge_hash = $1 and account_id is not distinct from $2 and expires_at > $3 returning 1`,
    [hashed(challenge, purpose), account, new Date(now)],
  );
  return taken.length > 0;
}
