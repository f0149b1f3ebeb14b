/** SQL of emergency access. Runs in a compartment. */
import type { Transaction } from '#model/operation.ts';
import type { FieldGroup, Role } from '#model/rights.ts';

export interface NewEmergency {
  readonly id: string;
  readonly actor: string;
  readonly roles: readonly Role[];
  readonly group: FieldGroup;
  readonly reason: string;
  readonly openedAt: Date;
  readonly until: Date;
}

export async function insertEmergency(tx: Transaction, e: NewEmergency): Promise<void> {
  await tx.query(
    `insert into emergency_access (emergency_id, actor, roles, field_group, reason, opened_at, until)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [e.id, e.actor, e.roles, e.group, e.reason, e.openedAt, e.until],
  );
}

export interface EmergencyRow {
  readonly id: string;
  readonly actor: string;
  readonly roles: string[];
  readonly group: FieldGroup;
  readonly reason: string;
  readonly opened_at: Date;
  readonly until: Date;
  readonly ended_by: string | null;
  readonly ended_at: Date | null;
  readonly uses: number;
}

/** Those that were opened, newest first, with how often each was used; `actor`: one person's alone, `id`: one alone. */
export function emergencies(
  tx: Transaction,
  ask: { actor: string | null; id: string | null; limit: number },
): Promise<EmergencyRow[]> {
  return tx.query<EmergencyRow>(
    `select e.emergency_id as id, e.actor, e.roles, e.field_group as "group", e.reason, e.opened_at, e.until, x.ended_by, x.ended_at,
       (select count(*) from audit_leaf l
        where l.refs ? 'emergency' and l.refs -> 'emergency' ? e.emergency_id::text
          and l.operation not in ('emergency.open', 'emergency.end')) as uses
     from emergency_access e left join emergency_end x using (emergency_id)
     where ($1::text is null or e.actor = $1) and ($2::uuid is null or e.emergency_id = $2)
     order by e.opened_at desc, e.emergency_id limit $3`,
    [ask.actor, ask.id, ask.limit],
  );
}

/** Ends one. False when somebody had ended it before. */
export async function endEmergency(tx: Transaction, id: string, by: string, at: Date): Promise<boolean> {
  const rows = await tx.query(
    `insert into emergency_end (emergency_id, ended_by, ended_at) values ($1, $2, $3) on conflict do nothing returning 1`,
    [id, by, at],
  );
  return rows.length > 0;
}
