import type { Box, Shape } from '#model/geometry.ts';
import { chordsOf, metresOfShortChord, SHORT_CHORD, toXyz } from '../geodesy/ellipsoid.ts';
import { geodesicMetres } from '../geodesy/geodesic.ts';
import { boxOf, slackOf } from './boxes.ts';
import { nearestPiece } from './nearest-piece.ts';
import type { Found } from './nearest-piece.ts';
import { PieceTree } from './piece-tree.ts';
import { piecesOf } from './pieces.ts';
import { RingIndex } from './ring-index.ts';
import { polygonsOf, waysOf } from './ways.ts';

/** A place on a shape and how far it is, along the geodesic. */
export interface Nearest {
  readonly lon: number;
  readonly lat: number;
  readonly metres: number;
}

/**
 * A shape (as readShape gives it) made ready for many questions. Longitude and latitude are degrees, WGS 84;
 * distances are metres along the geodesic to the edge, which is straight in longitude and latitude. Edges
 * are not densified: they are halved until 1 mm or a millionth of the distance, whichever is more, so that
 * distances are right to 2 cm up to 100 km and to 1e-4 up to 3,000 km. Throws RangeError for a position that
 * is not a number.
 */
export interface Prepared {
  readonly shape: Shape;
  readonly box: Box;
  /** Whether it is a polygon or several. */
  readonly isArea: boolean;
  /** Whether a point lies in the area or on its boundary, in the plane. Points and lines cover nothing. */
  covers(lon: number, lat: number): boolean;
  /** Metres to the shape; 0 inside an area. */
  distance(lon: number, lat: number): number;
  /** The nearest place of the shape; inside an area the point itself. */
  nearest(lon: number, lat: number): Nearest;
  /** Metres to the nearest edge or point, also from inside; Infinity for an area without an edge (the world). */
  distanceToEdge(lon: number, lat: number): number;
  /**
   * Whether the shape is within `limit` metres. What is over the limit by no more than 1 m or 1e-4 of it
   * counts as within: a finding is never lost to a rounding.
   */
  withinDistance(lon: number, lat: number, limit: number): boolean;
  /** Metres to the shape where withinDistance is true, else undefined: a check in one go. */
  distanceWithin(lon: number, lat: number, limit: number): number | undefined;
  /** For questions between two shapes. */
  readonly tree: PieceTree;
}

/** Makes a shape ready. Its parts are made when first needed; cost about 0.3 µs a vertex for each part. */
export function prepare(shape: Shape): Prepared {
  return new PreparedShape(shape);
}

const point = new Float64Array(3);

class PreparedShape implements Prepared {
  readonly shape: Shape;
  readonly box: Box;
  readonly isArea: boolean;
  private madeTree: PieceTree | undefined;
  private madeIndex: RingIndex | undefined;

  constructor(shape: Shape) {
    this.shape = shape;
    this.box = boxOf(shape);
    this.isArea = shape.type === 'Polygon' || shape.type === 'MultiPolygon';
  }

  get tree(): PieceTree {
    return (this.madeTree ??= new PieceTree(piecesOf(waysOf(this.shape))));
  }

  covers(lon: number, lat: number): boolean {
    if (!this.isArea) return false;
    // The antimeridian has two names; an area beside it has one.
    if (lon === 180 || lon === -180) return this.coversAt(180, lat) || this.coversAt(-180, lat);
    return this.coversAt(lon, lat);
  }

  private coversAt(lon: number, lat: number): boolean {
    const { box } = this;
    if (!(lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north)) return false;
    this.madeIndex ??= new RingIndex(polygonsOf(this.shape));
    return this.madeIndex.sideOf(lon, lat) !== 'outside';
  }

  distance(lon: number, lat: number): number {
    return this.covers(lon, lat) ? 0 : this.distanceToEdge(lon, lat);
  }

  distanceToEdge(lon: number, lat: number): number {
    return metresTo(lon, lat, this.search(lon, lat, Infinity, 0));
  }

  nearest(lon: number, lat: number): Nearest {
    if (this.covers(lon, lat)) return { lon, lat, metres: 0 };
    const found = this.search(lon, lat, Infinity, 0);
    return { lon: found.lon, lat: found.lat, metres: metresTo(lon, lat, found) };
  }

  withinDistance(lon: number, lat: number, limit: number): boolean {
    if (this.covers(lon, lat)) return true;
    const metres = limit + slackOf(limit);
    const { certain, possible } = chordsOf(metres);
    const found = this.search(lon, lat, possible, certain);
    if (found.chord <= certain) return true;
    return certain < possible && !Number.isNaN(found.lon) && metresTo(lon, lat, found) <= metres;
  }

  distanceWithin(lon: number, lat: number, limit: number): number | undefined {
    if (this.covers(lon, lat)) return 0;
    const furthest = limit + slackOf(limit);
    const metres = metresTo(lon, lat, this.search(lon, lat, chordsOf(furthest).possible, 0));
    return metres <= furthest ? metres : undefined;
  }

  /** The nearest edge within a chord of `furthest`; without one `chord` is Infinity and the place NaN. */
  private search(lon: number, lat: number, furthest: number, enough: number): Found {
    if (!Number.isFinite(lon) || !Number.isFinite(lat))
      throw new RangeError(`not a position: ${lon}, ${lat}`);
    toXyz(lon, lat, point, 0);
    const found: Found = { chord: furthest, lon: NaN, lat: NaN };
    nearestPiece(this.tree, point[0] as number, point[1] as number, point[2] as number, found, enough);
    if (Number.isNaN(found.lon)) found.chord = Infinity;
    return found;
  }
}

function metresTo(lon: number, lat: number, found: Found): number {
  if (!(found.chord > SHORT_CHORD)) return metresOfShortChord(found.chord);
  return found.chord === Infinity ? Infinity : geodesicMetres(lon, lat, found.lon, found.lat);
}
