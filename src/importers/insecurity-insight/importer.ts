/**
 * Insecurity Insight: incidents against education, health care, people in camps and aid workers, and sexual violence, of
 * which only readings by country and year come out (sexual-violence-gate.ts). No description, no name of a person, an
 * organisation or a camp is kept; a perpetrator only as the category that the publisher coded.
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
import { SexualViolenceGate } from '../sexual-violence-gate.ts';
import { openTable } from '../table.ts';
import { eventOf } from './event.ts';
import { cutOf, FREE_TEXTS, KINDS } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { placeIncident } from './position.ts';
import { dayOf, intervalOf } from './when.ts';

/** One importer for each list. */
export const insecurityInsight: readonly Importer[] = KINDS.map((kind) => ({
  code: `insecurity-insight-${kind.name}`,
  needsBoundaries: kind.name !== 'sv',
  source: (file, options) => sourceOf(kind, file, options),
  read: (file, boundaries, options) => read(kind, file, boundaries, options),
}));

/**
 * The release is the last month of which the file knows, of any country, unless it is given. The vintage is in whole
 * years: the first or last day of a list may be that of a row which only counts.
 */
async function sourceOf(kind: Kind, file: OpenedFile, options: ImportOptions): Promise<SourceValue> {
  let [first, last, newest]: [string | null, string | null, string] = [null, null, ''];
  await eachRow(kind, file, (row) => {
    const day = dayOf(row, options.now);
    const year = day.slice(0, 4);
    if (day.slice(0, 7) > newest) newest = day.slice(0, 7);
    if (row.text('Country ISO') !== options.country) return;
    if (first === null || year < first) first = year;
    if (last === null || year > last) last = year;
  });
  const sv = kind.name === 'sv';
  return {
    code: `insecurity_insight_${kind.name}`,
    title: `Insecurity Insight: ${TITLES[kind.name]}`,
    publisher: 'Insecurity Insight',
    licence: kind.licence,
    citation: `Insecurity Insight, ${TITLES[kind.name]}, ${options.release ?? newest}`,
    layer: kind.layer,
    release: options.release ?? newest,
    vintageFrom: first === null ? null : `${first}-01-01`,
    vintageTo: last === null ? null : endOf(last, newest),
    cautions: [
      ...(sv ? [] : ['caution.ii_counts', 'caution.ii_positions']),
      'caution.ii_sexual_violence_apart',
      ...(kind.point || sv ? [] : ['caution.ssa_mask']),
      ...cautionsOf(options.accept),
    ],
  };
}

/** The last day of a year, or of the month up to which the list goes in it. */
function endOf(year: string, month: string): string {
  const [y, m] = month.split('-').map(Number) as [number, number];
  return year === String(y) ? new Date(Date.UTC(y, m, 0)).toISOString().slice(0, 10) : `${year}-12-31`;
}

const TITLES: Readonly<Record<Kind['name'], string>> = {
  education: 'incidents against education',
  protection: 'incidents in places of displaced people',
  aid: 'incidents against aid workers',
  health: 'attacks on health care',
  sv: 'incidents of conflict-related sexual violence, by country and year',
};

async function* read(
  kind: Kind,
  file: OpenedFile,
  boundaries: Boundaries,
  options: ImportOptions,
): AsyncIterable<ImportedValue> {
  const { country } = options;
  const sv = kind.name === 'sv';
  if (!sv && boundaries.count === 0)
    throw refuse('import_needs_boundaries', { file: file.name, expected: country });
  const disagreements = new Disagreements(options.accept);
  const placing = { country, boundaries, disagreements, point: kind.point };
  const gate = new SexualViolenceGate();
  const zone = countryOf(country)?.zone ?? 'UTC';
  const seen = new Set<string>();
  const values: ImportedValue[] = [];
  let lastRow = 1;
  // The lists are small (9,000 rows for the world): nothing goes out before the whole file has been read.
  await eachRow(kind, file, (row) => {
    row.needed('Country');
    // Some rows have no code ("Unspecified", "International Waters"): they are of no one country.
    if (row.text('Country ISO') !== country) return;
    const id = String(row.whole(kind.id, 1));
    if (seen.has(id)) throw row.refuse(kind.id, null, 'duplicate_in_file', 'import_duplicate');
    seen.add(id);
    lastRow = row.row;
    const day = dayOf(row, options.now);
    const year = Number(day.slice(0, 4));
    if (sv) {
      if (/CRSV/.test(row.text('SV Context'))) gate.count(year);
    } else if (!gate.stops(kind.columns, (column) => row.text(column), FREE_TEXTS, year)) {
      const position = placeIncident(row, id, placing);
      values.push(eventOf(row, kind, id, intervalOf(day, zone), position, disagreements));
    }
  });
  const indicator = sv ? 'sexual_violence.crsv_incidents_reported' : 'sexual_violence.incidents_reported';
  values.push(...gate.readings(country, indicator, 'Insecurity Insight', lastRow));
  checkCount(file.name, values.length, options);
  disagreements.end();
  yield* values;
}

/** Every row that is one: the second line of a workbook has hashtags (HXL). */
async function eachRow(kind: Kind, file: OpenedFile, visit: (row: RowReader) => void): Promise<void> {
  const table = await openTable(file, kind.form);
  layoutOf(file.name, table.columns, [
    { name: kind.name, columns: kind.columns },
    { name: `${kind.name}, cut`, columns: cutOf(kind) },
  ]);
  const row = new RowReader(file.name, table.columns);
  for await (const batch of table.batches) {
    for (const cells of batch) if (!row.on(cells).text('Date').startsWith('#')) visit(row);
  }
}
