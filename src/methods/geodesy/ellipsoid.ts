/**
 * The WGS 84 ellipsoid, and straight lines through it.
 *
 * The decision "is it within d metres" is taken on the chord: the straight line through the Earth between
 * two points of the surface. It costs a few multiplications, knows no antimeridian and no poles, and bounds
 * the geodesic on both sides: for a geodesic of length s over a chord c,
 *     c ≤ s ≤ 2 r asin(c / 2r)      with r = b²/a, the tightest radius of curvature on the ellipsoid,
 * because a geodesic bends nowhere more than 1/r (Schur's comparison theorem; do Carmo, Differential
 * Geometry of Curves and Surfaces, section 5.7, exercise 8). At 100 km the two bounds are 1 m apart.
 */

/** Equatorial radius of WGS 84, metres (NIMA TR8350.2). */
export const EQUATORIAL_RADIUS = 6_378_137;
const FLATTENING = 1 / 298.257223563;
/** Eccentricity squared. */
export const E2 = FLATTENING * (2 - FLATTENING);
/** Polar radius, metres. */
export const POLAR_RADIUS = EQUATORIAL_RADIUS * (1 - FLATTENING);
/** The tightest radius of curvature (along the meridian at the equator), metres. */
export const TIGHTEST_RADIUS = POLAR_RADIUS ** 2 / EQUATORIAL_RADIUS;
/** The widest radius of curvature (at the poles), metres. */
export const WIDEST_RADIUS = EQUATORIAL_RADIUS ** 2 / POLAR_RADIUS;
const MIDDLE_RADIUS = (TIGHTEST_RADIUS + WIDEST_RADIUS) / 2;

/** Up to this chord the middle radius gives the geodesic to 2 cm (1 in 5 million); a test holds it. */
export const SHORT_CHORD = 100_000;

const DEGREE = Math.PI / 180;

/**
 * Degrees to metres from the Earth's centre (x to longitude 0, z to the north pole), on the ellipsoid,
 * written to `out` from `at` on.
 */
export function toXyz(lon: number, lat: number, out: Float64Array, at: number): void {
  const sinLat = Math.sin(lat * DEGREE);
  const cosLat = Math.cos(lat * DEGREE);
  const normal = EQUATORIAL_RADIUS / Math.sqrt(1 - E2 * sinLat * sinLat);
  const across = normal * cosLat;
  out[at] = across * Math.cos(lon * DEGREE);
  out[at + 1] = across * Math.sin(lon * DEGREE);
  out[at + 2] = normal * (1 - E2) * sinLat;
}

/** Metres on the ground for a chord of at most SHORT_CHORD metres. */
export function metresOfShortChord(chord: number): number {
  return 2 * MIDDLE_RADIUS * Math.asin(chord / (2 * MIDDLE_RADIUS));
}

/**
 * The chords that decide a distance on the ground: whatever has a chord of at most `certain` is no further
 * than `metres`; whatever has one of more than `possible` is further. Between the two, compute the geodesic.
 * Up to 100 km the two are as good as the same, by the middle
 * radius. `possible` is always the greater, for `metres` above 0.
 */
export function chordsOf(metres: number): { certain: number; possible: number } {
  if (metres <= SHORT_CHORD) {
    const chord = 2 * MIDDLE_RADIUS * Math.sin(metres / (2 * MIDDLE_RADIUS));
    return { certain: chord, possible: chord * (1 + 1e-12) };
  }
  const quarter = (TIGHTEST_RADIUS * Math.PI) / 2;
  const certain = metres < quarter ? 2 * TIGHTEST_RADIUS * Math.sin(metres / (2 * TIGHTEST_RADIUS)) : 0;
  return { certain, possible: metres };
}

/**
 * How far, in metres, the edge between two positions (straight in longitude and latitude) may lie from the
 * straight line through the Earth between its ends: an eighth of the greatest second derivative.
 * 6.55e6 bounds the second derivatives of the ellipsoid's surface; longitudes count less towards the poles.
 */
export function sagOf(lonA: number, latA: number, lonB: number, latB: number): number {
  const across = Math.abs(lonB - lonA) * DEGREE;
  const up = Math.abs(latB - latA) * DEGREE;
  const high = Math.max(Math.abs(latA), Math.abs(latB)) * DEGREE;
  const crossesEquator = latA < 0 !== latB < 0;
  const low = crossesEquator ? 0 : Math.min(Math.abs(latA), Math.abs(latB)) * DEGREE;
  return (6.55e6 / 8) * (up * up + across * across * Math.cos(low) + 2 * up * across * Math.sin(high));
}
