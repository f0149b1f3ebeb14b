/** Random and nasty shapes for the oracle, the same in each run. */
import type { Polygon, Position, Ring, Shape } from '#model/geometry.ts';

export type Random = () => number;

/** Numbers from 0 to 1 (mulberry32). */
export function numbers(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const whole = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));

/** A star-shaped ring around a point, anticlockwise, `size` degrees wide, on a grid where given. */
export function star(random: Random, at: Position, size: number, count: number, grid = 0): Ring {
  const snap = (v: number): number => (grid > 0 ? Math.round(v / grid) * grid : v);
  const ring: Position[] = [];
  for (let i = 0; i < count; i++) {
    const angle = (2 * Math.PI * (i + 0.8 * random())) / count;
    const r = size * (0.4 + 0.6 * random());
    ring.push([snap(at[0] + r * Math.cos(angle)), snap(at[1] + r * Math.sin(angle))]);
  }
  return [...ring, ring[0] as Position];
}

/** A polygon with a hole in the middle about every second time. */
export function area(random: Random, at: Position, size: number, count: number): Polygon {
  const shell = star(random, at, size, count);
  if (random() < 0.5) return { type: 'Polygon', coordinates: [shell] };
  return { type: 'Polygon', coordinates: [shell, [...star(random, at, size * 0.25, 6)].reverse()] };
}

/** A way of random steps, now and then of no or of very small length. */
export function way(random: Random, at: Position, step: number, count: number): Position[] {
  const out: Position[] = [at];
  let heading = random() * 2 * Math.PI;
  for (let i = 1; i < count; i++) {
    const [lon, lat] = out[i - 1] as Position;
    heading += (random() - 0.5) * 2;
    const size = step * (random() < 0.1 ? 1e-6 : random());
    const next: Position = [lon + size * Math.cos(heading), lat + size * Math.sin(heading)];
    out.push([Math.max(-179.9, Math.min(179.9, next[0])), Math.max(-89, Math.min(89, next[1]))]);
  }
  return out;
}

/** Rings of few corners on a small grid: most cross, touch, overlap or lie outside in some way. */
export function gridPolygon(random: Random): Polygon {
  const ring = (from: number, to: number): Ring => {
    const corners: Position[] = [];
    for (let i = whole(random, 3, 6); i > 0; i--)
      corners.push([whole(random, from, to), whole(random, from, to)]);
    return [...corners, corners[0] as Position];
  };
  const square = (low: number, high: number): Ring => [
    [low, low],
    [high, low],
    [high, high],
    [low, high],
    [low, low],
  ];
  const notch: Position = [3, whole(random, 2, 6)];
  const simple = random() < 0.7;
  const shell: Ring = simple ? [[0, 0], [6, 0], [6, 6], notch, [0, 6], [0, 0]] : ring(0, 6);
  const hole = (): Ring => {
    if (random() < 0.3) return square(whole(random, 0, 2), whole(random, 3, 5));
    return ring(simple ? whole(random, 0, 3) : 0, 6);
  };
  return {
    type: 'Polygon',
    coordinates: [shell, ...Array.from({ length: whole(random, 0, simple ? 3 : 1) }, hole)],
  };
}

/** A shape of any family around a place. */
export function anyShape(random: Random, at: Position, size: number): Shape {
  const kind = whole(random, 0, 3);
  if (kind === 0) return { type: 'LineString', coordinates: way(random, at, size, whole(random, 2, 30)) };
  if (kind === 1) return { type: 'MultiPoint', coordinates: way(random, at, size, whole(random, 1, 20)) };
  if (kind === 2)
    return { type: 'MultiLineString', coordinates: [way(random, at, size, 5), way(random, at, size, 9)] };
  return area(random, at, size, whole(random, 5, 40));
}
