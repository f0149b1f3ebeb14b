/** Features as a Mapbox Vector Tile (version 2.1 of its specification, by @maplibre/vt-pbf). */
import { fromVectorTileJs, type VectorTileFeatureLike } from '@maplibre/vt-pbf';
import { across, down, type Tile } from './mercator.ts';

/** Steps along the edge of a tile. */
export const EXTENT = 4096;
export const MEDIA_TYPE = 'application/vnd.mapbox-vector-tile';

/** A position in a tile, in steps from its north-west corner; what lies in its margin is below 0 or above EXTENT. */
export type Step = readonly [x: number, y: number];

export interface TileFeature {
  readonly type: 'point' | 'line' | 'area';
  /** A point: one way of one position. A line: its ways. An area: its rings, a shell before its holes. */
  readonly ways: readonly (readonly Step[])[];
  /** Null is left out: a reader finds nothing there and must say unknown. */
  readonly properties: Readonly<Record<string, string | number | boolean | null>>;
}

export type TileLayers = Readonly<Record<string, readonly TileFeature[]>>;

const TYPES = { point: 1, line: 2, area: 3 } as const;

/** Where a position (longitude, latitude in degrees) lies in a tile, to the nearest step. */
export function stepIn({ z, x, y }: Tile, lon: number, lat: number): Step {
  const n = 2 ** z;
  return [Math.round((across(lon) * n - x) * EXTENT), Math.round((down(lat) * n - y) * EXTENT)];
}

/** The bytes of a tile. A layer without features is left out. */
export function encode(layers: TileLayers): Uint8Array {
  const written = Object.entries(layers)
    .filter(([, features]) => features.length > 0)
    .map(([name, features]) => [
      name,
      {
        name,
        version: 2,
        extent: EXTENT,
        length: features.length,
        feature: (i: number) => featureOf(features[i] as TileFeature),
      },
    ]);
  return fromVectorTileJs({ layers: Object.fromEntries(written) as never });
}

function featureOf({ type, ways, properties }: TileFeature): VectorTileFeatureLike {
  const known = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
  return {
    type: TYPES[type],
    id: undefined,
    extent: EXTENT,
    properties: known as Record<string, string | number | boolean>,
    // The writer reads x and y of each position and nothing else.
    loadGeometry: () => ways.map((way) => way.map(([x, y]) => ({ x, y }))) as never,
  };
}
