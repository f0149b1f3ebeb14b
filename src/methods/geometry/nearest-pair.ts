import { toXyz } from '../geodesy/ellipsoid.ts';
import type { Found } from './nearest-piece.ts';
import { LEAF } from './piece-tree.ts';
import type { PieceTree } from './piece-tree.ts';
import { ENDS, XYZ } from './pieces.ts';
import { betweenSegments } from './segment-distance.ts';

/** A millimetre, or a millionth of the chord: when halving edges stops. */
const FINE = 1e-3;
const RELATIVE = 1e-6;

/** One piece or a half of one: its ends in metres (from `at` on) and in degrees (from `end` on), its sag. */
interface Stretch {
  readonly xyz: Float64Array;
  readonly at: number;
  readonly ends: Float64Array;
  readonly end: number;
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

function stretchOf({ pieces }: PieceTree, piece: number): Stretch {
  const at = piece * XYZ;
  return { xyz: pieces.xyz, at, ends: pieces.ends, end: piece * ENDS, sag: pieces.xyz[at + 6] as number };
}

const between = (a: Stretch, b: Stretch): number => betweenSegments(a.xyz, a.at, b.xyz, b.at, share);

/** The longitude (axis 0) or latitude (axis 1) at a share of the way. */
function alongWay({ ends, end }: Stretch, portion: number, axis: 0 | 1): number {
  const from = ends[end + axis] as number;
  return from + portion * ((ends[end + 2 + axis] as number) - from);
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
    between(a, b);
    found.chord = chord;
    found.lon = alongWay(a, share.first, 0);
    found.lat = alongWay(a, share.first, 1);
    other.lon = alongWay(b, share.second, 0);
    other.lat = alongWay(b, share.second, 1);
    return;
  }
  const halves = a.sag >= b.sag ? halved(a) : halved(b);
  const at = (half: Stretch): number => (a.sag >= b.sag ? between(half, b) : between(a, half));
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
  const { xyz, at, ends, end } = one;
  // First end, middle, second end: each half takes two of the three.
  const places = new Float64Array(9);
  const degrees = new Float64Array(6);
  for (let axis = 0; axis < 3; axis++) {
    places[axis] = xyz[at + axis] as number;
    places[6 + axis] = xyz[at + 3 + axis] as number;
  }
  for (let axis = 0; axis < 2; axis++) {
    degrees[axis] = ends[end + axis] as number;
    degrees[4 + axis] = ends[end + 2 + axis] as number;
    degrees[2 + axis] = ((degrees[axis] as number) + (degrees[4 + axis] as number)) / 2;
  }
  toXyz(degrees[2] as number, degrees[3] as number, places, 3);
  const sag = one.sag / 4;
  return [
    { xyz: places, at: 0, ends: degrees, end: 0, sag },
    { xyz: places, at: 3, ends: degrees, end: 2, sag },
  ];
}
