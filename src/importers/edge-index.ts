/**
 * Which areas a circle on the ground touches, and which hold it whole: those that hold its centre and of which no edge
 * comes as near as its radius. Distances are never overestimated, so a circle is never found to lie inside when it does
 * not, and never found not to touch what it does.
 */
import Flatbush from 'flatbush';
import type { Ring } from '#model/geometry.ts';

/** Least metres of a degree of latitude on WGS 84 (at the equator). */
const METRES_UP = 110_567;
/** Least metres of a degree of longitude at the equator, times the cosine of the latitude. */
const METRES_ACROSS = 111_319;
const RADIANS = Math.PI / 180;

export class EdgeIndex {
  private readonly tree: Flatbush | null;
  /** Per edge: both ends. */
  private readonly ends: Float64Array;
  /** Per edge: the area that it bounds. */
  private readonly owners: Uint32Array;

  /** One entry for an area: the rings of its polygons. Areas are known by their place in the list. */
  constructor(areas: readonly (readonly (readonly Ring[])[])[]) {
    let count = 0;
    for (const parts of areas)
      for (const rings of parts) for (const ring of rings) count += Math.max(0, ring.length - 1);
    this.ends = new Float64Array(count * 4);
    this.owners = new Uint32Array(count);
    this.tree = count > 0 ? new Flatbush(count) : null;
    let edge = 0;
    for (const [owner, parts] of areas.entries()) {
      for (const rings of parts) {
        for (const ring of rings) {
          for (let i = 1; i < ring.length; i++) {
            const [ax, ay] = ring[i - 1] as [number, number];
            const [bx, by] = ring[i] as [number, number];
            this.ends.set([ax, ay, bx, by], edge * 4);
            this.owners[edge] = owner;
            this.tree?.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
            edge++;
          }
        }
      }
    }
    this.tree?.finish();
  }

  /** Those of `areas` (which cover the point) that hold the whole circle of `metres` around it, in the order given. */
  wholeCircle(lon: number, lat: number, metres: number, areas: readonly number[]): number[] {
    const touched = this.touchedBy(lon, lat, metres, new Set(areas));
    return areas.filter((area) => !touched.has(area));
  }

  /**
   * The areas (all, or those of `among`) that have an edge within `metres` of the point. A circle that reaches a pole
   * or the antimeridian touches everything: less is said than could be.
   */
  touchedBy(lon: number, lat: number, metres: number, among: ReadonlySet<number> | null = null): Set<number> {
    const up = metres / METRES_UP;
    const furthest = Math.abs(lat) + up;
    // The narrowest degree of longitude anywhere in the circle.
    const degree = METRES_ACROSS * Math.cos(Math.min(furthest, 90) * RADIANS);
    const across = metres / degree;
    if (furthest >= 89 || Math.abs(lon) + across > 180) return new Set(among ?? this.owners);
    const touched = new Set<number>();
    this.tree?.search(lon - across, lat - up, lon + across, lat + up, (edge) => {
      const owner = this.owners[edge] ?? 0;
      const asked = (among === null || among.has(owner)) && !touched.has(owner);
      if (asked && this.reaches(edge, lon, lat, degree, metres)) touched.add(owner);
      return false;
    });
    return touched;
  }

  /** Whether the edge comes as near as `metres`, in a plane whose degrees are at most as long as on the ground. */
  private reaches(edge: number, lon: number, lat: number, degree: number, metres: number): boolean {
    const at = edge * 4;
    const ax = ((this.ends[at] ?? 0) - lon) * degree;
    const ay = ((this.ends[at + 1] ?? 0) - lat) * METRES_UP;
    const dx = ((this.ends[at + 2] ?? 0) - lon) * degree - ax;
    const dy = ((this.ends[at + 3] ?? 0) - lat) * METRES_UP - ay;
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
    return (ax + t * dx) ** 2 + (ay + t * dy) ** 2 <= metres * metres;
  }
}
