/** GeoJSON feature collections (RFC 7946), read whole: a tree of brackets cannot be cut into rows safely. */
import type { OpenedFile } from '#model/imported.ts';
import { refuse } from './refuse.ts';

export interface Feature {
  /** The first feature is row 1. */
  readonly row: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

/** Larger ones come as CSV; parsed, a text takes several times its size. */
const MOST_TEXT = 256 * 1024 * 1024;

/** Whether the text starts like JSON; a comma-separated table does not. */
export async function isJson(file: OpenedFile): Promise<boolean> {
  let head = '';
  for await (const chunk of file.bytes()) {
    head = (head + chunk.toString('latin1')).replace(/^(?:\u00ef\u00bb\u00bf)?\s+/, '').slice(0, 16);
    if (head !== '') break;
  }
  return /^(?:\u00ef\u00bb\u00bf)?[[{]/.test(head);
}

/** All features, in the order of the file. Throws import_unreadable, import_too_large. */
export async function features(file: OpenedFile): Promise<Feature[]> {
  const collection = parsed(file.name, await wholeText(file), 'GeoJSON');
  const list = record(collection)?.['features'];
  if (record(collection)?.['type'] !== 'FeatureCollection' || !Array.isArray(list)) {
    throw refuse('import_unreadable', {
      file: file.name,
      expected: 'FeatureCollection',
      hint: 'not_geojson',
    });
  }
  refuseOtherSystem(file.name, record(collection)?.['crs']);
  return list.map((one: unknown, i): Feature => {
    const feature = record(one);
    const properties = record(feature?.['properties']);
    if (feature?.['type'] !== 'Feature' || !properties) {
      throw refuse('import_unreadable', {
        file: file.name,
        row: i + 1,
        expected: 'Feature',
        hint: 'not_geojson',
      });
    }
    return { row: i + 1, properties, geometry: feature['geometry'] };
  });
}

/** The whole text of a file, without a byte order mark. Throws import_too_large. */
export async function wholeText(file: OpenedFile): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file.bytes()) {
    size += chunk.length;
    if (size > MOST_TEXT)
      throw refuse('import_too_large', { file: file.name, value: size, expected: `≤ ${MOST_TEXT}` });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

/** The JSON of a text; `format` is what is expected of it. Throws import_unreadable with the line. */
export function parsed(file: string, text: string, format: 'GeoJSON' | 'JSON'): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const found = /position (\d+)/.exec(String(error));
    const at = found ? Number(found[1]) : text.length;
    const row = text.slice(0, at).split('\n').length;
    throw refuse('import_unreadable', {
      file,
      row,
      value: text.slice(at, at + 40),
      expected: format,
      hint: format === 'JSON' ? 'not_records' : 'not_geojson',
    });
  }
}

/** An object that is not an array, else null. */
export function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}

/** Metres read as degrees would be silently wrong: only longitude and latitude in WGS 84 are read. */
function refuseOtherSystem(file: string, crs: unknown): void {
  if (crs === undefined || crs === null) return;
  const name = record(record(crs)?.['properties'])?.['name'];
  if (typeof name === 'string' && /(?:CRS:?84|EPSG:{1,2}4326)$/i.test(name)) return;
  const value = typeof name === 'string' ? name : 'crs';
  throw refuse('import_unreadable', {
    file,
    column: 'crs',
    value,
    expected: 'CRS84 | EPSG:4326',
    hint: 'not_geojson',
  });
}
