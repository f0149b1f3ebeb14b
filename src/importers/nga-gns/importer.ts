/**
 * Populated places of the GEOnet Names Server (NGA), the table between tabs of its former layout: one row for each name.
 * Names of one feature (UFI) are put together, each with its language and in its script. Other features (streams, hills,
 * ruins) are not read. NGA gives hardly any population, and 0 or nothing is unknown.
 */
import type {
  Boundaries,
  ImportedSettlement,
  ImportedValue,
  Importer,
  ImportOptions,
  OpenedFile,
  SourceValue,
} from '#model/imported.ts';
import { layoutOf } from '../columns.ts';
import { checkCount } from '../count-rows.ts';
import { cautionsOf, Disagreements } from '../disagreements.ts';
import { refuse } from '../refuse.ts';
import { RowReader } from '../row-reader.ts';
import { peopleOf, settlementOf } from '../settlements.ts';
import { openTable } from '../table.ts';

const COLUMNS = (
  'RC UFI UNI LAT LONG DMS_LAT DMS_LONG MGRS JOG FC DSG PC CC1 ADM1 POP ELEV CC2 NT LC SHORT_FORM GENERIC SORT_NAME_RO ' +
  'FULL_NAME_RO FULL_NAME_ND_RO SORT_NAME_RG FULL_NAME_RG FULL_NAME_ND_RG NOTE MODIFY_DATE'
).split(' ');

/** Country codes of NGA (FIPS 10-4 of its time) by ISO 3166-1 alpha-3; XKX is in use for Kosovo, not in the standard. */
const COUNTRIES: Readonly<Record<string, string>> = { XKX: 'KV', CAF: 'CT' };
/** Abandoned, destroyed, historical. */
const GONE = new Set(['PPLQ', 'PPLW', 'PPLH']);
/** N approved, NS approved in another script, C conventional, D not verified, V variant; the first name is to be shown. */
const ORDER = ['C', 'N', 'NS', 'D', 'DS', 'V', 'VS', 'VA', 'P'];

export const ngaGns: Importer = { code: 'nga-gns', needsBoundaries: true, source, read };

async function source(file: OpenedFile, options: ImportOptions): Promise<SourceValue> {
  let [first, last] = ['', ''];
  await eachName(file, options, (row) => {
    const day = dayOf(row, options.now);
    if (first === '' || day < first) first = day;
    if (day > last) last = day;
  });
  return {
    code: 'nga_gns',
    title: 'GEOnet Names Server, populated places',
    publisher: 'National Geospatial-Intelligence Agency',
    licence: 'public domain',
    citation: `NGA GEOnet Names Server, ${options.release ?? last}`,
    layer: 'named_settlements',
    release: options.release ?? (last === '' ? 'unknown' : last),
    vintageFrom: first === '' ? null : first,
    vintageTo: last === '' ? null : last,
    cautions: ['caution.settlement_reach', ...cautionsOf(options.accept)],
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
  const found = new Map<string, { place: ImportedSettlement; ranks: number[] }>();
  const figures: ImportedValue[] = [];
  await eachName(file, options, (row) => {
    const name = row.text('UNI');
    if (!/^-?\d{1,12}$/.test(name)) throw row.refuse('UNI', '501043');
    if (seen.has(name)) throw row.refuse('UNI', null, 'duplicate_in_file', 'import_duplicate');
    seen.add(name);
    dayOf(row, options.now);
    const rank = ORDER.indexOf(row.oneOf('NT', ORDER));
    const one = { name: row.needed('FULL_NAME_RO'), language: row.orNull('LC') };
    const id = row.needed('UFI');
    const before = found.get(id);
    if (!before) {
      const people = row.orNull('POP') === null ? 0 : row.whole('POP', 0, 50_000_000);
      const at = { id, code: `nga:${id}`, columns: ['LONG', 'LAT'] as const, country: options.country };
      found.set(id, {
        place: settlementOf(row, { ...at, names: [one], people }, boundaries, disagreements),
        ranks: [rank],
      });
      if (people > 0)
        figures.push(peopleOf(row, at, people, Number(dayOf(row, options.now).slice(0, 4)), 'NGA'));
      return;
    }
    const at = before.ranks.findIndex((other) => other > rank);
    const where = at < 0 ? before.ranks.length : at;
    const names = [...before.place.names];
    if (names.some((other) => other.name === one.name && other.language === one.language)) return;
    names.splice(where, 0, one);
    before.ranks.splice(where, 0, rank);
    found.set(id, { place: { ...before.place, names }, ranks: before.ranks });
  });
  checkCount(file.name, found.size + figures.length, options);
  disagreements.end();
  for (const { place } of found.values()) yield place;
  yield* figures;
}

function dayOf(row: RowReader, now: number): string {
  const day = row.text('MODIFY_DATE');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
    throw row.refuse('MODIFY_DATE', 'YYYY-MM-DD');
  if (Date.parse(day) > now)
    throw row.refuse('MODIFY_DATE', `≤ ${new Date(now).toISOString().slice(0, 10)}`, 'in_the_future');
  return day;
}

async function eachName(
  file: OpenedFile,
  options: ImportOptions,
  visit: (row: RowReader) => void,
): Promise<void> {
  const table = await openTable(file, { as: 'tabs' });
  layoutOf(file.name, table.columns, [{ name: 'GNS', columns: COLUMNS }]);
  const code = COUNTRIES[options.country];
  const row = new RowReader(file.name, table.columns);
  for await (const batch of table.batches) {
    for (const cells of batch) {
      row.on(cells);
      if (row.needed('FC') !== 'P' || GONE.has(row.text('DSG'))) continue;
      if (
        row
          .needed('CC1')
          .split(',')
          .includes(code ?? '')
      )
        visit(row);
    }
  }
}
