import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf } from '#model/ids.ts';
import { loadDemonstration } from '#src/demonstration.ts';
import { sourceList } from '#stages/collect/operations/source-list.ts';
import { omaRead } from '#stages/platform/operations/oma-read.ts';
import { eventRead } from '#stages/report/operations/event-read.ts';
import { reportRead } from '#stages/report/operations/report-read.ts';
import { objectList } from '#stages/understand/operations/object-list.ts';
import { objectRead } from '#stages/understand/operations/object-read.ts';
import { placeList } from '#stages/understand/operations/place-list.ts';
import { placeRead } from '#stages/understand/operations/place-read.ts';
import { populationRead } from '#stages/understand/operations/population-read.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { fingerprint, shippedLines } from '../collect/car-events.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse('demo');
});
afterAll(() => house.close());

function rows<Row>(sql: string): Promise<Row[]> {
  return house.database.inCompartment('car-demo', { write: false }, (tx) => tx.query<Row>(sql));
}

test('it is the Central African Republic, opens on 9 September 2021, and nobody has set a legal frame for it', async () => {
  const oma = await house.as('planner').run(omaRead, {});
  expect(oma).toMatchObject({
    code: 'car-demo',
    country: 'CAF',
    zone: 'Africa/Bangui',
    opensAt: '2021-09-09',
    demonstration: true,
  });
  expect(oma.frame.situation).toBe('undetermined');
});

test('the country, 17 prefectures, 72 sub-prefectures, 175 communes, each in the one above', async () => {
  for (const [level, count] of [1, 17, 72, 175].entries()) {
    const { places, next } = await house.as('planner').run(placeList, { level });
    expect(places).toHaveLength(count);
    expect(next).toBeNull();
    for (const place of places) expect(place.path).toHaveLength(level + 1);
  }
  const settlements = await house.as('planner').run(placeList, { kind: 'settlement', by: 'name', limit: 20 });
  expect([settlements.places.length, settlements.count]).toEqual([20, 36]);
  const rest = await house
    .as('planner')
    .run(placeList, { kind: 'settlement', by: 'name', after: settlements.next ?? '', limit: 20 });
  expect([rest.places.length, rest.count, rest.next]).toEqual([16, 36, null]);
  expect(new Set([...settlements.places, ...rest.places].map((p) => p.code)).size).toBe(36);
  // Of a province: wherever in it they are; the province itself is not within itself.
  const within = await house.as('planner').run(placeList, { within: 'CF52' });
  expect(within.count).toBe(within.places.length);
  expect(within.places.every((p) => p.path.includes('CF52') && p.code !== 'CF52')).toBe(true);
  expect(within.places.map((p) => p.kind)).toContain('settlement');
  const { place } = await house
    .as('planner')
    .run(placeRead, { place: 'CF6' })
    .catch(() => house.as('planner').run(placeRead, { place: 'CF61' }));
  expect(place.shape).toMatchObject({ type: expect.stringMatching(/Polygon/) as string });
});

test('1,848 events to the end of 2022, 111 of them known only to a province or coarser, none of them assessed', async () => {
  const [all] = await rows<{ n: number; first: Date; last: Date }>(
    `select count(*) as n, min(happened_from) as first, max(happened_to) as last from event where source_code = 'ucdp_ged' and superseded_at is null`,
  );
  expect(all?.n).toBe(1848);
  // Five rows are of 1991 to 1993; the others begin later.
  expect([all?.first.getUTCFullYear(), all?.last.getUTCFullYear()]).toEqual([1991, 2022]);
  // UCDP's own precision: 4 a first-order division, 5 a line or a larger area, 6 the country.
  const coarse = await rows<{
    level: number;
    lon: number | null;
    box: string | null;
    inside: string[];
    maybe: string[];
  }>(
    `select level, lon, area_box as box, inside, maybe from event where position_method in ('where_prec 4', 'where_prec 5', 'where_prec 6')`,
  );
  expect(coarse).toHaveLength(111);
  for (const event of coarse) {
    expect(event.level).toBeLessThanOrEqual(1);
    // Its point only stands for the area: no point, no box, and no area finer than the province.
    expect([event.lon, event.box]).toEqual([null, null]);
    expect(event.inside.length).toBeLessThanOrEqual(2);
  }
  expect(await rows(`select 1 from assessment`)).toEqual([]);
});

test('64 incidents against one group each stand beside them, as sources of their own', async () => {
  expect(
    await rows(
      `select source_code as source, count(*)::int as n from event where superseded_at is null group by 1 order by 1`,
    ),
  ).toEqual([
    { source: 'insecurity_insight_aid', n: 57 },
    { source: 'insecurity_insight_education', n: 3 },
    { source: 'insecurity_insight_protection', n: 4 },
    { source: 'ucdp_ged', n: 1848 },
  ]);
});

test('nothing is placed finer than its circle allows', async () => {
  const [found] = await rows<{ n: number }>(
    `select count(*) as n from event where cardinality(inside) <> coalesce(level, -1) + 1 and cardinality(maybe) = 0`,
  );
  expect(found?.n).toBe(0);
  const [wide] = await rows<{ n: number; finest: number }>(
    `select count(*) as n, max(level) as finest from event where uncertainty = 25000 and cardinality(maybe) = 0 and level < 3`,
  );
  // A circle of 25 km that no commune holds whole touches some of them.
  expect(wide?.n).toBe(0);
});

test('555 health facilities, 10 of them without a position; 126 displacement sites, 108 without; all listed', async () => {
  for (const [layer, count, without] of [
    ['health_facilities', 555, 10],
    ['displacement_sites', 126, 108],
  ] as const) {
    const listed = await house.as('planner').run(objectList, { layer, limit: 1000 });
    expect(listed.objects).toHaveLength(count);
    expect(listed.objects.filter((o) => o.longitude === null)).toHaveLength(without);
    for (const object of listed.objects) expect(object.status).toBe('proposed');
  }
});

test('pages of protected objects come in one order and miss none', async () => {
  const seen = new Set<string>();
  for (let after: string | undefined; ;) {
    const { objects, total, next } = await house
      .as('planner')
      .run(objectList, { limit: 100, ...(after === undefined ? {} : { after }) });
    expect(total).toBe(555 + 126 + 2);
    for (const { object } of objects) seen.add(object);
    if (next === null) break;
    after = next;
  }
  // And the two World Heritage sites, both natural.
  expect(seen.size).toBe(555 + 126 + 2);
});

test('population totals of 2015 for 17 prefectures and 72 sub-prefectures', async () => {
  for (const [level, count] of [
    [1, 17],
    [2, 72],
  ] as const) {
    const { figures, more } = await house.as('planner').run(populationRead, { level });
    expect(more).toBe(false);
    expect(new Set(figures.map((f) => f.place)).size).toBe(count);
    expect(new Set(figures.map((f) => f.year))).toEqual(new Set([2015]));
  }
});

test('every source is named with licence, vintage, rows and what was accepted', async () => {
  const { sources } = await house.as('planner').run(sourceList, {});
  expect(sources.map((s) => [s.layer, s.code, s.rows]).sort()).toEqual([
    ['boundaries', 'cod_ab_caf', 265],
    ['displacement_sites', 'unhcr_sites', 126],
    ['health_facilities', 'who_kwtrp_health', 555],
    ['incidents_aid', 'insecurity_insight_aid', 57],
    ['incidents_displaced', 'insecurity_insight_protection', 4],
    ['incidents_education', 'insecurity_insight_education', 3],
    ['indicators', 'idmc', 17],
    ['indicators', 'inform_risk', 104],
    ['indicators', 'insecurity_insight_sv', 4],
    ['indicators', 'unhcr_population', 4376],
    ['named_settlements', 'geonames_cities500', 72],
    ['population', 'cod_ps_caf', 89],
    ['violence_events', 'ucdp_ged', 1848],
    ['world_heritage', 'unesco_world_heritage', 2],
  ]);
  for (const source of sources) {
    for (const part of [source.title, source.publisher, source.licence, source.citation, source.release])
      expect(part).not.toBe('');
  }
  expect(sources.find((s) => s.layer === 'violence_events')?.accepted).toHaveLength(20);
});

test('a source row can be opened, equals the row as shipped, and holds no description', async () => {
  const lines = await shippedLines('ucdp-ged');
  const columns = (lines[0] as string).split(',');
  const cells = (lines.find((line) => line.startsWith('36210,')) as string).split(',');
  const { reports } = await house.as('planner').run(eventRead, { event: idOf('ucdp_ged', '36210') });
  expect(reports).toHaveLength(1);
  const { payload } = await house.as('planner').run(reportRead, { report: reports[0]?.report as string });
  for (const [i, column] of columns.entries()) {
    expect(String(payload?.[column] ?? ''), column).toBe(cells[i]);
  }
});

test('descriptions and names of articles are nowhere: not in the files, not in the database', async () => {
  const lines = await shippedLines('ucdp-ged');
  const never = ['source_article', 'source_headline', 'source_original', 'where_description'];
  for (const column of never) expect((lines[0] as string).split(',')).not.toContain(column);
  const reports = await rows<{ id: string }>(
    `select report_id as id from report order by report_id limit 50`,
  );
  for (const { id } of reports) {
    const { payload, text } = await house.as('planner').run(reportRead, { report: id });
    expect(Object.keys(payload ?? {}).filter((key) => never.includes(key))).toEqual([]);
    expect(text).toBeNull();
  }
});

test('never 13: what has no usable position is listed for every area that it may be in', async () => {
  const bria = (await house.as('planner').run(objectRead, { object: idOf('unhcr_sites', 'CAFs033251') }))
    .versions[0];
  expect(bria).toMatchObject({ name: 'Hopital de Bria', longitude: null, latitude: null, uncertainty: null });
  const unlocated = await house.as('planner').run(objectList, { unlocated: true, limit: 1000 });
  expect(unlocated.objects).toHaveLength(118);
  const paths = new Map<string, readonly string[]>();
  for (const level of [0, 1, 2, 3]) {
    for (const place of (await house.as('planner').run(placeList, { level })).places)
      paths.set(place.code, place.path);
  }
  for (const place of ['CF52', 'CF71', [...paths.keys()].at(-1) as string].filter((code) =>
    paths.has(code),
  )) {
    const listed = new Set(
      (await house.as('planner').run(objectList, { place, limit: 1000 })).objects.map((o) => o.object),
    );
    const path = paths.get(place) ?? [];
    for (const object of unlocated.objects) {
      const known = object.maybe.length > 0 ? object.maybe : object.inside.slice(-1);
      const mayBeThere =
        known.length === 0 ||
        known.some((code) => path.includes(code) || (paths.get(code) ?? []).includes(place));
      expect(listed.has(object.object), `${object.name} in ${place}`).toBe(mayBeThere);
    }
  }
});

test('a second start does nothing and takes no time; a load that was cut short is finished', async () => {
  const before = await fingerprint(house);
  const heard: string[] = [];
  const begun = performance.now();
  await loadDemonstration(house, (_part, what) => heard.push(what));
  expect(heard).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(1000);
  // As after a kill -9 between the last import and the note that it is whole.
  await house.database.inShared({ write: true }, (tx) =>
    tx.query(`update setting set value = 'null' where name = 'demonstration.manifest'`),
  );
  await loadDemonstration(house, (_part, what) => heard.push(what));
  expect(heard.length).toBeGreaterThan(3);
  expect(await fingerprint(house)).toBe(before);
});
