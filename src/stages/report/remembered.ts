/**
 * What was worked out before, as long as nothing that it is worked out from was written since. A headquarters opens one
 * board many times in a morning, and the layers of a large register are a hundred thousand rows.
 *
 * Every transaction that writes facts, objects or readings leaves its number in the table `written` (decision 28). What was worked out
 * under a snapshot holds under a later one when no such transaction lies between them: exact, and never older than what a
 * fresh answer would say. Nothing is stored (decision 10): this is memory of the process, and only of counts that every
 * reader of the operation may see.
 */
import type { Transaction } from '#model/operation.ts';

/** What is written, and what is remembered apart: events with all that is said and judged of them; protected objects; readings of indicators; places. */
export const KINDS = ['facts', 'objects', 'readings', 'places'] as const;
export type Kind = (typeof KINDS)[number];
/** The key under which what was worked out of each kind may be remembered; null: not at all. */
export type Keys = Readonly<Record<Kind, string | null>>;

export const NOTHING: Keys = { facts: null, objects: null, readings: null, places: null };

/** The key of what is worked out from several kinds. */
export function keyFor(keys: Keys, ...kinds: readonly Kind[]): string | null {
  const all = kinds.map((kind) => keys[kind]);
  return all.includes(null) ? null : all.join(' ');
}

/** The database of one compartment as it is seen now, and what was written since it was last looked at. */
export interface Seen {
  /** Of which server, database and schema. Different ones never give the same. */
  readonly where: string;
  /** `pg_current_snapshot()`. */
  readonly snapshot: string;
  /** The snapshot that it was compared with; null: none was known. */
  readonly since: string | null;
  /** The kinds that were written between the two. */
  readonly written: readonly string[];
}

interface Last {
  readonly snapshot: string;
  readonly keys: Record<Kind, string>;
}

/** Compartments that are looked at now and then; each has the last snapshots that anything was remembered under, newest first, each of which sees all of the next. */
const [PLACES, SNAPSHOTS] = [50, 20];
const last = new Map<string, readonly Last[]>();
let made = 0;

/** The newest snapshots, by where they are of, as the database is asked for what was written since. */
export function lastSnapshots(): Record<string, string> {
  return Object.fromEntries(
    [...last].flatMap(([where, [newest]]) => (newest ? [[where, newest.snapshot]] : [])),
  );
}

/** The keys of what may be remembered under a snapshot. */
export function keysUnder({ where, snapshot, since, written }: Seen): Keys {
  const history = last.get(where) ?? [];
  const [newest] = history;
  if (newest?.snapshot === snapshot) return newest.keys;
  // Two readers at once may come in either order, and one of them sees less than was seen already.
  if (newest && !seesAllOf(snapshot, newest.snapshot)) return keysBetween(snapshot, history);
  // Another reader may have looked meanwhile: its snapshot is newer than `since`, so nothing written is overlooked.
  const before = since === null ? undefined : newest;
  const keys = Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      before && !written.includes(kind) ? before.keys[kind] : `${where} ${kind} ${++made}`,
    ]),
  ) as Record<Kind, string>;
  last.delete(where);
  last.set(where, [{ snapshot, keys }, ...history].slice(0, SNAPSHOTS));
  if (last.size > PLACES) last.delete(last.keys().next().value as string);
  return keys;
}

/** What lies between two snapshots under which a kind has the same key sees the same of that kind; of the others nothing is remembered. */
function keysBetween(snapshot: string, history: readonly Last[]): Keys {
  const first = history.findIndex((one) => !seesAllOf(one.snapshot, snapshot));
  const later = history[(first === -1 ? history.length : first) - 1];
  const earlier = history.find((one) => seesAllOf(snapshot, one.snapshot));
  if (!later || !earlier) return NOTHING;
  return Object.fromEntries(
    KINDS.map((kind) => [kind, later.keys[kind] === earlier.keys[kind] ? later.keys[kind] : null]),
  ) as Keys;
}

/** Whether everything that `earlier` sees is seen by `later`: "xmin:xmax:xip,…" as PostgreSQL writes a snapshot. */
export function seesAllOf(later: string, earlier: string): boolean {
  const [, xmax, running] = parts(later);
  const [, before, then] = parts(earlier);
  return xmax >= before && running.every((xid) => xid >= before || then.includes(xid));
}

function parts(snapshot: string): [bigint, bigint, bigint[]] {
  const [xmin = '', xmax = '', running = ''] = snapshot.split(':');
  return [BigInt(xmin), BigInt(xmax), running === '' ? [] : running.split(',').map(BigInt)];
}

const MOST = 500;
const kept = new Map<string, readonly unknown[]>();

/** Runs the query, or gives the rows that it gave under the same `key`; null: always runs. */
export async function remembered<Row>(
  tx: Transaction,
  key: string | null,
  sql: string,
  values: readonly unknown[],
): Promise<Row[]> {
  if (key === null) return tx.query<Row>(sql, values);
  const full = JSON.stringify([key, sql, values]);
  const found = kept.get(full) as Row[] | undefined;
  if (found) return [...found];
  const rows = await tx.query<Row>(sql, values);
  // The oldest goes first: a Map keeps the order in which it was filled, and old keys never come again.
  if (kept.size >= MOST) for (const old of [...kept.keys()].slice(0, MOST / 5)) kept.delete(old);
  kept.set(full, rows);
  return [...rows];
}
