/** Boundaries in a tile: each border as a line with the coarsest level that it bounds, areas to be filled, and their names. */
import { clippedRing, clippedWay } from '#methods/tiles/clip.ts';
import { EXTENT, stepIn, type Step, type TileFeature } from '#methods/tiles/encode.ts';
import { boxOfTile, type Tile } from '#methods/tiles/mercator.ts';
import type { Flat } from '#methods/tiles/simplify.ts';
import { boxesMeet } from '#methods/geometry/boxes.ts';
import type { Boundaries, DrawnArea } from './boundaries.ts';

/** What is drawn beyond the edge of a tile, so that lines do not end at it. */
const MARGIN = { low: -64, high: EXTENT + 64 };

/** Levels drawn: the further away, the fewer. */
export function levelsAt(zoom: number): number {
  return zoom < 5 ? 1 : zoom < 8 ? 2 : 3;
}

export interface BoundaryFeatures {
  readonly areas: TileFeature[];
  readonly borders: TileFeature[];
  readonly labels: TileFeature[];
}

/** What a tile shows of the boundaries. */
export function boundaryFeatures(held: Boundaries, tile: Tile): BoundaryFeatures {
  const n = 2 ** tile.z;
  const inTile = ([x, y]: Flat): Flat => [(x * n - tile.x) * EXTENT, (y * n - tile.y) * EXTENT];
  const arcs = held.arcsAt(tile.z);
  const finest = levelsAt(tile.z);
  const here = boxOfTile(tile);
  const { borders } = held;
  const near = borders.areas.flatMap((area, i) =>
    area.of.level <= finest && area.of.box && boxesMeet(area.of.box, grown(here)) ? [{ ...area, i }] : [],
  );
  const mine = new Set(near.map(({ i }) => i));
  const moved = new Map<number, readonly Flat[]>();
  const arc = (index: number): readonly Flat[] => {
    let found = moved.get(index);
    if (!found) moved.set(index, (found = (arcs[index] ?? []).map(inTile)));
    return found;
  };
  return {
    areas: near.flatMap(({ of, polygons }) => areaFeature(of, polygons, arc)),
    borders: borders.sides.flatMap((sides, index) => {
      if (!sides.some((side) => mine.has(side))) return [];
      const level = Math.min(...sides.map((side) => borders.areas[side]?.of.level ?? 9));
      const ways = clippedWay(arc(index), MARGIN).map(rounded);
      const long = ways.filter((way) => way.length > 1);
      return long.length > 0 ? [{ type: 'line' as const, ways: long, properties: { level } }] : [];
    }),
    labels: near.flatMap(({ of }) => labelFeature(of, tile)),
  };
}

function grown({ west, south, east, north }: ReturnType<typeof boxOfTile>): ReturnType<typeof boxOfTile> {
  const [wide, high] = [(east - west) / 32, (north - south) / 32];
  return { west: west - wide, east: east + wide, south: south - high, north: north + high };
}

function areaFeature(
  { code, name, level, parent }: DrawnArea,
  polygons: readonly (readonly (readonly number[])[])[],
  arc: (index: number) => readonly Flat[],
): TileFeature[] {
  const ways = polygons.flatMap((polygon) => {
    const rings = polygon.map((refs) => ringOf(refs, arc));
    const [shell, ...holes] = rings;
    if (!shell) return [];
    // A shell is positive where y runs down, a hole negative (vector tile specification 4.3.4.4).
    return [turned(shell, true), ...holes.flatMap((hole) => (hole ? [turned(hole, false)] : []))];
  });
  return ways.length > 0 ? [{ type: 'area', ways, properties: { code, name, level, parent } }] : [];
}

/** A ring put together from its stretches and cut to the tile; null when it is too small to be seen, or elsewhere. */
function ringOf(refs: readonly number[], arc: (index: number) => readonly Flat[]): Step[] | null {
  const ring: Flat[] = [];
  for (const ref of refs) {
    const way = ref < 0 ? arc(~ref).toReversed() : arc(ref);
    ring.push(...(ring.length > 0 ? way.slice(1) : way));
  }
  const cut = clippedRing(ring, MARGIN);
  const steps = cut ? rounded(cut) : [];
  return steps.length > 3 && area(steps) !== 0 ? steps : null;
}

/** To whole steps; a position that falls on the one before is left out. */
function rounded(way: readonly Flat[]): Step[] {
  const out: Step[] = [];
  for (const [x, y] of way) {
    const step: Step = [Math.round(x), Math.round(y)];
    const last = out.at(-1);
    if (!last || last[0] !== step[0] || last[1] !== step[1]) out.push(step);
  }
  return out;
}

function area(ring: readonly Step[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as Step, ring[i] as Step];
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum;
}

const turned = (ring: Step[], positive: boolean): Step[] =>
  area(ring) > 0 === positive ? ring : ring.toReversed();

/** The name of an area, in the one tile that holds the place where it is written. */
export function labelFeature({ code, name, level, label }: DrawnArea, tile: Tile): TileFeature[] {
  if (!label || !holds(tile, label)) return [];
  return [{ type: 'point', ways: [[stepIn(tile, ...label)]], properties: { code, name, level } }];
}

/** Whether a position is in a tile: its west and north edges are, the others belong to the next. */
export function holds(tile: Tile, [lon, lat]: readonly [number, number]): boolean {
  const { west, south, east, north } = boxOfTile(tile);
  return lon >= west && lon < east && lat <= north && lat > south;
}
