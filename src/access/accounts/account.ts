/** Accounts: a pseudonymous label, whether it may be used, and its password. */
import { newId, secretId } from '#model/ids.ts';
import type { Transaction } from '#model/operation.ts';
import { ROLES } from '#model/rights.ts';

/** As it is written in records and logs: small letters, digits, point, hyphen. Never required to be a name. */
export const LABEL = /^[a-z0-9][a-z0-9.-]{1,30}[a-z0-9]$/;

// Labels under which the log knows something else: the machine, the terminal, a role of the demonstration.
const TAKEN = new RegExp(
  `^(anyone|machine|demonstration-loader|terminal-.*|(${ROLES.join('|')})(-[0-9a-f]{6})?)$`,
);

/** Whether the log already uses this label for something that is no account. */
export const isReserved = (label: string): boolean => TAKEN.test(label);

export interface Account {
  readonly id: string;
  readonly label: string;
  readonly demonstration: boolean;
  readonly enabled: boolean;
  readonly createdAt: Date;
  readonly createdBy: string;
  /** Why and by whom it is enabled or disabled. */
  readonly state: { readonly reason: string; readonly by: string; readonly at: Date };
}

const COLUMNS = `a.account_id as id, a.label, a.demonstration, a.created_at as "createdAt", a.created_by as "createdBy",
  s.enabled, jsonb_build_object('reason', s.reason, 'by', s.set_by) as state, s.recorded_at as "stateAt"`;
const FROM = `from account a join account_state s on s.account_id = a.account_id and s.superseded_at is null`;

type Row = Omit<Account, 'state'> & { state: { reason: string; by: string }; stateAt: Date };
const accountOf = ({ state, stateAt, ...rest }: Row): Account => ({
  ...rest,
  state: { ...state, at: stateAt },
});

/** One account by its id, or null. */
export async function accountById(tx: Transaction, id: string): Promise<Account | null> {
  const [row] = await tx.query<Row>(`select ${COLUMNS} ${FROM} where a.account_id = $1`, [id]);
  return row ? accountOf(row) : null;
}

/** One account by its label, or null. */
export async function accountByLabel(tx: Transaction, label: string): Promise<Account | null> {
  const [row] = await tx.query<Row>(`select ${COLUMNS} ${FROM} where a.label = $1`, [label]);
  return row ? accountOf(row) : null;
}

/** Every account, by label. */
export async function allAccounts(tx: Transaction): Promise<Account[]> {
  return (await tx.query<Row>(`select ${COLUMNS} ${FROM} order by a.label`)).map(accountOf);
}

/** Makes an account that may be used; null when the label is taken, now or by one that came in between. */
export async function makeAccount(
  tx: Transaction,
  made: {
    readonly label: string;
    readonly demonstration: boolean;
    readonly by: string;
    readonly reason: string;
  },
  now: number,
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `insert into account (account_id, label, demonstration, created_at, created_by) values ($1, $2, $3, $4, $5)
     on conflict (label) do nothing returning account_id as id`,
    [secretId(), made.label, made.demonstration, new Date(now), made.by],
  );
  if (!row) return null;
  await addState(tx, row.id, true, made.reason, made.by, now);
  return row.id;
}

function addState(
  tx: Transaction,
  account: string,
  enabled: boolean,
  reason: string,
  by: string,
  now: number,
): Promise<unknown> {
  return tx.query(
    `insert into account_state (row_id, account_id, enabled, reason, set_by, recorded_at) values ($1, $2, $3, $4, $5, $6)`,
    [newId(), account, enabled, reason, by, new Date(now)],
  );
}

/** Enables or disables it; false when it is so already. */
export async function setEnabled(
  tx: Transaction,
  account: string,
  enabled: boolean,
  by: { readonly label: string; readonly reason: string },
  now: number,
): Promise<boolean> {
  const changed = await tx.query(
    `update account_state set superseded_at = $3 where account_id = $1 and superseded_at is null and enabled <> $2 returning row_id`,
    [account, enabled, new Date(now)],
  );
  if (changed.length === 0) return false;
  await addState(tx, account, enabled, by.reason, by.label, now);
  return true;
}

/** The hash of its password; null when it has none. */
export async function passwordOf(tx: Transaction, account: string): Promise<string | null> {
  const [row] = await tx.query<{ phc: string }>(`select phc from account_password where account_id = $1`, [
    account,
  ]);
  return row?.phc ?? null;
}

/** Keeps the hash of a new password in place of the one before. */
export async function keepPassword(
  tx: Transaction,
  account: string,
  phc: string,
  now: number,
): Promise<void> {
  await tx.query(
    `insert into account_password (account_id, phc, set_at) values ($1, $2, $3)
     on conflict (account_id) do update set phc = excluded.phc, set_at = excluded.set_at`,
    [account, phc, new Date(now)],
  );
}

/** It has no password any more: its owner is invited anew. */
export async function forgetPassword(tx: Transaction, account: string): Promise<void> {
  await tx.query(`delete from account_password where account_id = $1`, [account]);
}
