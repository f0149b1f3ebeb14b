/** What a check refuses, each with its number, the field, and what would be right; nothing of it reaches the database. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Problem } from '#model/problems.ts';
import { checkRun } from '#stages/plan/operations/check.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { describeToy } from '#test/toy-operation.ts';
import { asking, line, square } from './asking.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house);
});
afterAll(() => house.close());

async function refused(input: unknown): Promise<Problem> {
  const got: unknown = await house
    .as('planner')
    .run(checkRun, input)
    .catch((e: unknown) => e);
  if (!(got instanceof Problem)) throw new Error(`not refused: ${JSON.stringify(input).slice(0, 200)}`);
  return got;
}

const ROUTE = line([20.2, 5.2], [20.4, 5.4]);

test.each([
  'weapon',
  'weaponType',
  'munition',
  'munitions',
  'effectRadius',
  'effect_radius',
  'radius',
  'aimPoint',
  'aim_point',
  'dmpi',
  'occupancy',
  'occupancyByHour',
  'blast',
  'warhead',
  'targetValue',
  'collateral',
  'permissibleCasualties',
])('never 15: a check takes no %s', async (name) => {
  const top = await refused(asking(ROUTE, { [name]: 1 }));
  expect(top).toMatchObject({ number: 1011, field: name });
});

test('never 15: nor as a property of the shape, on a feature or deep in a collection', async () => {
  const feature = { type: 'Feature', properties: { name: 'route', munition_type: 'x' }, geometry: ROUTE };
  expect(await refused(asking(feature))).toMatchObject({
    number: 1011,
    field: 'shape.properties.munition_type',
  });
  const collection = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: null, geometry: ROUTE }, feature],
  };
  expect(await refused(asking(collection))).toMatchObject({
    number: 1011,
    field: 'shape.features[1].properties.munition_type',
  });
  const plain = {
    type: 'Feature',
    properties: { name: 'route', yield: 'maize', surface: 'laterite', targetDate: '2021-09-10' },
    geometry: ROUTE,
  };
  await expect(house.as('planner').run(checkRun, asking(plain))).resolves.toBeTruthy();
});

test('never 16: shapes are not compared: no list of shapes, no ranking, no search for the emptiest place', async () => {
  expect(await refused(asking([ROUTE, ROUTE]))).toMatchObject({ number: 3001, field: 'shape' });
  for (const name of ['shapes', 'alternatives', 'sortBy', 'rank', 'minimise', 'compareWith']) {
    expect(await refused(asking(ROUTE, { [name]: [ROUTE] }))).toMatchObject({ number: 1002 });
  }
  expect(Object.keys(checkRun.input.shape as object).sort()).toEqual([
    'at',
    'from',
    'kind',
    'known',
    'shape',
    'to',
    'within',
  ]);
  const answer = await house.as('planner').run(
    checkRun,
    asking({
      type: 'MultiLineString',
      coordinates: [
        [
          [20.2, 5.2],
          [20.3, 5.3],
        ],
        [
          [21.2, 5.2],
          [21.3, 5.3],
        ],
      ],
    }),
  );
  // Several parts are one activity with one answer.
  expect(Object.keys(answer).sort()).toEqual([
    'asked',
    'districts',
    'findings',
    'frame',
    'happened',
    'layers',
    'lists',
    'people',
    'places',
    'questions',
    'verdict',
  ]);
});

test.each([
  ['nothing', undefined, 3001],
  ['null', null, 3001],
  ['a text', 'route', 3001],
  ['an empty object', {}, 3001],
  ['an empty collection', { type: 'FeatureCollection', features: [] }, 3001],
  ['a feature without geometry', { type: 'Feature', properties: {}, geometry: null }, 3001],
  ['an empty line', { type: 'LineString', coordinates: [] }, 3001],
  ['a line of one position', line([20.2, 5.2]), 3001],
  [
    'an open ring',
    {
      type: 'Polygon',
      coordinates: [
        [
          [20, 5],
          [21, 5],
          [21, 6],
        ],
      ],
    },
    3001,
  ],
  ['a word for a number', { type: 'Point', coordinates: ['20.2', 5.2] }, 3001],
  ['null for a number (NaN as JSON writes it)', { type: 'Point', coordinates: [null, 5.2] }, 3001],
  [
    'points and areas together',
    {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', geometry: { type: 'Point', coordinates: [20.2, 5.2] } },
        { type: 'Feature', geometry: square(20.1, 5.1, 20.2, 5.2) },
      ],
    },
    3001,
  ],
  [
    'metres of another reference system',
    {
      type: 'Point',
      coordinates: [500_000, 600_000],
      crs: { type: 'name', properties: { name: 'EPSG:32634' } },
    },
    3001,
  ],
  ['off the globe', line([200, 5.2], [20.4, 5.4]), 3003],
  ['beyond the pole', line([20.2, 95], [20.4, 5.4]), 3003],
  [
    'round a pole',
    {
      type: 'Polygon',
      coordinates: [
        [
          [-120, 80],
          [0, 80],
          [120, 80],
          [-120, 80],
        ],
      ],
    },
    3005,
  ],
  ['longitude and latitude exchanged', line([5.2, 20.2], [5.4, 20.4]), 3004],
  ['another country', line([10.2, 50.2], [10.4, 50.4]), 3007],
  ['over the antimeridian, elsewhere', line([179, 5], [-179, 5]), 3007],
])('a shape that is %s is refused', async (_, shape, number) => {
  const problem = await refused(asking(shape));
  expect(problem.number).toBe(number);
  expect(problem.field).toMatch(/^shape/);
});

test('a ring that crosses itself is refused with the place', async () => {
  const bow = {
    type: 'Polygon',
    coordinates: [
      [
        [20, 5],
        [21, 5.5],
        [21, 5],
        [20, 5.5],
        [20, 5],
      ],
    ],
  };
  const problem = await refused(asking(bow));
  expect(problem.number).toBe(3002);
  expect(problem.params['lon']).toBeCloseTo(20.5, 9);
  expect(problem.params['lat']).toBeCloseTo(5.25, 9);
});

test('a huge shape and a deeply nested one are refused quickly', async () => {
  const many = Array.from({ length: 200_000 }, (_, i) => [
    20 + (i % 1_000) / 1_000,
    5 + Math.floor(i / 1_000) / 1_000,
  ]);
  let deep: unknown = [20.2, 5.2];
  for (let i = 0; i < 50_000; i++) deep = [deep];
  const started = performance.now();
  expect((await refused(asking({ type: 'LineString', coordinates: many }))).number).toBe(3006);
  expect((await refused(asking({ type: 'MultiPolygon', coordinates: deep }))).number).toBe(3001);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test.each([
  [{ within: -1 }, 1002, 'within'],
  [{ within: 100_001 }, 1002, 'within'],
  [{ within: '5km' }, 1002, 'within'],
  [{ kind: 'strike' }, 1002, 'kind'],
  [{ kind: undefined }, 1002, 'kind'],
  [{ from: '2021-02-30' }, 1004, 'from'],
  [{ to: 'tomorrow' }, 1004, 'to'],
  [{ from: '2021-09-12' }, 1008, 'to'],
  [{ at: 'dawn' }, 1004, 'at'],
  [{ at: '2999-01-01' }, 1005, 'at'],
  [{ known: '2999-01-01' }, 1005, 'known'],
  [{ wihtin: 5_000 }, 1002, 'wihtin'],
])('%j is refused by number and field', async (more, number, field) => {
  expect(await refused(asking(ROUTE, more))).toMatchObject({ number, field });
});

test('a text of a megabyte for a day is refused', async () => {
  expect(await refused(asking(ROUTE, { from: 'x'.repeat(1_000_000) }))).toMatchObject({
    number: 1002,
    field: 'from',
  });
});

test('an activity may be in the future, and lie on one day', async () => {
  const answer = await house
    .as('planner')
    .run(checkRun, asking(ROUTE, { from: '2999-01-01', to: '2999-01-01' }));
  expect(answer.asked).toMatchObject({
    from: '2998-12-31T23:00:00.000Z',
    to: '2999-01-01T23:00:00.000Z',
    zone: 'Africa/Bangui',
  });
});

test('only who may read what is operational may check', async () => {
  for (const role of ['partner', 'auditor', 'contracting_officer'] as const) {
    await expect(house.as(role).run(checkRun, asking(ROUTE))).rejects.toMatchObject({ number: 2002 });
  }
});
