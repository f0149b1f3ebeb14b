import type { Position, Ring, Shape } from '#model/geometry.ts';
import { cutLine, unrolledPolygon } from './antimeridian.ts';
import { cutPolygon } from './cut-polygon.ts';
import { PositionReader } from './read-positions.ts';
import { ShapeError } from './shape-error.ts';
import { checkPolygon } from './validity.ts';
import { withoutRepeats, wound } from './rings.ts';

/** How to read a shape. */
export interface ReadOptions {
  /**
   * Let rings cross and touch themselves and each other: official borders have spikes and slips a few metres
   * wide from rounding. What such a ring winds round is inside. Holes must still begin inside their shell.
   */
  readonly asPublished?: boolean;
}

/**
 * Reads a geometry, a Feature, or a FeatureCollection whose geometries are of one family (points, lines or
 * areas), as GeoJSON (RFC 7946): longitude, latitude, WGS 84.
 *
 * What comes out can be relied on: every number on the globe, no height, no position repeated next to
 * itself, rings closed and simple and wound as RFC 7946 says, holes inside their shells, at most 100,000
 * positions, and nothing across the antimeridian: an edge that steps more than 180° of longitude is taken
 * as crossing it and the shape is cut there (RFC 7946, 3.1.9). Each polygon is valid in the sense of OGC
 * Simple Features (06-103r4, 6.1.11); the parts of a MultiPolygon may touch or overlap and mean their union.
 * A polygon around a pole is refused, unless it says so by running along the antimeridian to the pole.
 *
 * Throws ShapeError. Hostile input (deep, huge, not numbers) is refused without being walked further.
 */
export function readShape(input: unknown, options: ReadOptions = {}): Shape {
  const reader = new PositionReader(options.asPublished === true);
  const found: Shape[] = [];
  const top = record(input, '');
  refuseOtherCrs(top);
  if (top['type'] === 'FeatureCollection') {
    const features = reader.list(top['features'], 'features');
    for (const [i, feature] of features.entries()) {
      found.push(readFeature(record(feature, `features[${i}]`), `features[${i}]`, reader));
    }
  } else if (top['type'] === 'Feature') found.push(readFeature(top, '', reader));
  else found.push(readGeometry(top, '', reader));
  return merged(found);
}

type Json = Readonly<Record<string, unknown>>;

function record(value: unknown, path: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  throw new ShapeError('not_geojson', { path, found: value === null ? 'null' : typeof value });
}

/** The 2008 draft allowed other reference systems; reading metres as degrees would be silently wrong. */
function refuseOtherCrs(top: Json): void {
  if (top['crs'] === undefined || top['crs'] === null) return;
  const name = record(record(top['crs'], 'crs')['properties'], 'crs.properties')['name'];
  if (typeof name === 'string' && /(?:CRS:?84|EPSG:{1,2}4326)$/i.test(name)) return;
  throw new ShapeError('unknown_crs', { found: typeof name === 'string' ? name.slice(0, 80) : typeof name });
}

function readFeature(feature: Json, path: string, reader: PositionReader): Shape {
  const inside = path === '' ? 'geometry' : `${path}.geometry`;
  if (feature['type'] !== 'Feature') throw notGeoJson(feature, path);
  if (feature['geometry'] === null) throw new ShapeError('empty', { path: inside });
  return readGeometry(record(feature['geometry'], inside), inside, reader);
}

function notGeoJson(value: Json, path: string): ShapeError {
  const type = value['type'];
  return new ShapeError('not_geojson', {
    path,
    found: typeof type === 'string' ? type.slice(0, 40) : typeof type,
  });
}

function readGeometry(geometry: Json, at: string, reader: PositionReader): Shape {
  const path = at === '' ? 'coordinates' : `${at}.coordinates`;
  const value = geometry['coordinates'];
  switch (geometry['type']) {
    case 'Point':
      return { type: 'Point', coordinates: reader.position(value, path) };
    case 'MultiPoint':
      return { type: 'MultiPoint', coordinates: reader.positions(value, path) };
    case 'LineString':
      return ofLines(readLine(value, path, reader), false);
    case 'MultiLineString':
      return ofLines(reader.each(value, path, (line, p) => readLine(line, p, reader)).flat(), true);
    case 'Polygon':
      return ofPolygons(readPolygon(value, path, reader), false);
    case 'MultiPolygon':
      return ofPolygons(reader.each(value, path, (one, p) => readPolygon(one, p, reader)).flat(), true);
    default:
      throw notGeoJson(geometry, at);
  }
}

function readLine(value: unknown, path: string, reader: PositionReader): Position[][] {
  const line = withoutRepeats(reader.positions(value, path));
  const parts = cutLine(line);
  if (parts.length === 0) throw new ShapeError('line_too_short', { path });
  return parts;
}

function readPolygon(value: unknown, path: string, reader: PositionReader): Ring[][] {
  const rings = reader.each(value, path, (one, p) => {
    const ring = reader.positions(one, p);
    const [first, last] = [ring[0], ring[ring.length - 1]];
    if (!first || !last) throw new ShapeError('empty', { path: p });
    if (first[0] !== last[0] || first[1] !== last[1])
      throw new ShapeError('ring_not_closed', { path: p, first, last });
    const clean = withoutRepeats(ring);
    if (clean.length < 4) throw new ShapeError('ring_too_short', { path: p });
    return clean;
  });
  const onePlane = unrolledPolygon(rings, path);
  const turned = onePlane.map((ring, i) => wound(ring, i === 0));
  checkPolygon(turned, reader.asPublished);
  const parts = cutPolygon(turned);
  if (parts.length === 0) throw new ShapeError('ring_too_short', { path });
  if (parts.length > 1 && turned.length > 1 && !reader.asPublished) parts.forEach(checkPart);
  return parts;
}

/** Where a hole touches the shell and the antimeridian cuts both, a part would touch itself there. */
function checkPart(part: readonly Ring[]): void {
  try {
    checkPolygon(part);
  } catch (error) {
    throw error instanceof ShapeError ? new ShapeError('interior_cut', error.params) : error;
  }
}

const ofLines = (lines: Position[][], multi: boolean): Shape =>
  !multi && lines[0] && lines.length === 1
    ? { type: 'LineString', coordinates: lines[0] }
    : { type: 'MultiLineString', coordinates: lines };

const ofPolygons = (polygons: Ring[][], multi: boolean): Shape =>
  !multi && polygons[0] && polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] }
    : { type: 'MultiPolygon', coordinates: polygons };

function merged(found: readonly Shape[]): Shape {
  const [only] = found;
  if (!only) throw new ShapeError('empty', { path: 'features' });
  if (found.length === 1) return only;
  const points: Position[] = [];
  const lines: (readonly Position[])[] = [];
  const polygons: (readonly Ring[])[] = [];
  for (const shape of found) {
    if (shape.type === 'Point') points.push(shape.coordinates);
    else if (shape.type === 'MultiPoint') for (const p of shape.coordinates) points.push(p);
    else if (shape.type === 'LineString') lines.push(shape.coordinates);
    else if (shape.type === 'MultiLineString') for (const line of shape.coordinates) lines.push(line);
    else if (shape.type === 'Polygon') polygons.push(shape.coordinates);
    else for (const part of shape.coordinates) polygons.push(part);
  }
  const families = [
    points.length > 0 && 'points',
    lines.length > 0 && 'lines',
    polygons.length > 0 && 'areas',
  ];
  const present = families.filter((family) => family !== false);
  if (present.length > 1) throw new ShapeError('mixed_families', { found: present.join(', ') });
  if (points.length > 0) return { type: 'MultiPoint', coordinates: points };
  if (lines.length > 0) return { type: 'MultiLineString', coordinates: lines };
  return { type: 'MultiPolygon', coordinates: polygons };
}
