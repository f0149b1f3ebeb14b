/**
 * Whose two persons destroy what (8.5c): of the records of the operation, those who keep them; of what is kept apart,
 * those who read it, since nobody else may even know of it.
 */
import type { Context } from '#model/operation.ts';
import type { FieldGroup, Role } from '#model/rights.ts';
import { apartState } from '../queries/apart.ts';
import { reportState } from '../queries.ts';

const KEEPERS: readonly Role[] = ['auditor', 'administrator'];
export const APART_GROUPS: readonly FieldGroup[] = ['own_personnel_allegation', 'integrity_concern'];

/** The report as far as it is for this person to destroy; null when there is none that is. */
export async function erasable(context: Context, report: string): Promise<{ destroyed: boolean } | null> {
  const keeps = context.actor.roles.some((role) => KEEPERS.includes(role));
  const state = keeps ? await reportState(context.tx, report) : null;
  return state ?? apartState(context.tx, report);
}
