/** The other layers of the demonstration through the public door: incidents, settlements, indicators, sites. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GivenFile } from '#model/imported.ts';
import { Problem } from '#model/problems.ts';
import { importList } from '#stages/collect/operations/import-list.ts';
import { importRun } from '#stages/collect/operations/import-run.ts';
import { sourceList } from '#stages/collect/operations/source-list.ts';
import { checkRun } from '#stages/plan/operations/check.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';

const CAR = new URL('../../data/car/', import.meta.url);

interface Entry {
  readonly importer: string;
  readonly file: string;
  readonly release: string | null;
  readonly expect: { readonly min: number };
  readonly accept: readonly unknown[];
  readonly layer: string;
}
let house: TestHouse;
let entries: readonly Entry[];

async function give(
  importer: string,
  name: string,
  bytes: Buffer,
  release: string | null = null,
): Promise<{ outcome: string; added: number; rows: number; superseded: number; withdrawn: number }> {
  const file = new GivenFile(name, { bytes });
  return house
    .as('administrator')
    .run(importRun, { importer, file, ...(release === null ? {} : { release }) });
}
const bytesOf = (name: string): Promise<Buffer> => readFile(new URL(name, CAR));
const rows = <T extends object>(sql: string): Promise<T[]> =>
  house.database.inCompartment('car-demo', { write: false }, (tx) => tx.query<T>(sql));

beforeAll(async () => {
  house = await freshHouse('demo');
  const { imports } = JSON.parse((await bytesOf('manifest.json')).toString('utf8')) as { imports: Entry[] };
  entries = imports.filter((i) => i.accept.length === 0 && i.layer !== 'boundaries');
}, 120_000);
afterAll(() => house.close());

test('every file of it is held in whole, and the same again adds nothing', async () => {
  const { imports } = await house.as('planner').run(importList, {});
  for (const {
    importer,
    file,
    release,
    expect: { min },
  } of entries) {
    expect([importer, imports.find((i) => i.importer === importer)]).toMatchObject([
      importer,
      { rows: min, added: min },
    ]);
    expect([importer, await give(importer, file, await bytesOf(file), release)]).toMatchObject([
      importer,
      { outcome: 'unchanged', added: 0 },
    ]);
  }
});

test('a release older than the one held is refused', async () => {
  const refused = await give('idmc-country-year', 'idmc.csv', await bytesOf('idmc_caf.csv'), '2024').then(
    () => null,
    (e: unknown) => e,
  );
  expect(refused).toBeInstanceOf(Problem);
  expect(refused).toMatchObject({
    code: 'import_older_release',
    params: { value: '2024', expected: '≥ 2025' },
  });
});

test('candidate events stand beside the final ones as a source of their own', async () => {
  const lines = (
    await readFile(new URL('../../test/cases/importers/GEDEvent_v23_0_10.csv', import.meta.url), 'utf8')
  ).split('\n');
  const cells = (lines[1] ?? '').split(',');
  const header = (lines[0] ?? '')
    .replace(/^\uFEFF/, '')
    .split(',')
    .map((name) => name.replaceAll('"', ''));
  const set = (column: string, value: string): void => void (cells[header.indexOf(column)] = value);
  for (const [column, value] of [
    ['country_id', '482'],
    ['country', 'Central African Republic'],
    ['longitude', '21.99'],
    ['latitude', '6.53'],
    ['adm_1', ''],
    ['adm_2', ''],
  ] as const)
    set(column, value);
  await give('ucdp-ged', 'GEDEvent_v23_0_10.csv', Buffer.from(`${header.join(',')}\n${cells.join(',')}\n`));
  const found = await rows<{ code: string; n: number }>(
    `select source_code as code, count(*)::int as n from event where source_code like 'ucdp%' and superseded_at is null group by 1 order by 1`,
  );
  expect(found).toEqual([
    { code: 'ucdp_ged', n: 1848 },
    { code: 'ucdp_ged_candidate', n: 1 },
  ]);
});

describe('indicators', () => {
  test('hold displacement and risk by year, and of sexual violence only what may be shown (never 8)', async () => {
    const displaced = await rows<{ value: number }>(
      `select value from indicator_reading where indicator = 'idmc.internally_displaced' and year = 2021`,
    );
    expect(displaced).toEqual([{ value: 692_000 }]);
    const crsv = await rows(
      `select year, value, suppressed from indicator_reading where indicator like 'sexual_violence%' order by year`,
    );
    expect(crsv).toEqual([
      { year: 2021, value: 32, suppressed: false },
      { year: 2022, value: null, suppressed: true },
      { year: 2023, value: null, suppressed: true },
      { year: 2024, value: null, suppressed: true },
    ]);
  });

  test('cannot hold a value that is suppressed, and lose nothing', async () => {
    const sql = (what: string): Promise<unknown> =>
      house.database
        .inCompartment('car-demo', { write: true }, (tx) => tx.query(what))
        .then(
          () => null,
          (e: unknown) => String(e),
        );
    expect(await sql(`update indicator_reading set value = 3 where suppressed`)).toMatch(/permission denied/);
    expect(await sql(`delete from indicator_reading`)).toMatch(/permission denied|append/);
  });

  test('change version by version with a newer release; what is no longer there is withdrawn, not deleted', async () => {
    const lines = (await bytesOf('idmc_caf.csv')).toString('utf8').trimEnd().split('\n');
    const newer = [...lines.slice(0, -2), (lines.at(-2) ?? '').replace(/,\d+$/, ',1')];
    const answer = await give('idmc-country-year', 'idmc.csv', Buffer.from(`${newer.join('\n')}\n`), '2026');
    expect(answer).toMatchObject({ outcome: 'imported', superseded: 1, added: 0, withdrawn: 1 });
    const [all] = await rows<{ n: number; held: number }>(
      `select count(*)::int as n, count(*) filter (where superseded_at is null)::int as held from indicator_reading where indicator like 'idmc%'`,
    );
    expect(all).toEqual({ n: 18, held: 16 });
  });
});

describe('settlements', () => {
  test('are circles below the areas that hold them, with people where the list has a number', async () => {
    const [bria] = await rows<{
      code: string;
      level: number | null;
      parent: string;
      path: string[];
      corners: number;
      people: number;
    }>(
      `select p.code, p.level, p.parent_code as parent, p.path, jsonb_array_length(p.shape -> 'coordinates' -> 0) as corners, f.people::int
       from place p join population_figure f on f.place_code = p.code where p.kind = 'settlement' and p.name = 'Bria'`,
    );
    expect(bria).toMatchObject({ level: null, corners: 25 });
    expect(bria?.people).toBeGreaterThan(20_000);
    expect(bria?.path).toEqual(expect.arrayContaining(['CF', 'CF52', 'CF521', bria?.code]));
  });

  test('give the check a lower bound of people, with source and year, and no layer of settlements is missing', async () => {
    const shape = {
      type: 'Polygon',
      coordinates: [
        [
          [21.7, 6.3],
          [22.3, 6.3],
          [22.3, 6.8],
          [21.7, 6.8],
          [21.7, 6.3],
        ],
      ],
    };
    const answer = await house
      .as('planner')
      .run(checkRun, { shape, within: 5000, from: '2021-09-10', to: '2021-09-11', kind: 'patrol' });
    expect(answer.people.lower).toMatchObject({ source: 'geonames_cities500', year: 2023 });
    expect(answer.people.lower?.people).toBeGreaterThan(20_000);
    expect(answer.people.upper?.people).toBeGreaterThan(answer.people.lower?.people ?? Infinity);
  });
});

test('natural sites are held, and are no cultural inventory', async () => {
  const { sources } = await house.as('planner').run(sourceList, {});
  expect(sources.find(({ code }) => code === 'unesco_world_heritage')).toMatchObject({
    layer: 'world_heritage',
  });
  expect(sources.some(({ layer }) => layer === 'cultural_inventory')).toBe(false);
  expect(
    await rows(`select distinct type, category from protected_object where layer = 'world_heritage'`),
  ).toEqual([{ type: 'world_heritage_natural', category: 'other' }]);
});

test('incidents are held without a word of their story, their payload sealed', async () => {
  const [counts] = await rows<{ n: number; sealed: number }>(
    `select count(*)::int as n, count(*) filter (where length(sealed) > 0 and clean_text is null)::int as sealed from report where source_code like 'insecurity_insight%'`,
  );
  expect(counts).toEqual({ n: 64, sealed: 64 });
  expect(
    await rows(
      `select 1 from involvement i join event e using (event_id) where e.source_code like 'insecurity%' and i.harm not in ('death','injury','abduction','detention')`,
    ),
  ).toEqual([]);
});
