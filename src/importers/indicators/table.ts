/** Tables of figures by country and year, as importers: one column with the country, one with the year, others with figures. */
import type {
  Boundaries,
  ImportedIndicator,
  Importer,
  ImportOptions,
  OpenedFile,
  SourceValue,
} from '#model/imported.ts';
import { layoutOf } from '../columns.ts';
import { checkCount } from '../count-rows.ts';
import { cautionsOf, Disagreements } from '../disagreements.ts';
import { RowReader } from '../row-reader.ts';
import { openTable } from '../table.ts';

export interface IndicatorTable {
  readonly code: string;
  readonly source: Pick<SourceValue, 'code' | 'title' | 'publisher' | 'licence' | 'citation' | 'cautions'>;
  readonly columns: readonly string[];
  readonly country: string;
  readonly year: string;
  /** Whether the file repeats a reading under one name: the very same once more is the same, another value is numbered. */
  readonly repeats: boolean;
  /** The readings of a row of the country, without what is the same for all. */
  readings(row: RowReader, disagreements: Disagreements): readonly Reading[];
}

export interface Reading {
  readonly indicator: string;
  /** What else tells this reading from others of the indicator and the year: the country of origin. "" where nothing does. */
  readonly of: string;
  readonly value: number | null;
  readonly unit: string;
}

/** An importer of such a table. Releases are years unless they are given: the last year of which the file knows. */
export function indicatorImporter(table: IndicatorTable): Importer {
  return {
    code: table.code,
    needsBoundaries: false,
    source: (file, options) => sourceOf(table, file, options),
    read: (file, _boundaries: Boundaries, options) => read(table, file, options),
  };
}

async function sourceOf(
  table: IndicatorTable,
  file: OpenedFile,
  options: ImportOptions,
): Promise<SourceValue> {
  let [first, last, newest] = [Infinity, -Infinity, 0];
  await eachRow(table, file, (row) => {
    const year = yearOf(table, row, options);
    newest = Math.max(newest, year);
    if (row.text(table.country) === options.country)
      [first, last] = [Math.min(first, year), Math.max(last, year)];
  });
  return {
    ...table.source,
    layer: 'indicators',
    release: options.release ?? String(newest),
    vintageFrom: last < 0 ? null : `${first}-01-01`,
    vintageTo: last < 0 ? null : `${last}-12-31`,
    cautions: [...table.source.cautions, ...cautionsOf(options.accept)],
  };
}

async function* read(
  table: IndicatorTable,
  file: OpenedFile,
  options: ImportOptions,
): AsyncIterable<ImportedIndicator> {
  const disagreements = new Disagreements(options.accept);
  const seen = new Map<string, readonly (number | null)[]>();
  // A country has some thousands of readings at most.
  const values: ImportedIndicator[] = [];
  await eachRow(table, file, (row) => {
    if (row.needed(table.country) !== options.country) return;
    const year = yearOf(table, row, options);
    for (const { indicator, of, value, unit } of table.readings(row, disagreements)) {
      const id = [indicator, options.country, year, ...(of === '' ? [] : [of])].join('/');
      const before = seen.get(id) ?? [];
      if (before.length > 0 && !table.repeats)
        throw row.refuse(table.year, null, 'duplicate_in_file', 'import_duplicate');
      if (before.includes(value)) continue;
      seen.set(id, [...before, value]);
      const externalId = before.length === 0 ? id : `${id} (${before.length + 1})`;
      values.push({
        kind: 'indicator',
        row: row.row,
        externalId,
        indicator,
        place: options.country,
        year,
        value,
        suppressed: false,
        unit,
        statedBy: table.source.publisher,
      });
    }
  });
  checkCount(file.name, values.length, options);
  disagreements.end();
  yield* values;
}

function yearOf(table: IndicatorTable, row: RowReader, options: ImportOptions): number {
  // Indices are published for the year to come.
  return row.whole(table.year, 1900, new Date(options.now).getUTCFullYear() + 1);
}

async function eachRow(
  table: IndicatorTable,
  file: OpenedFile,
  visit: (row: RowReader) => void,
): Promise<void> {
  const open = await openTable(file);
  layoutOf(file.name, open.columns, [{ name: table.code, columns: table.columns }]);
  const row = new RowReader(file.name, open.columns);
  for await (const batch of open.batches) for (const cells of batch) visit(row.on(cells));
}
