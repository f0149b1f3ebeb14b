/**
 * Borders that were rounded (COD-AB is passed on with four decimals, 11 m) can cross or touch themselves in loops no
 * wider than that. Such a loop is cut off by leaving out its points; nothing is invented, and no border moves by more
 * than its width. Anything larger is a broken shape and stays one.
 */
import { readShape } from '#methods/geometry/read.ts';
import { ShapeError } from '#methods/geometry/shape-error.ts';
import type { Shape } from '#model/geometry.ts';

/** Widest loop that is taken for rounding, in degrees: three steps of the fourth decimal, about 33 m. */
const WIDEST = 0.00031;
const MOST_LOOPS = 100;

type Ring = number[][];

export interface Mended {
  readonly shape: Shape;
  /** Loops cut off: 0 for a shape that was right as it came. */
  readonly loops: number;
}

/** Reads a GeoJSON geometry; cuts off loops of rounding where it must. Throws ShapeError. */
export function readMended(geometry: unknown): Mended {
  let current = geometry;
  for (let loops = 0; ; loops++) {
    try {
      return { shape: readShape(current), loops };
    } catch (error) {
      const at = error instanceof ShapeError ? error.params['at'] : undefined;
      const next =
        Array.isArray(at) && loops < MOST_LOOPS
          ? withoutLoop(current, at as unknown as readonly [number, number])
          : null;
      if (next === null) throw error;
      current = next;
    }
  }
}

/** The geometry without the narrowest loop that closes at a place, or null when there is none narrow enough. */
function withoutLoop(geometry: unknown, at: readonly [number, number]): unknown {
  const { type, coordinates } = geometry as { type: string; coordinates: unknown };
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as Ring[][];
  for (const [p, rings] of polygons.entries()) {
    for (const [r, ring] of rings.entries()) {
      const cut = cutRing(ring, at);
      if (!cut) continue;
      const parts = polygons.map((one, i) => (i === p ? one.map((old, j) => (j === r ? cut : old)) : one));
      return { type, coordinates: type === 'Polygon' ? parts[0] : parts };
    }
  }
  return null;
}

/** Leaves out the points between two edges that meet at the place, the way round that is narrower. */
function cutRing(ring: Ring, at: readonly [number, number]): Ring | null {
  const near: number[] = [];
  for (let i = 0; i + 1 < ring.length; i++) if (passes(ring[i] ?? [], ring[i + 1] ?? [], at)) near.push(i);
  let best: { from: number; to: number; width: number } | null = null;
  for (const a of near) {
    for (const b of near) {
      // The points a+1 … b lie between the edges. A loop that holds the first point of the ring is not found: it stops.
      if (b <= a) continue;
      const width = widthOf(ring.slice(a + 1, b + 1));
      if (width <= WIDEST && (!best || width > best.width)) best = { from: a + 1, to: b, width };
    }
  }
  if (!best || ring.length - (best.to - best.from + 1) < 4) return null;
  return [...ring.slice(0, best.from), ...ring.slice(best.to + 1)];
}

/** Whether the edge passes within a hundred thousandth of a degree (1 m) of the place. */
function passes(a: readonly number[], b: readonly number[], [x, y]: readonly [number, number]): boolean {
  const [ax = NaN, ay = NaN] = a;
  const [bx = NaN, by = NaN] = b;
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(ax + t * dx - x, ay + t * dy - y) <= 1e-5;
}

function widthOf(points: readonly (readonly number[])[]): number {
  const lons = points.map(([lon = NaN]) => lon);
  const lats = points.map(([, lat = NaN]) => lat);
  return Math.max(Math.max(...lons) - Math.min(...lons), Math.max(...lats) - Math.min(...lats));
}
