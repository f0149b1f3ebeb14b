/**
 * One table, whatever it was written in: the same importer reads the CSV and the GeoJSON of a publisher. The point of a
 * feature comes as the columns longitude and latitude.
 */
import type { OpenedFile } from '#model/imported.ts';
import { CONTROL, csvRows } from './csv-rows.ts';
import type { Row } from './csv-rows.ts';
import { features, isJson } from './features.ts';
import type { Feature } from './features.ts';
import { refuse } from './refuse.ts';

export interface Table {
  readonly columns: readonly string[];
  readonly batches: AsyncIterable<readonly Row[]>;
}

/** Opens the table: reads the header (or the features) and leaves the rows to be taken once. */
export async function openTable(file: OpenedFile): Promise<Table> {
  return (await isJson(file)) ? tableOfPoints(file.name, await features(file)) : tableOfCsv(file);
}

async function tableOfCsv(file: OpenedFile): Promise<Table> {
  const batches = csvRows(file.name, file.bytes())[Symbol.asyncIterator]();
  const first = await batches.next();
  const [header, ...rows] = first.done ? [] : first.value;
  if (!header) throw refuse('import_unreadable', { file: file.name, hint: 'empty_file' });
  async function* rest(): AsyncIterable<readonly Row[]> {
    try {
      yield rows;
      for (let next = await batches.next(); !next.done; next = await batches.next()) yield next.value;
    } finally {
      await batches.return?.();
    }
  }
  return { columns: header.cells.map((name) => name.trim()), batches: rest() };
}

function tableOfPoints(file: string, list: readonly Feature[]): Table {
  const names = Object.keys(list[0]?.properties ?? {});
  const known = new Set(names);
  async function* rows(): AsyncIterable<readonly Row[]> {
    for (const feature of list) yield [{ row: feature.row, cells: cellsOf(file, names, known, feature) }];
  }
  return { columns: [...names, 'longitude', 'latitude'], batches: rows() };
}

function cellsOf(
  file: string,
  names: readonly string[],
  known: ReadonlySet<string>,
  feature: Feature,
): string[] {
  const { row, properties } = feature;
  for (const name in properties) {
    if (!known.has(name)) throw refuse('import_columns', { file, row, column: name, hint: 'column_unknown' });
  }
  const cells = names.map((name) => {
    if (!Object.hasOwn(properties, name))
      throw refuse('import_columns', { file, row, column: name, hint: 'column_missing' });
    const text = textOf(properties[name]);
    if (text === null)
      throw refuse('import_value', { file, row, column: name, value: typeof properties[name] });
    if (CONTROL.test(text)) {
      throw refuse('import_value', { file, row, column: name, value: text, hint: 'control_character' });
    }
    return text;
  });
  return [...cells, ...pointOf(file, feature)];
}

function textOf(value: unknown): string | null {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** Longitude and latitude of a Point, as text; both empty where the feature has no geometry. */
function pointOf(file: string, { row, geometry }: Feature): [string, string] {
  if (geometry === null || geometry === undefined) return ['', ''];
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
  if (type === 'Point' && Array.isArray(coordinates)) {
    const [lon, lat] = coordinates as unknown[];
    if (typeof lon === 'number' && typeof lat === 'number') return [String(lon), String(lat)];
  }
  throw refuse('import_value', {
    file,
    row,
    column: 'geometry',
    value: String(type),
    expected: 'Point',
    hint: 'shape_broken',
  });
}
