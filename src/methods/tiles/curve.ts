/**
 * Points in the order of the Z-order curve (Morton 1966), so that every tile of every zoom, and every cell of a tile, is
 * one run of them: found by halving, counted by subtracting. What a tile shows adds up by construction.
 */
import { across, down, type Tile } from './mercator.ts';

/** Halvings of the world that are told apart: a step of some 2.4 m at the equator. */
export const DEPTH = 24;
const SIDE = 2 ** DEPTH;
const HALF = DEPTH / 2;
/** Values of the half of a key that 12 halvings make. */
const PART = 2 ** DEPTH;

/** Bits of a 12-bit number set apart, a gap after each. */
const SPREAD = Uint32Array.from({ length: 2 ** HALF }, (_, n) => {
  let out = 0;
  for (let bit = 0; bit < HALF; bit++) if (n & (1 << bit)) out |= 1 << (2 * bit);
  return out >>> 0;
});

const spread = (n: number): number => SPREAD[n] as number;
const step = (fraction: number): number => Math.max(0, Math.min(SIDE - 1, Math.floor(fraction * SIDE)));

function keyOf(column: number, row: number): number {
  const mask = 2 ** HALF - 1;
  const high = spread(column >> HALF) + 2 * spread(row >> HALF);
  const low = spread(column & mask) + 2 * spread(row & mask);
  return high * PART + low;
}

export interface Curve {
  /** Keys along the curve, ascending. */
  readonly keys: Float64Array;
  /** For each place along the curve, which point it is. */
  readonly order: Uint32Array;
}

/** Puts points (longitudes and latitudes in degrees) in their order along the curve. */
export function curveOf(lons: Float64Array, lats: Float64Array): Curve {
  const n = lons.length;
  const keys = new Float64Array(n);
  for (let i = 0; i < n; i++) keys[i] = keyOf(step(across(lons[i] as number)), step(down(lats[i] as number)));
  let order = Uint32Array.from({ length: n }, (_, i) => i);
  // Least significant digit first, 16 bits at a time: three passes over a key of 48 bits.
  for (let digit = 0; digit < 3; digit++) {
    const unit = 65_536 ** digit;
    const starts = new Uint32Array(65_537);
    const digitOf = (i: number): number => Math.floor((keys[i] as number) / unit) % 65_536;
    for (let i = 0; i < n; i++) {
      const d = digitOf(i) + 1;
      starts[d] = (starts[d] as number) + 1;
    }
    for (let d = 1; d <= 65_536; d++) starts[d] = (starts[d] as number) + (starts[d - 1] as number);
    const next = new Uint32Array(n);
    for (let i = 0; i < n; i++) {
      const point = order[i] as number;
      const d = digitOf(point);
      const at = starts[d] as number;
      next[at] = point;
      starts[d] = at + 1;
    }
    order = next;
  }
  return { keys: Float64Array.from(order, (point) => keys[point] as number), order };
}

/** First place along the curve whose key is not below `key`. */
function firstNotBelow(keys: Float64Array, key: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The run of a tile along the curve: from, inclusive, to, exclusive. Zoom at most DEPTH. */
export function runOf({ keys }: Curve, { z, x, y }: Tile): { readonly from: number; readonly to: number } {
  const size = 2 ** (DEPTH - z);
  const first = keyOf(x * size, y * size);
  return { from: firstNotBelow(keys, first), to: firstNotBelow(keys, first + size * size) };
}

/** The runs of the cells of a tile that hold anything; a tile is cut into 2^`cuts` by 2^`cuts` cells. */
export function cellsOf(
  curve: Curve,
  tile: Tile,
  cuts: number,
): { readonly from: number; readonly to: number }[] {
  const { from, to } = runOf(curve, tile);
  const size = 4 ** Math.max(0, DEPTH - tile.z - cuts);
  const cells: { from: number; to: number }[] = [];
  for (let at = from; at < to;) {
    const cell = Math.floor((curve.keys[at] as number) / size);
    const end = Math.min(to, firstNotBelow(curve.keys, (cell + 1) * size));
    cells.push({ from: at, to: end });
    at = end;
  }
  return cells;
}
