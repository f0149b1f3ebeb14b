import type { Position } from '#model/geometry.ts';
import { sagOf, toXyz } from '../geodesy/ellipsoid.ts';

/** Per piece: x, y, z of both ends (metres from the Earth's centre) and the sag. */
export const XYZ = 7;
/** Per piece: longitude and latitude of both ends. */
export const ENDS = 4;

/**
 * Edges cut into pieces so short that a piece and the straight line through the Earth between its ends are
 * never further apart than its sag. A point is a piece of no length.
 */
export interface Pieces {
  readonly count: number;
  readonly xyz: Float64Array;
  readonly ends: Float64Array;
}

/** Metres: pieces of some 20 km. Finer decisions halve pieces as far as they need. */
const SAG = 8;
/** Beyond this many pieces a hostile shape is left coarser (slower, not wrong). */
const MOST_PIECES = 200_000;

/** Ways of one position (points) or more, in the order given: near in the order should be near on the map. */
export function piecesOf(ways: readonly (readonly Position[])[]): Pieces {
  const sags = sagsOf(ways);
  let sag = SAG;
  let count = countOf(sags, sag);
  while (count > MOST_PIECES && count > 2 * sags.length) count = countOf(sags, (sag *= 4));
  const xyz = new Float64Array(count * XYZ);
  const ends = new Float64Array(count * ENDS);
  let piece = 0;
  let edge = 0;
  for (const way of ways) {
    for (let i = 0; i < way.length; i++) {
      const a = way[i] as Position;
      const b = way[i + 1] ?? (way.length === 1 ? a : undefined);
      if (!b) continue;
      const whole = sags[edge++] as number;
      const parts = partsFor(whole, sag);
      for (let k = 0; k < parts; k++, piece++) {
        const lonlat = piece * ENDS;
        ends[lonlat] = k === 0 ? a[0] : (ends[lonlat - 2] as number);
        ends[lonlat + 1] = k === 0 ? a[1] : (ends[lonlat - 1] as number);
        ends[lonlat + 2] = k === parts - 1 ? b[0] : a[0] + ((b[0] - a[0]) * (k + 1)) / parts;
        ends[lonlat + 3] = k === parts - 1 ? b[1] : a[1] + ((b[1] - a[1]) * (k + 1)) / parts;
        const at = piece * XYZ;
        if (i + k > 0) xyz.copyWithin(at, at - XYZ + 3, at - XYZ + 6);
        else toXyz(a[0], a[1], xyz, at);
        toXyz(ends[lonlat + 2] as number, ends[lonlat + 3] as number, xyz, at + 3);
        xyz[at + 6] = whole / (parts * parts);
      }
    }
  }
  return { count, xyz, ends };
}

const partsFor = (whole: number, sag: number): number =>
  whole <= sag ? 1 : Math.ceil(Math.sqrt(whole / sag));

/** The sag of each edge as a whole; a point counts as an edge of none. */
function sagsOf(ways: readonly (readonly Position[])[]): Float64Array {
  let edges = 0;
  for (const way of ways) edges += Math.max(1, way.length - 1);
  const sags = new Float64Array(edges);
  let edge = 0;
  for (const way of ways) {
    if (way.length === 1) edge++;
    for (let i = 1; i < way.length; i++) {
      const [a, b] = [way[i - 1] as Position, way[i] as Position];
      sags[edge++] = sagOf(a[0], a[1], b[0], b[1]);
    }
  }
  return sags;
}

function countOf(sags: Float64Array, sag: number): number {
  let count = 0;
  for (const whole of sags) count += partsFor(whole, sag);
  return count;
}
