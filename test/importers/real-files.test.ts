/** The publishers' whole files of ../shared/data, counted; skipped, and said so, where that folder is not. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { boundariesOf } from '#importers/boundaries.ts';
import { isColumnOfSexualViolence } from '#importers/sexual-violence-gate.ts';
import { KINDS, NEVER_KEPT } from '#importers/insecurity-insight/kinds.ts';
import { codeOf } from '#importers/insecurity-insight/event.ts';
import { openFile } from '#importers/opened-file.ts';
import type {
  Boundaries,
  ImportedEvent,
  ImportedObject,
  ImportedSettlement,
  ImportedValue,
  ImportOptions,
} from '#model/imported.ts';
import { Problem } from '#model/problems.ts';
import { isLocated } from '#model/position.ts';
import { readAll, realBoundaries, SHARED, withShared } from './reading.ts';

/** Reads a file; what stops it and can be accepted is accepted, and given back. */
async function whole(
  code: string,
  path: string,
  boundaries: Boundaries,
  options: Partial<ImportOptions> = {},
): Promise<{ values: ImportedValue[]; keys: readonly string[] }> {
  const file = await openFile(join(SHARED, path));
  try {
    return { values: await readAll(code, file, boundaries, options), keys: [] };
  } catch (problem) {
    const keys = problem instanceof Problem ? problem.params['keys'] : undefined;
    if (!Array.isArray(keys)) throw problem;
    return {
      values: await readAll(code, file, boundaries, { ...options, accept: keys as string[] }),
      keys: keys as string[],
    };
  }
}
const incidents = (kind: string): string =>
  `incidents/insecurity_insight_${{ aid: 'aidWorkerKIKA.json.gz', health: 'health_2016_2023.xlsx' }[kind] ?? `${kind}.json.gz`}`;
const XKX = { country: 'XKX' };
let car: Boundaries;
let kosovo: Boundaries;

describe.skipIf(!withShared)('whole files (skipped where ../shared/data is not)', () => {
  beforeAll(async () => {
    car = await realBoundaries();
    const { values } = await whole(
      'natural-earth-admin1',
      'boundaries/ne10m_admin1_conflict_countries.geojson.gz',
      boundariesOf([]),
      XKX,
    );
    kosovo = boundariesOf(values.filter((value) => value.kind === 'place'));
  });

  it.each([
    ['education', 3, 0, []],
    ['protection', 4, 1, []],
    ['aid', 57, 0, []],
    ['health', 186, 2, ['negative:31269', 'outside:24759']],
  ] as const)(
    'Insecurity Insight %s: %i events and %i suppressed readings',
    async (kind, events, readings, accepted) => {
      const { values, keys } = await whole(`insecurity-insight-${kind}`, incidents(kind), car);
      expect(keys).toEqual(accepted);
      const found = values.filter((value): value is ImportedEvent => value.kind === 'event');
      expect(found.length).toBe(events);
      const counted = values.filter((value) => value.kind === 'indicator');
      expect(counted.map(({ value, suppressed }) => [value, suppressed])).toEqual(
        Array(readings).fill([null, true]),
      );
      const left = [
        ...NEVER_KEPT,
        ...(KINDS.find(({ name }) => name === kind)?.columns.filter(isColumnOfSexualViolence) ?? []),
      ];
      for (const { position, payload, placeText } of found) {
        for (const column of left) expect(payload).not.toHaveProperty(codeOf(column));
        const precision = Number(/\d/.exec(position.method ?? '')?.[0] ?? 6);
        expect(isLocated(position)).toBe(precision === 2 && kind !== 'health');
        if (isLocated(position)) expect(position.uncertainty).toBeGreaterThanOrEqual(25_000);
        expect(position.level ?? 0).toBeLessThanOrEqual(
          kind === 'health' ? 1 : precision <= 3 ? 2 : precision === 4 ? 1 : 0,
        );
        expect(placeText ?? '').not.toMatch(/hospital|hôpital|school|camp\b/i);
        if (kind === 'health')
          expect(Object.keys(payload).filter((key) => /latit|longit|descr|name|^location/.test(key))).toEqual(
            [],
          );
      }
    },
  );

  it('every other country of the lists is read too: nothing in them stops the importers but what a person must accept', async () => {
    const none = boundariesOf([
      {
        code: 'XX',
        level: 0,
        names: [],
        shape: {
          type: 'Polygon',
          coordinates: [
            [
              [-180, -90],
              [180, -90],
              [180, 90],
              [-180, 90],
              [-180, -90],
            ],
          ],
        },
      },
    ]);
    for (const [kind, country] of [
      ['education', 'UKR'],
      ['education', 'MMR'],
      ['protection', 'PSE'],
      ['aid', 'SSD'],
      ['health', 'UKR'],
      ['health', 'SYR'],
      ['health', 'COD'],
    ] as const) {
      const { values, keys } = await whole(`insecurity-insight-${kind}`, incidents(kind), none, { country });
      expect(values.length).toBeGreaterThan(50);
      for (const key of keys) expect(key).toMatch(/^(?:negative|parts_sum|outside):\d+$/);
    }
  });

  it('UCDP candidate events come with their own source code, and no description', async () => {
    const { values } = await whole('ucdp-ged', 'ucdp/GEDEvent_candidate_v23_0_10.csv.gz', boundariesOf([]), {
      country: 'CAF',
    }).catch((e: unknown) => {
      if (e instanceof Problem && e.code === 'import_needs_boundaries')
        return whole('ucdp-ged', 'ucdp/GEDEvent_candidate_v23_0_10.csv.gz', car);
      throw e;
    });
    expect(values.length).toBeGreaterThan(0);
    expect(JSON.stringify(values)).not.toMatch(/source_headline|where_description/);
  });

  it('HDX population: the totals of 2015, with the two doubts of the publisher and Bangui in two rows', async () => {
    const { values, keys } = await whole(
      'hdx-hapi-population',
      'population/hdx_hapi_population_global_hrp.csv',
      car,
    );
    expect([...keys].sort()).toEqual(['split_row:CF711', 'warned:CF124', 'warned:CF125']);
    expect(values.length).toBe(89);
    expect(values.find((v) => v.kind === 'population' && v.place === 'CF711')).toMatchObject({
      people: 839_081,
      sex: 'all',
    });
  });

  it('World Heritage: one natural site of the country, one shared by three that may lie outside', async () => {
    const { values, keys } = await whole(
      'unesco-world-heritage',
      'cultural/unesco_whs_2026_normalized.json.gz',
      car,
    );
    expect(keys).toEqual([]);
    const sites = values as ImportedObject[];
    expect(sites.map(({ externalId, type, position }) => [externalId, type, position.level])).toEqual([
      ['475', 'world_heritage_natural', 0],
      ['1380', 'world_heritage_natural', null],
    ]);
    expect(JSON.stringify(sites)).not.toMatch(/description|image/);
  });

  it('settlements of the Central African Republic: 36, all inside, each with people', async () => {
    const { values, keys } = await whole(
      'geonames-cities500',
      'places/cities500_conflict_countries.tsv',
      car,
    );
    expect(keys).toEqual([]);
    expect(values.filter(({ kind }) => kind === 'settlement').length).toBe(36);
    const people = values.flatMap((value) => (value.kind === 'population' ? [value.people] : []));
    expect([people.length, Math.max(...people), Math.min(...people)]).toEqual([36, 542_393, 4_365]);
  });

  it('Kosovo: 30 municipalities of 38, settlements in Albanian, Serbian and Cyrillic', async () => {
    expect(kosovo.count).toBe(30);
    const { values, keys } = await whole('nga-gns', 'places/nga_gns_kosovo_kv.txt.gz', kosovo, XKX);
    const places = values as ImportedSettlement[];
    expect(places.length).toBe(2_532);
    expect(keys.every((key) => key.startsWith('outside:'))).toBe(true);
    const one = places.find(({ externalId }) => externalId === '411577');
    expect(one?.names).toEqual([
      { name: 'Rimanishtë', language: 'sqi' },
      { name: 'Rimanište', language: 'srp' },
      { name: 'Риманиште', language: 'srp' },
    ]);
    for (const { position } of places)
      expect(position.level === 1 || position.within.length === 0).toBe(true);
  });

  it('special-status sites: 17, no point for Gorioč, Archangels and Gazimestan, a second point widens the circle (T-073)', async () => {
    const { values, keys } = await whole(
      'kosovo-special-status-sites',
      'cultural/kosovo_special_status_sites.csv',
      kosovo,
      XKX,
    );
    expect(keys).toEqual([]);
    const sites = new Map((values as ImportedObject[]).map((site) => [site.externalId, site]));
    expect(sites.size).toBe(17);
    for (const [id, municipality] of [
      ['XK-GOR', 'Istok'],
      ['XK-ARH', 'Prizren'],
      ['XK-GAZ', 'Obilić'],
      ['XK-LJE', 'Prizren'],
    ] as const) {
      const site = sites.get(id);
      expect(site?.position).toMatchObject({
        lon: null,
        lat: null,
        uncertainty: null,
        level: 1,
        basis: 'source_area',
      });
      expect(site?.position.within).toEqual(kosovo.named(municipality, 1));
      expect(JSON.stringify(site)).not.toMatch(/42\.\d{3}|2[01]\.\d{3}/);
    }
    expect(sites.get('XK-DEC')?.position.uncertainty).toBe(500);
    // Points of two sources are 1.3 km and 2.8 km apart: it is within that.
    expect(sites.get('XK-DEV')?.position.uncertainty).toBeGreaterThan(1_300);
    expect(sites.get('XK-DUB')?.position.uncertainty).toBeGreaterThan(2_700);
    expect(sites.get('XK-DEC')?.otherNames).toEqual(['Manastir Visoki Dečani', 'Manastiri i Deçanit']);
  });

  it.each([
    ['idmc-country-year', 'displacement/idmc_country_year.csv.gz', 17],
    ['unhcr-population', 'displacement/unhcr_population.csv.gz', 4_376],
    ['inform-risk', 'risk/inform_risk_index.csv.gz', 104],
  ])('%s: %s has %i readings of the country', async (code, path, count) => {
    const { values } = await whole(code, path, car);
    expect(values.length).toBe(count);
    for (const value of values)
      expect(value).toMatchObject({ kind: 'indicator', place: 'CAF', suppressed: false });
  });
});
