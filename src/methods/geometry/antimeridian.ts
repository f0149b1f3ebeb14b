import type { Position, Ring } from '#model/geometry.ts';
import { withoutRepeats } from './rings.ts';
import { ShapeError } from './shape-error.ts';

/** A longitude of any turn as one from -180 to 180; what a whole turn blurred is cleaned at 1e-12°. */
export function wrapLongitude(lon: number): number {
  if (lon >= -180 && lon <= 180) return lon;
  return inWorld(lon, worldOf(lon));
}

/** Worlds are counted from 0, the one from -180 to 180, eastwards. */
const worldOf = (lon: number): number => Math.floor((lon + 180) / 360);

/** The longitude as that world's, which it lies in or on the edge of. */
export function inWorld(lon: number, world: number): number {
  if (world === 0) return lon;
  return Math.max(-180, Math.min(180, clean(lon - 360 * world)));
}

const clean = (degrees: number): number => Math.round(degrees * 1e12) / 1e12;

/** Where the edge between two positions meets a meridian. */
export function atMeridian(a: Position, b: Position, lon: number): Position {
  return [lon, clean(a[1] + ((lon - a[0]) / (b[0] - a[0])) * (b[1] - a[1]))];
}

function jumps(positions: readonly Position[]): boolean {
  for (let i = 1; i < positions.length; i++) {
    if (Math.abs((positions[i]?.[0] ?? 0) - (positions[i - 1]?.[0] ?? 0)) > 180) return true;
  }
  return false;
}

/** The same way with longitudes that run on past 180 instead of jumping. */
function unrolled(positions: readonly Position[]): Position[] {
  let turn = 0;
  let before = positions[0]?.[0] ?? 0;
  const out: Position[] = [];
  for (const [lon, lat] of positions) {
    if (lon - before > 180) turn -= 360;
    else if (before - lon > 180) turn += 360;
    before = lon;
    out.push([lon + turn, lat]);
  }
  return withoutRepeats(out);
}

/** The parts of a line on either side of the antimeridian, each with at least two positions. */
export function cutLine(line: readonly Position[]): Position[][] {
  if (!jumps(line)) return line.length > 1 ? [[...line]] : [];
  const parts: Position[][] = [];
  let current: Position[] = [];
  let world = NaN;
  const add = (a: Position, b: Position): void => {
    const middle = (a[0] + b[0]) / 2;
    const upTheSeam = a[0] === b[0] && Math.abs(a[0] - 360 * world) === 180;
    const next = upTheSeam ? world : worldOf(middle);
    if (next !== world) {
      world = next;
      current = [[inWorld(a[0], world), a[1]]];
      parts.push(current);
    }
    current.push([inWorld(b[0], world), b[1]]);
  };
  const way = unrolled(line);
  for (let i = 1; i < way.length; i++) {
    const [a, b] = [way[i - 1], way[i]];
    if (!a || !b) continue;
    const seam = 180 + 360 * worldOf(Math.min(a[0], b[0]));
    if (Math.min(a[0], b[0]) < seam && seam < Math.max(a[0], b[0])) {
      const cut = atMeridian(a, b, seam);
      add(a, cut);
      add(cut, b);
    } else add(a, b);
  }
  return parts.map(withoutRepeats).filter((part) => part.length > 1);
}

/**
 * The rings of one polygon in one plane: what crosses the antimeridian runs on past 180, holes beside their
 * shell. Throws encloses_pole where a ring winds round one.
 */
export function unrolledPolygon(rings: readonly Ring[], path: string): Ring[] {
  if (!rings.some(jumps)) return [...rings];
  const [shell, ...holes] = rings.map((ring, i) => unrolledRing(ring, `${path}[${i}]`));
  if (!shell) return [];
  const [west, east] = extent(shell);
  if (east - west > 360) throw new ShapeError('self_crossing', { at: rings[0]?.[0] ?? [0, 0] });
  return [shell, ...holes.map((hole) => beside(hole, west, east))];
}

function unrolledRing(ring: Ring, path: string): Ring {
  if (!jumps(ring)) return ring;
  const way = unrolled(ring);
  const winds = way[0]?.[0] !== way[way.length - 1]?.[0];
  if (!winds && way.length >= 4) return way;
  // A band around the Earth, or Antarctica drawn along the antimeridian down to the pole: from -180 to 180
  // along one parallel can only mean the long way.
  if (onlyWholeTurns(ring)) return ring;
  throw new ShapeError(winds ? 'encloses_pole' : 'ring_too_short', { path });
}

function onlyWholeTurns(ring: Ring): boolean {
  return ring.every((b, i) => {
    const a = ring[i - 1] ?? b;
    const step = Math.abs(b[0] - a[0]);
    return step <= 180 || (step === 360 && a[1] === b[1]);
  });
}

function extent(ring: Ring): [number, number] {
  let [west, east] = [Infinity, -Infinity];
  for (const [lon] of ring) {
    if (lon < west) west = lon;
    if (lon > east) east = lon;
  }
  return [west, east];
}

/** The hole moved by whole turns to where its shell is, if it fits there. */
function beside(hole: Ring, west: number, east: number): Ring {
  const [from, to] = extent(hole);
  for (const turn of [0, -360, 360]) {
    if (from + turn >= west && to + turn <= east)
      return turn === 0 ? hole : hole.map(([lon, lat]): Position => [lon + turn, lat]);
  }
  return hole;
}
