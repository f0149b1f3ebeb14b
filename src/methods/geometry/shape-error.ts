import type { Position } from '#model/geometry.ts';

/**
 * Why something is not a usable shape. `params` say where: `path` into the given value (as in
 * `coordinates[0][3]`), `at` a [longitude, latitude].
 */
export type ShapeErrorCode =
  | 'not_geojson' // path, found
  | 'mixed_families' // found: a collection of, say, points and areas
  | 'unknown_crs' // only WGS 84 longitude and latitude are understood
  | 'empty' // path
  | 'too_many_vertices' // limit
  | 'not_a_number' // path, found
  | 'off_globe' // path, value
  | 'line_too_short' // path: fewer than two different positions
  | 'ring_not_closed' // path, first, last
  | 'ring_too_short' // path: fewer than three different positions
  | 'self_crossing' // at
  | 'interior_cut' // at: rings touch so that the interior falls apart
  | 'hole_outside' // at
  | 'holes_overlap' // at
  | 'encloses_pole' // path
  | 'too_tangled'; // edges lie so close that checking them would take too long

export type ShapeErrorParams = Readonly<Record<string, string | number | Position>>;

/** A refusal of a shape: a code and its parameters, put into words where it is read. */
export class ShapeError extends Error {
  readonly code: ShapeErrorCode;
  readonly params: ShapeErrorParams;
  constructor(code: ShapeErrorCode, params: ShapeErrorParams = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'ShapeError';
    this.code = code;
    this.params = params;
  }
}
