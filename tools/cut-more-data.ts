/**
 * Cuts what the demonstration shows beside events, facilities and boundaries (incidents, indicators, settlements, sites) out of the publishers' files:
 * `node tools/cut-more-data.ts [folder]`. Incidents ship without any text, name, weapon or column about sexual violence,
 * and without the rows that the gate stops; of these only suppressed readings by year ship.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { boundariesOf } from '../src/importers/boundaries.ts';
import { csvRows } from '../src/importers/csv-rows.ts';
import { CUT as PLACES } from '../src/importers/geonames/importer.ts';
import { COLUMNS as READINGS } from '../src/importers/indicators/readings.ts';
import { cutOf, FREE_TEXTS, KINDS } from '../src/importers/insecurity-insight/kinds.ts';
import { importerOf } from '../src/importers/list.ts';
import { openFile } from '../src/importers/opened-file.ts';
import { SexualViolenceGate } from '../src/importers/sexual-violence-gate.ts';
import { CUT as SITES } from '../src/importers/world-heritage/importer.ts';

const CAR = join(import.meta.dirname, '..', 'data', 'car');
const SHARED = join(import.meta.dirname, '..', '..', 'shared', 'data');
const COUNTRY = 'CAF';
/** World Heritage sites of the country: Manovo-Gounda St Floris, and Sangha Trinational, which three countries share. */
const HERITAGE = [475, 1380];

type Cells = Readonly<Record<string, unknown>>;

/** Name of each file below data/car/ and its text. `shared` is the folder of the publishers' files. */
export async function moreCuts(shared: string): Promise<Map<string, string>> {
  const text = (...path: string[]): string => {
    const bytes = readFileSync(join(shared, ...path));
    return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  };
  const incidents = (name: string): Cells[] =>
    JSON.parse(text('incidents', `insecurity_insight_${name}.json.gz`)) as Cells[];
  const heritage = (
    JSON.parse(text('cultural', 'unesco_whs_2026_normalized.json.gz')) as { results: Cells[] }
  ).results;
  return new Map([
    ['geonames_cities500_caf.tsv', tabs(text('places', 'cities500_conflict_countries.tsv'))],
    ['insecurity_insight_education_caf.json', incidentsOf('education', incidents('education'))],
    ['insecurity_insight_protection_caf.json', incidentsOf('protection', incidents('protection'))],
    ['insecurity_insight_aid_caf.json', incidentsOf('aid', incidents('aidWorkerKIKA'))],
    [
      'suppressed_readings_caf.csv',
      await readings(join(shared, 'incidents', 'insecurity_insight_sv.json.gz')),
    ],
    [
      'world_heritage_caf.json',
      `${JSON.stringify({ results: heritage.filter(({ id }) => HERITAGE.includes(id as number)).map((site) => only(site, SITES)) }, null, 1)}\n`,
    ],
    ['idmc_caf.csv', await rowsOf(text('displacement', 'idmc_country_year.csv.gz'), 'coa_iso')],
    ['unhcr_population_caf.csv', await rowsOf(text('displacement', 'unhcr_population.csv.gz'), 'coa_iso')],
    ['inform_risk_caf.csv', await rowsOf(text('risk', 'inform_risk_index.csv.gz'), 'Iso3')],
  ]);
}

const only = (record: Cells, columns: readonly string[]): Cells =>
  Object.fromEntries(columns.map((column) => [column, record[column] ?? record[`${column} `] ?? null]));

function incidentsOf(name: string, records: readonly Cells[]): string {
  const kind = KINDS.find((one) => one.name === name);
  if (!kind) throw new Error(`no list ${name}`);
  const gate = new SexualViolenceGate();
  const kept = records.filter((record) => {
    if (record['Country ISO'] !== COUNTRY) return false;
    const cell = (column: string): string => String(record[column] ?? record[`${column} `] ?? '');
    return !gate.stops(kind.columns, cell, FREE_TEXTS, 0);
  });
  return `[\n${kept.map((record) => JSON.stringify(only(record, cutOf(kind)))).join(',\n')}\n]\n`;
}

async function readings(path: string): Promise<string> {
  const importer = importerOf('insecurity-insight-sv');
  const options = { country: COUNTRY, release: null, accept: [], expect: null, now: Date.now() };
  const file = await openFile(path);
  const release = (await importer?.source(file, options))?.release ?? '';
  const lines = [READINGS.join(',')];
  for await (const one of importer?.read(file, boundariesOf([]), options) ?? []) {
    if (one.kind !== 'indicator') continue;
    lines.push(
      [
        one.place,
        one.year,
        one.indicator,
        one.value ?? '',
        one.suppressed ? 'yes' : 'no',
        one.unit,
        one.statedBy,
        release,
      ].join(','),
    );
  }
  return `${lines.join('\n')}\n`;
}

function tabs(text: string): string {
  const [header = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const at = PLACES.map((column) => header.indexOf(column));
  const kept = rows.filter((cells) => cells[header.indexOf('country_code')] === 'CF');
  return `${[PLACES, ...kept.map((cells) => at.map((i) => cells[i] ?? ''))].map((cells) => cells.join('\t')).join('\n')}\n`;
}

async function rowsOf(text: string, column: string): Promise<string> {
  async function* bytes(): AsyncIterable<Buffer> {
    yield Buffer.from(text, 'utf8');
  }
  const all: (readonly string[])[] = [];
  for await (const batch of csvRows('cut', bytes())) for (const { cells } of batch) all.push(cells);
  const [header = [], ...table] = all;
  const at = header.indexOf(column);
  const cell = (one: string): string => (/[",\r\n]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one);
  return [header, ...table.filter((cells) => cells[at] === COUNTRY)]
    .map((cells) => `${cells.map(cell).join(',')}\n`)
    .join('');
}

if (import.meta.main) {
  for (const [name, text] of await moreCuts(process.argv[2] ?? SHARED)) {
    writeFileSync(join(CAR, name), text);
    console.log(`${name}: ${Buffer.byteLength(text)} bytes`);
  }
}
