import type { Position, Shape } from '#model/geometry.ts';
import { chordsOf, metresOfShortChord, SHORT_CHORD } from '../geodesy/ellipsoid.ts';
import { geodesicMetres } from '../geodesy/geodesic.ts';
import { slackOf } from './boxes.ts';
import { nearestPair } from './nearest-pair.ts';
import type { Found } from './nearest-piece.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import { polygonsOf } from './ways.ts';

/** Edges nearer than this touch: a centimetre on the ground. */
const TOUCHING = 0.01;

/** A shape as it is, or made ready once where it is asked about often (districts). */
export type Other = Shape | Prepared;

const ready = (other: Other): Prepared => ('tree' in other ? other : prepare(other));

/** Whether two shapes share a point: edges cross or touch (to a centimetre), or one lies inside the other. */
export function intersects(one: Prepared, other: Other): boolean {
  return within(one, ready(other), TOUCHING);
}

/** Metres along the geodesic between the nearest points of two shapes; 0 where they share one. */
export function distanceToShape(one: Prepared, other: Other): number {
  const to = ready(other);
  if (oneInside(one, to)) return 0;
  const [here, there] = search(one, to, Infinity, TOUCHING);
  return here.chord <= TOUCHING ? 0 : metresBetween(here, there);
}

/**
 * Whether two shapes come within `limit` metres of each other (so: whether the buffer of one touches the
 * other). As with points, up to 1 m or 1e-4 of the limit over it counts as within.
 */
export function withinDistanceOfShape(one: Prepared, other: Other, limit: number): boolean {
  if (!('tree' in other)) {
    // What is asked about once and lies near by its first position need not be made ready.
    const [first] = starts(other);
    if (first && one.withinDistance(first[0], first[1], limit)) return true;
  }
  return within(one, ready(other), limit + slackOf(limit));
}

function within(one: Prepared, other: Prepared, metres: number): boolean {
  if (oneInside(one, other)) return true;
  const { certain, possible } = chordsOf(metres);
  const [here, there] = search(one, other, possible, certain);
  if (here.chord <= certain) return true;
  return certain < possible && !Number.isNaN(here.lon) && metresBetween(here, there) <= metres;
}

/** Where edges do not meet, one vertex of each part tells whether the part lies inside. */
function oneInside(one: Prepared, other: Prepared): boolean {
  return anyCovered(one, other) || anyCovered(other, one);
}

function anyCovered(area: Prepared, other: Prepared): boolean {
  return area.isArea && starts(other.shape).some(([lon, lat]) => area.covers(lon, lat));
}

function starts(shape: Shape): readonly Position[] {
  if (shape.type === 'Point') return [shape.coordinates];
  if (shape.type === 'MultiPoint') return shape.coordinates;
  if (shape.type === 'LineString') return shape.coordinates.slice(0, 1);
  const ways =
    shape.type === 'MultiLineString' ? shape.coordinates : polygonsOf(shape).map((rings) => rings[0]);
  return ways.flatMap((way) => way?.slice(0, 1) ?? []);
}

function search(one: Prepared, other: Prepared, furthest: number, enough: number): [Found, Found] {
  const here: Found = { chord: furthest, lon: NaN, lat: NaN };
  const there: Found = { chord: furthest, lon: NaN, lat: NaN };
  nearestPair(one.tree, other.tree, here, there, enough);
  if (Number.isNaN(here.lon)) here.chord = Infinity;
  return [here, there];
}

function metresBetween(here: Found, there: Found): number {
  if (here.chord <= SHORT_CHORD) return metresOfShortChord(here.chord);
  return here.chord === Infinity ? Infinity : geodesicMetres(here.lon, here.lat, there.lon, there.lat);
}
