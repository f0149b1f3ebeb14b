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
  readonly code: string;
  readonly level: number;
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
    areas.push({ code, level, inside: new RingIndex(parts) });
    polygons.push(parts);
  }
  const boxes = boxesOf(polygons);
  const edges = new EdgeIndex(polygons);

  const covering = (lon: number, lat: number): number[] =>
    boxes
      .search(lon, lat, lon, lat)
      .filter((i) => areas[i]?.inside.sideOf(lon, lat) !== 'outside')
      .sort((a, b) => (areas[a]?.level ?? 0) - (areas[b]?.level ?? 0));

  return {
    count: levels.size,
    has: (code) => levels.has(code),
    levelOf: (code) => levels.get(code) ?? null,
    named: (name, level) => names.get(`${level}:${fold(name)}`) ?? [],
    at: (lon, lat) => covering(lon, lat).flatMap((i) => areas[i] ?? []).map(({ code, level }) => ({ code, level })),
    place(lon, lat, uncertainty, finest) {
      const near = covering(lon, lat).filter((i) => (areas[i]?.level ?? Infinity) <= finest);
      const whole = edges.wholeCircle(lon, lat, uncertainty, near);
      const best = whole[whole.length - 1];
      const area = best === undefined ? undefined : areas[best];
      return area ? { level: area.level, within: [area.code] } : { level: null, within: [] };
    },
    touching(lon, lat, uncertainty) {
      const touched = new Set([...covering(lon, lat), ...edges.touchedBy(lon, lat, uncertainty)]);
      return [...touched].sort((a, b) => a - b).flatMap((i) => areas[i]?.code ?? []);
    },
  };
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
