import type { Position, Ring } from '#model/geometry.ts';
import { orientation } from './orientation.ts';
import { turning } from './rings.ts';

export type Side = 'inside' | 'boundary' | 'outside';

/** Per edge: x and y of both ends, and what a crossing counts (+1 or -1). */
const STRIDE = 5;

/**
 * Decides whether points are inside rings, in the plane of longitude and latitude, exactly (the boundary is
 * told apart). Edges are sorted into bands of latitude, so that a question looks at the few edges of its
 * band. A polygon is its shell without its holes; several polygons mean their union (winding number,
 * Hormann and Agathos, The point in polygon problem, Computational Geometry 20 (2001)).
 */
export class RingIndex {
  private readonly edges: Float64Array;
  private readonly starts: Int32Array;
  private readonly members: Int32Array;
  private readonly south: number;
  private readonly north: number;
  private readonly bands: number;
  private readonly scale: number;

  constructor(polygons: readonly (readonly Ring[])[]) {
    this.edges = edgesOf(polygons);
    const count = this.edges.length / STRIDE;
    let [south, north] = [Infinity, -Infinity];
    for (let e = 1; e < this.edges.length; e += STRIDE) {
      south = Math.min(south, this.edges[e] ?? 0);
      north = Math.max(north, this.edges[e] ?? 0);
    }
    this.south = south;
    this.north = north;
    // Long edges lie in many bands: fewer bands where memory would grow past eight entries an edge.
    let bands = Math.max(1, Math.ceil(count / 2));
    while (bands > 1 && this.entries(bands) > 8 * count + 64) bands = bands >> 1;
    this.bands = bands;
    this.scale = scaleOf(bands, south, north);
    this.starts = new Int32Array(bands + 1);
    this.members = new Int32Array(this.entries(bands));
    this.fill(count);
  }

  private entries(bands: number): number {
    const scale = scaleOf(bands, this.south, this.north);
    let sum = 0;
    for (let e = 0; e < this.edges.length; e += STRIDE) {
      const [a, b] = [
        this.bandOf(this.edges[e + 1] ?? 0, bands, scale),
        this.bandOf(this.edges[e + 3] ?? 0, bands, scale),
      ];
      sum += Math.abs(a - b) + 1;
    }
    return sum;
  }

  private bandOf(lat: number, bands: number, scale: number): number {
    const band = Math.floor((lat - this.south) * scale);
    return band < bands ? band : bands - 1;
  }

  private fill(count: number): void {
    const span = (e: number): [number, number] => {
      const a = this.bandOf(this.edges[e * STRIDE + 1] ?? 0, this.bands, this.scale);
      const b = this.bandOf(this.edges[e * STRIDE + 3] ?? 0, this.bands, this.scale);
      return a < b ? [a, b] : [b, a];
    };
    const at = new Int32Array(this.bands + 1);
    for (let e = 0; e < count; e++) {
      const [low, high] = span(e);
      for (let band = low; band <= high; band++) at[band + 1] = (at[band + 1] ?? 0) + 1;
    }
    for (let band = 1; band <= this.bands; band++) at[band] = (at[band] ?? 0) + (at[band - 1] ?? 0);
    this.starts.set(at);
    for (let e = 0; e < count; e++) {
      const [low, high] = span(e);
      for (let band = low; band <= high; band++) {
        const place = at[band] ?? 0;
        this.members[place] = e;
        at[band] = place + 1;
      }
    }
  }

  /** Which side of the rings a point is on. Cost: the edges in its band. */
  sideOf(lon: number, lat: number): Side {
    if (!(lat >= this.south && lat <= this.north)) return 'outside';
    const { edges, members } = this;
    const band = this.bandOf(lat, this.bands, this.scale);
    const end = this.starts[band + 1] ?? 0;
    let winding = 0;
    for (let m = this.starts[band] ?? 0; m < end; m++) {
      const e = (members[m] as number) * STRIDE;
      const ax = edges[e] as number;
      const bx = edges[e + 2] as number;
      if (lon > ax && lon > bx) continue;
      const ay = edges[e + 1] as number;
      const by = edges[e + 3] as number;
      if (lat === ay && lon === ax) return 'boundary';
      if (ay <= lat === by <= lat) {
        if (ay === lat && by === lat && lon >= ax !== lon > bx) return 'boundary';
        continue;
      }
      const up = by > ay;
      if (lon >= ax || lon >= bx) {
        const side = orientation(ax, ay, bx, by, lon, lat);
        if (side === 0) return 'boundary';
        if (side > 0 !== up) continue;
      }
      winding += up ? (edges[e + 4] as number) : -(edges[e + 4] as number);
    }
    return winding !== 0 ? 'inside' : 'outside';
  }

  /** Whether a ring that does not cross these lies inside them: its first position off the boundary tells. */
  holds(ring: Ring): boolean {
    for (const [lon, lat] of ring) {
      const side = this.sideOf(lon, lat);
      if (side !== 'boundary') return side === 'inside';
    }
    return true;
  }
}

const scaleOf = (bands: number, south: number, north: number): number =>
  north > south ? bands / (north - south) : 0;

function edgesOf(polygons: readonly (readonly Ring[])[]): Float64Array {
  let count = 0;
  for (const rings of polygons) for (const ring of rings) count += Math.max(0, ring.length - 1);
  const edges = new Float64Array(count * STRIDE);
  let e = 0;
  for (const rings of polygons) {
    for (const [r, ring] of rings.entries()) {
      const counts = turning(ring) > 0 === (r === 0) ? 1 : -1;
      let a: Position | undefined;
      for (const b of ring) {
        if (a) {
          edges[e] = a[0];
          edges[e + 1] = a[1];
          edges[e + 2] = b[0];
          edges[e + 3] = b[1];
          edges[e + 4] = counts;
          e += STRIDE;
        }
        a = b;
      }
    }
  }
  return edges;
}
