/**
 * Named settlements as rows of the places. A settlement is drawn as the circle in which it lies, so that it counts as
 * inside a shape only when all of it is: "at least" is never said of half a town.
 */
import type { Position as Coordinates, Shape } from '#model/geometry.ts';
import type { ImportedSettlement } from '#model/imported.ts';
import { boxOf } from '#methods/geometry/boxes.ts';
import type { Content } from './content.ts';
import { box, list } from './copy-binary.ts';
import type { Run } from './run.ts';

/** Corners of the polygon drawn round the circle. */
const CORNERS = 24;
/** Metres for a degree of latitude at its longest, at the poles: a degree is taken for more than it is nowhere. */
const METRES = 110_574;

/** Adds the row of a settlement. It is kept under the finest area that certainly holds it. */
export function addSettlement(run: Run, value: ImportedSettlement, id: string, content: Content): void {
  const { position, names, code } = value;
  const [within = null] = position.within.length === 1 ? position.within : [];
  const path = [...(within === null ? [] : (run.paths.get(within) ?? [])), code];
  const shape = circle(position.lon, position.lat, position.uncertainty);
  const { west, south, east, north } = boxOf(shape);
  run.outbox.add('place', [
    run.nextId(),
    id,
    code,
    'settlement',
    null,
    within,
    list(path),
    JSON.stringify(names),
    names[0]?.name ?? code,
    JSON.stringify(shape),
    box(west, south, east, north),
    null,
    run.source.code,
    value.externalId,
    content.hash,
    run.id,
    run.at,
  ]);
}

/**
 * A polygon that holds the circle whole: longitude, latitude in degrees, radius in metres. Flat round the point, which
 * is exact enough for a town (up to 20 km and 80 degrees of latitude) once the corners are pushed out.
 */
export function circle(lon: number, lat: number, metres: number): Shape {
  const out = (metres / Math.cos(Math.PI / CORNERS)) * 1.01;
  const [high, wide] = [out / METRES, out / (METRES * Math.max(0.05, Math.cos((lat * Math.PI) / 180)))];
  const ring: Coordinates[] = Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS;
    return [fixed(lon + wide * Math.cos(angle)), fixed(lat + high * Math.sin(angle))];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0] as Coordinates]] };
}

/** Six decimals: 0.1 m. */
const fixed = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
