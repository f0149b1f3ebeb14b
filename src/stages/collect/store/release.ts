/** Which of two releases of a publisher is newer. */

const order = new Intl.Collator('en', { numeric: true });

/**
 * Below 0 when `a` is older than `b`, 0 when they are the same, above 0 when it is newer. Compared as text with numbers
 * in it: "23.1" is older than "23.10" and "2019-10" older than "2020-01".
 */
export function compareReleases(a: string, b: string): number {
  return a === b ? 0 : order.compare(a, b);
}
