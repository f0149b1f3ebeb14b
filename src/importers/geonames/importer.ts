/**
 * GeoNames, cities500 (populated places with 500 people or more, or seats of an administration), the table between tabs
 * as GeoNames publishes it, here with its header. A place without a population has no figure: 0 means unknown there.
 */
import type {
  Boundaries,
  ImportedValue,
  Importer,
  ImportOptions,
  OpenedFile,
  SourceValue,
} from '#model/imported.ts';
import { layoutOf } from '../columns.ts';
import { checkCount } from '../count-rows.ts';
import { countryOf } from '../countries.ts';
import { cautionsOf, Disagreements } from '../disagreements.ts';
import { refuse } from '../refuse.ts';
import { RowReader } from '../row-reader.ts';
import { peopleOf, settlementOf } from '../settlements.ts';
import { openTable } from '../table.ts';

const COLUMNS: readonly string[] = [
  'geonameid',
  'name',
  'asciiname',
  'alternatenames',
  'latitude',
  'longitude',
  'feature_class',
  'feature_code',
  'country_code',
  'cc2',
  'admin1',
  'admin2',
  'admin3',
  'admin4',
  'population',
  'elevation',
  'dem',
  'timezone',
  'modification_date',
];
/** What the importer reads, and what the file that ships has. */
export const CUT: readonly string[] = [
  'geonameid',
  'name',
  'alternatenames',
  'latitude',
  'longitude',
  'feature_class',
  'feature_code',
  'country_code',
  'population',
  'modification_date',
];
const LAYOUTS = [
  { name: 'cities500', columns: COLUMNS },
  { name: 'cut', columns: CUT },
];

/** Places where nobody lives any more, as GeoNames codes them: abandoned, historical, destroyed. */
const GONE = new Set(['PPLQ', 'PPLH', 'PPLCH', 'PPLW']);
/** Some alternate names are links and codes; more names than this help nobody to find a place. */
const MOST_NAMES = 40;

export const geonames: Importer = { code: 'geonames-cities500', needsBoundaries: true, source, read };

/** The release is the last day on which a row was changed, of any country. */
async function source(file: OpenedFile, options: ImportOptions): Promise<SourceValue> {
  let [newest, first, last] = ['', '', ''];
  await eachPlace(file, null, (row) => {
    const day = dayOf(row, options.now);
    if (day > newest) newest = day;
    if (row.text('country_code') !== two(file.name, options.country)) return;
    if (first === '' || day < first) first = day;
    if (day > last) last = day;
  });
  return {
    code: 'geonames_cities500',
    title: 'GeoNames, populated places',
    publisher: 'GeoNames',
    licence: 'CC BY 4.0',
    citation: `GeoNames geographical database, cities500, ${options.release ?? newest}`,
    layer: 'named_settlements',
    release: options.release ?? newest,
    vintageFrom: first === '' ? null : first,
    vintageTo: last === '' ? null : last,
    cautions: ['caution.settlement_reach', 'caution.geonames_population', ...cautionsOf(options.accept)],
  };
}

async function* read(
  file: OpenedFile,
  boundaries: Boundaries,
  options: ImportOptions,
): AsyncIterable<ImportedValue> {
  if (boundaries.count === 0)
    throw refuse('import_needs_boundaries', { file: file.name, expected: options.country });
  const disagreements = new Disagreements(options.accept);
  const seen = new Set<string>();
  const values: ImportedValue[] = [];
  let year = 0;
  await eachPlace(file, null, (row) => {
    year = Math.max(year, Number(dayOf(row, options.now).slice(0, 4)));
  });
  await eachPlace(file, two(file.name, options.country), (row) => {
    const id = String(row.whole('geonameid', 1));
    if (seen.has(id)) throw row.refuse('geonameid', null, 'duplicate_in_file', 'import_duplicate');
    seen.add(id);
    dayOf(row, options.now);
    if (row.text('feature_class') !== 'P') throw row.refuse('feature_class', 'P');
    if (GONE.has(row.text('feature_code'))) return;
    const people = row.whole('population', 0, 50_000_000);
    const name = row.needed('name');
    const others = row
      .text('alternatenames')
      .split(',')
      .filter((one) => one !== '' && one !== name && !/^https?:|^[A-Z]{3}$/.test(one));
    const names = [...new Set([name, ...others])]
      .slice(0, MOST_NAMES)
      .map((one) => ({ name: one, language: null }));
    const at = {
      id,
      code: `geonames:${id}`,
      columns: ['longitude', 'latitude'] as const,
      country: options.country,
    };
    values.push(settlementOf(row, { ...at, names, people }, boundaries, disagreements));
    if (people > 0)
      values.push(
        peopleOf(
          row,
          at,
          people,
          options.release === null ? year : yearIn(options.release, year),
          'GeoNames',
        ),
      );
  });
  checkCount(file.name, values.length, options);
  disagreements.end();
  yield* values;
}

const yearIn = (release: string, otherwise: number): number =>
  Number(/^(\d{4})\b/.exec(release)?.[1] ?? otherwise);

function two(file: string, country: string): string {
  const known = countryOf(country);
  if (!known) throw refuse('import_value', { file, column: 'country_code', value: country });
  return known.area;
}

function dayOf(row: RowReader, now: number): string {
  const day = row.text('modification_date');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
    throw row.refuse('modification_date', 'YYYY-MM-DD');
  if (Date.parse(day) > now)
    throw row.refuse('modification_date', `≤ ${new Date(now).toISOString().slice(0, 10)}`, 'in_the_future');
  return day;
}

async function eachPlace(
  file: OpenedFile,
  country: string | null,
  visit: (row: RowReader) => void,
): Promise<void> {
  const table = await openTable(file, { as: 'tabs' });
  layoutOf(file.name, table.columns, LAYOUTS);
  const row = new RowReader(file.name, table.columns);
  for await (const batch of table.batches) {
    for (const cells of batch)
      if (country === null || row.on(cells).needed('country_code') === country) visit(row.on(cells));
  }
}
