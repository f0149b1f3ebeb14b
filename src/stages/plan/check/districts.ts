/**
 * Which administrative areas a shape touches. Their shapes are made ready once and kept in memory, by compartment and
 * version of the boundaries; what is kept is bounded.
 */
import type { Box, Shape } from '#model/geometry.ts';
import type { Transaction } from '#model/operation.ts';
import { withinDistanceOfShape } from '#methods/geometry/between.ts';
import { boxesMeet, boxOf, slackOf } from '#methods/geometry/boxes.ts';
import { prepare, type Prepared } from '#methods/geometry/prepare.ts';
import { readAdminAreas } from '../queries.ts';
import type { Knowing } from '../queries/knowing.ts';

export interface District {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  /** Codes from the country down to itself. */
  readonly path: readonly string[];
  readonly area: Prepared;
}

export interface Districts {
  readonly all: readonly District[];
  readonly byCode: ReadonlyMap<string, District>;
  /** The level that is called a district: the second, or the finest held when there is no second. */
  readonly districtLevel: number;
  readonly country: readonly Prepared[];
  /** The edge of the country as lines. */
  readonly border: Prepared | null;
}

const kept = new Map<string, { readonly districts: Districts; readonly vertices: number }>();
/** About 300 MB at most: 150 bytes a vertex when all of its parts are made. */
const MOST_VERTICES = 2_000_000;

/** The administrative areas as they were known, ready to be asked; `version` is that of the boundaries. */
export async function districtsOf(
  tx: Transaction,
  compartment: string,
  version: string,
  knowing: Knowing,
): Promise<Districts> {
  const key = `${compartment} ${version}`;
  const found = kept.get(key);
  if (found) {
    // The last used goes last.
    kept.delete(key);
    kept.set(key, found);
    return found.districts;
  }
  const rows = await readAdminAreas(tx, knowing);
  let vertices = 0;
  const all = rows.map(({ code, name, level, path, shape }): District => {
    vertices += verticesOf(shape);
    return { code, name, level, path, area: prepare(shape) };
  });
  const country = all.filter((d) => d.level === 0).map((d) => d.area);
  const finest = all.reduce((max, d) => Math.max(max, d.level), 0);
  const districts: Districts = {
    all,
    byCode: new Map(all.map((d) => [d.code, d])),
    districtLevel: Math.min(2, finest),
    country,
    border: borderOf(country),
  };
  keep(key, districts, vertices);
  return districts;
}

function keep(key: string, districts: Districts, vertices: number): void {
  if (vertices > MOST_VERTICES) return;
  kept.set(key, { districts, vertices });
  let total = 0;
  for (const one of kept.values()) total += one.vertices;
  for (const [oldest, one] of kept) {
    if (total <= MOST_VERTICES) break;
    kept.delete(oldest);
    total -= one.vertices;
  }
}

function verticesOf(shape: Shape): number {
  if (shape.type === 'Polygon') return shape.coordinates.reduce((n, ring) => n + ring.length, 0);
  if (shape.type === 'MultiPolygon') return shape.coordinates.flat().reduce((n, ring) => n + ring.length, 0);
  return 1;
}

function borderOf(country: readonly Prepared[]): Prepared | null {
  const rings = country.flatMap(({ shape }) =>
    shape.type === 'Polygon'
      ? shape.coordinates
      : shape.type === 'MultiPolygon'
        ? shape.coordinates.flat()
        : [],
  );
  return rings.length === 0 ? null : prepare({ type: 'MultiLineString', coordinates: rings });
}

/** Metres more than for points: the tolerance that a circle of 100 km of uncertainty is given. */
const MORE = 10;

/** How near an area must come to be touched. A point counted as near must lie in an area that is, or a coarser position would be found less often (never 13). */
export function reachOf(within: number): number {
  return within + slackOf(within) + MORE;
}

/** The areas that the shape touches, grown by `within` metres: country first, then by code. `grown` are its boxes. */
export function touchedBy(
  shape: Prepared,
  grown: readonly Box[],
  within: number,
  districts: Districts,
): readonly District[] {
  const limit = reachOf(within);
  const near = districts.all.filter(
    ({ area }) => grown.some((box) => boxesMeet(box, area.box)) && withinDistanceOfShape(shape, area, limit),
  );
  return near.sort((a, b) => a.level - b.level || (a.code < b.code ? -1 : 1));
}

/** Whether the shape, grown by `within` metres, reaches over the border of the country: what lies there is not held. */
export function reachesOver(shape: Prepared, within: number, { country, border }: Districts): boolean {
  if (!border) return false;
  return (
    withinDistanceOfShape(shape, border, within) ||
    !country.some((area) => boxesMeet(boxOf(shape.shape), area.box))
  );
}

/**
 * The finest of the codes one of which contains something: those that may, less those that only lead to a finer one; when
 * none may, the finest that certainly does.
 */
export function finestOf(
  inside: readonly string[],
  maybe: readonly string[],
  districts: Districts,
): readonly string[] {
  if (maybe.length > 0) {
    const above = new Set(maybe.flatMap((code) => districts.byCode.get(code)?.path.slice(0, -1) ?? []));
    return maybe.filter((code) => !above.has(code));
  }
  let finest: string | undefined;
  let level = -1;
  for (const code of inside) {
    // A code of boundaries that are no longer held is finer than all that is known here: keep it.
    const at = districts.byCode.get(code)?.level ?? Infinity;
    if (at >= level) [finest, level] = [code, at];
  }
  return finest === undefined ? [] : [finest];
}
