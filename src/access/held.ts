/** Which roles an actor has where they act: an account holds each in one operation, or for the whole installation. */
import type { Actor, Held, Role } from '#model/rights.ts';

/** Only these may be held for the whole installation; and only so do they count outside of an operation. */
export const WHOLE: readonly Role[] = ['administrator', 'auditor'];

/**
 * The roles of `held` that hold in the operation `where`. Null: outside of any (the shared schema), where a role in any
 * operation counts, but for those that would reach beyond it (`WHOLE`).
 */
export function rolesIn(held: readonly Held[], where: string | null): Role[] {
  const here = held.filter((h) =>
    where === null ? h.where === null || !WHOLE.includes(h.role) : h.where === null || h.where === where,
  );
  return [...new Set(here.map((h) => h.role))];
}

/** The actor with the roles that hold in `where`. */
export function actorIn(actor: Actor, where: string | null): Actor {
  return actor.held === undefined ? actor : { ...actor, roles: rolesIn(actor.held, where) };
}

/** Whether any role holds in this operation: it exists for nobody else. */
export function enters(actor: Actor, code: string): boolean {
  return actor.held === undefined || rolesIn(actor.held, code).length > 0;
}

/** The actor as they would be with a second factor shown; null when nothing is withheld for want of one. */
export function withSecondFactor(actor: Actor): Actor | null {
  if (!actor.withheld?.length) return null;
  const { withheld, held = [], ...rest } = actor;
  return { ...rest, held: [...held, ...withheld] };
}
