/**
 * In which districts the shape of an activity lies. It is worked out from the boundaries that were known, never stored; a
 * version of a plan does not change, so that what was worked out is remembered by its id and the version of the boundaries.
 */
import type { Shape } from '#model/geometry.ts';
import type { Context } from '#model/operation.ts';
import { boxesFor } from '#methods/geometry/candidate-boxes.ts';
import { prepare } from '#methods/geometry/prepare.ts';
import { districtsOf, reachOf, touchedBy, type Districts } from '../check/districts.ts';
import { readVersions } from '../queries.ts';
import { readActivityShapes, type ActivityRow } from '../queries/activities.ts';
import type { Knowing } from '../queries/knowing.ts';
import type { ActivityShown } from './shown.ts';

type Where = ActivityShown['districts'];

const kept = new Map<string, Where>();
const MOST_KEPT = 5_000;
/** Positions of all shapes together that one list carries. */
const MOST_POSITIONS = 20_000;

/** The districts that a shape itself touches; where none does, the finest areas that do. */
export function whereOf(shape: Shape, districts: Districts): Where {
  const touched = touchedBy(prepare(shape), boxesFor(shape, reachOf(0)), 0, districts);
  const finest = touched.reduce((max, d) => Math.max(max, d.level), 0);
  const level = Math.min(finest, districts.districtLevel);
  return touched
    .filter((d) => d.level === level)
    .map(({ code, name, level: of }) => ({ code, name, level: of }));
}

export interface Placed {
  readonly where: Where;
  /** Null: the answer carries no more shapes. */
  readonly shape: Shape | null;
}

/** Where each lies, and its shape as long as the answer has room for it, in the order given. */
export async function placesOf(
  { tx, compartment }: Context,
  rows: readonly ActivityRow[],
  knowing: Knowing,
): Promise<Placed[]> {
  const { boundaries } = await readVersions(tx, knowing);
  const districts = await districtsOf(tx, compartment, boundaries, knowing);
  let positions = 0;
  const drawn = rows.filter((row) => (positions += row.positions) <= MOST_POSITIONS).map((row) => row.row);
  const shapes = await readActivityShapes(tx, drawn);
  const out: Placed[] = [];
  for (const { row } of rows) {
    const key = `${boundaries} ${row}`;
    const shape = shapes.get(row) ?? null;
    let where = kept.get(key);
    if (!where) {
      // Large ones one by one: together they need not fit into memory.
      const read = shape ?? (await readActivityShapes(tx, [row])).get(row);
      where = read ? whereOf(read, districts) : [];
      keep(key, where);
    }
    out.push({ where, shape });
  }
  return out;
}

function keep(key: string, where: Where): void {
  kept.set(key, where);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}
