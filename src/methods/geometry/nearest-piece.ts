import { toXyz } from '../geodesy/ellipsoid.ts';
import { LEAF } from './piece-tree.ts';
import type { PieceTree } from './piece-tree.ts';
import { ENDS, XYZ } from './pieces.ts';

/** What a search found: the chord in metres and the place on the edge, in degrees. */
export interface Found {
  chord: number;
  lon: number;
  lat: number;
}

/** A halved edge this near to its straight line is that line: a millimetre, or a millionth of the chord. */
const FINE = 1e-3;
const RELATIVE = 1e-6;

/**
 * Searches the nearest point of the edges to a point (metres from the Earth's centre), by branch and bound.
 * `found.chord` goes in as the furthest chord of interest and comes out as the nearest chord, to FINE or
 * RELATIVE; it is left as it was when nothing is nearer. The search ends early at any edge that is certainly
 * no further than `enough`.
 */
export function nearestPiece(
  tree: PieceTree,
  x: number,
  y: number,
  z: number,
  found: Found,
  enough: number,
): void {
  if (tree.pieces.count === 0) return;
  const search = new Search(tree, x, y, z, found, enough);
  search.run();
}

const nodes = new Int32Array(64);
const squares = new Float64Array(64);
const middles = new Float64Array(3 * 64);

class Search {
  private readonly tree: PieceTree;
  private readonly x: number;
  private readonly y: number;
  private readonly z: number;
  private readonly found: Found;
  private readonly enough: number;
  /** Where along the last straight line its nearest point was, from 0 to 1. */
  private along = 0;

  constructor(tree: PieceTree, x: number, y: number, z: number, found: Found, enough: number) {
    this.tree = tree;
    this.x = x;
    this.y = y;
    this.z = z;
    this.found = found;
    this.enough = enough;
  }

  run(): void {
    const { tree, found, x, y, z } = this;
    let depth = 0;
    nodes[0] = 1;
    squares[0] = tree.squareTo(1, x, y, z);
    while (depth >= 0) {
      const node = nodes[depth] as number;
      const square = squares[depth--] as number;
      if (square > found.chord * found.chord) continue;
      if (node >= tree.leaves) {
        this.leaf(node - tree.leaves);
        if (found.chord <= this.enough) return;
        continue;
      }
      const left = tree.squareTo(node * 2, x, y, z);
      const right = tree.squareTo(node * 2 + 1, x, y, z);
      const near = left <= right ? node * 2 : node * 2 + 1;
      nodes[++depth] = near ^ 1;
      squares[depth] = left <= right ? right : left;
      nodes[++depth] = near;
      squares[depth] = left <= right ? left : right;
    }
  }

  private leaf(leaf: number): void {
    const { pieces } = this.tree;
    const end = Math.min(pieces.count, (leaf + 1) * LEAF);
    for (let piece = leaf * LEAF; piece < end; piece++) {
      const at = piece * XYZ;
      const distance = this.toSegment(pieces.xyz, at, pieces.xyz, at + 3);
      const sag = pieces.xyz[at + 6] as number;
      if (distance - sag > this.found.chord) continue;
      const lonlat = piece * ENDS;
      const [lonA, latA] = [pieces.ends[lonlat] as number, pieces.ends[lonlat + 1] as number];
      const [lonB, latB] = [pieces.ends[lonlat + 2] as number, pieces.ends[lonlat + 3] as number];
      this.refine(pieces.xyz, at, pieces.xyz, at + 3, sag, distance, lonA, latA, lonB, latB, 0);
      if (this.found.chord <= this.enough) return;
    }
  }

  /** The distance to the straight line between two points given by their places in arrays. */
  private toSegment(a: Float64Array, i: number, b: Float64Array, j: number): number {
    const ax = a[i] as number;
    const ay = a[i + 1] as number;
    const az = a[i + 2] as number;
    const ux = (b[j] as number) - ax;
    const uy = (b[j + 1] as number) - ay;
    const uz = (b[j + 2] as number) - az;
    const px = this.x - ax;
    const py = this.y - ay;
    const pz = this.z - az;
    const long = ux * ux + uy * uy + uz * uz;
    const t = long > 0 ? Math.max(0, Math.min(1, (px * ux + py * uy + pz * uz) / long)) : 0;
    this.along = t;
    const dx = px - t * ux;
    const dy = py - t * uy;
    const dz = pz - t * uz;
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }

  /** Halves an edge until its straight line is near enough to be it; `distance` is that to the line. */
  private refine(
    a: Float64Array,
    i: number,
    b: Float64Array,
    j: number,
    sag: number,
    distance: number,
    lonA: number,
    latA: number,
    lonB: number,
    latB: number,
    depth: number,
  ): void {
    const { found } = this;
    if (distance - sag > found.chord) return;
    const settled = distance + sag <= this.enough;
    if (settled || sag <= FINE || sag <= RELATIVE * distance || depth === 40) {
      const chord = settled ? distance + sag : distance;
      if (chord > found.chord) return;
      found.chord = chord;
      found.lon = lonA + this.along * (lonB - lonA);
      found.lat = latA + this.along * (latB - latA);
      return;
    }
    const lon = (lonA + lonB) / 2;
    const lat = (latA + latB) / 2;
    const m = depth * 3;
    toXyz(lon, lat, middles, m);
    const first = this.toSegment(a, i, middles, m);
    const firstAlong = this.along;
    const second = this.toSegment(middles, m, b, j);
    const secondAlong = this.along;
    if (first <= second) {
      this.along = firstAlong;
      this.refine(a, i, middles, m, sag / 4, first, lonA, latA, lon, lat, depth + 1);
      this.along = secondAlong;
      this.refine(middles, m, b, j, sag / 4, second, lon, lat, lonB, latB, depth + 1);
    } else {
      this.refine(middles, m, b, j, sag / 4, second, lon, lat, lonB, latB, depth + 1);
      this.along = firstAlong;
      this.refine(a, i, middles, m, sag / 4, first, lonA, latA, lon, lat, depth + 1);
    }
  }
}
