/**
 * The plans of the check's statements, read as the web's role over 40,000 objects and events: places and areas are found by
 * their indexes, never by reading a whole table (decisions 3 and 12).
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#db/database.ts';
import type { Transaction } from '#model/operation.ts';
import { perform } from '#src/perform.ts';
import { checkRun } from '#stages/plan/operations/check.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { describeToy } from '#test/toy-operation.ts';
import { toyWorld } from '#test/toy-objects.ts';
import { asking, line } from './asking.ts';

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly Plan[];
}

let house: TestHouse;
const nodes: { readonly sql: string; readonly node: Plan }[] = [];

function walk(sql: string, node: Plan): void {
  nodes.push({ sql, node });
  for (const below of node.Plans ?? []) walk(sql, below);
}

/** Asks for the plan of every statement before it runs. */
function explaining(tx: Transaction): Transaction {
  return {
    ...tx,
    async query(sql, values) {
      const [row] = await tx.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
        `explain (format json) ${sql}`,
        values,
      );
      if (row) walk(sql, row['QUERY PLAN'][0].Plan);
      return tx.query(sql, values);
    },
  };
}

beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house);
  const world = await toyWorld(house);
  await world.objects({ name: 'first', position: world.point(20.5, 5.5, 100) });
  await world.sql(`insert into @.protected_object
    select gen_random_uuid(), gen_random_uuid(), 'health_facilities', 'object', 'hospital', 'medical_civil_or_military', 'n', '{}', 'proposed', 'unknown',
      case when located then lon end, case when located then lat end, case when located then 100 end, case when located then 2 else i % 3 end,
      (array['TY', 'TY1', 'TY11'])[1:case when located then 3 else i % 3 + 1 end], '{}', 'name', null,
      case when located then box(point(lon - 0.001, lat - 0.001), point(lon + 0.001, lat + 0.001)) end, null, 'toy', i::text, '\\x00', null, '2001-01-01', null
    from (select i, 20 + random() * 2 as lon, 5 + random() as lat, i % 10 > 0 as located from generate_series(1, 40000) i) s`);
  await world.sql(`insert into @.event
    select gen_random_uuid(), gen_random_uuid(), day, day + interval '1 day', 'day', 'UTC', case when located then lon end, case when located then lat end,
      case when located then 100 end, 2, '{TY,TY1,TY11}', '{}', 'source_point', null,
      case when located then box(point(lon - 0.001, lat - 0.001), point(lon + 0.001, lat + 0.001)) end, null, 'toy', i::text, '\\x00', null, 'toy', '2001-01-01', null
    from (select i, 20 + random() * 2 as lon, 5 + random() as lat, i % 10 > 0 as located, timestamptz '1995-01-01' + random() * interval '27 years' as day
      from generate_series(1, 40000) i) s`);
  for (const table of ['protected_object', 'event', 'place']) await world.sql(`vacuum (analyze) @.${table}`);
  const inCompartment: Database['inCompartment'] = (code, access, work) =>
    house.database.inCompartment(code, access, (tx) => work(explaining(tx)));
  const watched = { ...house, database: { ...house.database, inCompartment } };
  const { actor } = house.as('planner');
  const input = asking(line([20.2, 5.2], [20.3, 5.25]), { within: 500 });
  await perform(watched, checkRun, { actor, compartment: 'toy-op', input });
});
afterAll(() => house.close());

const using = (index: string) => nodes.filter(({ node }) => node['Index Name'] === index);

test('places are found by the GiST indexes, as the web’s role', () => {
  expect(using('protected_object_box').length).toBeGreaterThan(0);
  expect(using('event_box').length).toBeGreaterThan(0);
});

test('what has no point is found by its areas and its time', () => {
  expect(using('protected_object_coarse').length).toBeGreaterThan(0);
  expect(using('protected_object_inside').length).toBeGreaterThan(0);
  expect(using('event_unlocated').length).toBeGreaterThan(0);
});

test('no statement of a check reads all objects or all events, but the one that counts them', () => {
  const whole = nodes.filter(
    ({ node }) =>
      node['Node Type'] === 'Seq Scan' &&
      ['protected_object', 'event', 'statement'].includes(node['Relation Name'] ?? ''),
  );
  expect(
    whole
      .map(({ sql }) => sql)
      .filter((sql) => !/group by o\.layer, o\.source_code|select distinct code/.test(sql)),
  ).toEqual([]);
});
