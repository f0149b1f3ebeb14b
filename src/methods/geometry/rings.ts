import type { Position, Ring } from '#model/geometry.ts';

/** The same positions without those that repeat the one before them. */
export function withoutRepeats(positions: readonly Position[]): Position[] {
  const out: Position[] = [];
  for (const p of positions) {
    const last = out[out.length - 1];
    if (!last || last[0] !== p[0] || last[1] !== p[1]) out.push(p);
  }
  return out;
}

/** Twice the area in the plane of degrees: positive when the ring runs anticlockwise. */
export function turning(ring: Ring): number {
  const [x0, y0] = ring[0] ?? [0, 0];
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] ?? [x0, y0];
    const [bx, by] = ring[i] ?? [x0, y0];
    sum += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return sum;
}

/** The ring wound as RFC 7946, 3.1.6 says: shells anticlockwise, holes clockwise. */
export function wound(ring: Ring, shell: boolean): Ring {
  const turn = turning(ring);
  return turn === 0 || turn > 0 === shell ? ring : [...ring].reverse();
}
