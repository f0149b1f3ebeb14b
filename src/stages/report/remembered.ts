/**
 * What was worked out before, as long as nothing at all was written since. A headquarters opens one board many times in
 * a morning, and the thirty days of a large operation are a hundred thousand look-ups.
 *
 * The key is the snapshot of the database (pg_current_snapshot): two equal snapshots see the same rows, exactly, so an
 * answer is never older than what a fresh one would say. Any write by anybody makes a new snapshot. Nothing is stored
 * (decision 10): this is memory of the process, and only of counts that every reader of the operation may see.
 */
import type { Transaction } from '#model/operation.ts';

const MOST = 500;
const kept = new Map<string, readonly unknown[]>();

/** Runs the query, or gives the rows that it gave under the same `snapshot`; null: always runs. */
export async function remembered<Row>(
  tx: Transaction,
  snapshot: string | null,
  sql: string,
  values: readonly unknown[],
): Promise<Row[]> {
  if (snapshot === null) return tx.query<Row>(sql, values);
  const key = JSON.stringify([snapshot, sql, values]);
  const found = kept.get(key) as Row[] | undefined;
  if (found) return [...found];
  const rows = await tx.query<Row>(sql, values);
  // The oldest goes first: a Map keeps the order in which it was filled, and old snapshots never come again.
  if (kept.size >= MOST) for (const old of [...kept.keys()].slice(0, MOST / 5)) kept.delete(old);
  kept.set(key, rows);
  return [...rows];
}
