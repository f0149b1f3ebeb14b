/** GeoJSON out of a file: JSON with the place where it breaks, and what of it will not be used. */
import type { LeftOut, ShapeFile } from '#model/imported.ts';
import { placeIn, unreadable } from './unreadable.ts';

/** Throws Problem shape_file_unreadable with line and column. Whether it is GeoJSON is for readShape to say. */
export function readGeoJson(file: string, text: string): ShapeFile {
  let shape: unknown;
  try {
    shape = JSON.parse(text);
  } catch (error) {
    // The engine mostly says where; its own words stay here, and nothing is said of where it does not.
    const at = /position (\d+)/.exec((error as Error).message)?.[1];
    throw unreadable(file, 'json_broken', at === undefined ? {} : placeIn(text, Number(at)));
  }
  return { format: 'geojson', shape, leftOut: leftOutOf(shape) };
}

function leftOutOf(top: unknown): ShapeFile['leftOut'] {
  const features = listOf(record(top)?.['features']) ?? [top];
  const n: Partial<Record<LeftOut, number>> = {};
  const add = (what: LeftOut, more: number): void => void (n[what] = (n[what] ?? 0) + more);
  for (const one of features) {
    const feature = record(one);
    if (!feature) continue;
    if (Object.keys(record(feature['properties']) ?? {}).length > 0) add('properties', 1);
    const geometry = feature['type'] === 'Feature' ? record(feature['geometry']) : feature;
    add('heights', heightsIn(geometry?.['coordinates'], 0));
  }
  return (Object.entries(n) as [LeftOut, number][])
    .filter(([, count]) => count > 0)
    .map(([what, count]) => ({ what, n: count }));
}

/** Positions that carry more than longitude and latitude. Coordinates of GeoJSON nest four deep and no deeper. */
function heightsIn(value: unknown, depth: number): number {
  const list = listOf(value);
  if (!list || depth > 4) return 0;
  if (typeof list[0] === 'number') return list.length > 2 ? 1 : 0;
  return list.reduce((sum: number, part) => sum + heightsIn(part, depth + 1), 0);
}

function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? (value as readonly unknown[]) : null;
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}
