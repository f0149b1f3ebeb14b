/** Roles as they are granted: who, which, where, why, by whom; ended once, never deleted. */
import { newId } from '#model/ids.ts';
import type { Transaction } from '#model/operation.ts';
import type { Role } from '#model/rights.ts';

export interface RoleGrant {
  readonly id: string;
  readonly account: string;
  readonly role: Role;
  /** Code of the operation or exercise; null for the whole installation. */
  readonly where: string | null;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
  readonly endedReason: string | null;
}

const COLUMNS = `grant_id as id, account_id as account, role, compartment as where, reason, granted_by as by,
  granted_at as at, ended_at as "endedAt", ended_by as "endedBy", ended_reason as "endedReason"`;

/** Grants a role; null when the account holds it there already, or got it in between. */
export async function grantRole(
  tx: Transaction,
  given: Pick<RoleGrant, 'account' | 'role' | 'where' | 'reason' | 'by'>,
  now: number,
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `insert into role_grant (grant_id, account_id, role, compartment, reason, granted_by, granted_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning grant_id as id`,
    [newId(), given.account, given.role, given.where, given.reason, given.by, new Date(now)],
  );
  return row?.id ?? null;
}

/** Ends a grant; false when it had been ended before. */
export async function endGrant(
  tx: Transaction,
  grant: string,
  by: { readonly label: string; readonly reason: string },
  now: number,
): Promise<boolean> {
  const ended = await tx.query(
    `update role_grant set ended_at = $2, ended_by = $3, ended_reason = $4 where grant_id = $1 and ended_at is null returning grant_id`,
    [grant, new Date(now), by.label, by.reason],
  );
  return ended.length > 0;
}

/** One grant, or null. */
export async function grantById(tx: Transaction, grant: string): Promise<RoleGrant | null> {
  const [row] = await tx.query<RoleGrant>(`select ${COLUMNS} from role_grant where grant_id = $1`, [grant]);
  return row ?? null;
}

/** Grants of one account or of all: those that hold, or (`ended`) those that held too. Newest first. */
export function grantsOf(tx: Transaction, account: string | null, ended: boolean): Promise<RoleGrant[]> {
  return tx.query<RoleGrant>(
    `select ${COLUMNS} from role_grant where ($1::uuid is null or account_id = $1) and ($2 or ended_at is null)
     order by granted_at desc, grant_id desc`,
    [account, ended],
  );
}

/** Whether anybody who can sign in administers the installation. */
export async function hasAdministrator(tx: Transaction): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from role_grant g join account a using (account_id)
     join account_state s on s.account_id = a.account_id and s.superseded_at is null
     where g.ended_at is null and g.role = 'administrator' and g.compartment is null and s.enabled and not a.demonstration limit 1`,
  );
  return rows.length > 0;
}
