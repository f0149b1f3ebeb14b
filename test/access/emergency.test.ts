/** Emergency access: three hours, one group, one operation, a reason; its owners see it; it says so wherever it shows something. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ROLES, type FieldGroup, type Role } from '#model/rights.ts';
import { EMERGENCY_GROUPS, OPENERS, OWNERS } from '#access/emergency.ts';
import { accessWhy } from '#stages/platform/operations/access-why.ts';
import { emergencyEnd } from '#stages/platform/operations/emergency-end.ts';
import { emergencyList } from '#stages/platform/operations/emergency-list.ts';
import { emergencyOpen } from '#stages/platform/operations/emergency-open.ts';
import { checkRun } from '#stages/plan/operations/check.ts';
import { exactPlaceRead } from '#stages/understand/operations/exact-place-read.ts';
import { exactPlaceSet } from '#stages/understand/operations/exact-place-set.ts';
import { perform } from '#src/perform.ts';
import { asking } from '../plan/asking.ts';
import { describeToy } from '#test/toy-operation.ts';
import { toyWorld } from '#test/toy-objects.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';

const REASON = 'A family is trapped near the shelter and nobody on duty may see where it is.';
let house: TestHouse;
let shelter: string;
let schema: string;
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house);
  const world = await toyWorld(house);
  schema = world.schema;
  [shelter = ''] = await world.objects({ name: 'Shelter', position: world.point(20.5, 5.5, 20_000) });
  const place = {
    object: shelter,
    longitude: 20.55,
    latitude: 5.45,
    uncertainty: 5,
    found: 'visited by the clinic',
  };
  await house.as('cpp_officer').run(exactPlaceSet, place);
});
afterAll(() => house.close());
beforeEach(() => house.clock(null));

const point = (who: string) => house.as('focal_point', who);
const open = (who: string) => point(who).run(emergencyOpen, { group: 'protected_location', reason: REASON });
const leaves = (where: string, values: unknown[] = []) =>
  house.database.inCompartment('toy-op', { write: false }, (tx) =>
    tx.query<{ actor: string; operation: string; refs: Record<string, string[]> }>(
      `select actor, operation, refs from audit_leaf where ${where} order by seq`,
      values,
    ),
  );

test('it opens one group for three hours to one person; each use leaves a leaf, and the answer says so', async () => {
  await expect(point('p1').run(exactPlaceRead, { object: shelter })).rejects.toMatchObject({ number: 2002 });
  const opened = await open('p1');
  expect(opened.owners).toEqual([...OWNERS]);
  const read = await point('p1').run(exactPlaceRead, { object: shelter });
  expect(read).toMatchObject({ access: { code: 'access.by_emergency' }, versions: [{ longitude: 20.55 }] });
  const check = await point('p1').run(checkRun, asking({ type: 'Point', coordinates: [20.55, 5.45] }));
  expect(check.places).toMatchObject({ tier: 'exact', access: { code: 'access.by_emergency' } });
  expect(check.lists.insideOrNear.items.map((o) => [o.id, o.tier])).toEqual([[shelter, 'exact']]);
  const uses = await leaves(`refs -> 'emergency' ? $1`, [opened.emergency]);
  expect(uses.map((l) => [l.actor, l.operation])).toEqual([
    ['p1', 'emergency.open'],
    ['p1', 'exact-place.read'],
    ['p1', 'check.run'],
  ]);
  expect(uses.at(-1)?.refs).toMatchObject({ exact_place: [shelter] });
  // Nobody else, and no other act.
  await expect(point('p2').run(exactPlaceRead, { object: shelter })).rejects.toMatchObject({ number: 2002 });
  const write = { object: shelter, longitude: 20.5, latitude: 5.5, uncertainty: 5, found: 'guessed' };
  await expect(point('p1').run(exactPlaceSet, write)).rejects.toMatchObject({ number: 2002 });
  house.clock(Date.parse(opened.until) - 1);
  await point('p1').run(exactPlaceRead, { object: shelter });
  house.clock(Date.parse(opened.until));
  await expect(point('p1').run(exactPlaceRead, { object: shelter })).rejects.toMatchObject({ number: 2002 });
});

test('its owners see it open and past, with its reason and its uses, and can end it; others see their own', async () => {
  const { emergency } = await open('p3');
  await point('p3').run(exactPlaceRead, { object: shelter });
  for (const owner of OWNERS) {
    const { all, emergencies } = await house.as(owner).run(emergencyList, {});
    expect(all).toBe(true);
    expect(emergencies.find((e) => e.emergency === emergency)).toMatchObject({
      actor: 'p3',
      group: 'protected_location',
      reason: REASON,
      state: 'open',
      ended: null,
      uses: 1,
      own: false,
    });
    expect(emergencies.map((e) => e.actor)).toContain('p1');
  }
  expect((await point('p4').run(emergencyList, {})).emergencies).toEqual([]);
  await expect(point('p4').run(emergencyEnd, { emergency })).rejects.toMatchObject({ number: 1010 });
  await house.as('auditor').run(emergencyEnd, { emergency });
  await expect(point('p3').run(exactPlaceRead, { object: shelter })).rejects.toMatchObject({ number: 2002 });
  await expect(house.as('auditor').run(emergencyEnd, { emergency })).rejects.toMatchObject({ number: 2023 });
  const [mine] = (await point('p3').run(emergencyList, {})).emergencies;
  expect(mine).toMatchObject({ own: true, state: 'ended', ended: { by: 'auditor' } });
});

test('never for what is kept apart from the chain, nor for what a role already reads, nor without a reason', async () => {
  for (const group of [
    'own_personnel_allegation',
    'integrity_concern',
    'exercise',
    'source_identity',
  ] as const)
    await expect(point('p5').run(emergencyOpen, { group, reason: REASON }), group).rejects.toMatchObject({
      number: 2021,
    });
  await expect(
    house.as('planner').run(emergencyOpen, { group: 'protected_location', reason: REASON }),
  ).rejects.toMatchObject({ number: 2022 });
  for (const reason of ['urgent', ' '.repeat(40), ''])
    await expect(
      point('p5').run(emergencyOpen, { group: 'protected_location', reason }),
    ).rejects.toMatchObject({
      number: 1002,
      field: 'reason',
    });
});

test('who oversees it cannot open it, with whatever other role', async () => {
  for (const owner of OWNERS) {
    await expect(
      house.as(owner).run(emergencyOpen, { group: 'protected_location', reason: REASON }),
    ).rejects.toMatchObject({ number: 2002 });
    const both = { label: 'both', roles: ['focal_point', owner] as Role[], demonstration: true };
    await expect(
      perform(house, emergencyOpen, {
        actor: both,
        compartment: 'toy-op',
        input: { group: 'protected_location', reason: REASON },
      }),
    ).rejects.toMatchObject({ number: 2024 });
  }
  for (const role of ROLES.filter((r) => !OPENERS.includes(r)))
    await expect(
      house.as(role).run(emergencyOpen, { group: 'protected_location', reason: REASON }),
    ).rejects.toMatchObject({ number: 2002 });
});

test('it stays in its operation: an exercise is not opened from the real one, nor the other way round', async () => {
  await describeToy(house, 'toy-exercise');
  await open('p6');
  await expect(point('p6').run(exactPlaceRead, { object: shelter }, 'toy-exercise')).rejects.toMatchObject({
    number: 2002,
  });
  const trainer = { label: 'p7', roles: ['focal_point', 'exercise_control'] as Role[], demonstration: true };
  const run = (compartment: string) =>
    perform(house, exactPlaceRead, { actor: trainer, compartment, input: { object: shelter } });
  await perform(house, emergencyOpen, {
    actor: trainer,
    compartment: 'toy-exercise',
    input: { group: 'protected_location', reason: REASON },
  });
  await expect(run('toy-op')).rejects.toMatchObject({ number: 2002 });
  await expect(run('toy-exercise')).rejects.toMatchObject({ number: 1010 });
});

test('why says that it is open, and by what', async () => {
  await open('p8');
  const { groups } = await point('p8').run(accessWhy, { group: 'protected_location' });
  expect(groups[0]).toMatchObject({ allowed: true, by: 'emergency', emergency: 'open' });
  const role = await point('p8').run(accessWhy, { group: 'protected_location', role: ['focal_point'] });
  expect(role.groups[0]).toMatchObject({ allowed: false, by: null, emergency: 'possible' });
});

test('nothing of it is ever changed, and no profile opens what is kept apart', async () => {
  for (const table of ['emergency_access', 'emergency_end'])
    await expect(house.database.owner.query(`delete from ${schema}.${table}`)).rejects.toThrow(/append only/);
  const apart: FieldGroup[] = ['own_personnel_allegation', 'integrity_concern', 'exercise'];
  for (const groups of Object.values(EMERGENCY_GROUPS))
    expect(groups.filter((group) => apart.includes(group))).toEqual([]);
});
