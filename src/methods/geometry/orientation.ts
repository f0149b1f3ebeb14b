/**
 * On which side of the line a→b the point c lies: positive to the left, negative to the right, zero exactly
 * on it. Never wrong about the sign: where rounding could matter it is computed again in whole numbers.
 * Filter: Shewchuk, Adaptive Precision Floating-Point Arithmetic, Discrete & Computational Geometry 18 (1997).
 */
export function orientation(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  const left = (ax - cx) * (by - cy);
  const right = (ay - cy) * (bx - cx);
  const found = left - right;
  if (left > 0 ? right <= 0 : left < 0 ? right >= 0 : true) return found;
  if (Math.abs(found) >= 3.3306690738754716e-16 * Math.abs(left + right)) return found;
  return exactOrientation(ax, ay, bx, by, cx, cy);
}

/** Degrees are multiples of 2^-200 (readShape sets what is nearer than 1e-12° to zero to zero). */
const whole = (degrees: number): bigint => BigInt(Math.trunc(degrees * 2 ** 200));

function exactOrientation(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  const [x, y] = [whole(cx), whole(cy)];
  const found = (whole(ax) - x) * (whole(by) - y) - (whole(ay) - y) * (whole(bx) - x);
  return found > 0n ? 1e-300 : found < 0n ? -1e-300 : 0;
}

export type Meeting = 'apart' | 'crossing' | 'touching' | 'overlapping';

const within = (a: number, b: number, v: number): boolean => (a < b ? a <= v && v <= b : b <= v && v <= a);

/**
 * How two straight segments meet in the plane, decided exactly; each is x, y of both ends from a place in
 * `ends`. When they touch (one end on the other segment), cross or overlap, `place` receives a point of it;
 * a crossing's is rounded.
 */
export function howSegmentsMeet(
  ends: Float64Array,
  one: number,
  other: number,
  place: [number, number],
): Meeting {
  const ax = ends[one] as number;
  const ay = ends[one + 1] as number;
  const bx = ends[one + 2] as number;
  const by = ends[one + 3] as number;
  const cx = ends[other] as number;
  const cy = ends[other + 1] as number;
  const dx = ends[other + 2] as number;
  const dy = ends[other + 3] as number;
  const c = orientation(ax, ay, bx, by, cx, cy);
  const d = orientation(ax, ay, bx, by, dx, dy);
  if ((c > 0 && d > 0) || (c < 0 && d < 0)) return 'apart';
  const a = orientation(cx, cy, dx, dy, ax, ay);
  const b = orientation(cx, cy, dx, dy, bx, by);
  if ((a > 0 && b > 0) || (a < 0 && b < 0)) return 'apart';
  if (c === 0 && d === 0) return alongOneLine(ax, ay, bx, by, cx, cy, dx, dy, place);
  const touch = (x: number, y: number): Meeting => {
    place[0] = x;
    place[1] = y;
    return 'touching';
  };
  if (c === 0) return within(ax, bx, cx) && within(ay, by, cy) ? touch(cx, cy) : 'apart';
  if (d === 0) return within(ax, bx, dx) && within(ay, by, dy) ? touch(dx, dy) : 'apart';
  if (a === 0) return within(cx, dx, ax) && within(cy, dy, ay) ? touch(ax, ay) : 'apart';
  if (b === 0) return within(cx, dx, bx) && within(cy, dy, by) ? touch(bx, by) : 'apart';
  const share = a / (a - b);
  place[0] = ax + share * (bx - ax);
  place[1] = ay + share * (by - ay);
  return 'crossing';
}

function alongOneLine(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
  place: [number, number],
): Meeting {
  const flat = Math.abs(bx - ax) >= Math.abs(by - ay);
  const low = flat
    ? Math.max(Math.min(ax, bx), Math.min(cx, dx))
    : Math.max(Math.min(ay, by), Math.min(cy, dy));
  const high = flat
    ? Math.min(Math.max(ax, bx), Math.max(cx, dx))
    : Math.min(Math.max(ay, by), Math.max(cy, dy));
  if (low > high) return 'apart';
  const atEnd = (flat ? ax : ay) === low;
  place[0] = atEnd ? ax : bx;
  place[1] = atEnd ? ay : by;
  if (low === high) return 'touching';
  const inside = (flat ? within(ax, bx, cx) : within(ay, by, cy)) ? [cx, cy] : [dx, dy];
  place[0] = inside[0] ?? cx;
  place[1] = inside[1] ?? cy;
  return 'overlapping';
}
