/**
 * Where something is, never better than known (architecture decision 4). Longitude, latitude in degrees, WGS 84.
 */
export interface Position {
  /** Longitude in degrees, or null when no usable point is known. */
  readonly lon: number | null;
  /** Latitude in degrees, or null when no usable point is known. */
  readonly lat: number | null;
  /** Radius in metres within which it really is; null when there is no point. */
  readonly uncertainty: number | null;
  /** Finest admin level that the position supports: 0 country … 3; null when not even the country is known. */
  readonly level: number | null;
  /**
   * Codes of admin areas one of which contains it: one code at `level` when it is known, several when the source
   * says "one of these", none when nothing is known.
   */
  readonly within: readonly string[];
  /** What says so: `source_point`, `source_area`, `name` (matched by its name), `none`. */
  readonly basis: PositionBasis;
  /** The source's own word for how the point was found ("Encarta", "OpenStreetMap"), if it has one. */
  readonly method: string | null;
}

export type PositionBasis = 'source_point' | 'source_area' | 'name' | 'none';

export const NOWHERE: Position = {
  lon: null,
  lat: null,
  uncertainty: null,
  level: null,
  within: [],
  basis: 'none',
  method: null,
};

/** Whether a distance to it can be computed at all. */
export function isLocated(p: Position): p is Position & { lon: number; lat: number; uncertainty: number } {
  return p.lon !== null && p.lat !== null && p.uncertainty !== null;
}
