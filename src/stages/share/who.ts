/** Who may put right what a refusal names: read where rights are kept. */
import type { Role } from '#model/rights.ts';
import { ONLY } from '#access/grants.ts';

/** Roles that may record an agreement. */
export function rolesMayRecord(): readonly Role[] {
  return ONLY['agreement.record'] ?? [];
}

/** Roles that make or release lists: they know the shape that a list of a shape was made of. */
export function rolesMakeLists(): readonly Role[] {
  return [...new Set([...(ONLY['protective-list.make'] ?? []), ...(ONLY['protective-list.release'] ?? [])])];
}
