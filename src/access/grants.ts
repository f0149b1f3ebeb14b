/**
 * Which role may do what with which field group, by profile (domain.md 8.5b, 8.6: minimum rights). Nothing that is not
 * written here is allowed. Sensitive groups are given to nobody by being senior.
 */
import type { Act, FieldGroup, Profile, Role } from '#model/rights.ts';
import { OPENERS, OWNERS } from './emergency.ts';

export type Grants = Partial<Record<FieldGroup, readonly Act[]>>;

const READ = ['read'] as const;
const WRITE = ['read', 'write'] as const;
const ALL = ['read', 'write', 'export'] as const;
const OUT = ['read', 'export'] as const;
/** Into it, and never out of it again: the door of an allegation, the envelope of a source. */
const SUBMIT = ['write'] as const;

/** Whoever works here can tell what is kept apart, and can then not see it (never 11, T-017). */
const DOORS: Grants = { own_personnel_allegation: SUBMIT, integrity_concern: SUBMIT };

/** What holds in every profile. */
const EVERYWHERE: Readonly<Record<Role, Grants>> = {
  reporter: { open_fact: READ, operational: SUBMIT, ...DOORS },
  focal_point: { open_fact: WRITE, operational: WRITE, ...DOORS },
  hs_adviser: { open_fact: ALL, operational: WRITE, protected_location: READ, ...DOORS },
  genad: { open_fact: WRITE, operational: WRITE, ...DOORS },
  cpp_officer: { open_fact: WRITE, operational: WRITE, protected_location: WRITE, ...DOORS },
  thb_procurement_officer: { open_fact: READ, operational: WRITE, ...DOORS },
  legad: {
    open_fact: READ,
    operational: READ,
    protected_location: READ,
    ...DOORS,
    integrity_concern: WRITE,
  },
  verifier: { open_fact: READ, operational: WRITE, source_identity: READ, ...DOORS },
  releaser: { open_fact: OUT, operational: READ, ...DOORS },
  senior_focal_point: { open_fact: READ, operational: READ, ...DOORS },
  partner: {},
  contracting_officer: { open_fact: READ, ...DOORS },
  exercise_control: { open_fact: READ, exercise: ALL },
  auditor: { open_fact: READ, ...DOORS },
  planner: { open_fact: OUT, operational: READ, protected_location: READ, ...DOORS },
  administrator: { open_fact: READ, operational: WRITE, ...DOORS },
  conduct_officer: { open_fact: READ, own_personnel_allegation: WRITE, integrity_concern: SUBMIT },
  integrity_officer: { open_fact: READ, integrity_concern: WRITE, own_personnel_allegation: SUBMIT },
};

/**
 * What a profile adds. A force holds nothing sensitive about a person and takes no source's reference in; who works with
 * survivors and witnesses does both, the two apart.
 */
const ADDED: Readonly<Record<Profile, Partial<Record<Role, Grants>>>> = {
  force: {},
  humanitarian: {
    // There is no cultural property officer here (roles-of-profile.ts): somebody must be able to say where a shelter is.
    hs_adviser: { protected_location: WRITE },
    focal_point: { person_sensitive: WRITE, source_identity: SUBMIT },
    genad: { person_sensitive: WRITE },
  },
  monitor: {
    hs_adviser: { protected_location: WRITE },
    focal_point: { person_sensitive: WRITE, source_identity: SUBMIT },
    verifier: { person_sensitive: READ, source_identity: WRITE },
  },
};

function withAdded(added: Partial<Record<Role, Grants>>): Readonly<Record<Role, Grants>> {
  const rows = Object.entries(EVERYWHERE) as [Role, Grants][];
  return Object.fromEntries(rows.map(([role, own]) => [role, { ...own, ...added[role] }])) as Record<
    Role,
    Grants
  >;
}

export const GRANTS: Readonly<Record<Profile, Readonly<Record<Role, Grants>>>> = {
  force: withAdded(ADDED.force),
  humanitarian: withAdded(ADDED.humanitarian),
  monitor: withAdded(ADDED.monitor),
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
  // Of what is kept apart, those who read it (stages/collect/apart/erasable.ts): the others find none.
  'erasure.propose': ['auditor', 'administrator', 'conduct_officer', 'integrity_officer', 'legad'],
  'erasure.confirm': ['auditor', 'administrator', 'conduct_officer', 'integrity_officer', 'legad'],
  'import.run': ['administrator', 'hs_adviser'],
  'oma.create': ['administrator'],
  // Who may sign in and as what: the administrator's, read by the auditor too.
  'account.list': ['administrator', 'auditor'],
  'account.read': ['administrator', 'auditor'],
  'account.create': ['administrator'],
  'account.invite': ['administrator'],
  'account.disable': ['administrator'],
  'account.enable': ['administrator'],
  'account.link': ['administrator'],
  'role.grant': ['administrator'],
  'role.end': ['administrator'],
  // Custody is the cultural property officer's; that it was authorised, the command's (handover.step looks again).
  'handover.step': ['cpp_officer', 'senior_focal_point'],
  'handover.statement': ['cpp_officer', 'administrator'],
  'handover.consult': ['cpp_officer', 'administrator'],
  'handover.reply': ['cpp_officer', 'senior_focal_point', 'administrator'],
  // Putting in is everyone's; what is done about it, only theirs who read it.
  'allegation.act': ['conduct_officer'],
  'concern.act': ['integrity_officer', 'legad'],
  'emergency.open': OPENERS,
  'emergency.list': [...OWNERS, ...OPENERS],
  'emergency.end': [...OWNERS, ...OPENERS],
  // A file that leaves is made by who plans or advises; to others it is released by who may release (R-PL-03, T-010).
  'protective-list.make': ['planner', 'hs_adviser', 'cpp_officer', 'releaser', 'senior_focal_point'],
  'protective-list.release': ['releaser', 'senior_focal_point'],
  'release.acknowledge': ['releaser', 'senior_focal_point', 'planner', 'hs_adviser'],
  // A plan is registered and ended by who plans, advises or commands; who only reads it asks them.
  'activity.register': ['planner', 'hs_adviser', 'cpp_officer', 'focal_point', 'senior_focal_point'],
  'activity.end': ['planner', 'hs_adviser', 'cpp_officer', 'focal_point', 'senior_focal_point'],
  'agreement.record': ['releaser', 'senior_focal_point'],
  'agreement.end': ['releaser', 'senior_focal_point'],
  'audit.verify': ['auditor', 'administrator'],
  'audit.read': ['auditor', 'administrator'],
};

/** Whose function it is to give a role to a person. */
export const GIVERS: readonly Role[] = ['administrator'];
