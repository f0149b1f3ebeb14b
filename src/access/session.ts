/**
 * Sessions: a random token of 256 bits that only its holder keeps; the database has its hash (shared schema). Works as
 * a cookie and as `Authorization: Bearer`. A session lasts twelve hours: one duty, never a week. It holds no rights: what
 * an account may is read anew with every request, so that a role that ends, and an account that is disabled, end at once.
 */
import { createHash, randomBytes } from 'node:crypto';
import { secretId } from '#model/ids.ts';
import type { Transaction } from '#model/operation.ts';
import type { Actor, Held, Profile, Role } from '#model/rights.ts';
import { ROLES } from '#model/rights.ts';
import type { TwoFactor } from '#model/sign-in.ts';
import { rolesIn } from './held.ts';
import { rolesOf } from './roles-of-profile.ts';
import { asksSecondFactor } from './second-factor-rule.ts';

export const SESSION_HOURS = 12;

/** How somebody signed in. */
export const WAYS = ['demonstration', 'password', 'passkey', 'provider', 'invitation'] as const;
export type Way = (typeof WAYS)[number];

export interface Opening {
  readonly actor: Pick<Actor, 'label' | 'roles' | 'demonstration' | 'account'>;
  readonly way: Way;
  /** Whether a second factor was shown. */
  readonly strong: boolean;
  readonly client: string | null;
}

/** What is kept of a token. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Starts a session; `now` in milliseconds UTC. Sessions that have expired are cleared on the way. */
export async function startSession(
  tx: Transaction,
  { actor, way, strong, client }: Opening,
  now: number,
): Promise<{ readonly token: string; readonly expiresAt: number }> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = now + SESSION_HOURS * 3_600_000;
  await tx.query(`delete from session where expires_at <= $1`, [new Date(now)]);
  const hash = tokenHash(token);
  const { label, roles, demonstration, account } = actor;
  await tx.query(
    `insert into session (token_hash, actor_label, roles, demonstration, started_at, expires_at) values ($1, $2, $3, $4, $5, $6)`,
    [hash, label, account === undefined ? roles : [], demonstration, new Date(now), new Date(expiresAt)],
  );
  if (account !== undefined)
    await tx.query(
      `insert into account_session (token_hash, session_id, account_id, way, strong, client) values ($1, $2, $3, $4, $5, $6)`,
      [hash, secretId(), account, way, strong, client],
    );
  return { token, expiresAt };
}

/** Ends a session at once. Ending one that is not there does nothing. */
export async function endSession(tx: Transaction, hash: Buffer): Promise<void> {
  await tx.query(`delete from session where token_hash = $1`, [hash]);
}

/** Ends the sessions of an account, but for the one that is named; answers how many. */
export async function endSessions(tx: Transaction, account: string, but: Buffer | null): Promise<number> {
  const ended = await tx.query(
    `delete from session s using account_session a
     where a.token_hash = s.token_hash and a.account_id = $1 and s.token_hash is distinct from $2 returning a.session_id`,
    [account, but],
  );
  return ended.length;
}

/** Ends one session of an account by its id; false when it has none of that id. */
export async function endOneSession(tx: Transaction, account: string, session: string): Promise<boolean> {
  const ended = await tx.query(
    `delete from session s using account_session a
     where a.token_hash = s.token_hash and a.account_id = $1 and a.session_id = $2 returning a.session_id`,
    [account, session],
  );
  return ended.length > 0;
}

/** This session has shown a second factor. */
export async function strengthen(tx: Transaction, hash: Buffer): Promise<void> {
  await tx.query(`update account_session set strong = true where token_hash = $1`, [hash]);
}

export interface OpenSession {
  readonly id: string;
  readonly hash: Buffer;
  readonly way: Way;
  readonly strong: boolean;
  readonly client: string | null;
  readonly startedAt: Date;
  readonly expiresAt: Date;
}

/** The sessions of an account that are open, newest first. */
export function sessionsOf(tx: Transaction, account: string, now: number): Promise<OpenSession[]> {
  return tx.query<OpenSession>(
    `select session_id as id, token_hash as hash, way, strong, client, started_at as "startedAt", expires_at as "expiresAt"
     from session join account_session using (token_hash) where account_id = $1 and expires_at > $2 order by started_at desc, session_id`,
    [account, new Date(now)],
  );
}

/** What an installation is, as far as it decides what a session may. */
export interface Rules {
  readonly profile: Profile;
  readonly demonstration: boolean;
  readonly twoFactor: TwoFactor;
}

interface Row {
  readonly actor_label: string;
  readonly roles: string[];
  readonly demonstration: boolean;
  readonly account_id: string | null;
  readonly strong: boolean;
  readonly held: Held[];
}

/** Who holds this token now; null when nobody does, or no longer, or the account may not be used. */
export async function actorOf(
  tx: Transaction,
  hash: Buffer,
  now: number,
  rules: Rules,
): Promise<Actor | null> {
  const [row] = await tx.query<Row>(
    `select s.actor_label, s.roles, s.demonstration, w.account_id, coalesce(w.strong, false) as strong,
       (select coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'where', g.compartment) order by g.granted_at), '[]')
          from role_grant g where g.account_id = w.account_id and g.ended_at is null) as held
     from session s left join account_session w using (token_hash) where s.token_hash = $1 and s.expires_at > $2
       and (w.account_id is null or exists (select 1 from account_state t
            where t.account_id = w.account_id and t.superseded_at is null and t.enabled))`,
    [hash, new Date(now)],
  );
  // What was taken in the demonstration holds nowhere else.
  if (!row || (row.demonstration && !rules.demonstration)) return null;
  const { actor_label: label, demonstration } = row;
  if (row.account_id === null)
    return {
      label,
      roles: row.roles.filter((r): r is Role => (ROLES as readonly string[]).includes(r)),
      demonstration,
    };
  const exists = rolesOf(rules.profile);
  const held = row.held.filter((h) => exists.includes(h.role));
  const waiting = row.strong
    ? []
    : held.filter((h) => asksSecondFactor(h.role, rules.twoFactor, rules.profile));
  const counts = held.filter((h) => !waiting.includes(h));
  return {
    label,
    demonstration,
    account: row.account_id,
    roles: rolesIn(counts, null),
    held: counts,
    withheld: waiting,
  };
}
