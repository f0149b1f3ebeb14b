/**
 * Works `inside` and `maybe` out again, for everything that is placed (decision 11): from its point, its level and what
 * was named, under the boundaries that are held now, by the same code as an import.
 */
import { newId } from '#model/ids.ts';
import type { Importing } from '#model/imported.ts';
import type { Transaction } from '#model/operation.ts';
import { boundaryAreas } from '../queries.ts';
import {
  lockPlaced,
  namedPaths,
  nextPlaced,
  openPlaced,
  putAnew,
  putRight,
  type Moved,
  type PlacedRow,
  type PlacedTable,
  type Put,
} from '../queries/placed.ts';
import { areasOf, type InAreas, type PathOf } from './where.ts';

/** Rows of a table that are worked on at once. */
const PAGE = 5_000;

export interface Rebuilt {
  readonly table: PlacedTable;
  readonly rows: number;
  /** Ids of events or objects that differed although no boundary changed since: put right where they are. */
  readonly wrong: readonly string[];
  /** Of those that are elsewhere under newer boundaries: they have a new version. */
  readonly moved: readonly string[];
  /** Of those of which it cannot be told: an area that is named is not held any more, or nobody knows what was named. Left as they are. */
  readonly unknown: readonly string[];
}

/**
 * Compares every current row of a table with what it would be now; with `write` puts right what differs. All of it or
 * nothing: whoever calls lets the transaction fail when this throws.
 */
export async function rebuildPlaces(
  tx: Transaction,
  importing: Pick<Importing, 'boundaries'>,
  now: number,
  write: boolean,
): Promise<Rebuilt[]> {
  if (write) await lockPlaced(tx);
  const boundaries = importing.boundaries(await boundaryAreas(tx));
  const paths = await namedPaths(tx);
  const pathOf: PathOf = (code) => paths.get(code) ?? null;
  const done: Rebuilt[] = [];
  for (const table of ['event', 'protected_object'] as const) {
    const found = { rows: 0, wrong: [] as string[], moved: [] as string[], unknown: [] as string[] };
    await openPlaced(tx, table);
    for (;;) {
      const page = await nextPlaced(tx, PAGE);
      if (page.length === 0) break;
      const [wrong, moved]: [Put[], Moved[]] = [[], []];
      for (const row of page) {
        const right = placedNow(row, boundaries, pathOf);
        if (right && !differs(row, right)) continue;
        const { row_id, id, older } = row;
        found[!right ? 'unknown' : older ? 'moved' : 'wrong'].push(id);
        if (!right) continue;
        const { inside, maybe, level } = right;
        if (older) moved.push({ row_id, next_id: newId(), inside, maybe, level });
        else wrong.push({ row_id, inside, maybe, level });
      }
      found.rows += page.length;
      if (write && wrong.length > 0) await putRight(tx, table, wrong);
      if (write && moved.length > 0) await putAnew(tx, table, moved, new Date(now));
    }
    done.push({ table, ...found });
  }
  return done;
}

type Now = InAreas & Pick<PlacedRow, 'level'>;

/** Where a row is now; null: it cannot be told. */
function placedNow(
  row: PlacedRow,
  boundaries: ReturnType<Importing['boundaries']>,
  pathOf: PathOf,
): Now | null {
  const { lon, lat, uncertainty, level, named } = row;
  if (named?.some((code) => !pathOf(code))) return null;
  if (row.by_person) {
    // A person says of which area they are sure; what their circle touches beside it is not read into that.
    const [code] = named ?? [];
    return named && { inside: code === undefined ? [] : (pathOf(code) ?? []), maybe: [], level };
  }
  if (named) return { ...areasOf({ lon, lat, uncertainty, within: named }, boundaries, pathOf), level };
  if (lon === null || lat === null || uncertainty === null || level === null) return null;
  const found = boundaries.place(lon, lat, uncertainty, level);
  return {
    ...areasOf({ lon, lat, uncertainty, within: found.within }, boundaries, pathOf),
    level: found.level,
  };
}

/** `inside` has an order, from the country down; `maybe` has none. */
function differs(row: PlacedRow, right: Now): boolean {
  const same = (a: readonly string[], b: readonly string[]): boolean =>
    a.length === b.length && a.every((code, i) => code === b[i]);
  return !same(row.inside, right.inside) || !same(row.maybe.toSorted(), right.maybe.toSorted());
}
