/**
 * Readings that were already made and suppressed by the gate for sexual violence, as the table in which they ship: the
 * rows that they were counted from never ship (tools/cut-more-data.ts). A suppressed reading has no value in it either.
 */
import type { ImportedIndicator, Importer, ImportOptions, OpenedFile, SourceValue } from '#model/imported.ts';
import { layoutOf } from '../columns.ts';
import { checkCount } from '../count-rows.ts';
import { cautionsOf } from '../disagreements.ts';
import { RowReader } from '../row-reader.ts';
import { LEAST } from '../suppression.ts';
import { openTable } from '../table.ts';

export const COLUMNS: readonly string[] = [
  'country_iso',
  'year',
  'indicator',
  'value',
  'suppressed',
  'unit',
  'stated_by',
  'release',
];

export const suppressedReadings: Importer = {
  code: 'suppressed-readings',
  needsBoundaries: false,
  source: async (file, options) => (await readings(file, options)).source,
  async *read(file, _boundaries, options) {
    const { values } = await readings(file, options);
    checkCount(file.name, values.length, options);
    yield* values;
  },
};

async function readings(
  file: OpenedFile,
  options: ImportOptions,
): Promise<{ source: SourceValue; values: ImportedIndicator[] }> {
  const table = await openTable(file);
  layoutOf(file.name, table.columns, [{ name: 'readings', columns: COLUMNS }]);
  const row = new RowReader(file.name, table.columns);
  const values: ImportedIndicator[] = [];
  const seen = new Set<string>();
  let [statedBy, release] = ['', ''];
  for await (const batch of table.batches) {
    for (const cells of batch) {
      if (row.on(cells).needed('country_iso') !== options.country) continue;
      const value = readingOf(row, options);
      if (seen.has(value.externalId)) throw row.refuse('year', null, 'duplicate_in_file', 'import_duplicate');
      seen.add(value.externalId);
      values.push(value);
      [statedBy, release] = [value.statedBy, row.needed('release')];
    }
  }
  const years = values.map(({ year }) => year).sort((a, b) => a - b);
  const source: SourceValue = {
    code: 'insecurity_insight_sv',
    title: 'Incidents of conflict-related sexual violence, by country and year',
    publisher: statedBy === '' ? 'unknown' : statedBy,
    licence: 'CC BY 4.0',
    citation: `${statedBy}, counted by country and year, small counts suppressed, ${release}`,
    layer: 'indicators',
    release: options.release ?? (release === '' ? 'unknown' : release),
    vintageFrom: years.length === 0 ? null : `${years[0]}-01-01`,
    vintageTo: years.length === 0 ? null : `${years.at(-1)}-12-31`,
    cautions: ['caution.ii_sexual_violence_apart', ...cautionsOf(options.accept)],
  };
  return { source, values };
}

/** Throws import_value for a count that should have been suppressed, and for a suppressed one that has a value. */
function readingOf(row: RowReader, options: ImportOptions): ImportedIndicator {
  const suppressed = row.oneOf('suppressed', ['yes', 'no']) === 'yes';
  const indicator = row.needed('indicator');
  if (!/^[a-z_]+\.[a-z_]+$/.test(indicator))
    throw row.refuse('indicator', 'sexual_violence.crsv_incidents_reported');
  const year = row.whole('year', 1900, new Date(options.now).getUTCFullYear());
  if (suppressed && row.text('value') !== '') throw row.refuse('value', '""');
  return {
    kind: 'indicator',
    row: row.row,
    externalId: `${indicator}/${options.country}/${year}`,
    indicator,
    place: options.country,
    year,
    value: suppressed ? null : row.whole('value', LEAST),
    suppressed,
    unit: row.needed('unit'),
    statedBy: row.needed('stated_by'),
  };
}
