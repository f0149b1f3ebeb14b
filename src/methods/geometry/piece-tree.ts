import type { Pieces } from './pieces.ts';
import { XYZ } from './pieces.ts';

/** Pieces in a leaf. */
export const LEAF = 4;

/**
 * A tree of boxes in three dimensions over pieces in their given order (a route and a border are already
 * ordered in space, so nothing is sorted). Node 1 is the root, node n has 2n and 2n + 1 below it, and from
 * `leaves` on a node holds pieces. Boxes contain the true edges, sag included.
 */
export class PieceTree {
  readonly pieces: Pieces;
  /** The number of leaves, a power of two; node `leaves + i` holds pieces LEAF × i onwards. */
  readonly leaves: number;
  /** Per node: least x, y, z, greatest x, y, z. */
  readonly boxes: Float64Array;

  constructor(pieces: Pieces) {
    this.pieces = pieces;
    let leaves = 1;
    while (leaves * LEAF < pieces.count) leaves *= 2;
    this.leaves = leaves;
    const boxes = new Float64Array(leaves * 12).fill(Infinity);
    for (let node = 0; node < leaves * 2; node++) boxes.fill(-Infinity, node * 6 + 3, node * 6 + 6);
    const { xyz } = pieces;
    for (let piece = 0; piece < pieces.count; piece++) {
      const node = (leaves + Math.floor(piece / LEAF)) * 6;
      const at = piece * XYZ;
      const sag = xyz[at + 6] as number;
      for (let axis = 0; axis < 3; axis++) {
        const a = xyz[at + axis] as number;
        const b = xyz[at + 3 + axis] as number;
        const low = (a < b ? a : b) - sag;
        const high = (a < b ? b : a) + sag;
        if (low < (boxes[node + axis] as number)) boxes[node + axis] = low;
        if (high > (boxes[node + 3 + axis] as number)) boxes[node + 3 + axis] = high;
      }
    }
    for (let node = leaves - 1; node > 0; node--) {
      const [at, left, right] = [node * 6, node * 12, node * 12 + 6];
      for (let axis = 0; axis < 3; axis++) {
        boxes[at + axis] = Math.min(boxes[left + axis] as number, boxes[right + axis] as number);
        boxes[at + 3 + axis] = Math.max(boxes[left + 3 + axis] as number, boxes[right + 3 + axis] as number);
      }
    }
    this.boxes = boxes;
  }

  /** The square of the least distance from a point to what is below a node, metres². */
  squareTo(node: number, x: number, y: number, z: number): number {
    const b = this.boxes;
    const at = node * 6;
    const dx = gap(b[at] as number, b[at + 3] as number, x);
    const dy = gap(b[at + 1] as number, b[at + 4] as number, y);
    const dz = gap(b[at + 2] as number, b[at + 5] as number, z);
    return dx * dx + dy * dy + dz * dz;
  }

  /** The square of the least distance between what is below a node and below a node of another tree. */
  squareToNode(node: number, other: PieceTree, otherNode: number): number {
    const [a, b] = [this.boxes, other.boxes];
    const [at, to] = [node * 6, otherNode * 6];
    let sum = 0;
    for (let axis = 0; axis < 3; axis++) {
      const below = (b[to + axis] as number) - (a[at + 3 + axis] as number);
      const above = (a[at + axis] as number) - (b[to + 3 + axis] as number);
      const apart = below > above ? below : above;
      if (apart > 0) sum += apart * apart;
    }
    return sum;
  }

  /** The longest diagonal of a node's box, squared: which of two nodes to open first. */
  sizeOf(node: number): number {
    const b = this.boxes;
    const at = node * 6;
    const dx = (b[at + 3] as number) - (b[at] as number);
    const dy = (b[at + 4] as number) - (b[at + 1] as number);
    const dz = (b[at + 5] as number) - (b[at + 2] as number);
    return dx * dx + dy * dy + dz * dz;
  }
}

const gap = (low: number, high: number, v: number): number => (v < low ? low - v : v > high ? v - high : 0);
