import type { Box, Position, Shape } from '#model/geometry.ts';
import { EQUATORIAL_RADIUS, TIGHTEST_RADIUS } from '../geodesy/ellipsoid.ts';
import { polygonsOf } from './ways.ts';

const DEGREE = Math.PI / 180;

/** What a distance may be over its limit and still count as inside: 1 m, or 1e-4 of the limit. */
export const slackOf = (limit: number): number => Math.max(1, 1e-4 * limit);

/** The box in the plane of degrees. What lies on both sides of the antimeridian has one from -180 to 180. */
export function boxOf(shape: Shape): Box {
  switch (shape.type) {
    case 'Point':
      return boxOfPositions([shape.coordinates]);
    case 'MultiPoint':
    case 'LineString':
      return boxOfPositions(shape.coordinates);
    case 'MultiLineString':
      return shape.coordinates.map(boxOfPositions).reduce(union);
    default:
      return polygonsOf(shape)
        .map((rings) => boxOfPositions(rings[0] ?? []))
        .reduce(union);
  }
}

/** The box around positions; for none, one that contains nothing. */
export function boxOfPositions(positions: readonly Position[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const position of positions) {
    const lon = position[0];
    const lat = position[1];
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return { west, south, east, north };
}

export function union(a: Box, b: Box): Box {
  return {
    west: Math.min(a.west, b.west),
    south: Math.min(a.south, b.south),
    east: Math.max(a.east, b.east),
    north: Math.max(a.north, b.north),
  };
}

/** Whether two boxes share a point, edges included. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

/**
 * The box grown by metres on the ground, not yet cut at the antimeridian (west may be below -180). It
 * contains every point within that distance: going d metres changes the latitude by at most d over the
 * tightest radius, and the longitude by at most d over the parallel furthest from the equator on the way.
 */
export function grow(box: Box, metres: number): Box {
  const up = metres / TIGHTEST_RADIUS / DEGREE + 1e-9;
  const south = Math.max(-90, box.south - up);
  const north = Math.min(90, box.north + up);
  const parallel = Math.cos(Math.max(Math.abs(south), Math.abs(north)) * DEGREE) * EQUATORIAL_RADIUS;
  const across = metres / parallel / DEGREE + 1e-9;
  if (south === -90 || north === 90 || !(box.east - box.west + 2 * across < 360)) {
    return { west: -180, south, east: 180, north };
  }
  return { west: box.west - across, south, east: box.east + across, north };
}

/** A box that may run past ±180 as one or two that do not. */
export function cutAtAntimeridian(box: Box): Box[] {
  if (box.west >= -180 && box.east <= 180) return [box];
  if (box.west < -180)
    return [
      { ...box, west: -180 },
      { ...box, west: box.west + 360, east: 180 },
    ];
  return [
    { ...box, east: 180 },
    { ...box, west: -180, east: box.east - 360 },
  ];
}
