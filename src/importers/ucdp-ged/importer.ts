/**
 * UCDP Georeferenced Event Dataset, CSV and GeoJSON (Davies et al. 2025; Sundberg and Melander, Introducing the UCDP
 * Georeferenced Event Dataset, Journal of Peace Research 50 (2013)). Only rows of the country of the operation are
 * read. Nothing is verified by import: what comes out are statements of one source.
 */
import type {
  Boundaries,
  ImportedEvent,
  Importer,
  ImportOptions,
  OpenedFile,
  SourceValue,
} from '#model/imported.ts';
import { layoutOf } from '../columns.ts';
import { checkCount } from '../count-rows.ts';
import { countryOf } from '../countries.ts';
import type { Country } from '../countries.ts';
import { cautionsOf, Disagreements } from '../disagreements.ts';
import { refuse } from '../refuse.ts';
import { RowReader } from '../row-reader.ts';
import { openTable } from '../table.ts';
import { eventReader } from './event.ts';
import { LAYOUTS } from './layouts.ts';
import { positionReader } from './position.ts';
import { whenReader } from './when.ts';

const ALWAYS = ['caution.includes_combatants', 'caution.ucdp_positions'];

export const ucdpGed: Importer = { code: 'ucdp-ged', needsBoundaries: true, source, read };

/** Release by the name of the file unless it is given; vintage by the days that its rows of the country speak of. */
async function source(file: OpenedFile, options: ImportOptions): Promise<SourceValue> {
  const country = known(file.name, options.country);
  const release = options.release ?? releaseIn(file.name);
  const candidate = /^\d+\.0\.\d+$/.test(release);
  const { from, to } = await days(file, country);
  return {
    code: candidate ? 'ucdp_ged_candidate' : 'ucdp_ged',
    title: candidate ? 'UCDP Candidate Events Dataset' : 'UCDP Georeferenced Event Dataset',
    publisher: 'Uppsala Conflict Data Program, Uppsala University',
    licence: 'CC BY 4.0',
    citation:
      'Sundberg, Ralph, and Erik Melander (2013), Introducing the UCDP Georeferenced Event Dataset, Journal of Peace ' +
      `Research 50(4); UCDP GED ${release}`,
    layer: 'violence_events',
    release,
    vintageFrom: from,
    vintageTo: to,
    cautions: [...ALWAYS, ...(candidate ? ['caution.ucdp_candidate'] : []), ...cautionsOf(options.accept)],
  };
}

async function* read(
  file: OpenedFile,
  boundaries: Boundaries,
  options: ImportOptions,
): AsyncIterable<ImportedEvent> {
  const country = known(file.name, options.country);
  if (boundaries.count === 0)
    throw refuse('import_needs_boundaries', { file: file.name, expected: country.iso3 });
  const table = await openTable(file);
  layoutOf(file.name, table.columns, LAYOUTS);
  const row = new RowReader(file.name, table.columns);
  const disagreements = new Disagreements(options.accept);
  const event = eventReader(row, disagreements);
  const when = whenReader(country.zone, options.now);
  const where = positionReader(country, boundaries, disagreements);
  const seen = new Set<number>();
  for await (const batch of table.batches) {
    for (const cells of batch) {
      row.on(cells);
      if (row.whole('country_id', 0) !== country.ucdp) continue;
      const id = row.whole('id', 0);
      if (seen.has(id)) throw row.refuse('id', null, 'duplicate_in_file', 'import_duplicate');
      seen.add(id);
      yield event(String(id), when(row), where(row, String(id)));
    }
  }
  checkCount(file.name, seen.size, options);
  disagreements.end();
}

function known(file: string, iso3: string): Country {
  const country = countryOf(iso3);
  if (!country)
    throw refuse('import_value', { file, column: 'country', value: iso3, expected: 'ISO 3166-1 alpha-3' });
  return country;
}

/** "GEDEvent_v23_0_10.csv" is 23.0.10, "ged231_CAF.geojson" is 23.1. */
function releaseIn(name: string): string {
  const long = /v(\d{2})_(\d{1,2})(?:_(\d{1,2}))?(?!\d)/i.exec(name);
  if (long)
    return long
      .slice(1)
      .filter((part) => part !== undefined)
      .join('.');
  const short = /ged_?(\d{2})(\d)(?!\d)/i.exec(name);
  if (short) return `${short[1]}.${short[2]}`;
  throw refuse('import_value', { file: name, column: 'release', expected: '23.1', hint: 'name_release' });
}

/** First and last day of the country's rows. Rows are checked when they are read; here a broken day is passed over. */
async function days(file: OpenedFile, country: Country): Promise<{ from: string | null; to: string | null }> {
  const table = await openTable(file);
  layoutOf(file.name, table.columns, LAYOUTS);
  const row = new RowReader(file.name, table.columns);
  let [from, to]: [string | null, string | null] = [null, null];
  for await (const batch of table.batches) {
    for (const cells of batch) {
      if (row.on(cells).text('country_id') !== String(country.ucdp)) continue;
      const [first, last] = [row.text('date_start').slice(0, 10), row.text('date_end').slice(0, 10)];
      if (!/^\d{4}-\d\d-\d\d$/.test(first) || !/^\d{4}-\d\d-\d\d$/.test(last)) continue;
      if (from === null || first < from) from = first;
      if (to === null || last > to) to = last;
    }
  }
  return { from, to };
}
