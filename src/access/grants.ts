/**
 * Which role may do what with which field group (domain.md 8.6, minimum rights). Nothing that is not written here is
 * allowed. Sensitive groups are given to nobody by being senior.
 */
import type { Act, FieldGroup, Role } from '#model/rights.ts';

type Grants = Partial<Record<FieldGroup, readonly Act[]>>;

const READ = ['read'] as const;
const WRITE = ['read', 'write'] as const;
const ALL = ['read', 'write', 'export'] as const;
const OUT = ['read', 'export'] as const;

export const GRANTS: Readonly<Record<Role, Grants>> = {
  reporter: { open_fact: READ, operational: ['write'] },
  focal_point: { open_fact: WRITE, operational: WRITE },
  hs_adviser: { open_fact: ALL, operational: WRITE, protected_location: READ },
  genad: { open_fact: WRITE, operational: WRITE },
  cpp_officer: { open_fact: WRITE, operational: WRITE, protected_location: WRITE },
  thb_procurement_officer: { open_fact: READ, operational: WRITE },
  legad: { open_fact: READ, operational: READ, protected_location: READ },
  verifier: { open_fact: READ, operational: WRITE, source_identity: READ },
  releaser: { open_fact: OUT, operational: READ },
  senior_focal_point: { open_fact: READ, operational: READ },
  partner: {},
  contracting_officer: { open_fact: READ },
  exercise_control: { open_fact: READ, exercise: ALL },
  auditor: { open_fact: READ },
  planner: { open_fact: OUT, operational: READ, protected_location: READ },
  administrator: { open_fact: READ, operational: ['read', 'write'] },
};

/**
 * Operations that only some roles may run, whatever their field groups: the legal frame is the legal adviser's, an
 * assessment the verifier's, destruction a matter for two who keep the records.
 */
export const ONLY: Readonly<Record<string, readonly Role[]>> = {
  'legal-frame.set': ['legad'],
  'assessment.set': ['verifier'],
  'event.link': ['focal_point', 'hs_adviser', 'verifier'],
  'event.unlink': ['focal_point', 'hs_adviser', 'verifier'],
  'erasure.propose': ['auditor', 'administrator'],
  'erasure.confirm': ['auditor', 'administrator'],
  'import.run': ['administrator', 'hs_adviser'],
  'oma.create': ['administrator'],
  // Custody is the cultural property officer's; that it was authorised, the command's (handover.step looks again).
  'handover.step': ['cpp_officer', 'senior_focal_point'],
  'handover.statement': ['cpp_officer', 'administrator'],
  'handover.consult': ['cpp_officer', 'administrator'],
  'handover.reply': ['cpp_officer', 'senior_focal_point', 'administrator'],
  'audit.verify': ['auditor', 'administrator'],
  'audit.read': ['auditor'],
};
