import { toXyz } from '../geodesy/ellipsoid.ts';
import type { Found } from './nearest-piece.ts';
import { LEAF } from './piece-tree.ts';
import type { PieceTree } from './piece-tree.ts';
import { ENDS, XYZ } from './pieces.ts';
import { betweenSegments } from './segment-distance.ts';

/** A millimetre, or a millionth of the chord: when halving edges stops. */
const FINE = 1e-3;
const RELATIVE = 1e-6;

/** One piece or a half of one: the ends as metres and as degrees, and its sag. */
interface Stretch {
  readonly xyz: Float64Array;
  readonly lonA: number;
  readonly latA: number;
  readonly lonB: number;
  readonly latB: number;
  readonly sag: number;
}

const share = { first: 0, second: 0 };

/**
 * Searches the two nearest points of two sets of edges, by branch and bound over both trees. `found.chord`
 * goes in as the furthest chord of interest and comes out as the nearest, or unchanged; `found.lon`, `lat`
 * are the place on the first's edges, `other` the one on the second's. Ends early at any pair that is
 * certainly no further than `enough`, which must be less than the chord given.
 */
export function nearestPair(a: PieceTree, b: PieceTree, found: Found, other: Found, enough: number): void {
  if (a.pieces.count === 0 || b.pieces.count === 0) return;
  const stack: number[] = [1, 1, a.squareToNode(1, b, 1)];
  while (stack.length > 0) {
    const square = stack.pop() as number;
    const right = stack.pop() as number;
    const left = stack.pop() as number;
    if (square > found.chord * found.chord) continue;
    const [leftLeaf, rightLeaf] = [left >= a.leaves, right >= b.leaves];
    if (leftLeaf && rightLeaf) {
      leaves(a, left - a.leaves, b, right - b.leaves, found, other, enough);
      if (found.chord <= enough) return;
      continue;
    }
    const openLeft = !leftLeaf && (rightLeaf || a.sizeOf(left) >= b.sizeOf(right));
    const [l0, r0] = openLeft ? [left * 2, right] : [left, right * 2];
    const [l1, r1] = openLeft ? [left * 2 + 1, right] : [left, right * 2 + 1];
    const [s0, s1] = [a.squareToNode(l0, b, r0), a.squareToNode(l1, b, r1)];
    if (s0 <= s1) stack.push(l1, r1, s1, l0, r0, s0);
    else stack.push(l0, r0, s0, l1, r1, s1);
  }
}

function leaves(
  a: PieceTree,
  leafA: number,
  b: PieceTree,
  leafB: number,
  found: Found,
  other: Found,
  enough: number,
): void {
  const endA = Math.min(a.pieces.count, (leafA + 1) * LEAF);
  const endB = Math.min(b.pieces.count, (leafB + 1) * LEAF);
  for (let i = leafA * LEAF; i < endA; i++) {
    for (let j = leafB * LEAF; j < endB; j++) {
      const [x, y] = [a.pieces.xyz, b.pieces.xyz];
      const sags = (x[i * XYZ + 6] as number) + (y[j * XYZ + 6] as number);
      const distance = betweenSegments(x, i * XYZ, y, j * XYZ, share);
      if (distance - sags > found.chord) continue;
      refine(stretchOf(a, i), stretchOf(b, j), distance, found, other, enough, 0);
      if (found.chord <= enough) return;
    }
  }
}

function stretchOf(tree: PieceTree, piece: number): Stretch {
  const { xyz, ends } = tree.pieces;
  const [at, e] = [piece * XYZ, piece * ENDS];
  return {
    xyz: xyz.subarray(at, at + 6),
    lonA: ends[e] as number,
    latA: ends[e + 1] as number,
    lonB: ends[e + 2] as number,
    latB: ends[e + 3] as number,
    sag: xyz[at + 6] as number,
  };
}

/** Halves the coarser of two stretches until both are fine enough; `distance` is that of their chords. */
function refine(
  a: Stretch,
  b: Stretch,
  distance: number,
  found: Found,
  other: Found,
  enough: number,
  depth: number,
): void {
  const sags = a.sag + b.sag;
  if (distance - sags > found.chord || found.chord <= enough) return;
  const settled = distance + sags <= enough;
  if (settled || sags <= FINE || sags <= RELATIVE * distance || depth === 80) {
    const chord = settled ? distance + sags : distance;
    if (chord > found.chord) return;
    betweenSegments(a.xyz, 0, b.xyz, 0, share);
    found.chord = chord;
    found.lon = a.lonA + share.first * (a.lonB - a.lonA);
    found.lat = a.latA + share.first * (a.latB - a.latA);
    other.lon = b.lonA + share.second * (b.lonB - b.lonA);
    other.lat = b.latA + share.second * (b.latB - b.latA);
    return;
  }
  const halves = a.sag >= b.sag ? halved(a) : halved(b);
  const at = (half: Stretch): number =>
    a.sag >= b.sag
      ? betweenSegments(half.xyz, 0, b.xyz, 0, share)
      : betweenSegments(a.xyz, 0, half.xyz, 0, share);
  const [first, second] = [at(halves[0]), at(halves[1])];
  const order = first <= second ? [0, 1] : [1, 0];
  for (const which of order) {
    const half = which === 0 ? halves[0] : halves[1];
    const apart = which === 0 ? first : second;
    if (a.sag >= b.sag) refine(half, b, apart, found, other, enough, depth + 1);
    else refine(a, half, apart, found, other, enough, depth + 1);
  }
}

function halved(one: Stretch): [Stretch, Stretch] {
  const lon = (one.lonA + one.lonB) / 2;
  const lat = (one.latA + one.latB) / 2;
  const first = new Float64Array(6);
  const second = new Float64Array(6);
  first.set(one.xyz.subarray(0, 3), 0);
  toXyz(lon, lat, first, 3);
  second.set(first.subarray(3), 0);
  second.set(one.xyz.subarray(3, 6), 3);
  const sag = one.sag / 4;
  return [
    { xyz: first, lonA: one.lonA, latA: one.latA, lonB: lon, latB: lat, sag },
    { xyz: second, lonA: lon, latA: lat, lonB: one.lonB, latB: one.latB, sag },
  ];
}
