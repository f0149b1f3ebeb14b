/** The one door: may this actor run this operation here? Every answer, yes or no, has a reason (architecture, habits). */
import { say, type Message } from '#model/message.ts';
import type { Operation } from '#model/operation.ts';
import type { Act, Actor, FieldGroup, Profile, Role } from '#model/rights.ts';
import type { OpenEmergency } from './emergency.ts';
import { GRANTS, ONLY } from './grants.ts';
import { rolesOf } from './roles-of-profile.ts';

export interface Decision {
  readonly allowed: boolean;
  readonly reason: Message;
  /** Problem to give when it is not allowed. */
  readonly problem: 'not_signed_in' | 'not_allowed' | 'not_in_profile' | null;
}

/** Where it is decided: the kind of installation, and of the compartment. */
export interface Where {
  readonly profile: Profile;
  readonly kind: 'operation' | 'exercise' | 'shared';
}

/** Whether one of the roles has `act` on `group`, and which. */
export function grantedBy(
  roles: readonly Role[],
  group: FieldGroup,
  act: Act,
  profile: Profile,
): Role | null {
  return roles.find((role) => GRANTS[profile][role][group]?.includes(act) ?? false) ?? null;
}

/** Roles that may do this with a field group. */
export function rolesWith(group: FieldGroup, act: Act, profile: Profile): Role[] {
  return rolesOf(profile).filter((role) => grantedBy([role], group, act, profile) !== null);
}

/** Roles that would be allowed to run the operation, for the answer "who can". */
export function rolesFor(op: Operation, profile: Profile): Role[] {
  const only = ONLY[op.code];
  if (op.own) return rolesOf(profile);
  return only
    ? rolesOf(profile).filter((role) => only.includes(role))
    : rolesWith(op.needs.group, op.needs.act, profile);
}

/**
 * By what the actor may do `act` with `group`: a role, or emergency access that is open (never an act but reading). Null:
 * by nothing.
 */
export function groupDecision(
  roles: readonly Role[],
  group: FieldGroup,
  act: Act,
  profile: Profile,
  emergencies: readonly OpenEmergency[] = [],
): Message | null {
  const role = grantedBy(roles, group, act, profile);
  if (role) return say('access.by_grant', { role, group, act });
  const open = act === 'read' ? emergencies.find((e) => e.group === group) : undefined;
  return open ? say('access.by_emergency', { group, until: new Date(open.until).toISOString() }) : null;
}

/**
 * Decides. An exercise asks for the right `exercise` besides. Emergency access opens what a group opens, and nothing that
 * is bound to a role.
 */
export function decide(
  op: Operation,
  actor: Actor | null,
  { profile, kind }: Where,
  emergencies: readonly OpenEmergency[] = [],
): Decision {
  if (op.profiles && !op.profiles.includes(profile))
    return no('not_in_profile', { operation: op.code, profile });
  if (op.open) return { allowed: true, reason: say('access.open'), problem: null };
  if (!actor) return { allowed: false, reason: say('access.not_signed_in'), problem: 'not_signed_in' };
  if (op.own) return { allowed: true, reason: say('access.own'), problem: null };
  const { group, act } = op.needs;
  const only = ONLY[op.code];
  const role = only && actor.roles.find((r) => only.includes(r));
  const reason = only
    ? role && say('access.by_role', { role, operation: op.code })
    : groupDecision(actor.roles, group, act, profile, emergencies);
  if (!reason)
    return no('not_allowed', {
      operation: op.code,
      ...(only ? {} : { group, act }),
      who: rolesFor(op, profile),
    });
  // No right on real data opens an exercise, one that is bound to a role neither (never 10).
  if (kind === 'exercise' && grantedBy(actor.roles, 'exercise', act, profile) === null) {
    return no('not_allowed', { operation: op.code, group: 'exercise', act, who: ['exercise_control'] });
  }
  return { allowed: true, reason, problem: null };
}

function no(
  problem: 'not_allowed' | 'not_in_profile',
  params: Record<string, string | readonly string[]>,
): Decision {
  return { allowed: false, reason: say(`access.${problem}`, params), problem };
}
