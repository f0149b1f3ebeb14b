/**
 * Cuts the data of the demonstration (data/car/) out of the publishers' files: `node tools/cut-demo-data.ts [folder]`,
 * the folder being ../shared/data by default. The same input gives the same text. What each cut leaves out is said in
 * data/SOURCES.md. Nothing is corrected here: what disagrees in a source still disagrees in the cut.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { csvRows } from '../src/importers/csv-rows.ts';
import { withoutPersons } from '../src/importers/ucdp-ged/actors.ts';
import { CUT as UCDP, NEVER_KEPT } from '../src/importers/ucdp-ged/layouts.ts';
import { CUT as UNHCR } from '../src/importers/unhcr-sites/importer.ts';

const CAR = join(import.meta.dirname, '..', 'data', 'car');
const SLICES = join(import.meta.dirname, '..', 'test', 'cases', 'importers');
const SHARED = join(import.meta.dirname, '..', '..', 'shared', 'data');

/** Name of each file below data/car/ and its text, unpacked. `shared` is the folder of the publishers' files. */
export async function cuts(shared: string): Promise<Map<string, string>> {
  const text = (...path: string[]): string => {
    const bytes = readFileSync(join(shared, ...path));
    return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  };
  return new Map([
    [
      'cod_ab_caf_201506.geojson.gz',
      boundaries([0, 1, 2, 3].map((l) => text('boundaries', 'cod_ab_caf', `caf_admin${l}.geojson`))),
    ],
    [
      'cod_ps_caf_2015.csv',
      await population([1, 2].map((l) => text('population', `cod_population_admin${l}.csv`))),
    ],
    ['ucdp_ged_231.csv.gz', events(text('ucdp', 'ged231_CAF.geojson.gz'))],
    [
      'who_kwtrp_health_caf.csv.gz',
      await rowsOf(text('facilities', 'who_kwtrp_health_facilities_ssa.csv.gz'), null, 'iso3c', /^CAF$/),
    ],
    [
      'unhcr_sites_caf.csv',
      await rowsOf(text('facilities', 'displacement_locations_unhcr.csv.gz'), UNHCR, 'pcode', /^CAF/),
    ],
  ]);
}

/** Rows of other layouts for the tests of the importer, with every description blank. Nothing else of them ships. */
export function slices(shared: string): Map<string, string> {
  const of = (path: string, keep: number): string => {
    const text = gunzipSync(readFileSync(join(shared, 'ucdp', path))).toString('utf8');
    const [header = [], ...table] = parse(text, { bom: true, relax_column_count: true, to: keep + 1 });
    const cell = (text: string, i: number): string => {
      const column = header[i] ?? '';
      if (NEVER_KEPT.includes(column)) return '';
      return column === 'side_a' || column === 'side_b' ? withoutPersons(text) : text;
    };
    return csv([header, ...table.map((cells) => cells.map(cell))]);
  };
  return new Map([
    ['ged191_SYR.csv', of('ged191_SYR_2016_2018.csv.gz', 8)],
    ['GEDEvent_v23_0_10.csv', of('GEDEvent_candidate_v23_0_10.csv.gz', 8)],
    ['ged231_sudan_other_columns.csv', of('ged_country/sudan_113023.csv.gz', 3)],
  ]);
}

/** All levels in one file, coarsest first, each feature as it was. */
function boundaries(levels: readonly string[]): string {
  const features = levels.flatMap((level) => (JSON.parse(level) as { features: unknown[] }).features);
  const lines = features.map((feature) => JSON.stringify(feature));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

/** The rows of the country of both levels under one header, with its line of hashtags. */
async function population(levels: readonly string[]): Promise<string> {
  const tables = await Promise.all(levels.map(rows));
  const [header = [], hashtags = []] = tables[0] ?? [];
  const caf = tables.flatMap((table) => table.filter(([iso3]) => iso3 === 'CAF'));
  return csv([header, hashtags, ...caf]);
}

/** The columns that the importer reads; no descriptions, and no leader's name in the name of a group. */
function events(text: string): string {
  type Feature = { properties: Record<string, string | number>; geometry: { coordinates: [number, number] } };
  const { features } = JSON.parse(text) as { features: Feature[] };
  const cells = features.map(({ properties, geometry: { coordinates } }) =>
    UCDP.map((column) => {
      if (column === 'longitude') return String(coordinates[0]);
      if (column === 'latitude') return String(coordinates[1]);
      const value = String(properties[column] ?? '');
      if (column === 'side_a' || column === 'side_b') return withoutPersons(value);
      return column.startsWith('date_s') || column === 'date_end' ? value.slice(0, 10) : value;
    }),
  );
  return csv([UCDP, ...cells]);
}

/** Rows in which a column has a value, all columns or those named, in the order of the file. */
async function rowsOf(
  text: string,
  keep: readonly string[] | null,
  column: string,
  value: RegExp,
): Promise<string> {
  const [header = [], ...table] = await rows(text);
  const columns = keep ?? header;
  const at = columns.map((name) => header.indexOf(name));
  const filter = header.indexOf(column);
  const kept = table.filter((cells) => value.test(cells[filter] ?? ''));
  return csv([columns, ...kept.map((cells) => at.map((i) => cells[i] ?? ''))]);
}

async function rows(text: string): Promise<(readonly string[])[]> {
  async function* bytes(): AsyncIterable<Buffer> {
    yield Buffer.from(text, 'utf8');
  }
  const all: (readonly string[])[] = [];
  for await (const batch of csvRows('cut', bytes())) for (const { cells } of batch) all.push(cells);
  return all;
}

function csv(table: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return table.map((cells) => `${cells.map(cell).join(',')}\n`).join('');
}

if (import.meta.main) {
  const shared = process.argv[2] ?? SHARED;
  for (const [folder, files] of [
    [CAR, await cuts(shared)],
    [SLICES, slices(shared)],
  ] as const) {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) {
      const bytes = Buffer.from(text, 'utf8');
      const written = name.endsWith('.gz') ? gzipSync(bytes, { level: 9 }) : bytes;
      writeFileSync(join(folder, name), written);
      console.log(`${name}: ${written.length} bytes, ${bytes.length} unpacked`);
    }
  }
}
