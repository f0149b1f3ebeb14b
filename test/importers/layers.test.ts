/** What is particular to the other formats: health facilities, displacement sites, population, boundaries. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codAb } from '#importers/cod-ab/importer.ts';
import { readMended } from '#importers/cod-ab/mend.ts';
import { openBytes, openFile } from '#importers/opened-file.ts';
import type { ImportedObject, ImportedPlace, ImportedPopulation } from '#model/imported.ts';
import { OPTIONS, problemOf, readAll, readText, realBoundaries, SHARED, toy, withShared } from './reading.ts';
import { csv, FACILITY, FIGURE, geojson, SAMPLES, SITE } from './samples.ts';

const facility = async (change: Record<string, string>, accept: readonly string[] = []) =>
  (
    await readText('who-kwtrp-health', csv([{ ...FACILITY, ...change }]), toy, { accept })
  )[0] as ImportedObject;
const site = async (change: Record<string, string>) =>
  (await readText('unhcr-sites', csv([{ ...SITE, ...change }]), toy))[0] as ImportedObject;

describe('health facilities', () => {
  it.each([
    ['GPS', 100],
    ['OpenStreetMap', 500],
    ['google earth', 500],
    ['GeoNames', 5_000],
    ['Combination', 5_000],
    ['Encarta', 10_000],
    ['Other', 10_000],
    ['', 10_000],
  ])('found by %j is within %i m', async (method, metres) => {
    expect((await facility({ 'LL source': method })).position).toMatchObject({
      uncertainty: metres,
      method: method === '' ? null : method,
    });
  });

  it('is in one of the provinces of its region when it has no point', async () => {
    expect((await facility({ Lat: '', Long: '', 'LL source': '' })).position).toEqual({
      lon: null,
      lat: null,
      uncertainty: null,
      level: 1,
      within: ['CF11', 'CF12'],
      basis: 'source_area',
      method: null,
    });
  });

  it('numbers a second one of the same name, and never confuses the two', async () => {
    const all = await readText(
      'who-kwtrp-health',
      csv([FACILITY, { ...FACILITY, Lat: '3' }, { ...FACILITY, Lat: '4' }]),
      toy,
    );
    expect(all.map(({ externalId }) => externalId.replace(/^.*\//, ''))).toEqual([
      'Centre de Santé "B"',
      'Centre de Santé "B" (2)',
      'Centre de Santé "B" (3)',
    ]);
  });

  it('keeps a point beyond the border when accepted, known only to its region', async () => {
    const problem = await problemOf(() => facility({ Long: '31' }));
    expect(problem).toMatchObject({
      code: 'import_outside_country',
      params: { column: 'Long, Lat', hint: 'accept_by_key' },
    });
    const [key = ''] = (problem?.params['keys'] ?? []) as readonly string[];
    expect((await facility({ Long: '31' }, [key])).position).toMatchObject({
      lon: 31,
      level: 1,
      within: ['CF11', 'CF12'],
    });
  });
});

describe('displacement sites', () => {
  it.each([
    ['NA', '1', 'active'],
    ['NA', '0', 'reported_inactive'],
    ['2013-03-20T00:00:00Z', '0', 'closed'],
    ['2013-03-20T00:00:00Z', '1', 'closed'],
  ])('closed on %s with status %s is %s, and stays', async (closedate, status, operating) => {
    expect(await site({ closedate, status })).toMatchObject({
      operating,
      type: 'displacement_site',
      lastConfirmed: null,
    });
  });

  it('is in the district that its name says, else only in the country', async () => {
    expect((await site({})).position).toEqual({
      lon: null,
      lat: null,
      uncertainty: null,
      method: null,
      level: 2,
      within: ['CF111'],
      basis: 'name',
    });
    expect((await site({ name: 'Ecole', name_alt: 'Bord du Lac' })).position.within).toEqual(['CF112']);
    expect((await site({ name: 'Marais / Bord du Lac' })).position.within).toEqual(['CF111', 'CF112']);
    expect((await site({ name: 'Site A' })).position).toMatchObject({
      level: 0,
      within: ['CF'],
      basis: 'source_area',
    });
  });

  it('is as near its point as its kind allows: dispersed people are anywhere', async () => {
    const point = { POINT_X: '21', POINT_Y: '2.5' };
    for (const [kind, metres, level] of [
      ['IDP Camp', 2_000, 3],
      ['Refugee Urban location', 10_000, 3],
      ['IDP Dispersed', 600_000, 0],
    ] as const) {
      expect((await site({ ...point, name: 'Site A', loc_type: kind })).position).toMatchObject({
        uncertainty: metres,
        level,
      });
    }
  });
});

describe('population', () => {
  const read = (rows: readonly Record<string, unknown>[], accept: readonly string[] = []) =>
    readText('cod-ps', csv(rows.map((row) => ({ ...FIGURE, ...row }))), toy, { accept }) as Promise<
      ImportedPopulation[]
    >;
  const district = (code: string, people: string) => ({ ADM2_PCODE: code, Population: people });

  it('passes rounding and stops with both figures at more', async () => {
    expect(
      (await read([{}, district('CF111', '400'), district('CF112', '603')])).map(({ people }) => people),
    ).toEqual([1000, 400, 603]);
    const problem = await problemOf(() => read([{}, district('CF111', '400'), district('CF112', '604')]));
    expect(problem).toMatchObject({
      code: 'import_totals',
      params: { row: 2, value: 1000, expected: '1004 ± 3', keys: ['totals:CF11'] },
    });
    expect(
      (await read([{}, district('CF111', '400'), district('CF112', '604')], ['totals:CF11'])).length,
    ).toBe(3);
  });

  it('joins the rows that an area was split into, once a person has accepted it', async () => {
    const rows = [{}, district('CF111', '400'), district('CF112', '500'), district('CF112', '100')];
    expect(await problemOf(() => read(rows))).toMatchObject({
      code: 'import_duplicate',
      params: { row: 5, expected: '500 + 100', keys: ['split_row:CF112'] },
    });
    expect((await read(rows, ['split_row:CF112'])).map(({ place, people }) => [place, people])).toEqual([
      ['CF11', 1000],
      ['CF111', 400],
      ['CF112', 600],
    ]);
  });

  it('compares women and men with all, and reads ages as stated', async () => {
    const band = (group: string, gender: string, people: string) => ({
      Population_group: group,
      Gender: gender,
      Age_range: '0-4',
      Age_min: '0',
      Age_max: '4',
      Population: people,
    });
    const rows = [band('T_00_04', 'all', '100'), band('F_00_04', 'f', '49'), band('M_00_04', 'm', '50')];
    expect((await read(rows)).map(({ sex, ageFrom, ageTo }) => [sex, ageFrom, ageTo])).toEqual([
      ['all', 0, 4],
      ['female', 0, 4],
      ['male', 0, 4],
    ]);
    expect(
      (await problemOf(() => read([band('T_00_04', 'all', '110'), ...rows.slice(1)])))?.params['keys'],
    ).toEqual(['sexes:CF11']);
  });

  it.skipIf(!withShared)(
    'stops the real level 3 at a code that the boundaries do not have (skipped where ../shared/data is not)',
    async () => {
      const file = await openFile(join(SHARED, 'population', 'cod_population_admin3.csv'));
      const problem = await problemOf(async () => readAll('cod-ps', file, await realBoundaries()));
      expect(problem).toMatchObject({
        code: 'import_value',
        params: { row: 20, column: 'ADM3_PCODE', value: 'CF1231', hint: 'unknown_area' },
      });
    },
  );

  it.skipIf(!withShared)(
    'reads the Congo by sex and age from the same file (skipped where ../shared/data is not)',
    async () => {
      const { boundariesOf } = await import('#importers/boundaries.ts');
      const file = await openFile(join(SHARED, 'population', 'cod_population_admin1.csv'));
      const { shape } = (await import('./reading.ts')).TOY[0] as { shape: ImportedPlace['shape'] };
      const codes = new Set<string>();
      for await (const chunk of file.bytes())
        for (const [code] of chunk.toString().matchAll(/CD\d\d/g)) codes.add(code);
      const congo = boundariesOf([...codes].map((code) => ({ code, level: 1, names: [], shape })));
      expect((await readAll('cod-ps', file, congo, { country: 'COD' })).length).toBe(234);
    },
  );
});

describe('boundaries', () => {
  const rows = SAMPLES.find(({ code }) => code === 'cod-ab')?.rows ?? [];

  it('gives an area after the one that it lies in, whatever the order of the file', async () => {
    const all = (await readText('cod-ab', geojson([...rows].reverse()), toy)) as ImportedPlace[];
    expect(all.map(({ level }) => level)).toEqual([0, 1, 1, 2, 2, 3]);
    expect(all.find(({ code }) => code === 'CF1111')).toMatchObject({
      parent: 'CF111',
      row: 1,
      validOn: '2015-06-15',
    });
  });

  it('takes one level alone when the level above is held already', async () => {
    const level2 = rows.filter((row) => 'adm2_pcode' in row && !('adm3_pcode' in row));
    expect((await readText('cod-ab', geojson(level2), toy)).length).toBe(2);
  });

  it('stops at two versions in one file', async () => {
    const mixed = geojson(rows.map((row, i) => (i === 3 ? { ...row, version_no: '202001' } : row)));
    const problem = await problemOf(async () =>
      codAb.source(await openBytes('x.geojson', Buffer.from(mixed)), OPTIONS),
    );
    expect(problem?.params).toMatchObject({
      row: 4,
      column: 'version_no',
      value: '202001',
      expected: '201506',
    });
  });

  it('cuts off a loop of rounding, and nothing larger', () => {
    const loop = (width: number) => ({
      type: 'Polygon',
      coordinates: [
        [
          [20, 0],
          [25, 0],
          [25, 5],
          [22 + width, 5],
          [22, 5 + width],
          [22 + width, 5 + width],
          [22, 5],
          [20, 5],
          [20, 0],
        ],
      ],
    });
    const { shape, loops } = readMended(loop(0.0002));
    expect(loops).toBeGreaterThan(0);
    expect(shape.type).toBe('Polygon');
    expect(() => readMended(loop(0.002))).toThrow(/self_crossing/);
    expect(readMended((rows[0] as { geometry: unknown }).geometry).loops).toBe(0);
  });

  it('refuses another reference system', async () => {
    const metres = JSON.stringify({
      ...(JSON.parse(geojson(rows)) as object),
      crs: { type: 'name', properties: { name: 'EPSG:32633' } },
    });
    expect((await problemOf(() => readText('cod-ab', metres, toy)))?.params).toMatchObject({
      column: 'crs',
      value: 'EPSG:32633',
    });
  });
});
