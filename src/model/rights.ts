/**
 * Roles, field groups and profiles (domain.md 8.1, 8.5b, 8.6). Which role may do what is in src/access. Beside the groups
 * of 8.1 stands integrity_concern: what T-017 sends to others than allegations against own personnel (decision 24).
 */
export const FIELD_GROUPS = [
  'open_fact',
  'operational',
  'protected_location',
  'person_sensitive',
  'source_identity',
  'own_personnel_allegation',
  'integrity_concern',
  'exercise',
] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

/** Each read of one of these leaves a leaf in the audit log (domain.md 8.1: the last four; never 21 adds places). */
export const SENSITIVE_GROUPS: readonly FieldGroup[] = [
  'protected_location',
  'person_sensitive',
  'source_identity',
  'own_personnel_allegation',
  'integrity_concern',
];

export const ROLES = [
  'reporter',
  'focal_point',
  'hs_adviser',
  'genad',
  'cpp_officer',
  'thb_procurement_officer',
  'legad',
  'verifier',
  'releaser',
  'senior_focal_point',
  'partner',
  'contracting_officer',
  'exercise_control',
  'auditor',
  'planner',
  'administrator',
  // Outside of the chain: allegations against own personnel (never 11), and concerns about corruption (T-017).
  'conduct_officer',
  'integrity_officer',
] as const;
export type Role = (typeof ROLES)[number];

export const ACTS = ['read', 'write', 'export'] as const;
export type Act = (typeof ACTS)[number];

export const PROFILES = ['force', 'humanitarian', 'monitor'] as const;
export type Profile = (typeof PROFILES)[number];

/** A role that an account holds, and where: in one operation or exercise, or (null) in the whole installation. */
export interface Held {
  readonly role: Role;
  readonly where: string | null;
}

/** Who acts: a pseudonymous label, never a name; the roles they hold here. */
export interface Actor {
  readonly label: string;
  /** Those that hold where the actor acts; `perform` works them out from `held` (src/access/held.ts). */
  readonly roles: readonly Role[];
  /** Set when the role was taken in the demonstration, without an account. */
  readonly demonstration: boolean;
  /** Id of the account; left out where there is none: a role of the demonstration, a command of the terminal. */
  readonly account?: string;
  /** What the account holds, operation by operation. Left out: `roles` hold everywhere. */
  readonly held?: readonly Held[];
  /** What it holds besides, but only once this session has shown a second factor. */
  readonly withheld?: readonly Held[];
}
