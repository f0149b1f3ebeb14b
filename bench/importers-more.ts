/**
 * How fast the other importers read the publishers' whole files of ../shared/data: `node bench/importers-more.ts`. Rows
 * are those of the file (all countries are looked at), one reading after its source was asked, CPU time of the process.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { IMPORTING } from '../src/importers/importing.ts';
import { importerOf } from '../src/importers/list.ts';
import { openFile } from '../src/importers/opened-file.ts';
import type { Boundaries, ImportedPlace, ImportOptions, OpenedFile } from '../src/model/imported.ts';
import { Problem } from '../src/model/problems.ts';

const SHARED = join(import.meta.dirname, '..', '..', 'shared', 'data');
const CAR = join(import.meta.dirname, '..', 'data', 'car', 'cod_ab_caf_201506.geojson.gz');
const KOSOVO = join(SHARED, 'boundaries', 'ne10m_admin1_kosovo.geojson');

/** Importer, file, rows of the file, country. */
const FILES: readonly (readonly [string, string, number, string])[] = [
  ['insecurity-insight-education', 'incidents/insecurity_insight_education.json.gz', 2_428, 'CAF'],
  ['insecurity-insight-protection', 'incidents/insecurity_insight_protection.json.gz', 1_414, 'CAF'],
  ['insecurity-insight-aid', 'incidents/insecurity_insight_aidWorkerKIKA.json.gz', 1_299, 'CAF'],
  ['insecurity-insight-health', 'incidents/insecurity_insight_health_2016_2023.xlsx', 8_854, 'CAF'],
  ['insecurity-insight-sv', 'incidents/insecurity_insight_sv.json.gz', 1_829, 'CAF'],
  ['ucdp-ged', 'ucdp/GEDEvent_candidate_v23_0_10.csv.gz', 2_391, 'CAF'],
  ['hdx-hapi-population', 'population/hdx_hapi_population_global_hrp.csv', 2_034, 'CAF'],
  ['unesco-world-heritage', 'cultural/unesco_whs_2026_normalized.json.gz', 1_248, 'CAF'],
  ['geonames-cities500', 'places/cities500_conflict_countries.tsv', 8_751, 'CAF'],
  ['nga-gns', 'places/nga_gns_kosovo_kv.txt.gz', 13_564, 'XKX'],
  ['natural-earth-admin1', 'boundaries/ne10m_admin1_conflict_countries.geojson.gz', 720, 'XKX'],
  ['kosovo-special-status-sites', 'cultural/kosovo_special_status_sites.csv', 17, 'XKX'],
  ['idmc-country-year', 'displacement/idmc_country_year.csv.gz', 934, 'CAF'],
  ['unhcr-population', 'displacement/unhcr_population.csv.gz', 138_893, 'CAF'],
  ['inform-risk', 'risk/inform_risk_index.csv.gz', 25_463, 'CAF'],
];

if (!existsSync(SHARED)) throw new Error('the publishers’ files are not here: ../shared/data');

const options = (country: string, accept: readonly string[] = []): ImportOptions => ({
  country,
  release: null,
  accept,
  expect: null,
  now: Date.now(),
});

async function areasOf(code: string, path: string, country: string): Promise<Boundaries> {
  const areas: ImportedPlace[] = [];
  const none = IMPORTING.boundaries([]);
  for await (const one of importerOf(code)?.read(await openFile(path), none, options(country)) ?? []) {
    if (one.kind === 'place') areas.push(one);
  }
  return IMPORTING.boundaries(areas);
}

/** Reads all; what a person would accept is accepted in a second round. Seconds of the last round, and values. */
async function timed(
  code: string,
  file: OpenedFile,
  boundaries: Boundaries,
  country: string,
): Promise<[number, number]> {
  let accept: readonly string[] = [];
  for (;;) {
    const start = process.cpuUsage();
    let values = 0;
    try {
      for await (const _ of importerOf(code)?.read(file, boundaries, options(country, accept)) ?? [])
        values++;
      return [process.cpuUsage(start).user / 1e6, values];
    } catch (problem) {
      const keys = problem instanceof Problem ? problem.params['keys'] : undefined;
      if (!Array.isArray(keys) || accept.length > 0) throw problem;
      accept = keys as string[];
    }
  }
}

const places: Record<string, Boundaries> = {
  CAF: await areasOf('cod-ab', CAR, 'CAF'),
  XKX: await areasOf('natural-earth-admin1', KOSOVO, 'XKX'),
};
for (const [code, path, rows, country] of FILES) {
  const file = await openFile(join(SHARED, path));
  const boundaries = places[country] ?? IMPORTING.boundaries([]);
  const [seconds, values] = await timed(code, file, boundaries, country);
  console.log(
    `${code}: ${rows} rows, ${values} values, ${Math.round(seconds * 1000)} ms, ${Math.round(rows / seconds)} rows/s of CPU`,
  );
}
