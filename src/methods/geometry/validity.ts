import Flatbush from 'flatbush';
import type { Position, Ring } from '#model/geometry.ts';
import { wrapLongitude } from './antimeridian.ts';
import { howSegmentsMeet, orientation } from './orientation.ts';
import { RingIndex } from './ring-index.ts';
import { ShapeError } from './shape-error.ts';

/**
 * Pairs of edges with boxes that meet, before a shape is refused as too tangled: some 0.2 s, and 80 an edge
 * (borders have 3 to 10), so at most 1 s.
 */
const MOST_PAIRS = 2_000_000;
const PAIRS_AN_EDGE = 80;

/**
 * Holds one polygon to OGC Simple Features (06-103r4, 6.1.11.1): rings do not meet themselves; rings touch
 * each other in single points only, and never so that the inside falls apart; holes lie inside the shell and
 * not inside each other. With `mayCross` only the last is
 * held. Rings are closed, without repeats, and in one plane. Throws ShapeError with the
 * place: self_crossing, interior_cut, hole_outside, holes_overlap, too_tangled.
 */
export function checkPolygon(rings: readonly Ring[], mayCross = false): void {
  if (!mayCross) {
    const edges = new Edges(rings);
    edges.refuseSpikes();
    refuseCutInterior(edges.touches());
  }
  const [shell, ...holes] = rings;
  if (!shell || holes.length === 0) return;
  const inside = new RingIndex([[shell]]);
  for (const hole of holes) if (!inside.holds(hole)) throw placed('hole_outside', hole[0]);
  refuseNested(holes);
}

function placed(
  code: 'self_crossing' | 'interior_cut' | 'hole_outside' | 'holes_overlap',
  at: Position | undefined,
): ShapeError {
  return new ShapeError(code, { at: [wrapLongitude(at?.[0] ?? 0), at?.[1] ?? 0] });
}

interface Touch {
  readonly at: Position;
  readonly rings: readonly [number, number];
}

/** The edges of all rings in order: x and y of both ends, the ring, and the edge that follows in it. */
class Edges {
  private readonly ends: Float64Array;
  private readonly ring: Int32Array;
  private readonly next: Int32Array;
  private readonly count: number;

  constructor(rings: readonly Ring[]) {
    this.count = rings.reduce((sum, ring) => sum + ring.length - 1, 0);
    this.ends = new Float64Array(this.count * 4);
    this.ring = new Int32Array(this.count);
    this.next = new Int32Array(this.count);
    let e = 0;
    for (const [r, ring] of rings.entries()) {
      const first = e;
      for (let i = 1; i < ring.length; i++, e++) {
        this.ends.set(ring[i - 1] as Position, e * 4);
        this.ends.set(ring[i] as Position, e * 4 + 2);
        this.ring[e] = r;
        this.next[e] = i + 1 < ring.length ? e + 1 : first;
      }
    }
  }

  /** An edge that runs back along the one before it. */
  refuseSpikes(): void {
    for (let e = 0; e < this.count; e++) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = this.ends.subarray(e * 4, e * 4 + 4);
      const end = (this.next[e] as number) * 4 + 2;
      const [cx, cy] = [this.ends[end] as number, this.ends[end + 1] as number];
      const ahead = (bx - ax) * (cx - bx) + (by - ay) * (cy - by);
      if (ahead < 0 && orientation(ax, ay, bx, by, cx, cy) === 0) throw placed('self_crossing', [bx, by]);
    }
  }

  /** Where different rings touch in a point; throws where anything crosses, overlaps or meets itself. */
  touches(): Touch[] {
    const { ends } = this;
    const index = new Flatbush(this.count);
    const boxes = new Float64Array(ends.length);
    for (let at = 0; at < ends.length; at += 4) {
      boxes[at] = Math.min(ends[at] as number, ends[at + 2] as number);
      boxes[at + 1] = Math.min(ends[at + 1] as number, ends[at + 3] as number);
      boxes[at + 2] = Math.max(ends[at] as number, ends[at + 2] as number);
      boxes[at + 3] = Math.max(ends[at + 1] as number, ends[at + 3] as number);
      index.add(
        boxes[at] as number,
        boxes[at + 1] as number,
        boxes[at + 2] as number,
        boxes[at + 3] as number,
      );
    }
    index.finish();
    const found: Touch[] = [];
    const most = MOST_PAIRS + PAIRS_AN_EDGE * this.count;
    let pairs = 0;
    let e = 0;
    const compare = (other: number): boolean => {
      if (++pairs > most) throw new ShapeError('too_tangled');
      if (other > e && this.next[e] !== other && this.next[other] !== e) this.meet(e, other, found);
      return false;
    };
    for (; e < this.count; e++) {
      const at = e * 4;
      index.search(
        boxes[at] as number,
        boxes[at + 1] as number,
        boxes[at + 2] as number,
        boxes[at + 3] as number,
        compare,
      );
    }
    return found;
  }

  private meet(e: number, f: number, found: Touch[]): void {
    const meeting = howSegmentsMeet(this.ends, e * 4, f * 4, place);
    if (meeting === 'apart') return;
    const [r, q] = [this.ring[e] as number, this.ring[f] as number];
    if (meeting !== 'touching' || r === q) throw placed('self_crossing', place);
    found.push({ at: [place[0], place[1]], rings: [r, q] });
  }
}

const place: [number, number] = [0, 0];

/**
 * Rings that touch each other in a round (a hole at two points of the shell, say) cut the inside in two. Of
 * rings and touching points as a graph, each a node, that is a cycle.
 */
function refuseCutInterior(touches: readonly Touch[]): void {
  const parents = new Map<string, string>();
  const root = (node: string): string => {
    let at = node;
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) at = up;
    if (at !== node) parents.set(node, at);
    return at;
  };
  const seen = new Set<string>();
  for (const { at, rings } of touches) {
    const point = `${at[0]} ${at[1]}`;
    for (const ring of rings) {
      if (seen.has(`${ring} at ${point}`)) continue;
      seen.add(`${ring} at ${point}`);
      const [one, other] = [root(`${ring}`), root(point)];
      if (one === other) throw placed('interior_cut', at);
      parents.set(one, other);
    }
  }
}

function refuseNested(holes: readonly Ring[]): void {
  if (holes.length < 2) return;
  const index = new Flatbush(holes.length);
  const boxes = holes.map((hole) => {
    const [lons, lats] = [hole.map((p) => p[0]), hole.map((p) => p[1])];
    const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
    const most = (values: number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
    return [least(lons), least(lats), most(lons), most(lats)] as const;
  });
  for (const box of boxes) index.add(...box);
  index.finish();
  let pairs = 0;
  for (const [h, outer] of holes.entries()) {
    const box = boxes[h] ?? [0, 0, 0, 0];
    let inside: RingIndex | undefined;
    index.search(...box, (other, west, south, east, north) => {
      if (++pairs > MOST_PAIRS / 10) throw new ShapeError('too_tangled');
      const fits = west >= box[0] && south >= box[1] && east <= box[2] && north <= box[3];
      if (other === h || !fits) return false;
      inside ??= new RingIndex([[outer]]);
      const hole = holes[other];
      if (hole && inside.holds(hole)) throw placed('holes_overlap', hole[0]);
      return false;
    });
  }
}
