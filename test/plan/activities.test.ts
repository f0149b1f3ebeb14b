/**
 * Registered activities through the public door: registered as checked, refused as a check refuses, listed by time alone
 * (never 16), seen by who may read operational facts and by nobody else.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stateOf } from '#model/activity.ts';
import { fieldsOf } from '#model/fields.ts';
import { Problem } from '#model/problems.ts';
import { ROLES, type Role } from '#model/rights.ts';
import { rolesFor } from '#access/decide.ts';
import { activityEnd } from '#stages/plan/operations/activity-end.ts';
import { activityList } from '#stages/plan/operations/activity-list.ts';
import { activityRead } from '#stages/plan/operations/activity-read.ts';
import { activityRegister } from '#stages/plan/operations/activity-register.ts';
import { checkRun } from '#stages/plan/operations/check.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { describeToy } from '#test/toy-operation.ts';
import { toyWorld, type ToyWorld } from '#test/toy-objects.ts';
import { asking, line, square } from './asking.ts';

let house: TestHouse;
let world: ToyWorld;
const START = Date.parse('2021-09-09T10:00:00Z');
const AT = '2021-09-09T12:00';
const NOWHERE = '00000000-0000-4000-8000-000000000000';
const ROUTE = line([20.2, 5.2], [20.4, 5.4]);

/** Minutes since the beginning: a clock that no two records share. */
let minute = 0;
const tick = (): void => house.clock(START + ++minute * 60_000);

beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house);
  world = await toyWorld(house);
  tick();
});
afterAll(() => house.close());

const plan = (more: object = {}): Record<string, unknown> => ({
  shape: ROUTE,
  within: 500,
  from: '2021-09-10T06:00',
  to: '2021-09-10T18:00',
  kind: 'convoy',
  title: 'Convoy to the west',
  responsible: 'G4 movements',
  ...more,
});
const register = (more: object = {}, role: Role = 'planner') => {
  tick();
  return house.as(role).run(activityRegister, plan(more));
};
const end = (activity: string, more: object = {}) => {
  tick();
  return house.as('planner').run(activityEnd, { activity, reason: 'The road is cut', ...more });
};
const list = (more: object = {}, role: Role = 'legad') => {
  tick();
  return house.as(role).run(activityList, { at: AT, ...more });
};

async function refused(work: Promise<unknown>): Promise<Problem> {
  const answer: unknown = await work.catch((error: unknown) => error);
  if (!(answer instanceof Problem)) throw new Error(`not refused: ${JSON.stringify(answer)}`);
  return answer;
}

describe('what is registered', () => {
  test('reads back as it was given, and its check can be asked anew from it', async () => {
    const { activity, version } = await register({ within: 2_500, kind: 'patrol' });
    expect(version).toBe(1);
    const read = await house.as('verifier').run(activityRead, { activity, at: AT });
    expect(read).toMatchObject({
      activity,
      version: 1,
      kind: 'patrol',
      title: 'Convoy to the west',
      responsible: 'G4 movements',
      from: '2021-09-10T05:00:00.000Z',
      to: '2021-09-10T17:00:00.000Z',
      within: 2_500,
      state: 'planned',
      ended: null,
      shape: ROUTE,
      by: 'planner',
      zone: 'Africa/Bangui',
      districts: [{ code: 'TY11', name: 'West district', level: 2 }],
    });
    expect(read.versions).toHaveLength(1);
    const { shape, from, to, within, kind } = read;
    const asked = await house.as('planner').run(checkRun, { shape, from, to, within, kind, at: AT });
    expect(asked.asked).toMatchObject({ kind, from, to, within });
  });

  test('points, routes and areas; where it lies in words is every district that the shape touches', async () => {
    const where = async (shape: unknown) => {
      const { activity } = await register({ shape });
      const read = await house.as('planner').run(activityRead, { activity, at: AT });
      return read.districts.map((d) => d.code);
    };
    expect(await where({ type: 'Point', coordinates: [20.3, 5.3] })).toEqual(['TY11']);
    expect(await where(line([20.5, 5.5], [21.5, 5.5]))).toEqual(['TY11', 'TY21']);
    expect(await where(square(21.2, 5.2, 21.4, 5.4))).toEqual(['TY21']);
    // A feature of another program is its shape; what it calls itself is not kept.
    const feature = { type: 'Feature', properties: { name: 'SECRETNAME' }, geometry: ROUTE };
    expect(await where(feature)).toEqual(['TY11']);
    expect(JSON.stringify(await list())).not.toContain('SECRETNAME');
  });

  test('a changed plan is the next version; what was known before stays readable, and nobody overwrites unseen', async () => {
    const { activity } = await register({ title: 'First plan' });
    const before = new Date(house.now()).toISOString();
    const next = await register({ activity, version: 1, title: 'Second plan', to: '2021-09-11T12:00' });
    expect(next).toEqual({ activity, version: 2 });
    const newest = await house.as('planner').run(activityRead, { activity, at: AT });
    expect(newest).toMatchObject({ version: 2, title: 'Second plan' });
    expect(newest.versions.map((v) => [v.version, v.title])).toEqual([
      [2, 'Second plan'],
      [1, 'First plan'],
    ]);
    expect(newest.registeredAt).toBe(before);
    const asKnown = await house.as('planner').run(activityRead, { activity, at: AT, known: before });
    expect(asKnown).toMatchObject({ version: 1, title: 'First plan' });
    expect(asKnown.versions).toHaveLength(1);
    expect(await house.as('planner').run(activityRead, { activity, at: AT, version: 1 })).toMatchObject({
      title: 'First plan',
      to: '2021-09-10T17:00:00.000Z',
    });
    const shown = (await list()).activities.filter((a) => a.activity === activity);
    expect(shown.map((a) => a.title)).toEqual(['Second plan']);
    expect(await refused(register({ activity, version: 1 }))).toMatchObject({
      number: 6051,
      params: { version: 2 },
    });
    expect(await refused(register({ activity: NOWHERE, version: 1 }))).toMatchObject({ number: 1010 });
  });

  test('nothing of it is ever changed or deleted, not even by the owner of the database', async () => {
    for (const table of ['activity', 'activity_end'])
      for (const sql of [`update @.${table} set by = 'x'`, `delete from @.${table}`, `truncate @.${table}`])
        await expect(world.sql(sql)).rejects.toThrow(/append only/);
  });
});

describe('it ends', () => {
  test('withdrawn or early, with the reason, once; what was planned stays', async () => {
    const { activity } = await register({ title: 'Withdrawn one' });
    expect(await end(activity)).toMatchObject({ how: 'withdrawn' });
    const read = await house.as('planner').run(activityRead, { activity, at: AT });
    expect(read).toMatchObject({
      state: 'withdrawn',
      title: 'Withdrawn one',
      ended: { how: 'withdrawn', on: null, reason: 'The road is cut', by: 'planner' },
    });
    expect(await refused(end(activity))).toMatchObject({ number: 6053 });
    expect(await refused(register({ activity, version: 1 }))).toMatchObject({ number: 6053 });
    // Before it was said it was not known.
    const known = read.recordedAt;
    expect(await house.as('planner').run(activityRead, { activity, at: AT, known })).toMatchObject({
      state: 'planned',
      ended: null,
    });
    const early = await register({ from: '2021-09-08T06:00', to: '2021-09-20T18:00' });
    const on = '2021-09-09T08:00';
    expect(await end(early.activity, { on })).toMatchObject({ how: 'ended_early' });
    const at = (moment: string) =>
      house.as('planner').run(activityRead, { activity: early.activity, at: moment });
    expect(await at('2021-09-09T07:59')).toMatchObject({ state: 'under_way' });
    expect(await at('2021-09-09T08:00')).toMatchObject({
      state: 'over',
      ended: { how: 'ended_early', on: '2021-09-09T07:00:00.000Z' },
    });
  });

  test('not before it began, not after its end, not in the future, not without a reason', async () => {
    const { activity } = await register({ from: '2021-09-08T06:00', to: '2021-09-20T18:00' });
    expect(await refused(end(activity, { on: '2021-09-07' }))).toMatchObject({
      number: 6052,
      params: { from: '2021-09-08 06:00', to: '2021-09-20 18:00' },
    });
    expect(await refused(end(activity, { on: '2021-09-21' }))).toMatchObject({ number: 6052 });
    expect(await refused(end(activity, { on: '2021-09-15' }))).toMatchObject({ number: 1005, field: 'on' });
    expect(await refused(end(activity, { on: '2021-02-30' }))).toMatchObject({ number: 1004, field: 'on' });
    expect(await refused(end(activity, { reason: '  ' }))).toMatchObject({ number: 1002 });
    expect(await refused(end(NOWHERE))).toMatchObject({ number: 1010 });
    expect(await house.as('planner').run(activityRead, { activity, at: AT })).toMatchObject({ ended: null });
  });

  test('two at once: one ends it, the other is told; two changes at once: one is the next version', async () => {
    const { activity } = await register();
    const both = await Promise.allSettled([
      register({ activity, version: 1, title: 'A' }),
      register({ activity, version: 1, title: 'B' }),
    ]);
    expect(both.map((b) => b.status).sort()).toEqual(['fulfilled', 'rejected']);
    const ends = await Promise.allSettled([end(activity), end(activity)]);
    expect(ends.map((b) => b.status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('the list', () => {
  test('by when it begins, then by title, whatever a check of them would find (never 16)', async () => {
    const only = await freshHouse('empty');
    try {
      await describeToy(only);
      const toy = await toyWorld(only);
      await toy.source('toy', 'health_facilities', '2021-06-30');
      // Something stands in the way of the last one alone.
      await toy.objects({ name: 'Hospital', position: toy.point(21.5, 5.5, 100) });
      const add = (title: string, from: string, shape: unknown) =>
        only.as('planner').run(activityRegister, plan({ title, from, to: '2021-09-30', shape }));
      const quiet = { type: 'Point', coordinates: [20.2, 5.2] };
      await add('zebra', '2021-09-12', quiet);
      await add('Éclair', '2021-09-11', quiet);
      await add('alpha', '2021-09-12', { type: 'Point', coordinates: [21.5, 5.5] });
      await add('Beta', '2021-09-12', quiet);
      const all = await only.as('planner').run(activityList, { at: AT });
      const titles = all.activities.map((a) => a.title);
      expect(titles).toEqual(['Éclair', 'alpha', 'Beta', 'zebra']);
      // Nothing in the answer lets a reader order them by harm, and nothing can be asked for that would.
      const names = new Set(JSON.stringify(all).match(/"[a-zA-Z]+":/g));
      expect([...names].sort().join(' ')).toBe(
        '"activities": "activity": "after": "at": "before": "by": "code": "coordinates": "districts": "ended": "from": "inWindow": "kind": "known": "level": "name": "recordedAt": "registeredAt": "responsible": "shape": "state": "title": "to": "type": "version": "within": "zone":',
      );
      expect(fieldsOf(activityList.input).map((f) => f.name)).toEqual(['at', 'known', 'days', 'limit']);
      for (const field of ['sort', 'orderBy', 'findings', 'rank', 'harm'])
        expect(await refused(list({ [field]: 'findings' }))).toMatchObject({ number: 1002 });
      for (const field of ['casualties', 'weapon'])
        expect(await refused(list({ [field]: 1 }))).toMatchObject({ number: 1011 });
    } finally {
      await only.close();
    }
  });

  test('the time round a moment: what is planned, under way, over; what lies outside is counted', async () => {
    const only = await freshHouse('empty');
    try {
      await describeToy(only);
      const add = (title: string, from: string, to: string) =>
        only.as('planner').run(activityRegister, plan({ title, from, to }));
      await add('long ago', '2021-08-01', '2021-08-02');
      await add('over', '2021-09-06T06:00', '2021-09-08T06:00');
      await add('under way', '2021-09-09T06:00', '2021-09-09T18:00');
      await add('planned', '2021-09-12T06:00', '2021-09-12T18:00');
      await add('next year', '2022-09-12', '2022-09-12');
      const round = await only.as('planner').run(activityList, { at: AT, days: 7 });
      expect(round).toMatchObject({
        inWindow: 3,
        before: 1,
        after: 1,
        from: '2021-09-02T11:00:00.000Z',
        to: '2021-09-16T11:00:00.000Z',
      });
      expect(round.activities.map((a) => [a.title, a.state])).toEqual([
        ['over', 'over'],
        ['under way', 'under_way'],
        ['planned', 'planned'],
      ]);
      const all = await only.as('planner').run(activityList, { at: AT });
      expect(all).toMatchObject({ inWindow: 5, before: 0, after: 0, from: null, to: null });
      const some = await only.as('planner').run(activityList, { at: AT, limit: 2 });
      expect(some).toMatchObject({ inWindow: 5 });
      expect(some.activities.map((a) => a.title)).toEqual(['long ago', 'over']);
      // All of it was registered now: in 2021 nobody knew.
      const then = await only.as('planner').run(activityList, { at: AT, known: '2021-09-09' });
      expect(then).toMatchObject({ inWindow: 0, activities: [] });
    } finally {
      await only.close();
    }
  });

  test('a shape too large for a list is left to the reading of its own; where it lies is said all the same', async () => {
    const many = Array.from({ length: 60_000 }, (_, i) => [
      20.1 + (i % 250) * 0.003 + (i % 7) * 1e-7,
      5.1 + Math.floor(i / 250) * 0.003 + (i % 11) * 1e-7,
    ]);
    const { activity } = await register({ shape: { type: 'MultiPoint', coordinates: many }, title: 'Huge' });
    const found = (await list()).activities.find((a) => a.activity === activity);
    expect(found).toMatchObject({ shape: null, districts: [{ code: 'TY11' }] });
    const read = await house.as('planner').run(activityRead, { activity, at: AT });
    expect(read.shape.coordinates).toHaveLength(60_000);
  });

  test('where it stands at a moment', () => {
    const course = { from: 100, to: 200, ended: null };
    expect([99, 100, 199, 200].map((at) => stateOf(course, at))).toEqual([
      'planned',
      'under_way',
      'under_way',
      'over',
    ]);
    expect(stateOf({ ...course, ended: { on: 150 } }, 149)).toBe('under_way');
    expect(stateOf({ ...course, ended: { on: 150 } }, 150)).toBe('over');
    for (const at of [0, 150, 300]) expect(stateOf({ ...course, ended: { on: null } }, at)).toBe('withdrawn');
  });
});

describe('what is refused', () => {
  const cases: readonly (readonly [string, object])[] = [
    ['a weapon (never 15)', { munition: 1 }],
    ['occupancy by time of day', { occupancyByHour: [1] }],
    ['a weapon in the shape', { shape: { type: 'Feature', properties: { warhead: 1 }, geometry: ROUTE } }],
    ['a list of shapes (never 16)', { shape: [ROUTE, ROUTE] }],
    ['shapes beside it', { alternatives: [ROUTE] }],
    ['another country', { shape: { type: 'Point', coordinates: [2, 48] } }],
    ['swapped coordinates', { shape: { type: 'Point', coordinates: [5.4, 20.4] } }],
    [
      'a shape that crosses itself',
      {
        shape: {
          type: 'Polygon',
          coordinates: [
            [
              [20.1, 5.1],
              [20.3, 5.3],
              [20.3, 5.1],
              [20.1, 5.3],
              [20.1, 5.1],
            ],
          ],
        },
      },
    ],
    [
      'too many positions',
      { shape: { type: 'MultiPoint', coordinates: Array.from({ length: 100_001 }, () => [20.2, 5.2]) } },
    ],
    ['no shape', { shape: null }],
    ['a shape of nothing', { shape: { type: 'LineString', coordinates: [] } }],
    ['a window the wrong way round', { from: '2021-09-11', to: '2021-09-10' }],
    ['no such day', { from: '2021-02-30' }],
    ['an unknown kind', { kind: 'strike' }],
    ['a distance below zero', { within: -1 }],
    ['a distance too far', { within: 100_001 }],
  ];

  test.each(cases)('as a check refuses it: %s', async (_name, more) => {
    const { title: _title, responsible: _responsible, ...asked } = plan(more);
    const ofCheck = await refused(house.as('planner').run(checkRun, { ...asked, at: AT }));
    const ofRegister = await refused(register(more));
    expect([ofRegister.number, ofRegister.field]).toEqual([ofCheck.number, ofCheck.field]);
    if (ofCheck.number !== 1002) expect(ofRegister.params).toEqual(ofCheck.params);
  });

  test.each([
    ['no title', { title: '  ' }],
    ['no function', { responsible: '' }],
    ['a title that hides its direction', { title: 'a\u202Eb' }],
    ['a title without end', { title: 'x'.repeat(121) }],
    ['no id', { activity: 'x' }],
  ])('its own fields: %s', async (_name, more) => {
    expect(await refused(register(more))).toMatchObject({ number: 1002 });
  });

  test('nothing of what was refused is kept', async () => {
    const before = (await list()).inWindow;
    for (const [, more] of cases) await refused(register(more));
    expect((await list()).inWindow).toBe(before);
  });
});

describe('who may', () => {
  test('registers and ends: who plans, advises or commands; reads: who may read operational facts; nobody else', async () => {
    const writers = ['focal_point', 'hs_adviser', 'cpp_officer', 'senior_focal_point', 'planner'];
    for (const op of [activityRegister, activityEnd])
      expect(rolesFor(op, 'force').sort()).toEqual(writers.sort());
    // Each of them really can.
    for (const role of writers as Role[]) await register({ title: `By ${role}` }, role);
    const readers = rolesFor(activityList, 'force');
    for (const role of readers) expect((await list({}, role)).inWindow).toBeGreaterThan(0);
    expect(readers).not.toContain('partner');
    expect(readers).not.toContain('reporter');
    expect(readers).not.toContain('contracting_officer');
    expect(rolesFor(activityRegister, 'monitor')).not.toContain('planner');
    for (const role of ROLES.filter((r) => !writers.includes(r)))
      expect(await refused(register({}, role)), role).toMatchObject({ number: 2002 });
  });

  test('a partner sees nothing, and hears the same whether or not any exist', async () => {
    const empty = await freshHouse('empty');
    try {
      await describeToy(empty);
      const { activity } = await register();
      const asked = async (where: TestHouse, role: Role) =>
        [
          await refused(where.as(role).run(activityList, { at: AT })),
          await refused(where.as(role).run(activityRead, { activity, at: AT })),
          await refused(where.as(role).run(activityRegister, plan({ activity, version: 1 }))),
          await refused(where.as(role).run(activityEnd, { activity, reason: 'x' })),
        ].map(({ number, field, params, more }) => ({ number, field, params, more }));
      for (const role of ['partner', 'reporter', 'contracting_officer', 'auditor'] as const) {
        const there = await asked(house, role);
        expect(there, role).toEqual(await asked(empty, role));
        expect(there.map((p) => p.number)).toEqual([2002, 2002, 2002, 2002]);
        expect(JSON.stringify(there)).not.toContain(activity);
      }
    } finally {
      await empty.close();
    }
  });

  test('each leaves its leaf: who, what and the id, never the title', async () => {
    const { activity } = await register({ title: 'A title of its own' });
    await end(activity);
    const leaves = await house.database.inCompartment('toy-op', { write: false }, (tx) =>
      tx.query<{ actor: string; operation: string; refs: object }>(
        `select actor, operation, refs from audit_leaf where refs::text like '%' || $1 || '%' order by seq`,
        [activity],
      ),
    );
    expect(leaves).toEqual([
      { actor: 'planner', operation: 'activity.register', refs: { activity: [activity] } },
      { actor: 'planner', operation: 'activity.end', refs: { activity: [activity] } },
    ]);
    expect(JSON.stringify(leaves)).not.toContain('A title of its own');
  });

  test('an activity changes no check: what is registered is not asked when something else is checked', async () => {
    const ask = () => house.as('planner').run(checkRun, asking(ROUTE, { known: '2021-09-09T11:00' }));
    house.clock(Date.parse('2021-09-20T10:00:00Z'));
    const before = await ask();
    await house.as('planner').run(activityRegister, plan());
    expect(await ask()).toEqual(before);
  });
});
