/** A place inside an area to write its name or count at. Longitude, latitude in degrees. */
import type { Position, Ring, Shape } from '#model/geometry.ts';
import { boxOfPositions } from '../geometry/boxes.ts';
import { polygonsOf } from '../geometry/ways.ts';

/** Heights, as parts of the area's own, at which it is cut through. */
const CUTS = [0.5, 0.4, 0.6, 0.3, 0.7];

/**
 * The middle of the widest stretch that is inside the largest polygon of the shape, on one of five parallels. Always
 * inside; null when the shape is no area.
 */
export function labelPoint(shape: Shape): Position | null {
  let [largest, most] = [null as readonly Ring[] | null, -1];
  for (const polygon of polygonsOf(shape)) {
    const { west, south, east, north } = boxOfPositions(polygon[0] ?? []);
    const size = (east - west) * (north - south);
    if (size > most) [largest, most] = [polygon, size];
  }
  if (!largest?.[0]) return null;
  const { south, north } = boxOfPositions(largest[0]);
  let best: { readonly at: Position; readonly width: number } | null = null;
  for (const part of CUTS) {
    const lat = south + part * (north - south);
    const crossings = largest.flatMap((ring) => crossingsAt(ring, lat)).sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from, to] = [crossings[i] as number, crossings[i + 1] as number];
      // The middle of the area is taken unless another height is clearly wider.
      const width = (to - from) * (part === 0.5 ? 1.3 : 1);
      if (!best || width > best.width) best = { at: [(from + to) / 2, lat], width };
    }
  }
  return best?.at ?? null;
}

function crossingsAt(ring: Ring, lat: number): number[] {
  return ring.slice(1).flatMap((b, i) => {
    const a = ring[i] as Position;
    if (a[1] > lat === b[1] > lat) return [];
    return [a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0])];
  });
}
