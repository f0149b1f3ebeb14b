/** The one door: may this actor run this operation here? Every answer, yes or no, has a reason (architecture, habits). */
import { say, type Message } from '#model/message.ts';
import type { Operation } from '#model/operation.ts';
import type { Act, Actor, FieldGroup, Profile, Role } from '#model/rights.ts';
import { GRANTS, ONLY } from './grants.ts';

export interface Decision {
  readonly allowed: boolean;
  readonly reason: Message;
  /** Problem to give when it is not allowed. */
  readonly problem: 'not_signed_in' | 'not_allowed' | 'not_in_profile' | null;
}

/** Whether one of the roles has `act` on `group`, and which. */
export function grantedBy(roles: readonly Role[], group: FieldGroup, act: Act): Role | null {
  return roles.find((role) => GRANTS[role][group]?.includes(act) ?? false) ?? null;
}

/** Roles that would be allowed to run the operation, for the answer "who can". */
export function rolesFor(op: Operation): Role[] {
  const only = ONLY[op.code];
  if (op.own) return Object.keys(GRANTS) as Role[];
  return (Object.keys(GRANTS) as Role[]).filter(
    (role) =>
      (only === undefined || only.includes(role)) &&
      (only !== undefined || grantedBy([role], op.needs.group, op.needs.act) !== null),
  );
}

/**
 * Decides. `kind` is that of the compartment: an exercise asks for the right `exercise` besides.
 */
export function decide(
  op: Operation,
  actor: Actor | null,
  profile: Profile,
  kind: 'operation' | 'exercise' | 'shared',
): Decision {
  if (op.profiles && !op.profiles.includes(profile))
    return no('not_in_profile', { operation: op.code, profile });
  if (op.open) return { allowed: true, reason: say('access.open'), problem: null };
  if (!actor) return { allowed: false, reason: say('access.not_signed_in'), problem: 'not_signed_in' };
  if (op.own) return { allowed: true, reason: say('access.own'), problem: null };
  const { group, act } = op.needs;
  const only = ONLY[op.code];
  const role = only ? actor.roles.find((r) => only.includes(r)) : grantedBy(actor.roles, group, act);
  if (!role)
    return no('not_allowed', { operation: op.code, ...(only ? {} : { group, act }), who: rolesFor(op) });
  // No right on real data opens an exercise, one that is bound to a role neither (never 10).
  if (kind === 'exercise' && grantedBy(actor.roles, 'exercise', act) === null) {
    return no('not_allowed', { operation: op.code, group: 'exercise', act, who: ['exercise_control'] });
  }
  const reason = only
    ? say('access.by_role', { role, operation: op.code })
    : say('access.by_grant', { role, group, act });
  return { allowed: true, reason, problem: null };
}

function no(
  problem: 'not_allowed' | 'not_in_profile',
  params: Record<string, string | readonly string[]>,
): Decision {
  return { allowed: false, reason: say(`access.${problem}`, params), problem };
}
