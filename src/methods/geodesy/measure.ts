import type { Position, Ring, Shape } from '#model/geometry.ts';
import { E2, metresOfShortChord, POLAR_RADIUS, sagOf, SHORT_CHORD, toXyz } from './ellipsoid.ts';
import { polygonsOf } from '../geometry/ways.ts';

const DEGREE = Math.PI / 180;
const E = Math.sqrt(E2);

/**
 * The length in metres of lines, or of the borders of areas, along their edges as drawn (straight in
 * longitude and latitude); 0 for points. Relative error below 1e-6.
 */
export function lengthOf(shape: Shape): number {
  if (shape.type === 'LineString') return lengthOfWay(shape.coordinates);
  const ways = shape.type === 'MultiLineString' ? shape.coordinates : polygonsOf(shape).flat();
  return ways.reduce((sum, way) => sum + lengthOfWay(way), 0);
}

const ends = new Float64Array(6);

function lengthOfWay(way: readonly Position[]): number {
  let metres = 0;
  for (let i = 1; i < way.length; i++) {
    const [a, b] = [way[i - 1] as Position, way[i] as Position];
    // Pieces of at most some 10 km, of which the geodesic and the drawn edge differ by less than 1e-6.
    const parts = Math.max(1, Math.ceil(Math.sqrt(sagOf(a[0], a[1], b[0], b[1]))));
    toXyz(a[0], a[1], ends, 0);
    for (let k = 1; k <= parts; k++) {
      toXyz(a[0] + ((b[0] - a[0]) * k) / parts, a[1] + ((b[1] - a[1]) * k) / parts, ends, 3);
      const [x, y, z] = [0, 1, 2].map((axis) => (ends[axis + 3] as number) - (ends[axis] as number));
      metres += metresOfShortChord(Math.min(SHORT_CHORD, Math.hypot(x ?? 0, y ?? 0, z ?? 0)));
      ends.copyWithin(0, 3, 6);
    }
  }
  return metres;
}

/**
 * The area in square metres on the ellipsoid, edges straight in longitude and latitude (not geodesics);
 * relative error below 1e-9 of what the edges enclose. Parts that overlap are counted twice. 0 for others.
 */
export function areaOf(shape: Shape): number {
  let sum = 0;
  for (const rings of polygonsOf(shape)) {
    for (const [r, ring] of rings.entries()) sum += Math.abs(underRing(ring)) * (r === 0 ? 1 : -1);
  }
  return sum;
}

/** Gauss and Legendre's five points and weights on -1 to 1 (Abramowitz and Stegun, table 25.4). */
const GAUSS = [
  [0, 0.5688888888888889],
  [0.5384693101056831, 0.47862867049936647],
  [-0.5384693101056831, 0.47862867049936647],
  [0.906179845938664, 0.23692688505618908],
  [-0.906179845938664, 0.23692688505618908],
] as const;

/** Green's theorem: the area between each edge and the equator, by quadrature along the edge. */
function underRing(ring: Ring): number {
  const base = ring[0]?.[1] ?? 0;
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as Position, ring[i] as Position];
    if (a[0] === b[0]) continue;
    const steps = Math.max(1, Math.ceil(Math.abs(b[1] - a[1]) / 10));
    const half = (b[1] - a[1]) / steps / 2;
    let mean = 0;
    for (let k = 0; k < steps; k++) {
      const middle = a[1] + half * (2 * k + 1);
      for (const [x, w] of GAUSS)
        mean += ((w / 2) * (toEquator(middle + half * x) - toEquator(base))) / steps;
    }
    sum -= (b[0] - a[0]) * DEGREE * mean;
  }
  return sum;
}

/** Square metres per radian of longitude from the equator to a latitude (Snyder, Map Projections, 3-12). */
function toEquator(lat: number): number {
  const sin = Math.sin(lat * DEGREE);
  return ((POLAR_RADIUS * POLAR_RADIUS) / 2) * (sin / (1 - E2 * sin * sin) + Math.atanh(E * sin) / E);
}
