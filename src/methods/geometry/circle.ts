import type { Prepared } from './prepare.ts';

/**
 * Where the circle of uncertainty around a point (degrees; radius in metres, geodesic) lies: wholly inside
 * an area, outside of it, or touching its edge, so that the point may be on either side. Within 1 m or 1e-4
 * of the radius of the edge from outside it touches. Between two parts of an area that share a border the
 * circle touches that border: less is said than could be, never more.
 */
export function circleTouches(
  area: Prepared,
  lon: number,
  lat: number,
  radius: number,
): 'inside' | 'touches' | 'outside' {
  if (area.covers(lon, lat)) return area.distanceToEdge(lon, lat) >= radius ? 'inside' : 'touches';
  return area.withinDistance(lon, lat, radius) ? 'touches' : 'outside';
}
