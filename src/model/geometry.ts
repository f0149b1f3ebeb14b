/**
 * Shapes on the Earth as GeoJSON writes them (RFC 7946): longitude first, then latitude, decimal degrees,
 * WGS 84. An edge is a straight line in longitude and latitude, not a geodesic (RFC 7946, section 3.1.1).
 */

/** [longitude, latitude] in degrees, WGS 84. */
export type Position = readonly [longitude: number, latitude: number];

export interface Point {
  readonly type: 'Point';
  readonly coordinates: Position;
}
export interface MultiPoint {
  readonly type: 'MultiPoint';
  readonly coordinates: readonly Position[];
}
export interface LineString {
  readonly type: 'LineString';
  readonly coordinates: readonly Position[];
}
export interface MultiLineString {
  readonly type: 'MultiLineString';
  readonly coordinates: readonly (readonly Position[])[];
}
/** A closed ring: the last position repeats the first. */
export type Ring = readonly Position[];

/** The first ring is the shell (anticlockwise), the others are holes (clockwise). */
export interface Polygon {
  readonly type: 'Polygon';
  readonly coordinates: readonly Ring[];
}
/** The union of its parts; parts may touch or overlap. */
export interface MultiPolygon {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly Ring[])[];
}

export type Shape = Point | MultiPoint | LineString | MultiLineString | Polygon | MultiPolygon;
export type ShapeType = Shape['type'];

/** Degrees. West is never greater than east: what crosses the antimeridian is two boxes. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}
