import type { Position, Shape } from '#model/geometry.ts';
import { goFrom } from '../geodesy/geodesic.ts';
import { readShape } from './read.ts';

const SIDES = 32;
/** Degrees to which the corners are written, so that every machine writes the same: a centimetre, allowed for below. */
const DIGITS = 7;

/**
 * A polygon that contains every point within `metres` (geodesic) of a point; longitude and latitude in degrees, WGS 84.
 * Its corners lie outside of the circle, a little more than the chord between two of them comes in: edges are straight in
 * longitude and latitude, not geodesics. It is some 0.6 % too wide, never too narrow. A circle that reaches a pole is the
 * whole band of latitude.
 */
export function circleAround(lon: number, lat: number, metres: number): Shape {
  const reach = (metres * (1.001 + metres / 2e7)) / Math.cos(Math.PI / SIDES) + 0.05;
  const [, north] = goFrom(lon, lat, 0, reach);
  const [, south] = goFrom(lon, lat, 180, reach);
  // Beyond 85 degrees the edges bend too much for so few corners.
  if (Math.max(Math.abs(north), Math.abs(south), Math.abs(lat)) > 85 || metres > 1_000_000)
    return band(Math.min(north, south), Math.max(north, south), lat, metres);
  const ring: Position[] = [];
  for (let i = 0; i < SIDES; i++) {
    const [x, y] = goFrom(lon, lat, -(i * 360) / SIDES, reach);
    ring.push([rounded(x), rounded(y)]);
  }
  ring.push(ring[0] as Position);
  return readShape({ type: 'Polygon', coordinates: [ring] });
}

function rounded(degrees: number): number {
  const value = Number(degrees.toFixed(DIGITS));
  // Minus nought is written like nought.
  return value === 0 ? 0 : value;
}

/** All longitudes between two latitudes, to the pole where the circle may reach it. */
function band(south: number, north: number, lat: number, metres: number): Shape {
  // A degree of latitude is at least 110,574 m (WGS 84).
  const degrees = metres / 110_000 + 0.01;
  const low = Math.max(-90, Math.min(south, lat - degrees));
  const high = Math.min(90, Math.max(north, lat + degrees));
  const [s, n] = [Math.max(-90, Math.floor(low * 10) / 10), Math.min(90, Math.ceil(high * 10) / 10)];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [-180, s],
        [180, s],
        [180, n],
        [-180, n],
        [-180, s],
      ],
    ],
  };
}
