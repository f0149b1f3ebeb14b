/** Reads tiles back with the reference reader of the format (@mapbox/vector-tile and pbf), which knows nothing of how ours are made. */
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';

export interface Read {
  readonly layer: string;
  readonly type: number;
  readonly properties: Record<string, number | string | boolean>;
  readonly feature: VectorTileFeature;
}

/** Every feature of a tile, by layer. */
export function readTile(bytes: Uint8Array): Read[] {
  const { layers } = new VectorTile(new PbfReader(bytes));
  return Object.entries(layers).flatMap(([layer, held]) =>
    Array.from({ length: held.length }, (_, i) => {
      const feature = held.feature(i);
      return { layer, type: feature.type, properties: feature.properties, feature };
    }),
  );
}

/** The tiles of a zoom that a box in degrees touches. */
export function tilesOver(
  zoom: number,
  box: { west: number; south: number; east: number; north: number },
): { z: number; x: number; y: number }[] {
  const n = 2 ** zoom;
  const column = (lon: number): number => Math.max(0, Math.min(n - 1, Math.floor(((lon + 180) / 360) * n)));
  const row = (lat: number): number => {
    const r = (lat * Math.PI) / 180;
    const y = (1 - Math.log(Math.tan(r) + 1 / Math.cos(r)) / Math.PI) / 2;
    return Math.max(0, Math.min(n - 1, Math.floor(y * n)));
  };
  const tiles: { z: number; x: number; y: number }[] = [];
  for (let x = column(box.west); x <= column(box.east); x++)
    for (let y = row(box.north); y <= row(box.south); y++) tiles.push({ z: zoom, x, y });
  return tiles;
}

/** Sum of a property over the features of a layer. */
export const sumOf = (read: readonly Read[], layer: string, property = 'n'): number =>
  read.filter((r) => r.layer === layer).reduce((n, r) => n + Number(r.properties[property]), 0);
