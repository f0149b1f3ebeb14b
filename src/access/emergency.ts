/**
 * Emergency access: three hours, one field group in one operation, a written reason; reading only. Whoever oversees it
 * (OWNERS) cannot open it, and sees every one that was opened. docs/decisions/0024-who-may-see-what.md says why.
 */
import type { Transaction } from '#model/operation.ts';
import type { FieldGroup, Profile, Role } from '#model/rights.ts';

export const EMERGENCY_HOURS = 3;

/** Groups that may be opened. Never: what is kept apart from everyone's chain, and an exercise. */
export const EMERGENCY_GROUPS: Readonly<Record<Profile, readonly FieldGroup[]>> = {
  force: ['protected_location'],
  humanitarian: ['protected_location', 'person_sensitive', 'source_identity'],
  monitor: ['protected_location', 'person_sensitive', 'source_identity'],
};

/** Who works with people in danger, and may have to know. */
export const OPENERS: readonly Role[] = [
  'focal_point',
  'hs_adviser',
  'genad',
  'cpp_officer',
  'thb_procurement_officer',
  'legad',
  'verifier',
  'planner',
];

/** Who sees which were opened and why, and can end one. */
export const OWNERS: readonly Role[] = ['auditor', 'administrator', 'senior_focal_point'];

export interface OpenEmergency {
  readonly id: string;
  readonly group: FieldGroup;
  /** Milliseconds since 1970 UTC. */
  readonly until: number;
}

/** Whether one of the roles could have opened one here: for all others nothing needs to be looked up. */
export function mayOpenEmergency(roles: readonly Role[]): boolean {
  return roles.some((role) => OPENERS.includes(role));
}

/** What this person has open now, in this compartment. */
export async function openEmergencies(tx: Transaction, label: string, now: number): Promise<OpenEmergency[]> {
  const rows = await tx.query<{ id: string; group: FieldGroup; until: Date }>(
    `select e.emergency_id as id, e.field_group as "group", e.until from emergency_access e
     where e.actor = $1 and e.opened_at <= $2 and e.until > $2
       and not exists (select 1 from emergency_end x where x.emergency_id = e.emergency_id)
     order by e.until desc`,
    [label, new Date(now)],
  );
  return rows.map((row) => ({ ...row, until: row.until.getTime() }));
}
