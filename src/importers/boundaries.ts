/**
 * What importers ask of the boundaries of a country, answered from the places themselves. Longitude, latitude in
 * degrees, WGS 84; edges straight in longitude and latitude (RFC 7946).
 */
import Flatbush from 'flatbush';
import type { Boundaries, BoundaryArea } from '#model/imported.ts';
import type { Position, Ring, Shape } from '#model/geometry.ts';
import { RingIndex } from '#methods/geometry/ring-index.ts';
import { EdgeIndex } from './edge-index.ts';
import { fold } from './fold.ts';

interface Indexed {
  /** Code and level, as they are given out. */
  readonly known: { readonly code: string; readonly level: number };
  readonly inside: RingIndex;
}

/** Makes boundaries of areas, in any order. Shapes that are not areas are known by name and code only. */
export function boundariesOf(places: Iterable<BoundaryArea>): Boundaries {
  const areas: Indexed[] = [];
  const polygons: (readonly (readonly Ring[])[])[] = [];
  const levels = new Map<string, number>();
  const names = new Map<string, string[]>();
  for (const { code, level, names: called, shape } of places) {
    levels.set(code, level);
    for (const name of new Set(called.map((n) => fold(n.name)))) {
      const key = `${level}:${name}`;
      names.set(key, [...(names.get(key) ?? []), code]);
    }
    const parts = polygonsOf(shape);
    if (parts.length === 0) continue;
    areas.push({ known: { code, level }, inside: new RingIndex(parts) });
    polygons.push(parts);
  }
  const boxes = boxesOf(polygons);
  const levelOf = (i: number): number => areas[i]?.known.level ?? -1;
  let built: Map<number, EdgeIndex> | null = null;
  /** Built when first asked for: who only looks up codes does not wait for it. */
  const edges = (): Map<number, EdgeIndex> => (built ??= edgesByLevel(polygons, levelOf));

  /** Areas that cover the point, coarsest first. */
  const covering = (lon: number, lat: number): number[] => {
    const found: number[] = [];
    boxes.search(lon, lat, lon, lat, (i) => {
      if (areas[i]?.inside.sideOf(lon, lat) !== 'outside') found.push(i);
      return false;
    });
    return found.sort((a, b) => levelOf(a) - levelOf(b));
  };
  const knownOf = (i: number): Indexed['known'] => (areas[i] as Indexed).known;

  return {
    count: levels.size,
    has: (code) => levels.has(code),
    levelOf: (code) => levels.get(code) ?? null,
    named: (name, level) => names.get(`${level}:${fold(name)}`) ?? [],
    at: (lon, lat) => covering(lon, lat).map(knownOf),
    place(lon, lat, uncertainty, finest) {
      const around = covering(lon, lat);
      let best: Indexed['known'] | null = null;
      // From coarse to fine: a circle that is not whole in a province is not whole in a district of it.
      for (const [level, index] of edges()) {
        const here = around.filter((i) => levelOf(i) === level);
        if (here.length === 0) continue;
        const [whole] = level <= finest ? index.wholeCircle(lon, lat, uncertainty, here) : [];
        if (whole === undefined) break;
        best = knownOf(whole);
      }
      return best ? { level: best.level, within: [best.code] } : { level: null, within: [] };
    },
    touching(lon, lat, uncertainty) {
      const touched = new Set(covering(lon, lat));
      for (const index of edges().values())
        for (const i of index.touchedBy(lon, lat, uncertainty)) touched.add(i);
      return [...touched].sort((a, b) => a - b).map((i) => knownOf(i).code);
    },
  };
}

/** One index for each level, coarsest first. In each, the areas of other levels have no edges. */
function edgesByLevel(
  polygons: readonly (readonly (readonly Ring[])[])[],
  levelOf: (i: number) => number,
): Map<number, EdgeIndex> {
  const levels = [...new Set(polygons.map((_, i) => levelOf(i)))].sort((a, b) => a - b);
  return new Map(
    levels.map((level) => [
      level,
      new EdgeIndex(polygons.map((parts, i) => (levelOf(i) === level ? parts : []))),
    ]),
  );
}

function polygonsOf(shape: Shape): readonly (readonly Ring[])[] {
  if (shape.type === 'Polygon') return [shape.coordinates];
  return shape.type === 'MultiPolygon' ? shape.coordinates : [];
}

function boxesOf(polygons: readonly (readonly (readonly Ring[])[])[]): Pick<Flatbush, 'search'> {
  if (polygons.length === 0) return { search: () => [] };
  const boxes = new Flatbush(polygons.length);
  for (const parts of polygons) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [lon, lat] of positions(parts)) {
      west = Math.min(west, lon);
      south = Math.min(south, lat);
      east = Math.max(east, lon);
      north = Math.max(north, lat);
    }
    boxes.add(west, south, east, north);
  }
  boxes.finish();
  return boxes;
}

function* positions(parts: readonly (readonly Ring[])[]): Iterable<Position> {
  for (const rings of parts) for (const ring of rings) yield* ring;
}
