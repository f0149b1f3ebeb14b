/**
 * The square of the web map: longitude and latitude as fractions of a square world (spherical Mercator, EPSG:3857), 0 0
 * its north-west corner. Published: OGC Two Dimensional Tile Matrix Set, WebMercatorQuad.
 */
import type { Box } from '#model/geometry.ts';

/** Latitude at which the square ends, in degrees. What is nearer to a pole is drawn on this edge. */
export const EDGE = 85.0511287798066;

/** Longitude in degrees as a fraction from the west, 0 to 1. */
export const across = (lon: number): number => (lon + 180) / 360;

/** Latitude in degrees as a fraction from the north, 0 to 1. */
export function down(lat: number): number {
  const sin = Math.sin((Math.max(-EDGE, Math.min(EDGE, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
}

/** Fraction from the west back into longitude, degrees. */
export const longitude = (x: number): number => x * 360 - 180;

/** Fraction from the north back into latitude, degrees. */
export const latitude = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

/** One tile of the pyramid: zoom, column from the west, row from the north. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** The box of a tile in degrees. */
export function boxOfTile({ z, x, y }: Tile): Box {
  const n = 2 ** z;
  return {
    west: longitude(x / n),
    east: longitude((x + 1) / n),
    north: latitude(y / n),
    south: latitude((y + 1) / n),
  };
}
