/** What the files of the demonstration hold, counted: the figures that data/SOURCES.md and the issue speak of. */
import { beforeAll, describe, expect, it } from 'vitest';
import type {
  Boundaries,
  ImportedEvent,
  ImportedObject,
  ImportedPlace,
  ImportedPopulation,
} from '#model/imported.ts';
import { isLocated } from '#model/position.ts';
import { isOrdered } from '#model/range.ts';
import { dayText } from '#model/time.ts';
import { MANIFEST, readDemo, realBoundaries } from './reading.ts';

let boundaries: Boundaries;
beforeAll(async () => {
  boundaries = await realBoundaries();
});

function tally<T>(all: readonly T[], of: (one: T) => string | number): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of all) counts[of(one)] = (counts[of(one)] ?? 0) + 1;
  return counts;
}

describe('boundaries', () => {
  it('has 1, 17, 72 and 175 areas on levels 0 to 3, each after the one that it lies in', async () => {
    const places = (await readDemo('cod-ab', boundaries)) as ImportedPlace[];
    expect(tally(places, (p) => p.level)).toEqual({ 0: 1, 1: 17, 2: 72, 3: 175 });
    const seen = new Set<string | null>([null]);
    for (const { code, parent } of places) {
      expect(seen.has(parent)).toBe(true);
      seen.add(code);
    }
    expect(places.find(({ code }) => code === 'CF31')?.names).toEqual([
      { name: 'Ouham Pendé', language: 'fr' },
      { name: 'Ouham Pende', language: null },
    ]);
  });

  it('finds by names without accents, and knows Bria from its surroundings', () => {
    expect(boundaries.named('OUHAM-PENDE', 1)).toEqual(['CF31']);
    expect(boundaries.named('Nola', 3)).toEqual(expect.arrayContaining(['CF1216', 'CF2311']));
    expect(boundaries.at(21.994, 6.536).map(({ code }) => code)).toEqual([
      'CF',
      'CF52',
      'CF521',
      expect.stringMatching(/^CF521/),
    ]);
    expect(boundaries.at(6.536, 21.994)).toEqual([]);
  });
});

describe('population', () => {
  it('has 17 provinces and 72 districts of 2015, Bangui joined from its two rows', async () => {
    const figures = (await readDemo('cod-ps', boundaries)) as ImportedPopulation[];
    expect(tally(figures, (f) => f.level)).toEqual({ 1: 17, 2: 72 });
    expect(figures.find(({ place }) => place === 'CF711')?.people).toBe(839_081);
    expect(figures.find(({ place }) => place === 'CF71')?.people).toBe(839_080);
    expect(figures.filter(({ level }) => level === 1).reduce((sum, { people }) => sum + people, 0)).toBe(
      4_953_014,
    );
    for (const figure of figures)
      expect(figure).toMatchObject({ sex: 'all', ageFrom: null, ageTo: null, year: 2015 });
  });
});

describe('UCDP events', () => {
  let events: ImportedEvent[];
  beforeAll(async () => {
    events = (await readDemo('ucdp-ged', boundaries)) as ImportedEvent[];
  });

  it('has 1,848 events, the first of 8 August 1991 and the last of 31 December 2022', () => {
    expect(events.length).toBe(1_848);
    const zone = 'Africa/Bangui';
    expect(dayText(Math.min(...events.map(({ when }) => when.from)), zone)).toBe('1991-08-08');
    expect(dayText(Math.max(...events.map(({ when }) => when.to)) - 1, zone)).toBe('2022-12-31');
  });

  it('knows 111 of them to a province or coarser, 149 to a district, and none of these by a point', () => {
    const areas = events.filter(({ position }) => position.basis === 'source_area');
    expect(tally(areas, ({ position }) => position.level ?? -1)).toEqual({ 0: 57, 1: 54, 2: 149 });
    expect(areas.filter(({ position }) => (position.level ?? 0) <= 1).length).toBe(111);
    for (const { position } of areas) expect(isLocated(position)).toBe(false);
    expect(events.filter(({ position }) => isLocated(position)).length).toBe(1_588);
  });

  it('is never finer than where_prec, and every area of a position is of its level', () => {
    const finest: Record<string, number> = { '1': 3, '2': 3, '3': 2, '4': 1, '5': 0, '6': 0 };
    const metres: Record<string, number | null> = { '1': 2_000, '2': 25_000 };
    for (const { position, payload } of events) {
      const precision = String(payload['where_prec']);
      expect(position.level).toBeLessThanOrEqual(finest[precision] as number);
      expect(position.uncertainty).toBe(metres[precision] ?? null);
      expect(position.within.length).toBeGreaterThan(0);
      for (const code of position.within) expect(boundaries.levelOf(code)).toBe(position.level);
    }
  });

  it('says one of both where the name and the point of a division are not the same', () => {
    const nana = events.filter(
      ({ position, payload }) => payload['where_prec'] === '4' && position.within.length > 1,
    );
    expect(nana.length).toBe(8);
    for (const { position } of nana) expect(position.within).toEqual(['CF22', 'CF31']);
    const districts = events.filter(
      ({ position, payload }) => payload['where_prec'] === '3' && position.within.length > 1,
    );
    expect(districts.length).toBe(9);
  });

  it('takes a day for a day only where the source knows the day', () => {
    expect(tally(events, ({ when }) => when.precision)).toEqual({ day: 1_367, range: 481 });
    for (const { when } of events) expect(when.precision === 'day').toBe(when.to - when.from === 86_400_000);
  });

  it('has the deaths of each event in order, and by status as far as the source says', () => {
    for (const { total, involvements } of events) {
      expect(isOrdered(total.count)).toBe(true);
      expect(total.harm).toBe('death');
      const best = involvements.reduce((sum, { count }) => sum + (count.best ?? NaN), 0);
      expect(best).toBe(total.count.best);
      for (const one of involvements) {
        expect(one).toMatchObject({
          sex: 'unknown',
          ageFrom: null,
          ageTo: null,
          count: { low: null, high: null },
        });
        expect(['civilian', 'unknown', 'member_of_party']).toContain(one.status);
        expect(one.count.best).toBeGreaterThan(0);
      }
    }
    expect(events.find(({ externalId }) => externalId === '256002')?.total.count).toEqual({
      low: 6,
      best: 6,
      high: 7,
    });
  });

  it('attributes only as alleged, to organisations, and never anything to civilians', () => {
    for (const { attributions, classifications } of events) {
      expect(classifications).toEqual([
        {
          standard: 'ucdp_type_of_violence',
          code: expect.stringMatching(/^[123]$/) as string,
          area: 'civilians',
        },
      ]);
      expect(attributions.length).toBe(classifications[0]?.code === '3' ? 1 : 2);
      for (const { level, actor, actorName } of attributions) {
        expect(level).toBe('alleged');
        expect(actor).toMatch(/^ucdp:\d+$/);
        expect(actorName).not.toMatch(/civilians|bozize|kolingba|mokom/i);
      }
    }
  });

  it('has the two events of 9 September 2021 as one source, day only', () => {
    const from = Date.parse('2021-09-08T23:00:00Z');
    const that = events.filter(({ when }) => when.from < from + 86_400_000 && when.to > from);
    expect(
      that
        .map(({ externalId, when, sourcesCounted, total }) => [
          externalId,
          when.precision,
          sourcesCounted,
          total.count.best,
        ])
        .sort(),
    ).toEqual([
      ['414469', 'day', 3, 1],
      ['417174', 'day', 1, 9],
    ]);
  });

  it('has nothing on the quiet day, nor the day before or after', () => {
    const from = Date.parse(`${MANIFEST.operation.quietDay}T00:00:00+01:00`) - 86_400_000;
    expect(events.filter(({ when }) => when.from < from + 3 * 86_400_000 && when.to > from)).toEqual([]);
  });
});

describe('health facilities', () => {
  it('has 555, ten without a point known by their region, one beyond the border, two in another region', async () => {
    const all = (await readDemo('who-kwtrp-health', boundaries)) as ImportedObject[];
    expect(all.length).toBe(555);
    expect(tally(all, ({ type }) => type)).toEqual({ hospital: 20, health_centre: 209, health_post: 326 });
    const without = all.filter(({ position }) => !isLocated(position));
    expect(without.length).toBe(10);
    for (const { position } of without) {
      expect(position).toMatchObject({ basis: 'source_area', level: 1 });
      expect(position.within.length).toBeGreaterThan(0);
    }
    expect(without.find(({ name }) => name.startsWith('Maison DOR'))?.position.within).toEqual([
      'CF51',
      'CF52',
      'CF53',
    ]);
    expect(
      all.filter(({ payload }) => payload['region_disagrees'] === 1).map(({ position }) => position.within),
    ).toEqual([
      ['CF41', 'CF42', 'CF43', 'CF52'],
      ['CF11', 'CF12', 'CF71'],
    ]);
    for (const { position, lastConfirmed, operating } of all) {
      for (const code of position.within) expect(boundaries.levelOf(code)).toBe(position.level);
      expect([lastConfirmed, operating]).toEqual([null, 'unknown']);
    }
  });

  it('has the regional hospital of Bria with the weak position of an encyclopaedia', async () => {
    const all = (await readDemo('who-kwtrp-health', boundaries)) as ImportedObject[];
    const bria = all.find(({ name, type }) => name.startsWith('Bria') && type === 'hospital');
    expect(bria?.position).toEqual({
      lon: 21.994,
      lat: 6.536,
      uncertainty: 10_000,
      level: 2,
      within: ['CF521'],
      basis: 'source_point',
      method: 'Encarta',
    });
    expect(bria?.category).toBe('medical_civil_or_military');
  });
});

describe('displacement sites', () => {
  it('has 126, 108 without a point, 11 of these known by their name to a district, and drops none that closed', async () => {
    const all = (await readDemo('unhcr-sites', boundaries)) as ImportedObject[];
    expect(all.length).toBe(126);
    const without = all.filter(({ position }) => !isLocated(position));
    expect(without.length).toBe(108);
    expect(tally(without, ({ position }) => position.basis)).toEqual({ name: 11, source_area: 97 });
    for (const { position } of without) expect(position.level).toBe(position.basis === 'name' ? 2 : 0);
    expect(tally(all, ({ operating }) => operating)).toEqual({
      active: 75,
      reported_inactive: 46,
      closed: 5,
    });
    expect(all.find(({ name }) => name === 'Hopital de Bria')?.position).toMatchObject({
      level: 2,
      within: ['CF521'],
      basis: 'name',
    });
    for (const { objectKind, category } of all)
      expect([objectKind, category]).toEqual(['person_group', 'refugee_idp_camp']);
    // People of the north-west, drawn in Bangui: the point is kept and worth nothing.
    expect(all.find(({ externalId }) => externalId === 'CAFs990202')?.position).toMatchObject({
      uncertainty: 600_000,
      level: 0,
      within: ['CF'],
    });
  });
});
