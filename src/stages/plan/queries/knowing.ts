/**
 * What every statement of the check has in common: rows as they were known (now by the indexes of current rows, earlier by
 * when they were recorded), and boxes to search by.
 */
import type { Box } from '#model/geometry.ts';

/** What we knew by: milliseconds UTC, and whether that is now. */
export interface Knowing {
  readonly known: number;
  readonly knownIsNow: boolean;
}

/** The rows of `alias` that were current; adds its parameter to `values` when the past is asked. */
export function current(alias: string, knowing: Knowing, values: unknown[]): string {
  if (knowing.knownIsNow) return `${alias}.superseded_at is null`;
  values.push(new Date(knowing.known));
  const k = `$${values.length}::timestamptz`;
  return `(${alias}.recorded_at <= ${k} and (${alias}.superseded_at is null or ${alias}.superseded_at > ${k}))`;
}

/** Boxes as four lists, unnested and joined one by one: so that each is a search of the index. */
export function boxes(list: readonly Box[], values: unknown[]): string {
  const at = values.length;
  // As PostgreSQL writes a list: numbers need no quotes, and the driver would give each some.
  for (const side of ['west', 'south', 'east', 'north'] as const)
    values.push(`{${list.map((b) => b[side]).join(',')}}`);
  const [w, s, e, n] = [1, 2, 3, 4].map((i) => `$${at + i}::float8[]`);
  return `unnest(${w}, ${s}, ${e}, ${n}) as b (w, s, e, n)`;
}
