/** Exact places are kept apart: used for who may see them, and without any trace in the answers of all others (never 21). */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '#model/rights.ts';
import { decide, grantedBy } from '#access/decide.ts';
import { OPERATIONS } from '#src/operations.ts';
import { activityRegister } from '#stages/plan/operations/activity-register.ts';
import { checkRun } from '#stages/plan/operations/check.ts';
import { exactPlaceRead } from '#stages/understand/operations/exact-place-read.ts';
import { exactPlaceSet } from '#stages/understand/operations/exact-place-set.ts';
import { geodesicMetres, goFrom } from '#methods/geodesy/geodesic.ts';
import { askOne, inputsOf, type Known } from '#test/everything.ts';
import { describeToy } from '#test/toy-operation.ts';
import { toyWorld, type ToyWorld } from '#test/toy-objects.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { asking, square, union } from './asking.ts';

let house: TestHouse;
let world: ToyWorld;
/** Known to all within 20 km of a point; to a district only; to a province only. */
let circle: string;
let district: string;
let province: string;
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house);
  world = await toyWorld(house);
  await world.source('toy', 'health_facilities', '2021-01-01');
  [circle = '', district = '', province = ''] = await world.objects(
    { name: 'Circle', position: world.point(20.5, 5.5, 20_000) },
    { name: 'District', position: { level: 2, within: ['TY11'], basis: 'source_area' } },
    { name: 'Province', position: { level: 1, within: ['TY1'], basis: 'source_area' } },
  );
});
afterAll(() => house.close());

const set = (object: string, longitude: number, latitude: number, uncertainty = 5) =>
  house
    .as('cpp_officer')
    .run(exactPlaceSet, { object, longitude, latitude, uncertainty, found: 'visited by the clinic' });
const check = (role: Role, shape: unknown, within = 0) =>
  house.as(role).run(checkRun, asking(shape, { within }));
const at = (lon: number, lat: number) => ({ type: 'Point', coordinates: [lon, lat] });

describe('setting and reading', () => {
  test('keeps every version, says who and how, and is for who may alone', async () => {
    await set(circle, 20.55, 5.45);
    house.clock(Date.now() + 1_000);
    await set(circle, 20.56, 5.45, 10);
    house.clock(null);
    const { versions, access } = await house.as('planner').run(exactPlaceRead, { object: circle });
    expect(access).toEqual({
      code: 'access.by_grant',
      params: { role: 'planner', group: 'protected_location', act: 'read' },
    });
    expect(versions.map((v) => [v.longitude, v.uncertainty, v.superseded === null])).toEqual([
      [20.56, 10, true],
      [20.55, 5, false],
    ]);
    expect(versions[0]).toMatchObject({ by: 'cpp_officer', found: 'visited by the clinic' });
    for (const role of ['focal_point', 'auditor', 'senior_focal_point', 'conduct_officer'] as const)
      await expect(house.as(role).run(exactPlaceRead, { object: circle })).rejects.toMatchObject({
        number: 2002,
      });
    await expect(
      house.as('planner').run(exactPlaceSet, {
        object: circle,
        longitude: 20.5,
        latitude: 5.5,
        uncertainty: 1,
        found: 'seen',
      }),
    ).rejects.toMatchObject({ number: 2002 });
  });

  test('refuses a place that is outside of the public one, off the globe, or of nothing', async () => {
    for (const [object, lon, lat] of [
      [circle, 20.9, 5.5],
      [district, 21.5, 5.5],
      [province, 21.5, 5.5],
    ] as const)
      await expect(set(object, lon, lat)).rejects.toMatchObject({ number: 6041, field: 'longitude' });
    await expect(set(district, 200, 5.5)).rejects.toMatchObject({ number: 1002, field: 'longitude' });
    await expect(set('00000000-0000-4000-8000-000000000000', 20.5, 5.5)).rejects.toMatchObject({
      number: 1010,
    });
  });

  test('under row security: an operation that does not say that it shows them is given none', async () => {
    const rows = (readGroups: string[]) =>
      house.database.inCompartment('toy-op', { write: false, readGroups }, (tx) =>
        tx.query(`select 1 from object_exact_place`),
      );
    expect(await rows([])).toEqual([]);
    expect(await rows(['operational', 'open_fact', 'source_identity'])).toEqual([]);
    expect((await rows(['protected_location'])).length).toBeGreaterThan(0);
  });
});

describe('a check asked by who may see them', () => {
  test('uses them: the exact one decides, whatever the public tier', async () => {
    await set(circle, 20.6, 5.55);
    await set(district, 20.2, 5.2);
    await set(province, 20.8, 5.8);
    for (const [object, lon, lat] of [
      [circle, 20.6, 5.55],
      [district, 20.2, 5.2],
      [province, 20.8, 5.8],
    ] as const) {
      const here = await check('planner', at(lon, lat), 100);
      expect(here.lists.insideOrNear.items.map((o) => [o.id, o.tier, o.lon, o.lat])).toEqual([
        [object, 'exact', lon, lat],
      ]);
      // Known to be there, it is not here, for this reader.
      expect([...union(here)]).toEqual([object]);
      // For all others the coarse place leaves nothing out.
      expect(union(await check('focal_point', at(lon, lat), 100)).has(object)).toBe(true);
    }
    expect((await check('planner', at(20.6, 5.55))).places).toMatchObject({
      tier: 'exact',
      message: { code: 'check.places_exact', params: { n: 3 } },
    });
    expect((await check('focal_point', at(20.6, 5.55))).places).toEqual({
      tier: 'public',
      message: { code: 'check.places_public' },
      access: null,
    });
  });

  test('as it was known then: a place that was found later is not used for the past', async () => {
    const past = await house
      .as('planner')
      .run(checkRun, asking(at(20.2, 5.2), { within: 100, known: '2021-09-09' }));
    expect(past.places.message).toEqual({ code: 'check.places_exact_none' });
    expect(past.lists.insideOrNear.count).toBe(0);
  });

  test('leaves a leaf with what it showed; one that showed none leaves none', async () => {
    const leaves = async (who: string) =>
      house.database.inCompartment('toy-op', { write: false }, (tx) =>
        tx.query<{ refs: Record<string, string[]> }>(`select refs from audit_leaf where actor = $1`, [who]),
      );
    await house.as('planner', 'planner-9').run(checkRun, asking(at(20.2, 5.2), { within: 100 }));
    await house.as('planner', 'planner-9').run(checkRun, asking(at(21.9, 5.9), { within: 0 }));
    await house.as('focal_point', 'point-9').run(checkRun, asking(at(20.2, 5.2), { within: 100 }));
    expect((await leaves('planner-9')).map((l) => l.refs)).toEqual([
      { exact_place: [district] },
      { exact_place: ['elsewhere'] },
    ]);
    expect(await leaves('point-9')).toEqual([]);
  });
});

test('never 21: whatever the exact place is within its public one, or whether there is one, no sequence of checks, tiles, filters or counts of who may not see it differs', async () => {
  // Everything that can be asked, in one order, by roles without the right; probes run over the whole public place.
  const probes = [20.35, 20.45, 20.55, 20.65].flatMap((west) =>
    [5.35, 5.5, 5.6].map((south) => asking(square(west, south, west + 0.05, south + 0.05), { within: 0 })),
  );
  const [event = ''] = await world.events({
    from: '2021-09-08T06:00:00Z',
    position: world.point(20.5, 5.5, 500),
  });
  // What is planned right there is known to all who ask below; what a check of it finds is not kept with it.
  house.clock(Date.parse('2025-12-31T00:00:00Z'));
  const { activity } = await house.as('planner').run(activityRegister, {
    shape: square(20.4, 5.4, 20.6, 5.6),
    within: 0,
    from: '2021-09-09',
    to: '2021-09-11',
    kind: 'convoy',
    title: 'Convoy',
    responsible: 'Movements',
  });
  house.clock(null);
  const known: Known = {
    activity: [activity],
    at: ['2021-09-09'],
    known: ['2021-09-09'],
    place: ['TY', 'TY11'],
    layer: ['health_facilities'],
    object: [circle, district, province],
    record: [circle],
    event: [event],
    report: ['00000000-0000-4000-8000-000000000000'],
    'access.why': [{ kind: 'object', record: district }],
    'check.run': probes,
    'map.tile': [8, 11].flatMap((z) => [tile(z, 20.5, 5.5), tile(z, 20.6, 5.55)]),
  };
  // What changes with every writing, and tells nothing of what was written: leaves and their hashes.
  const reads = OPERATIONS.filter(
    (op) => !op.writes && op.runs === 'compartment' && !op.code.startsWith('audit.'),
  );
  const roles = (['focal_point', 'releaser', 'reporter'] as const).filter(
    (role) => grantedBy([role], 'protected_location', 'read', 'force') === null,
  );
  const all = async (): Promise<string[]> => {
    house.clock(Date.parse('2026-01-01T00:00:00Z'));
    const told: string[] = [];
    for (const role of roles) {
      const actor = { label: role, roles: [role], demonstration: true };
      for (const op of reads) {
        if (!decide(op, actor, { profile: 'force', kind: 'operation' }).allowed) continue;
        for (const input of inputsOf(op, known)) {
          const { text, done } = await askOne(house, op, { actor, compartment: 'toy-op' }, input);
          told.push(`${role} ${op.code} ${JSON.stringify(input)} ${done} ${text}`);
        }
      }
    }
    house.clock(null);
    return told;
  };
  await world.sql(`update @.object_exact_place set superseded_at = now() where superseded_at is null`);
  const without = await all();
  expect(without.some((t) => t.includes('activity.read') && t.includes(' true '))).toBe(true);
  expect(without.filter((t) => t.includes('check.run') && t.includes(' true ')).length).toBeGreaterThan(12);

  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  await fc.assert(
    fc.asyncProperty(unit, unit, unit, async (turn, far, uncertain) => {
      const [lon, lat] = goFrom(20.5, 5.5, turn * 360, far * 19_900);
      expect(geodesicMetres(20.5, 5.5, lon, lat)).toBeLessThan(20_000);
      await set(circle, lon, lat, uncertain * 5_000);
      await set(district, 20 + turn, 5 + far, uncertain * 5_000);
      await set(province, 20 + far, 5 + uncertain, turn * 5_000);
      const now = await all();
      const differs = now.findIndex((told, i) => told !== without[i]);
      expect(differs < 0 ? 'the same' : now[differs]?.slice(0, 600)).toBe('the same');
      expect(now.length).toBe(without.length);
      // And the test can fail: who may see them is answered otherwise.
      const seen = await check('planner', at(lon, lat), 10);
      expect(seen.lists.insideOrNear.items.map((o) => o.id)).toContain(circle);
    }),
    { numRuns: 3 },
  );
}, 120_000);

function tile(z: number, lon: number, lat: number): Record<string, number> {
  const n = 2 ** z;
  const r = (lat * Math.PI) / 180;
  return {
    z,
    x: Math.floor(((lon + 180) / 360) * n),
    y: Math.floor(((1 - Math.log(Math.tan(r) + 1 / Math.cos(r)) / Math.PI) / 2) * n),
  };
}
