/** Ways and rings cut to a square: what a tile holds of them (Liang and Barsky 1984; Sutherland and Hodgman 1974). */
import type { Flat } from './simplify.ts';

/** A square from `low` to `high` on both axes. */
export interface Square {
  readonly low: number;
  readonly high: number;
}

/** The parts of a way that lie in the square. */
export function clippedWay(way: readonly Flat[], square: Square): Flat[][] {
  const parts: Flat[][] = [];
  let part: Flat[] = [];
  const end = (): void => {
    if (part.length > 1) parts.push(part);
    part = [];
  };
  for (let i = 1; i < way.length; i++) {
    const [a, b] = [way[i - 1] as Flat, way[i] as Flat];
    const inside = clippedStep(a, b, square);
    if (!inside) {
      end();
      continue;
    }
    const [from, to] = inside;
    const last = part.at(-1);
    if (!last || last[0] !== from[0] || last[1] !== from[1]) {
      end();
      part.push(from);
    }
    part.push(to);
  }
  end();
  return parts;
}

function clippedStep(a: Flat, b: Flat, { low, high }: Square): [Flat, Flat] | null {
  let [enter, leave] = [0, 1];
  for (const axis of [0, 1] as const) {
    const d = b[axis] - a[axis];
    for (const [p, q] of [
      [-d, a[axis] - low],
      [d, high - a[axis]],
    ] as const) {
      if (p === 0 && q < 0) return null;
      if (p < 0) enter = Math.max(enter, q / p);
      else if (p > 0) leave = Math.min(leave, q / p);
    }
  }
  if (enter > leave) return null;
  const at = (t: number): Flat =>
    t === 0 ? a : t === 1 ? b : [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
  return [at(enter), at(leave)];
}

/** A ring (its first position repeated at its end or not) cut to the square, closed again; null: nothing of it is in there. */
export function clippedRing(ring: readonly Flat[], { low, high }: Square): Flat[] | null {
  let out = ring;
  for (const [axis, sign, edge] of [
    [0, 1, low],
    [0, -1, high],
    [1, 1, low],
    [1, -1, high],
  ] as const) {
    const given = out;
    const kept: Flat[] = [];
    for (let i = 0; i < given.length; i++) {
      const [a, b] = [given[(i + given.length - 1) % given.length] as Flat, given[i] as Flat];
      const [inA, inB] = [sign * (a[axis] - edge) >= 0, sign * (b[axis] - edge) >= 0];
      if (inA !== inB) {
        const t = (edge - a[axis]) / (b[axis] - a[axis]);
        const other = a[1 - axis] as number;
        const crossing = other + t * ((b[1 - axis] as number) - other);
        kept.push(axis === 0 ? [edge, crossing] : [crossing, edge]);
      }
      if (inB) kept.push(b);
    }
    if (kept.length < 3) return null;
    out = kept;
  }
  const first = out[0] as Flat;
  const last = out.at(-1) as Flat;
  return first[0] === last[0] && first[1] === last[1] ? [...out] : [...out, first];
}
