/**
 * Whether a reader may be shown what is on a list, one object by one (decision 27). What is on it depends on public places
 * alone, so it tells nobody where a protected object is (never 21); but the objects of a list of a *shape* draw the shape
 * that somebody plans in, and a list carries only its hash. So those are shown to who make or release lists, and lists of
 * an area or of everything, which tell no more than their scope, to all who may read releases.
 */
import type { Context } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import type { Role } from '#model/rights.ts';
import { rolesWith } from '#access/decide.ts';
import { releasedScope } from './queries.ts';
import { rolesMakeLists } from './who.ts';

/** Whether one of these roles may see what is on a list of this scope. */
export function mayShow(roles: readonly Role[], scope: Readonly<Record<string, unknown>>): boolean {
  return (scope['shape'] ?? null) === null || roles.some((role) => rolesMakeLists().includes(role));
}

/**
 * Nothing, when the objects of the list may be shown. Throws Problem not_allowed, with who may, and not_found when no such
 * list had been made by then (`known`, milliseconds UTC).
 */
export async function refuseUnlessShown(context: Context, release: string, known: number): Promise<void> {
  const { tx, actor, profile } = context;
  if (!context.may('operational', 'read'))
    throw new Problem('not_allowed', {
      field: 'list',
      params: {
        operation: 'release.list',
        group: 'operational',
        act: 'read',
        who: rolesWith('operational', 'read', profile),
      },
    });
  const scope = await releasedScope(tx, release, known);
  if (scope === null) throw new Problem('not_found', { field: 'list', params: { what: 'list_release' } });
  if (!mayShow(actor.roles, scope))
    throw new Problem('not_allowed', {
      field: 'list',
      params: { operation: 'protective-list.make', who: rolesMakeLists() },
    });
}
