import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundariesOf } from '#importers/boundaries.ts';
import { ucdpGed } from '#importers/ucdp-ged/importer.ts';
import { openBytes, openFile } from '#importers/opened-file.ts';
import type { Boundaries, ImportedEvent } from '#model/imported.ts';
import {
  CASES,
  OPTIONS,
  problemOf,
  readAll,
  readText,
  realBoundaries,
  SHARED,
  toy,
  TOY,
  withShared,
} from './reading.ts';
import { csv, EVENT, geojson } from './samples.ts';

const one = async (
  change: Record<string, string>,
  accept: readonly string[] = [],
): Promise<ImportedEvent> => {
  const [event] = await readText('ucdp-ged', csv([{ ...EVENT, ...change }]), toy, { accept });
  return event as ImportedEvent;
};

/** The whole world as one country, for files of countries whose boundaries are not here. */
const anywhere = (code: string): Boundaries =>
  boundariesOf([
    {
      ...(TOY[0] as (typeof TOY)[number]),
      code,
      shape: {
        type: 'Polygon',
        coordinates: [
          [
            [-180, -89],
            [180, -89],
            [180, 89],
            [-180, 89],
            [-180, -89],
          ],
        ],
      },
    },
  ]);

describe('positions', () => {
  it.each([
    ['1', { lon: 21.5, lat: 2.5, uncertainty: 2_000, level: 3, within: ['CF1111'], basis: 'source_point' }],
    ['2', { lon: 21.5, lat: 2.5, uncertainty: 25_000, level: 3, within: ['CF1111'], basis: 'source_point' }],
    ['3', { lon: null, lat: null, uncertainty: null, level: 2, within: ['CF111'], basis: 'source_area' }],
    ['4', { lon: null, lat: null, uncertainty: null, level: 1, within: ['CF11'], basis: 'source_area' }],
    ['5', { lon: null, lat: null, uncertainty: null, level: 0, within: ['CF'], basis: 'source_area' }],
    ['6', { lon: null, lat: null, uncertainty: null, level: 0, within: ['CF'], basis: 'source_area' }],
    ['7', { lon: null, lat: null, uncertainty: null, level: null, within: [], basis: 'none' }],
  ])('where_prec %s', async (precision, position) => {
    expect((await one({ where_prec: precision })).position).toMatchObject(position);
  });

  it('never is finer than where_prec, wherever the point and whatever the names', async () => {
    const finest = [3, 3, 2, 1, 0, 0, -1];
    const name = fc.constantFrom(
      '',
      'West Province',
      'East-Land',
      'Marais district',
      'Bord du Lac',
      'Elsewhere',
    );
    const point = {
      longitude: fc.double({ min: 20.01, max: 29.99, noNaN: true }),
      latitude: fc.double({ min: 0.01, max: 9.99, noNaN: true }),
    };
    await fc.assert(
      fc.asyncProperty(
        fc.record({ ...point, adm_1: name, adm_2: name, precision: fc.integer({ min: 1, max: 7 }) }),
        async ({ precision, longitude, latitude, ...names }) => {
          const { position } = await one({
            ...names,
            where_prec: String(precision),
            longitude: longitude.toFixed(5),
            latitude: latitude.toFixed(5),
          });
          expect(position.level ?? -1).toBeLessThanOrEqual(finest[precision - 1] as number);
          expect(position.lon === null).toBe(precision >= 3);
          for (const code of position.within) expect(toy.levelOf(code)).toBe(position.level);
          if (position.within.length === 1 && position.lon !== null) {
            expect(toy.touching(Number(longitude), Number(latitude), position.uncertainty ?? 0)).toContain(
              position.within[0],
            );
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('says one of both where the point lies in another division than the one named', async () => {
    expect((await one({ where_prec: '4', adm_1: 'Eastland, East land' })).position).toMatchObject({
      level: 1,
      within: ['CF11', 'CF12'],
    });
    expect((await one({ where_prec: '1', adm_1: 'East-Land province' })).position).toMatchObject({
      lon: 21.5,
      level: 1,
      within: ['CF11', 'CF12'],
    });
    expect((await one({ where_prec: '3', adm_2: 'Bord du Lac sub-prefecture' })).position).toMatchObject({
      level: 2,
      within: ['CF111', 'CF112'],
    });
  });

  it('knows the division that the point and the name agree on, even by its border', async () => {
    const edge = { longitude: '24.999', adm_1: 'West Province', adm_2: 'Marais' };
    expect((await one({ ...edge, where_prec: '1' })).position).toMatchObject({ level: 2, within: ['CF111'] });
    expect((await one({ ...edge, where_prec: '2' })).position).toMatchObject({ level: 0, within: ['CF'] });
    expect((await one({ ...edge, where_prec: '1', adm_1: '', adm_2: '' })).position).toMatchObject({
      level: 0,
      within: ['CF'],
    });
  });

  it('stops outside of the country, says when longitude and latitude are swapped, and can be told to accept', async () => {
    const north = boundariesOf([{ ...(TOY[0] as (typeof TOY)[number]) }]);
    const away = await problemOf(() => one({ longitude: '45', latitude: '2' }));
    expect(away).toMatchObject({
      code: 'import_outside_country',
      params: { row: 2, value: '45, 2', hint: 'accept_by_key', keys: ['outside:1'] },
    });
    const swapped = await problemOf(() =>
      readText('ucdp-ged', csv([{ ...EVENT, longitude: '2.5', latitude: '21.5' }]), north),
    );
    expect(swapped?.params['hint']).toBe('lon_lat_swapped');
    expect((await one({ longitude: '45', latitude: '2' }, ['outside:1'])).position).toMatchObject({
      lon: 45,
      level: 0,
      within: ['CF'],
    });
  });
});

describe('days', () => {
  it.each([
    ['1', '2021-09-09', '2021-09-09', 'day', 1],
    ['2', '2021-09-09', '2021-09-11', 'range', 3],
    ['4', '2021-09-01', '2021-09-30', 'range', 30],
    ['1', '2021-09-09', '2021-09-10', 'range', 2],
    ['2', '2021-09-09', '2021-09-09', 'range', 1],
  ])(
    'date_prec %s from %s to %s is a %s of %i days of Bangui',
    async (precision, from, to, expected, days) => {
      const { when } = await one({ date_prec: precision, date_start: from, date_end: to });
      expect(when).toEqual({
        from: Date.parse(`${from}T00:00:00+01:00`),
        to: Date.parse(`${from}T00:00:00+01:00`) + days * 86_400_000,
        precision: expected,
        zone: 'Africa/Bangui',
      });
    },
  );

  it.each(['2021-09-09T00:00:00', '2021-09-09 00:00:00.000'])('reads %s as the day', async (text) => {
    expect((await one({ date_start: text, date_end: text })).when.precision).toBe('day');
  });
});

describe('figures', () => {
  it('keeps what the source counts, by status, without a range that it does not give', async () => {
    const event = await one({});
    expect(event.total).toEqual({ harm: 'death', count: { low: 4, best: 5, high: 7 } });
    expect(event.involvements.map(({ status, count }) => [status, count])).toEqual([
      ['civilian', { low: null, best: 3, high: null }],
      ['member_of_party', { low: null, best: 2, high: null }],
    ]);
    expect((await one({ number_of_sources: '-1' })).sourcesCounted).toBeNull();
  });

  it('takes figures out of order only when accepted, and then throws none away', async () => {
    const change = { low: '6', high: '4' };
    expect((await problemOf(() => one(change)))?.params['keys']).toEqual(['counts_order:1']);
    expect((await one(change, ['counts_order:1'])).total.count).toEqual({ low: 4, best: 5, high: 6 });
  });

  it('names all disagreements at once, and passes over rows of other countries', async () => {
    const rows = [
      { ...EVENT, low: '6' },
      { ...EVENT, id: '2', best: '6' },
      { ...EVENT, id: '3', country_id: '483', low: 'broken' },
    ];
    const problem = await problemOf(() => readText('ucdp-ged', csv(rows), toy));
    expect(problem?.params).toMatchObject({
      row: 2,
      keys: ['counts_order:1', 'parts_sum:2'],
      disagreements: 2,
    });
  });
});

describe('releases and layouts', () => {
  it.each([
    ['GEDEvent_v23_1.csv', '23.1', 'ucdp_ged'],
    ['GEDEvent_v23_0_10.csv.gz', '23.0.10', 'ucdp_ged_candidate'],
    ['ged191.csv', '19.1', 'ucdp_ged'],
    ['ucdp_ged_231.csv.gz', '23.1', 'ucdp_ged'],
  ])('reads from the name %s that it is %s', async (name, release, code) => {
    expect(await ucdpGed.source(await openBytes(name, Buffer.from(csv([EVENT]))), OPTIONS)).toMatchObject({
      release,
      code,
      vintageFrom: '2021-09-09',
      vintageTo: '2021-09-09',
    });
  });

  it('asks for the release when nothing says it', async () => {
    const file = await openBytes('events.csv', Buffer.from(csv([EVENT])));
    expect((await problemOf(async () => ucdpGed.source(file, OPTIONS)))?.params['hint']).toBe('name_release');
  });

  it('reads the same out of GeoJSON as out of CSV', async () => {
    const full = readFileSync(join(CASES, 'GEDEvent_v23_0_10.csv'), 'utf8').split('\n')[0]?.split(',') ?? [];
    const rest = Object.fromEntries(
      full.filter((column) => !(column in EVENT) && column !== 'geom_wkt').map((column) => [column, '']),
    );
    const { longitude, latitude, ...properties } = EVENT;
    const typed = Object.fromEntries(
      Object.entries(properties).map(([column, text]) => [
        column,
        /^-?\d+$/.test(String(text)) ? Number(text) : text,
      ]),
    );
    const geometry = { type: 'Point', coordinates: [Number(longitude), Number(latitude)] };
    const [fromJson] = await readText('ucdp-ged', geojson([{ ...rest, ...typed, geometry }]), toy);
    expect({ ...fromJson, row: 2 }).toEqual(await one({}));
  });

  it.each([
    ['ged191_SYR.csv', 'SYR', 'SY', 8],
    ['GEDEvent_v23_0_10.csv', 'AFG', 'AF', 8],
  ])('reads the layout of %s', async (name, country, area, rows) => {
    const events = await readAll('ucdp-ged', await openFile(join(CASES, name)), anywhere(area), {
      country,
      release: '1.0',
    });
    expect(events.length).toBe(rows);
    for (const event of events)
      expect(event).toMatchObject({
        kind: 'event',
        when: { zone: country === 'SYR' ? 'Asia/Damascus' : 'Asia/Kabul' },
      });
  });

  it('refuses the file of Sudan by its other columns', async () => {
    const problem = await problemOf(async () =>
      readAll('ucdp-ged', await openFile(join(CASES, 'ged231_sudan_other_columns.csv')), anywhere('SD'), {
        country: 'SDN',
      }),
    );
    expect(problem).toMatchObject({
      code: 'import_columns',
      params: { row: 1, column: 'best_est', unknown: ['best_est', 'high_est', 'low_est'] },
    });
  });
});

describe.skipIf(!withShared)("the publishers' whole files (skipped where ../shared/data is not)", () => {
  it('reads the same 1,848 events out of the GeoJSON as out of the cut', async () => {
    const boundaries = await realBoundaries();
    const { readDemo, MANIFEST } = await import('./reading.ts');
    const accept = MANIFEST.imports.flatMap((entry) => entry.accept.map(({ key }) => key));
    const whole = await readAll(
      'ucdp-ged',
      await openFile(join(SHARED, 'ucdp', 'ged231_CAF.geojson.gz')),
      boundaries,
      { accept },
    );
    const bare = (all: readonly unknown[]) =>
      (all as ImportedEvent[]).map(({ payload: _payload, row: _row, ...rest }) => rest);
    expect(bare(whole)).toEqual(bare(await readDemo('ucdp-ged', boundaries)));
  });

  it.each<[string, string, string, number, number]>([
    ['ged191_SYR_2016_2018', 'SYR', 'SY', 14_522, 69],
    ['ged_country/ethiopia', 'ETH', 'ET', 3_808, 62],
    ['ged_country/sri_lanka', 'LKA', 'LK', 4_581, 2],
    ['ged_country/sierra_leone', 'SLE', 'SL', 1_497, 3],
    ['ged_country/south_sudan', 'SSD', 'SS', 974, 14],
    ['ged_country/venezuela', 'VEN', 'VE', 1_441, 1],
    ['ged_country/el_salvador', 'SLV', 'SV', 186, 6],
  ])('%s: every row but those out of order', async (name, country, area, rows, disagreements) => {
    const file = await openFile(join(SHARED, 'ucdp', `${name}.csv.gz`));
    const problem = await problemOf(() => readAll('ucdp-ged', file, anywhere(area), { country }));
    expect(problem?.params['disagreements']).toBe(disagreements);
    const accept = problem?.params['keys'] as readonly string[];
    expect((await readAll('ucdp-ged', file, anywhere(area), { country, accept })).length).toBe(rows);
  });

  it('refuses what is in the folder and is not of this format', async () => {
    for (const name of readdirSync(join(SHARED, 'ucdp')).filter((one) => one.startsWith('organized'))) {
      const file = await openFile(join(SHARED, 'ucdp', name));
      expect((await problemOf(() => readAll('ucdp-ged', file, toy)))?.code).toBe('import_columns');
    }
  });
});
