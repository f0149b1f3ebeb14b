import geographic from 'geographiclib-geodesic';

const { Geodesic } = geographic;

/**
 * The length in metres of the shortest way over the WGS 84 ellipsoid between two points; longitude and
 * latitude in degrees. Karney, Algorithms for geodesics, Journal of Geodesy 87 (2013); error below 1 µm.
 */
export function geodesicMetres(lonA: number, latA: number, lonB: number, latB: number): number {
  return Geodesic.WGS84.Inverse(latA, lonA, latB, lonB, Geodesic.DISTANCE).s12 ?? 0;
}

/**
 * The point reached from a point by going `metres` along the geodesic that starts at `azimuth` (degrees
 * from north, clockwise). Longitude from -180 to 180.
 */
export function goFrom(lon: number, lat: number, azimuth: number, metres: number): [number, number] {
  const end = Geodesic.WGS84.Direct(lat, lon, azimuth, metres, Geodesic.LATITUDE | Geodesic.LONGITUDE);
  return [end.lon2 ?? 0, end.lat2 ?? 0];
}
