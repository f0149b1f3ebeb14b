/**
 * Counts as sources give them: low, best, high, each a whole number or unknown (null). Missing is never zero
 * (never 7); ranges add end by end and are never averaged (domain.md R-CAS-02).
 */
export interface Count {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

export const UNKNOWN: Count = { low: null, best: null, high: null };

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** Adds two counts end by end. Unknown and a number is unknown: nothing is made up. */
export function add(a: Count, b: Count): Count {
  return { low: plus(a.low, b.low), best: plus(a.best, b.best), high: plus(a.high, b.high) };
}

/** Adds many counts; the sum of none is zero, since nothing was reported. */
export function total(counts: Iterable<Count>): Count {
  let sum: Count = { low: 0, best: 0, high: 0 };
  for (const count of counts) sum = add(sum, count);
  return sum;
}

/** Whether low ≤ best ≤ high, as far as they are known, and none is negative or broken. */
export function isOrdered({ low, best, high }: Count): boolean {
  const known = [low, best, high].filter((n) => n !== null);
  return known.every((n, i) => Number.isInteger(n) && n >= 0 && (i === 0 || n >= (known[i - 1] as number)));
}
