/** The second factor: codes of an authenticator (RFC 6238), each used once, and recovery codes for when it is lost. */
import { TOTP, Secret } from 'otpauth';
import type { Sealer, Transaction } from '#model/operation.ts';
import { plainCode, randomCode } from './invitation.ts';

const PERIOD = 30;
export const RECOVERY_CODES = 10;

/** Keyed hash, as `Context.digest`. */
type Digest = (text: string) => Buffer;

/** SHA-1, 6 digits, 30 seconds: what every authenticator knows. */
const totp = (secret: Secret, label: string): TOTP =>
  new TOTP({ issuer: 'Amparo', label, secret, algorithm: 'SHA1', digits: 6, period: PERIOD });

export interface CodeState {
  readonly confirmed: boolean;
  readonly recoveryLeft: number;
}

/** Whether codes are asked of this account, and how many recovery codes are left. */
export async function codeState(tx: Transaction, account: string): Promise<CodeState> {
  const [row] = await tx.query<{ confirmed: boolean; left: number }>(
    `select exists (select 1 from account_code where account_id = $1 and confirmed_at is not null) as confirmed,
       (select count(*) from account_recovery_code where account_id = $1 and used_at is null)::int as left`,
    [account],
  );
  return { confirmed: row?.confirmed ?? false, recoveryLeft: row?.left ?? 0 };
}

/** Begins: a new secret of 160 bits, told once and kept sealed. It counts when a code of it has been given. */
export async function beginCodes(
  tx: Transaction,
  sealer: Sealer,
  account: { readonly id: string; readonly label: string },
  now: number,
): Promise<{ readonly secret: string; readonly uri: string }> {
  const secret = new Secret({ size: 20 });
  const { sealed, wrapped } = sealer.seal(Buffer.from(secret.bytes));
  await tx.query(
    `insert into account_code (account_id, sealed, wrapped, begun_at) values ($1, $2, $3, $4)
     on conflict (account_id) do update set sealed = excluded.sealed, wrapped = excluded.wrapped, begun_at = excluded.begun_at
     where account_code.confirmed_at is null`,
    [account.id, sealed, wrapped, new Date(now)],
  );
  return { secret: secret.base32, uri: totp(secret, account.label).toString() };
}

/** Whether it is a code of now, the step before or the one after, and no step that was used: that step is used up. */
async function takesCode(
  tx: Transaction,
  sealer: Sealer,
  account: string,
  code: string,
  now: number,
): Promise<boolean> {
  const [row] = await tx.query<{ sealed: Buffer; wrapped: Buffer }>(
    `select sealed, wrapped from account_code where account_id = $1`,
    [account],
  );
  if (!row) return false;
  const bytes = sealer.open(row.sealed, row.wrapped);
  const secret = new Secret({ buffer: new Uint8Array(bytes).buffer });
  const delta = totp(secret, 'x').validate({ token: code, timestamp: now, window: 1 });
  if (delta === null) return false;
  const step = Math.floor(now / 1000 / PERIOD) + delta;
  const used = await tx.query(
    `update account_code set last_step = $2 where account_id = $1 and last_step < $2 returning account_id`,
    [account, step],
  );
  return used.length > 0;
}

/** Confirms a secret that was begun, by a code of it, and gives recovery codes; null when the code is not right. */
export async function confirmCodes(
  tx: Transaction,
  { sealer, digest }: { readonly sealer: Sealer; readonly digest: Digest },
  account: string,
  code: string,
  now: number,
): Promise<string[] | null> {
  const begun = await tx.query(`select 1 from account_code where account_id = $1 and confirmed_at is null`, [
    account,
  ]);
  if (begun.length === 0 || !(await takesCode(tx, sealer, account, digits(code) ?? '', now))) return null;
  await tx.query(`update account_code set confirmed_at = $2 where account_id = $1`, [account, new Date(now)]);
  return newRecoveryCodes(tx, digest, account);
}

/** New recovery codes in place of those before; told once. */
export async function newRecoveryCodes(tx: Transaction, digest: Digest, account: string): Promise<string[]> {
  await tx.query(`delete from account_recovery_code where account_id = $1`, [account]);
  const codes = Array.from({ length: RECOVERY_CODES }, () => randomCode(3));
  for (const code of codes)
    await tx.query(`insert into account_recovery_code (account_id, code_hash) values ($1, $2)`, [
      account,
      recoveryHash(digest, account, code),
    ]);
  return codes;
}

const recoveryHash = (digest: Digest, account: string, code: string): Buffer =>
  digest(`recovery ${account} ${plainCode(code)}`);

const digits = (typed: string): string | null => {
  const plain = typed.replaceAll(/[\s-]/g, '');
  return /^\d{6}$/.test(plain) ? plain : null;
};

/** Takes a code of the authenticator, or a recovery code; either is then used up. Null: neither. */
export async function takeSecondFactor(
  tx: Transaction,
  { sealer, digest }: { readonly sealer: Sealer; readonly digest: Digest },
  account: string,
  typed: string,
  now: number,
): Promise<'code' | 'recovery' | null> {
  const code = digits(typed);
  if (code !== null) return (await takesCode(tx, sealer, account, code, now)) ? 'code' : null;
  const used = await tx.query(
    `update account_recovery_code set used_at = $3 where account_id = $1 and code_hash = $2 and used_at is null returning code_hash`,
    [account, recoveryHash(digest, account, typed), new Date(now)],
  );
  return used.length > 0 ? 'recovery' : null;
}

/** No codes any more: secret and recovery codes are gone. */
export async function endCodes(tx: Transaction, account: string): Promise<void> {
  await tx.query(`delete from account_code where account_id = $1`, [account]);
  await tx.query(`delete from account_recovery_code where account_id = $1`, [account]);
}
