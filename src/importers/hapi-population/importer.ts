/**
 * Population of OCHA's HDX HAPI, CSV: COD-PS again, with women and men and ages where a country gives them. Rows carry
 * the publisher's own doubts ("warning", "error"); each stops the import until a person has accepted it.
 */
import type {
  Boundaries,
  ImportedPopulation,
  Importer,
  ImportOptions,
  OpenedFile,
  SourceValue,
} from '#model/imported.ts';
import { joined, checkTotals } from '../cod-ps/totals.ts';
import type { Figure } from '../cod-ps/figure.ts';
import { layoutOf } from '../columns.ts';
import { checkCount } from '../count-rows.ts';
import { countryOf } from '../countries.ts';
import { cautionsOf, Disagreements } from '../disagreements.ts';
import { refuse } from '../refuse.ts';
import { RowReader } from '../row-reader.ts';
import { openTable } from '../table.ts';

const COLUMNS: readonly string[] = [
  'location_code',
  'has_hrp',
  'in_gho',
  'provider_admin1_name',
  'provider_admin2_name',
  'admin1_code',
  'admin1_name',
  'admin2_code',
  'admin2_name',
  'admin_level',
  'gender',
  'age_range',
  'min_age',
  'max_age',
  'population',
  'reference_period_start',
  'reference_period_end',
  'dataset_hdx_id',
  'resource_hdx_id',
  'warning',
  'error',
];
const SEXES = { all: 'all', f: 'female', m: 'male' } as const;

export const hapiPopulation: Importer = { code: 'hdx-hapi-population', needsBoundaries: true, source, read };

async function source(file: OpenedFile, options: ImportOptions): Promise<SourceValue> {
  const years: number[] = [];
  await eachRow(file, options, (row) => years.push(yearOf(row, options.now)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    code: `hdx_hapi_population_${options.country.toLowerCase()}`,
    title: 'HDX HAPI, baseline population by sex and age',
    publisher: 'OCHA',
    licence: 'CC BY-IGO',
    citation: `OCHA, HDX Humanitarian API, population of ${options.country}`,
    layer: 'population',
    release: options.release ?? (years.length > 0 ? String(last) : 'unknown'),
    vintageFrom: years.length > 0 ? `${first}-01-01` : null,
    vintageTo: years.length > 0 ? `${last}-12-31` : null,
    cautions: ['caution.cod_ps_estimates', ...cautionsOf(options.accept)],
  };
}

async function* read(
  file: OpenedFile,
  boundaries: Boundaries,
  options: ImportOptions,
): AsyncIterable<ImportedPopulation> {
  if (boundaries.count === 0)
    throw refuse('import_needs_boundaries', { file: file.name, expected: options.country });
  const disagreements = new Disagreements(options.accept);
  const figures: Figure[] = [];
  await eachRow(file, options, (row) => figures.push(figureOf(row, boundaries, options, disagreements)));
  const one = joined(file.name, figures, disagreements, columnOf);
  checkCount(file.name, one.length, options);
  checkTotals(file.name, one, disagreements, 'population');
  disagreements.end();
  for (const { parent: _parent, ...population } of one) yield population;
}

const columnOf = (level: number): string => (level === 0 ? 'location_code' : `admin${level}_code`);

function figureOf(
  row: RowReader,
  boundaries: Boundaries,
  options: ImportOptions,
  disagreements: Disagreements,
): Figure {
  const level = row.whole('admin_level', 0, 2);
  const country = countryOf(options.country)?.area ?? '';
  const column = columnOf(level);
  const place = level === 0 ? country : row.text(column);
  if (boundaries.levelOf(place) !== level) throw row.refuse(column, `COD-AB ${level}`, 'unknown_area');
  const parent = level === 0 ? null : level === 1 ? country : row.text('admin1_code');
  if (level === 2 && boundaries.levelOf(parent ?? '') !== 1)
    throw row.refuse('admin1_code', 'COD-AB 1', 'unknown_area');
  const warning = row.orNull('warning');
  if (warning !== null) {
    disagreements.note(`warned:${place}`, 'import_value', {
      file: row.file,
      row: row.row,
      column: 'warning',
      value: warning,
    });
  }
  const range = row.needed('age_range');
  const ageFrom = range === 'all' ? null : row.whole('min_age', 0, 130);
  const ageTo =
    range === 'all' || row.text('max_age') === '' ? null : row.whole('max_age', ageFrom ?? 0, 130);
  const sex = SEXES[row.oneOf('gender', ['all', 'f', 'm'])];
  const year = yearOf(row, options.now);
  return {
    kind: 'population',
    row: row.row,
    externalId: [place, 'all', sex, range, year].join('/'),
    place,
    level,
    group: 'all',
    sex,
    ageFrom,
    ageTo,
    people: row.whole('population', 0, 2_000_000_000),
    year,
    statedBy: 'OCHA HDX HAPI',
    parent,
  };
}

function yearOf(row: RowReader, now: number): number {
  const text = row.text('reference_period_start');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text)))
    throw row.refuse('reference_period_start', 'YYYY-MM-DD');
  if (Date.parse(text) > now) {
    throw row.refuse(
      'reference_period_start',
      `≤ ${new Date(now).toISOString().slice(0, 10)}`,
      'in_the_future',
    );
  }
  return Number(text.slice(0, 4));
}

async function eachRow(
  file: OpenedFile,
  options: ImportOptions,
  visit: (row: RowReader) => void,
): Promise<void> {
  const table = await openTable(file);
  layoutOf(file.name, table.columns, [{ name: 'HAPI population', columns: COLUMNS }]);
  const row = new RowReader(file.name, table.columns);
  for await (const batch of table.batches) {
    for (const cells of batch) {
      if (row.on(cells).row === 2 && row.text('location_code').startsWith('#')) continue;
      if (row.needed('location_code') === options.country) visit(row);
    }
  }
}
