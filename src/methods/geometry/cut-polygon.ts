import type { Position, Ring } from '#model/geometry.ts';
import { atMeridian, inWorld } from './antimeridian.ts';
import { RingIndex } from './ring-index.ts';
import { turning, withoutRepeats } from './rings.ts';
import { ShapeError } from './shape-error.ts';

/**
 * A valid, wound polygon whose longitudes run past ±180, as polygons that do not (RFC 7946, 3.1.9). The cut
 * is exact: pieces are joined along the antimeridian only where the polygon's inside meets it.
 */
export function cutPolygon(rings: readonly Ring[]): Ring[][] {
  const lons = rings.flatMap((ring) => ring.map(([lon]) => lon));
  const [west, east] = [lons.reduce((a, b) => Math.min(a, b), 0), lons.reduce((a, b) => Math.max(a, b), 0)];
  if (west >= -180 && east <= 180) return [[...rings]];
  const out: Ring[][] = [];
  let rest: Ring[][] = [[...rings]];
  for (const world of [-1, 0]) {
    const seam = 180 + 360 * world;
    out.push(...rest.flatMap((one) => sideOf(one, seam, 'west')).map((one) => wrapped(one, world)));
    rest = rest.flatMap((one) => sideOf(one, seam, 'east'));
  }
  out.push(...rest.map((one) => wrapped(one, 1)));
  return out;
}

const wrapped = (rings: readonly Ring[], world: number): Ring[] =>
  rings.map((ring) => ring.map(([lon, lat]): Position => [inWorld(lon, world), lat]));

/** A stretch of boundary strictly on one side, with the points at which it leaves and meets the seam. */
interface Stretch {
  readonly way: Position[];
  next: Stretch | undefined;
  used: boolean;
}

function sideOf(rings: readonly Ring[], seam: number, side: 'west' | 'east'): Ring[][] {
  const sign = side === 'west' ? -1 : 1;
  const shells: Ring[] = [];
  const holes: Ring[] = [];
  const keep = (ring: Ring): void => {
    (turning(ring) > 0 ? shells : holes).push(ring);
  };
  const stretches: Stretch[] = [];
  for (const ring of rings) {
    const offsets = ring.map(([lon]) => (lon - seam) * sign);
    if (offsets.every((d) => d > 0)) keep(ring);
    else if (offsets.some((d) => d > 0)) stretches.push(...stretchesOf(ring, seam, sign));
  }
  for (const one of stretches) {
    // Touching the seam in one point, a ring stays a ring of its own.
    if (latOf(one, 0) !== latOf(one, -1)) continue;
    one.used = true;
    keep(one.way);
  }
  const open = stretches.filter((one) => !one.used);
  join(open, sign);
  for (const start of open) {
    const ring: Position[] = [];
    for (let one: Stretch | undefined = start; one && !one.used; one = one.next) {
      one.used = true;
      ring.push(...one.way);
    }
    const [first] = ring;
    if (first) keep(withoutRepeats([...ring, first]));
  }
  return withHoles(shells, holes);
}

const latOf = (one: Stretch, end: 0 | -1): number => one.way.at(end)?.[1] ?? NaN;

function stretchesOf(ring: Ring, seam: number, sign: number): Stretch[] {
  const way: Position[] = [];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [a, b] = [ring[i], ring[i + 1]];
    if (!a || !b) continue;
    way.push(a);
    if ((a[0] - seam) * (b[0] - seam) < 0) way.push(atMeridian(a, b, seam));
  }
  const start = way.findIndex(([lon]) => lon === seam);
  const turned = [...way.slice(start), ...way.slice(0, start + 1)];
  const out: Stretch[] = [];
  let current: Position[] = [];
  for (const p of turned) {
    if ((p[0] - seam) * sign > 0) current.push(p);
    else {
      if (current.length > 1) out.push({ way: [...current, [seam, p[1]]], next: undefined, used: false });
      current = [[seam, p[1]]];
      if (p[0] !== seam) current = [];
    }
  }
  return out;
}

/**
 * Along the seam inside and outside take turns. With shells anticlockwise the boundary runs up the seam on
 * the western side and down it on the eastern: from a stretch's end to the next stretch's start.
 */
function join(stretches: readonly Stretch[], sign: number): void {
  const up = -sign;
  const ends = stretches.flatMap((one) => [
    { lat: latOf(one, -1) * up, leaves: true, one },
    { lat: latOf(one, 0) * up, leaves: false, one },
  ]);
  // Where two stretches touch the seam in one point, what waits from below is closed first.
  ends.sort((a, b) => a.lat - b.lat || Number(a.leaves) - Number(b.leaves));
  let waiting: Stretch | undefined;
  const arrived: typeof ends = [];
  for (const end of ends) {
    if (!end.leaves && waiting) {
      waiting.next = end.one;
      waiting = undefined;
    } else if (!end.leaves) arrived.push(end);
    else {
      const start = arrived.shift();
      if (start ? start.lat !== end.lat : waiting) throw tangled(end.lat * up);
      if (start) end.one.next = start.one;
      else waiting = end.one;
    }
  }
  const left = waiting ? latOf(waiting, -1) : arrived[0] && arrived[0].lat * up;
  if (left !== undefined) throw tangled(left);
}

const tangled = (lat: number): ShapeError => new ShapeError('self_crossing', { at: [180, lat] });

function withHoles(shells: readonly Ring[], holes: readonly Ring[]): Ring[][] {
  const polygons = shells.map((shell): Ring[] => [shell]);
  const indexes = holes.length > 0 ? shells.map((shell) => new RingIndex([[shell]])) : [];
  for (const hole of holes) {
    const home = indexes.findIndex((index) => index.holds(hole));
    polygons[Math.max(home, 0)]?.push(hole);
  }
  return polygons;
}
