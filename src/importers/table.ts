/**
 * One table, whatever it was written in: the same importer reads the CSV and the GeoJSON of a publisher. The point of a
 * feature comes as the columns longitude and latitude.
 */
import type { OpenedFile } from '#model/imported.ts';
import { CONTROL, csvRows } from './csv-rows.ts';
import type { Row } from './csv-rows.ts';
import { features, isJson } from './features.ts';
import type { Feature } from './features.ts';
import { records } from './json-list.ts';
import { refuse } from './refuse.ts';
import { tabRows } from './tab-rows.ts';
import { isZip, sheetRows } from './workbook.ts';

export interface Table {
  readonly columns: readonly string[];
  readonly batches: AsyncIterable<readonly Row[]>;
}

/** How the publisher writes it, where that is not one of CSV and GeoJSON. */
export type Form =
  | { readonly as: 'tabs' }
  /** A list of records in JSON, wrapped under a name or not; what a record must not hand on is left out here. */
  | { readonly as: 'records'; readonly list: string | null; readonly without?: readonly string[] }
  | { readonly as: 'sheet'; readonly sheet: RegExp };

/** Opens the table: reads the header (or the features) and leaves the rows to be taken once. */
export async function openTable(file: OpenedFile, form: Form | null = null): Promise<Table> {
  if (form?.as === 'records') return tableOfRecords(file, form);
  if (form?.as === 'sheet') return tableOfSheet(file, form.sheet);
  if (form?.as === 'tabs') return tableOf(file.name, tabRows(file.name, file.bytes()));
  if (await isJson(file)) return tableOfPoints(file.name, await features(file));
  return tableOf(file.name, csvRows(file.name, file.bytes()));
}

async function tableOfRecords(
  file: OpenedFile,
  { list, without = [] }: Form & { as: 'records' },
): Promise<Table> {
  const all = await records(file, list);
  const names = Object.keys(all[0] ?? {}).filter((name) => !without.includes(name));
  const known = new Set([...names, ...without]);
  async function* rows(): AsyncIterable<readonly Row[]> {
    for (const [i, properties] of all.entries())
      yield [{ row: i + 1, cells: plainCells(file.name, names, known, { row: i + 1, properties }) }];
  }
  return { columns: names.map((name) => name.trim()), batches: rows() };
}

async function tableOfSheet(file: OpenedFile, sheet: RegExp): Promise<Table> {
  const chunks: Buffer[] = [];
  for await (const chunk of file.bytes()) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (!isZip(bytes))
    throw refuse('import_unreadable', { file: file.name, expected: 'XLSX', hint: 'wrong_sheet' });
  const all = await sheetRows(file.name, bytes, sheet);
  async function* rows(): AsyncIterable<Row[]> {
    yield all;
  }
  return tableOf(file.name, rows());
}

async function tableOf(file: string, rows: AsyncIterable<Row[]>): Promise<Table> {
  const batches = rows[Symbol.asyncIterator]();
  const first = await batches.next();
  const [header, ...others] = first.done ? [] : first.value;
  if (!header) throw refuse('import_unreadable', { file, hint: 'empty_file' });
  async function* rest(): AsyncIterable<readonly Row[]> {
    try {
      yield others;
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
    for (const feature of list)
      yield [
        { row: feature.row, cells: [...plainCells(file, names, known, feature), ...pointOf(file, feature)] },
      ];
  }
  return { columns: [...names, 'longitude', 'latitude'], batches: rows() };
}

function plainCells(
  file: string,
  names: readonly string[],
  known: ReadonlySet<string>,
  feature: Pick<Feature, 'row' | 'properties'>,
): string[] {
  const { row, properties } = feature;
  for (const name in properties) {
    if (!known.has(name)) throw refuse('import_columns', { file, row, column: name, hint: 'column_unknown' });
  }
  return names.map((name) => {
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
