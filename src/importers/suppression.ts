/**
 * Small counts are not handed on (domain.md R-CRSV-06: below 5), and neither is what would give one away: where a
 * suppressed count could be worked out from the sum of all, further ones are suppressed with it. Which of them are the
 * small ones is not said.
 */

/** Below this a count is suppressed. */
export const LEAST = 5;

/**
 * The cells of a table of one row that may be shown. `counts` holds only cells with at least one; the answer has the
 * same keys, null where it is suppressed. Whoever knows the sum of all, and that the hidden cells are 1 to 4 each where
 * small, cannot work out any hidden cell: there are two or more, and their sum fits more than one way of sharing it.
 * A single cell that is small is hidden alone: its sum is then never given.
 */
export function suppressed<K extends string | number>(counts: ReadonlyMap<K, number>): Map<K, number | null> {
  const hidden = new Set([...counts].filter(([, n]) => n < LEAST).map(([key]) => key));
  // Those shown, smallest first: the smallest loses least.
  const shown = [...counts].filter(([key]) => !hidden.has(key)).sort(([, a], [, b]) => a - b);
  while (
    hidden.size > 0 &&
    shown.length > 0 &&
    canBeDerived([...hidden].map((key) => counts.get(key) as number))
  ) {
    hidden.add((shown.shift() as [K, number])[0]);
  }
  return new Map([...counts].map(([key, n]) => [key, hidden.has(key) ? null : n]));
}

/**
 * Whether the sum of hidden cells gives one of them away: there is only one, or, were all of them small, they could
 * only be all 1 or all 4 (or so near to it that one is known); or the group itself is below the limit.
 */
function canBeDerived(cells: readonly number[]): boolean {
  const sum = cells.reduce((a, b) => a + b, 0);
  const most = cells.every((n) => n < LEAST) ? (LEAST - 1) * cells.length : Infinity;
  return cells.length < 2 || sum < LEAST || sum === cells.length || sum === most;
}
