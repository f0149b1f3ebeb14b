/**
 * How often somebody may guess: after a few failures each one makes the next wait longer, on the account and on the
 * address. Nobody can lock somebody else out for good: a try that had to wait is not counted, the wait has an end, and
 * a browser on which the account signed in before (its mark is a cookie) is counted by itself.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Context, Transaction } from '#model/operation.ts';

const FORGOTTEN = 24 * 3_600_000;
const KNOWN_DAYS = 180;
const DEVICES = 20;

interface Key {
  readonly hash: Buffer;
  /** Failures that cost nothing. */
  readonly free: number;
  /** Longest wait, in seconds. */
  readonly most: number;
}

/** What a try on this account counts against. */
export interface Tries {
  readonly keys: readonly Key[];
  /** Of them, the one that a success makes good. */
  readonly own: Key;
  readonly known: boolean;
}

type Asking = Pick<Context, 'tx' | 'now' | 'digest' | 'from'>;

/** A network of IPv6 belongs to one subscriber: a /64 counts as one address. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array.from({ length: zeros }, () => '0'), ...right].slice(0, 4).join(':').toLowerCase();
}

/** `label` as it was typed: one that nobody has is counted in the same way, so that nothing can be told from a wait. */
export async function triesOn(context: Asking, label: string, account: string | null): Promise<Tries> {
  const { device, address } = context.from;
  const known =
    device !== null && account !== null && (await isKnown(context.tx, device, account, context.now));
  const own: Key = known
    ? { hash: context.digest(`try device ${device}`), free: 5, most: 300 }
    : { hash: context.digest(`try account ${label}`), free: 5, most: 900 };
  const from =
    address === null || known
      ? []
      : [{ hash: context.digest(`try address ${network(address)}`), free: 20, most: 300 }];
  return { keys: [own, ...from], own, known };
}

/** Seconds that the next try has to wait; 0: none. Two at the same moment on one account: one of them waits. */
export async function waits(context: Asking, tries: Tries): Promise<number> {
  const [lock] = await context.tx.query<{ got: boolean }>(
    `select pg_try_advisory_xact_lock(('x' || encode(substring($1::bytea for 8), 'hex'))::bit(64)::bigint) as got`,
    [tries.own.hash],
  );
  if (!lock?.got) return 1;
  const rows = await context.tx.query<{ key_hash: Buffer; failures: number; last_at: Date }>(
    `select key_hash, failures, last_at from sign_in_try where key_hash = any($1) and last_at > $2`,
    [tries.keys.map((k) => k.hash), new Date(context.now - FORGOTTEN)],
  );
  const left = rows.map(({ key_hash, failures, last_at }) => {
    const key = tries.keys.find((k) => k.hash.equals(key_hash));
    if (!key || failures < key.free) return 0;
    const delay = Math.min(key.most, 2 ** Math.min(20, failures - key.free));
    // Never longer than the delay itself: a clock that was put back must not shut anybody out.
    return Math.min(delay, (last_at.getTime() + delay * 1000 - context.now) / 1000);
  });
  return Math.max(0, ...left.map(Math.ceil));
}

/** Counts a failure. What is a day old is forgotten on the way. */
export async function failed({ tx, now }: Asking, tries: Tries): Promise<void> {
  await tx.query(`delete from sign_in_try where last_at <= $1`, [new Date(now - FORGOTTEN)]);
  for (const { hash } of tries.keys)
    await tx.query(
      `insert into sign_in_try (key_hash, failures, last_at) values ($1, 1, $2)
       on conflict (key_hash) do update set failures = sign_in_try.failures + 1, last_at = excluded.last_at`,
      [hash, new Date(now)],
    );
}

/** A success makes the account's (or the browser's) failures good, never those of the address. */
export async function succeeded({ tx }: Asking, tries: Tries): Promise<void> {
  await tx.query(`delete from sign_in_try where key_hash = $1`, [tries.own.hash]);
}

async function isKnown(tx: Transaction, mark: string, account: string, now: number): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from known_device where mark_hash = $1 and account_id = $2 and used_at > $3`,
    [markHash(mark), account, new Date(now - KNOWN_DAYS * 86_400_000)],
  );
  return rows.length > 0;
}

const markHash = (mark: string): Buffer => createHash('sha256').update(`device ${mark}`).digest();

/** Knows this browser from now on: a new mark of 256 bits for it, null when it has one that is known. */
export async function knowDevice({ tx, now, from }: Asking, account: string): Promise<string | null> {
  if (from.device && (await isKnown(tx, from.device, account, now))) {
    await tx.query(`update known_device set used_at = $2 where mark_hash = $1`, [
      markHash(from.device),
      new Date(now),
    ]);
    return null;
  }
  const mark = randomBytes(32).toString('base64url');
  await tx.query(`insert into known_device (mark_hash, account_id, used_at) values ($1, $2, $3)`, [
    markHash(mark),
    account,
    new Date(now),
  ]);
  await tx.query(
    `delete from known_device where account_id = $1 and mark_hash not in
       (select mark_hash from known_device where account_id = $1 order by used_at desc limit ${DEVICES})`,
    [account],
  );
  return mark;
}

/** No browser of this account is known any more: its password was lost or changed. */
export async function forgetDevices(tx: Transaction, account: string): Promise<void> {
  await tx.query(`delete from known_device where account_id = $1`, [account]);
}
