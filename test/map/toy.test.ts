/** The map on a small world whose every count is known by heart: a point, a poor point, a district, a country, nowhere. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NOWHERE } from '#model/position.ts';
import { areaOverview } from '#stages/report/operations/area-overview.ts';
import { mapList } from '#stages/report/operations/map-list.ts';
import { mapSummary } from '#stages/report/operations/map-summary.ts';
import { mapTile } from '#stages/report/operations/map-tile.ts';
import { eventLink } from '#stages/verify/operations/event-link.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { toyWorld, type ToyWorld } from '#test/toy-objects.ts';
import { describeToy } from '#test/toy-operation.ts';
import { readTile, sumOf, tilesOver, type Read } from './read-tile.ts';

const DAY = '2021-09-09';
const BOX = { west: 19.9, south: 4.9, east: 22.1, north: 6.1 };
const area = (level: number, ...within: string[]) => ({ level, within, basis: 'source_area' as const });

let house: TestHouse;
let world: ToyWorld;
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house);
  world = await toyWorld(house);
  await world.source('toy_events', 'violence_events', '2021-12-31');
  await world.source('toy', 'health_facilities', '2021-06-30');
  const at = { from: `${DAY}T00:00:00+01:00` };
  await world.events(
    { ...at, position: world.point(20.4, 5.4, 500) },
    { ...at, position: world.point(20.41, 5.41, 500) },
    // Thirty kilometres either way: no point.
    { ...at, position: world.point(21.5, 5.5, 30_000) },
    { ...at, position: area(2, 'TY11') },
    { ...at, position: area(0, 'TY') },
    // One of two provinces: only the country is certain.
    { ...at, position: area(1, 'TY1', 'TY2') },
    { ...at, position: NOWHERE },
    // Known to the month only: it may be in the day.
    {
      from: '2021-09-01T00:00:00+01:00',
      to: '2021-10-01T00:00:00+01:00',
      position: world.point(21.6, 5.6, 500),
    },
    { from: '2021-08-20T00:00:00+01:00', position: world.point(21.7, 5.7, 500) },
  );
  await world.objects(
    { name: 'Clinic', position: world.point(20.2, 5.2, 100) },
    { name: 'Health post', position: area(2, 'TY21') },
    { name: 'School', layer: 'schools', position: world.point(20.2, 5.2, 100) },
    { name: 'Closed', status: 'retired', position: world.point(20.3, 5.3, 100) },
  );
});
afterAll(() => house.close());

const window = { at: DAY, days: 1 };
const whole = async (
  zoom: number,
  more: object = window,
  role: 'hs_adviser' | 'reporter' = 'hs_adviser',
): Promise<Read[]> => {
  const read: Read[] = [];
  for (const tile of tilesOver(zoom, BOX))
    read.push(...readTile((await house.as(role).run(mapTile, { ...tile, ...more })).content));
  return read;
};

test('what is known to an area only is a count on it and never a point', async () => {
  const { events } = await house.as('hs_adviser').run(mapSummary, window);
  expect(events).toMatchObject({ total: 8, certain: 7, points: 3, inAreas: 4, undrawn: 1 });
  expect(events.areas.map(({ code, things, drawn }) => [code, things, drawn])).toEqual([
    ['TY', 2, true],
    ['TY11', 1, true],
    ['TY21', 1, true],
  ]);
  const read = await whole(11);
  const counts = read
    .filter((r) => r.layer === 'event_areas')
    .map((r) => [r.properties['code'], r.properties['n']]);
  expect(counts.sort()).toEqual([
    ['TY', 2],
    ['TY11', 1],
    ['TY21', 1],
  ]);
  for (const { properties } of read.filter((r) => r.layer === 'events' && r.properties['n'] === 1))
    expect(properties['uncertainty']).toBeLessThanOrEqual(25_000);
});

test.each([0, 5, 9, 11])('at zoom %i all counts add up to the figure of the same window', async (zoom) => {
  const read = await whole(zoom);
  const { events } = await house.as('hs_adviser').run(mapSummary, window);
  const overview = await house.as('hs_adviser').run(areaOverview, { at: DAY });
  expect(sumOf(read, 'events') + sumOf(read, 'event_areas') + events.undrawn).toBe(overview.distinct.atMost);
  expect(sumOf(read, 'events', 'certain') + sumOf(read, 'event_areas', 'certain')).toBe(6);
});

test('events that a person links as one fact are one, where it is placed best', async () => {
  const [first, second] = await world.events(
    { from: `${DAY}T00:00:00+01:00`, position: area(0, 'TY'), source: 'toy_events' },
    { from: `${DAY}T00:00:00+01:00`, position: world.point(21.2, 5.2, 500), source: 'other_events' },
  );
  const before = await whole(9);
  await house.as('verifier').run(eventLink, { events: [first, second], why: 'the same fact in two sources' });
  const after = await whole(9);
  expect(sumOf(after, 'events')).toBe(sumOf(before, 'events'));
  expect(sumOf(after, 'event_areas')).toBe(sumOf(before, 'event_areas') - 1);
  const { events } = await house.as('hs_adviser').run(mapSummary, window);
  const overview = await house.as('hs_adviser').run(areaOverview, { at: DAY });
  expect(events.total).toBe(overview.distinct.atMost);
});

test('protected objects by layer, the retired counted apart; not for who may not read them', async () => {
  const { objects, retired, missing } = await house.as('hs_adviser').run(mapSummary, window);
  expect(retired).toBe(1);
  expect(objects?.map(({ layer, total, points, inAreas }) => [layer, total, points, inAreas])).toEqual([
    ['health_facilities', 2, 1, 1],
    ['schools', 1, 1, 0],
  ]);
  expect(missing.map((m) => m.layer)).toContain('displacement_sites');
  // Two layers at one spot are two, not a cluster of both.
  const drawn = (await whole(9)).filter((r) => r.layer === 'objects');
  expect(drawn.map((r) => r.properties['name']).sort()).toEqual(['Clinic', 'School']);
  const without = await whole(9, window, 'reporter');
  expect(without.filter((r) => r.layer.startsWith('object'))).toEqual([]);
  expect(without.some((r) => r.layer === 'events')).toBe(true);
  const refused = await house.as('reporter').run(mapSummary, window);
  expect(refused.objects).toBeNull();
  expect(refused.sentences.map((s) => s.code)).toContain('map.objects_refused');
});

test('an exact place that only some may see changes no tile', async () => {
  const [id] = await world.objects({ name: 'Shelter', position: area(2, 'TY21') });
  const before = await house.as('cpp_officer').run(mapTile, { z: 9, x: 286, y: 248, ...window });
  await world.sql(
    `insert into @.object_exact_place (object_id, shape, uncertainty, recorded_at) values ($1, $2, 10, '2021-01-01')`,
    [id, JSON.stringify({ type: 'Point', coordinates: [21.123, 5.456] })],
  );
  const after = await house.as('cpp_officer').run(mapTile, { z: 9, x: 286, y: 248, ...window });
  expect(Buffer.from(after.content).equals(Buffer.from(before.content))).toBe(true);
});

test('what was known earlier is drawn as it was known', async () => {
  const [id] = await world.objects({
    name: 'Moved',
    layer: 'displacement_sites',
    position: world.point(20.8, 5.8, 100),
    recordedAt: '2022-01-01',
  });
  expect(id).toBeDefined();
  const now = await house.as('hs_adviser').run(mapSummary, window);
  const then = await house.as('hs_adviser').run(mapSummary, { ...window, known: '2021-10-01' });
  expect(now.objects?.some((o) => o.layer === 'displacement_sites')).toBe(true);
  expect(then.objects?.some((o) => o.layer === 'displacement_sites')).toBe(false);
});

test('a tile outside of the pyramid, an unknown layer, a figure with a window of its own are refused', async () => {
  const as = house.as('hs_adviser');
  await expect(as.run(mapTile, { z: 2, x: 4, y: 0 })).rejects.toMatchObject({
    code: 'invalid_input',
    field: 'x',
  });
  await expect(as.run(mapTile, { z: 2, x: 0, y: 0, layers: ['aims'] })).rejects.toMatchObject({
    code: 'invalid_input',
  });
  await expect(as.run(mapTile, { z: 19, x: 0, y: 0 })).rejects.toMatchObject({ code: 'invalid_input' });
  await expect(as.run(mapSummary, { ref: 'abc', at: DAY })).rejects.toMatchObject({
    code: 'invalid_input',
    field: 'at',
  });
  await expect(as.run(mapSummary, { ref: randomUUID().replaceAll('-', '') })).rejects.toMatchObject({
    code: 'unknown_code',
  });
  const empty = await as.run(mapTile, { z: 9, x: 0, y: 0, ...window });
  expect(readTile(empty.content)).toEqual([]);
});

test('the list holds what the tiles draw, of a box too, and its areas apart', async () => {
  const as = house.as('hs_adviser');
  const { events, objects } = await as.run(mapList, { ...window, limit: 500 });
  const summary = await as.run(mapSummary, window);
  expect(events?.inBox).toBe(summary.events.points);
  expect(events?.items.length).toBe(events?.inBox);
  expect(events?.areas.reduce((n, a) => n + a.things, 0)).toBe(summary.events.inAreas);
  expect(objects?.map((o) => [o.layer, o.inBox])).toEqual(
    summary.objects?.map(({ layer, points }) => [layer, points]),
  );
  const west = { west: 20, south: 5, east: 20.999, north: 6 };
  const box = await as.run(mapList, { ...window, ...west });
  expect(box.events?.items.map((e) => e.longitude).every((x) => x < 21)).toBe(true);
  expect(box.events?.items.length).toBe(2);
  expect(box.events?.areas.map((a) => a.code)).toContain('TY11');
  // A cluster of one spot opens into all that is there.
  const spot = await as.run(mapList, { ...window, west: 20.4, south: 5.4, east: 20.4, north: 5.4 });
  expect(spot.events?.inBox).toBe(1);
  const second = await as.run(mapList, { ...window, skip: 1, limit: 1 });
  expect(second.events?.items[0]).toEqual(events?.items[1]);
  expect((await house.as('reporter').run(mapList, window)).objects).toBeNull();
  await expect(as.run(mapList, { west: 1 })).rejects.toMatchObject({ code: 'invalid_input', field: 'south' });
  await expect(as.run(mapList, { west: 1, south: 1, east: 0, north: 2 })).rejects.toMatchObject({
    field: 'east',
  });
});
