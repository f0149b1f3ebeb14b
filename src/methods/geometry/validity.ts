import Flatbush from 'flatbush';
import type { Position, Ring } from '#model/geometry.ts';
import { wrapLongitude } from './antimeridian.ts';
import { howSegmentsMeet, orientation } from './orientation.ts';
import { RingIndex } from './ring-index.ts';
import { ShapeError } from './shape-error.ts';

/** Pairs of edges looked at before a shape is refused as too tangled: about half a second. */
const MOST_PAIRS = 10_000_000;

/**
 * Holds one polygon to OGC Simple Features (06-103r4, 6.1.11.1): rings do not meet themselves; rings touch
 * each other in single points only, and never so that the inside falls apart; holes lie inside the shell and
 * not inside each other. Rings are closed, without repeats, and in one plane. Throws ShapeError with the
 * place: self_crossing, interior_cut, hole_outside, holes_overlap, too_tangled.
 */
export function checkPolygon(rings: readonly Ring[]): void {
  const edges = new Edges(rings);
  edges.refuseSpikes();
  const touches = edges.touches();
  refuseCutInterior(touches);
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

/** The edges of all rings in order: ends, ring, and where the ring starts and ends among them. */
class Edges {
  private readonly a: Position[] = [];
  private readonly b: Position[] = [];
  private readonly ring: number[] = [];
  private readonly first: number[] = [];

  constructor(rings: readonly Ring[]) {
    for (const [r, ring] of rings.entries()) {
      this.first.push(this.a.length);
      for (let i = 1; i < ring.length; i++) {
        this.a.push(ring[i - 1] as Position);
        this.b.push(ring[i] as Position);
        this.ring.push(r);
      }
    }
    this.first.push(this.a.length);
  }

  private following(e: number): number {
    const r = this.ring[e] as number;
    return e + 1 === this.first[r + 1] ? (this.first[r] as number) : e + 1;
  }

  /** An edge that runs back along the one before it. */
  refuseSpikes(): void {
    for (let e = 0; e < this.a.length; e++) {
      const [a, b, c] = [this.a[e] as Position, this.b[e] as Position, this.b[this.following(e)] as Position];
      const ahead = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]);
      if (ahead < 0 && orientation(a[0], a[1], b[0], b[1], c[0], c[1]) === 0)
        throw placed('self_crossing', b);
    }
  }

  /** Where different rings touch in a point; throws where anything crosses, overlaps or meets itself. */
  touches(): Touch[] {
    const index = new Flatbush(this.a.length);
    for (let e = 0; e < this.a.length; e++) {
      const [[ax, ay], [bx, by]] = [this.a[e] as Position, this.b[e] as Position];
      index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    }
    index.finish();
    const found: Touch[] = [];
    let pairs = 0;
    for (let e = 0; e < this.a.length; e++) {
      const [[ax, ay], [bx, by]] = [this.a[e] as Position, this.b[e] as Position];
      index.search(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by), (other) => {
        if (++pairs > MOST_PAIRS) throw new ShapeError('too_tangled');
        if (other > e) this.meet(e, other, found);
        return false;
      });
    }
    return found;
  }

  private meet(e: number, f: number, found: Touch[]): void {
    if (this.following(e) === f || this.following(f) === e) return;
    const [a, b, c, d] = [this.a[e], this.b[e], this.a[f], this.b[f]] as [
      Position,
      Position,
      Position,
      Position,
    ];
    const place: [number, number] = [0, 0];
    const meeting = howSegmentsMeet(a[0], a[1], b[0], b[1], c[0], c[1], d[0], d[1], place);
    if (meeting === 'apart') return;
    const [r, q] = [this.ring[e] as number, this.ring[f] as number];
    if (meeting !== 'touching' || r === q) throw placed('self_crossing', place);
    found.push({ at: place, rings: [r, q] });
  }
}

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
