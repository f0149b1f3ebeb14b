/**
 * A protective list on the map: exactly the objects that are on it, whatever the zoom; what of it cannot be shown is counted;
 * who may see what is on it; and nothing of it that would narrow a place (nevers 13 and 21).
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Problem } from '#model/problems.ts';
import type { Role } from '#model/rights.ts';
import { perform } from '#src/perform.ts';
import { protectiveListMake } from '#stages/plan/operations/protective-list-make.ts';
import { mapList } from '#stages/report/operations/map-list.ts';
import { mapSummary } from '#stages/report/operations/map-summary.ts';
import { mapTile } from '#stages/report/operations/map-tile.ts';
import { agreementRecord } from '#stages/share/operations/agreement-record.ts';
import { protectiveListRelease } from '#stages/share/operations/protective-list-release.ts';
import { releaseList } from '#stages/share/operations/release-list.ts';
import { exactPlaceSet } from '#stages/understand/operations/exact-place-set.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { toyWorld, type ToyObject, type ToyWorld } from '#test/toy-objects.ts';
import { describeToy } from '#test/toy-operation.ts';
import { square } from '../plan/asking.ts';
import { readTile, sumOf, tilesOver, type Read } from './read-tile.ts';

const AT = '2021-09-09';
const BOX = { west: 19.9, south: 4.9, east: 22.1, north: 6.1 };
const area = (level: number, ...within: string[]) => ({ level, within, basis: 'source_area' as const });

let house: TestHouse;
let world: ToyWorld;
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house);
  world = await toyWorld(house);
  await world.source('toy', 'health_facilities', '2021-06-30');
});
afterAll(() => house.close());

/** A world of its own in every test. */
async function only(...given: ToyObject[]): Promise<string[]> {
  await world.sql(`update @.protected_object set superseded_at = now() where superseded_at is null`);
  return world.objects(...given);
}
const newest = async (): Promise<string> =>
  (await house.as('planner').run(releaseList, { limit: 1 })).releases[0]?.release ?? '';
async function make(input: object): Promise<string> {
  await house.as('planner').run(protectiveListMake, { at: AT, ...input });
  return newest();
}
const summary = (list: string, role: Role = 'planner', more: object = {}) =>
  house.as(role).run(mapSummary, { at: AT, list, ...more });
const listed = async (list: string, role: Role = 'planner'): Promise<string[]> =>
  ((await house.as(role).run(mapList, { at: AT, list, limit: 500 })).objects ?? [])
    .flatMap((o) => o.items.map((i) => i.object))
    .sort();
async function tiles(zoom: number, list: string): Promise<Read[]> {
  const read: Read[] = [];
  for (const tile of tilesOver(zoom, BOX))
    read.push(
      ...readTile(
        (await house.as('planner').run(mapTile, { ...tile, at: AT, list, layers: ['objects'] })).content,
      ),
    );
  return read;
}
async function problemOf(work: Promise<unknown>): Promise<Problem> {
  const answer: unknown = await work.catch((error: unknown) => error);
  if (!(answer instanceof Problem)) throw new Error(`not refused: ${JSON.stringify(answer)}`);
  return answer;
}

test('shows what is on the list and no more, and says what of it no map shows', async () => {
  const [clinic, post, nowhere, gone, retired] = await only(
    { name: 'Clinic', position: world.point(20.2, 5.2, 100) },
    { name: 'Post', position: area(2, 'TY11') },
    { name: 'Nowhere' },
    { name: 'Gone', position: world.point(20.3, 5.2, 100) },
    { name: 'Retired', position: world.point(20.4, 5.2, 100) },
    { name: 'East', position: world.point(21.5, 5.5, 100) },
  );
  const list = await make({ place: 'TY11' });
  await world.sql(`update @.protected_object set superseded_at = now() where object_id = $1`, [gone]);
  await world.sql(`update @.protected_object set status = 'retired' where object_id = $1`, [retired]);
  await world.objects(
    { name: 'New', position: world.point(20.5, 5.5, 100) },
    { name: 'New in the east', position: world.point(21.5, 5.4, 100) },
  );
  const s = await summary(list);
  expect(s.list).toMatchObject({
    objects: 5,
    version: 1,
    noPlace: 1,
    gone: 1,
    retired: 1,
    // What is retired stays on a list (R-PL-01); what is gone does not.
    anew: { more: 1, fewer: 1 },
    shown: true,
    stale: false,
    of: { code: 'protective_list.scope', params: { place: 'West district' } },
  });
  expect(s.objects).toMatchObject([{ layer: 'health_facilities', points: 1, inAreas: 1, undrawn: 1 }]);
  expect(s.list?.sentences.map((m) => m.code)).toEqual([
    'map.list_only',
    'map.list_no_place',
    'map.list_retired',
    'map.list_gone',
    'map.list_anew',
    'map.list_coarser',
  ]);
  // A layer of which nothing is on it is not one that nobody has loaded.
  expect(s.missing.map((m) => m.layer)).toEqual(
    (await house.as('planner').run(mapSummary, { at: AT })).missing.map((m) => m.layer),
  );
  expect(await listed(list)).toEqual([clinic]);
  expect(nowhere && post).toBeTruthy();
  for (const zoom of [4, 8, 11]) {
    const read = await tiles(zoom, list);
    expect([sumOf(read, 'objects'), sumOf(read, 'object_areas')]).toEqual([1, 1]);
  }
  // As it was known before the list was made, there was none.
  expect(await problemOf(summary(list, 'planner', { known: '2021-09-09' }))).toMatchObject({
    number: 1010,
    field: 'list',
  });
  const old = await summary(list, 'planner', { at: '2022-06-01' });
  expect(old.list).toMatchObject({ stale: true, days: 265 });
});

test('counts add up at every zoom, for any list', async () => {
  const spot = fc.record({
    lon: fc.double({ min: 20.02, max: 21.98, noNaN: true }),
    lat: fc.double({ min: 5.02, max: 5.98, noNaN: true }),
    uncertainty: fc.constantFrom(0, 500, 20_000, 30_000),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(spot, { minLength: 1, maxLength: 15 }),
      fc.constantFrom('TY', 'TY1', 'TY21'),
      fc.constantFrom(0, 5, 9),
      async (spots, place, zoom) => {
        await only(
          ...spots.map((s, i) => ({ name: `n${i}`, position: world.point(s.lon, s.lat, s.uncertainty) })),
        );
        const list = await make({ place });
        const s = await summary(list);
        const [all] = s.objects ?? [];
        const read = await tiles(zoom, list);
        expect(sumOf(read, 'objects')).toBe(all?.points ?? 0);
        expect(sumOf(read, 'objects') + sumOf(read, 'object_areas') + (s.list?.noPlace ?? 0)).toBe(
          s.list?.objects,
        );
        expect((await listed(list)).length).toBe(all?.points ?? 0);
        expect(s.list?.anew).toEqual({ more: 0, fewer: 0 });
      },
    ),
    { numRuns: 12 },
  );
});

test('a list of a shape draws where somebody plans: who makes lists sees it, for all others it is refused with who may', async () => {
  const [inside] = await only(
    { name: 'In', position: world.point(20.5, 5.5, 100) },
    { name: 'Out', position: world.point(21.5, 5.5, 100) },
  );
  const list = await make({ shape: square(20.4, 5.4, 20.6, 5.6) });
  expect(await listed(list, 'releaser')).toEqual([inside]);
  expect((await summary(list, 'cpp_officer')).list?.anew).toBe(null);
  const z = { z: 8, x: 142, y: 124 };
  for (const role of ['focal_point', 'legad', 'administrator'] as const) {
    for (const work of [
      () => summary(list, role),
      () => listed(list, role),
      () => house.as(role).run(mapTile, { ...z, at: AT, list }),
    ])
      expect(await problemOf(work())).toMatchObject({
        number: 2002,
        field: 'list',
        params: { who: expect.arrayContaining(['planner', 'releaser']) as unknown },
      });
    const { releases } = await house.as(role).run(releaseList, { limit: 1 });
    expect(releases[0]).toMatchObject({ release: list, shown: false });
  }
  // Who may not see protected objects hears the same of a list that is there and of one that is not.
  const absent = '00000000-0000-4000-8000-000000000000';
  const [there, not] = await Promise.all([list, absent].map((id) => problemOf(summary(id, 'reporter'))));
  expect([there?.number, there?.params]).toEqual([not?.number, not?.params]);
  expect(there?.number).toBe(2002);
  expect((await problemOf(summary(absent))).number).toBe(1010);
  expect((await problemOf(summary("' or 1=1"))).number).toBe(1002);
});

test('never 21: whatever exact places a list has, the map of it and what is said of it stay the same to who may not see them', async () => {
  const [site = ''] = await only(
    { name: 'Site', position: world.point(20.45, 5.52, 20_000) },
    { name: 'Clinic', position: world.point(20.5, 5.5, 100) },
  );
  await house.as('senior_focal_point').run(agreementRecord, {
    recipient: 'Custodian',
    reference: '1/2021',
    tier: 'exact',
    from: '2021-01-01',
  });
  const both = { label: 'both', roles: ['releaser', 'cpp_officer'] as const, demonstration: true };
  // Without what tells one release from another and nothing of what is on it: its id, its time, its number.
  const told = async (role: Role): Promise<string> => {
    const list = await newest();
    const { releases } = await house.as(role).run(releaseList, { limit: 1 });
    const said = JSON.stringify([
      releases,
      await summary(list, role),
      await house.as(role).run(mapList, { at: AT, list }),
    ]);
    const drawn = await Promise.all(
      [6, 8, 10].map(async (z) => {
        const tile = tilesOver(z, { west: 20.4, south: 5.4, east: 20.5, north: 5.5 })[0] ?? { z, x: 0, y: 0 };
        const { content } = await house.as(role).run(mapTile, { ...tile, at: AT, list });
        return Buffer.from(content).toString('hex');
      }),
    );
    return [said.replaceAll(list, 'list'), ...drawn]
      .join('\n')
      .replaceAll(/"(recordedAt|known)":"[^"]+"/g, '')
      .replaceAll(/"(version|latest|came|went)":(\d+|null)/g, '');
  };
  const shape = square(20.3, 5.35, 20.6, 5.65);
  const release = async (longitude: number, latitude: number): Promise<void> => {
    await house
      .as('cpp_officer')
      .run(exactPlaceSet, { object: site, longitude, latitude, uncertainty: 15, found: 'Visited.' });
    await perform(house, protectiveListRelease, {
      actor: both,
      compartment: 'toy-op',
      input: { recipient: 'Custodian', at: AT, shape },
    });
  };
  await release(20.4513, 5.5271);
  const first = await told('releaser');
  expect(first).toContain('"sha256":null');
  const seen = await house.as('planner').run(releaseList, { limit: 1 });
  expect(seen.releases[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  await fc.assert(
    fc.asyncProperty(
      fc.double({ min: -0.05, max: 0.05, noNaN: true }),
      fc.double({ min: -0.05, max: 0.05, noNaN: true }),
      async (east, north) => {
        await release(20.45 + east, 5.52 + north);
        expect(await told('releaser')).toBe(first);
      },
    ),
    { numRuns: 4 },
  );
  // And the test can fail: who may see exact places is told another hash.
  const now = await house.as('planner').run(releaseList, { limit: 1 });
  expect(now.releases[0]?.sha256).not.toBe(seen.releases[0]?.sha256);
});
