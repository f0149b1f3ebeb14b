/**
 * Roles, field groups and profiles (domain.md 8.1, 8.5b, 8.6). Which role may do what is in src/access.
 */
export const FIELD_GROUPS = [
  'open_fact',
  'operational',
  'protected_location',
  'person_sensitive',
  'source_identity',
  'own_personnel_allegation',
  'exercise',
] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

/** Each read of one of these leaves a leaf in the audit log (domain.md 8.1: the last four; never 21 adds places). */
export const SENSITIVE_GROUPS: readonly FieldGroup[] = [
  'protected_location',
  'person_sensitive',
  'source_identity',
  'own_personnel_allegation',
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
] as const;
export type Role = (typeof ROLES)[number];

export const ACTS = ['read', 'write', 'export'] as const;
export type Act = (typeof ACTS)[number];

export const PROFILES = ['force', 'humanitarian', 'monitor'] as const;
export type Profile = (typeof PROFILES)[number];

/** Who acts: a pseudonymous label, never a name; the roles they hold here. */
export interface Actor {
  readonly label: string;
  readonly roles: readonly Role[];
  /** Set when the role was taken in the demonstration, without an account. */
  readonly demonstration: boolean;
}
