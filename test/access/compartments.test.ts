import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportSubmit } from '#stages/collect/operations/report-submit.ts';
import { describeToy } from '#test/toy-operation.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house, 'toy-op');
  await describeToy(house, 'toy-exercise');
});
afterAll(() => house.close());

const report = { what: 'a school is used as a post', how: 'saw', when: '2021-09-09' };

test('never 10: exercise and real data never mix: another schema, another role, no query that reaches both', async () => {
  const real = await house.as('reporter').run(reportSubmit, report, 'toy-op');
  const seen = (compartment: string) =>
    house.database.inCompartment(compartment, { write: false }, (tx) =>
      tx.query(`select report_id from report`),
    );
  expect(await seen('toy-op')).toEqual([{ report_id: real.report }]);
  expect(await seen('toy-exercise')).toEqual([]);
  const { rows } = await house.database.owner.query<{ code: string; schema_name: string; role_name: string }>(
    `select code, schema_name, role_name from amparo_shared.compartment`,
  );
  const of = (code: string) => rows.find((r) => r.code === code) as (typeof rows)[number];
  for (const [from, to] of [
    ['toy-op', 'toy-exercise'],
    ['toy-exercise', 'toy-op'],
  ] as const) {
    for (const sql of [
      `select * from ${of(to).schema_name}.report`,
      `insert into ${of(to).schema_name}.report_key values (gen_random_uuid(), '')`,
    ]) {
      await expect(
        house.database.inCompartment(from, { write: true }, (tx) => tx.query(sql)),
        sql,
      ).rejects.toThrow(/permission denied/);
    }
  }
});

test('never 10: who works in the exercise has no door to it by a right on real data', async () => {
  await expect(house.as('reporter').run(reportSubmit, report, 'toy-exercise')).rejects.toMatchObject({
    code: 'not_allowed',
  });
  await expect(house.as('exercise_control').run(reportSubmit, report, 'toy-op')).rejects.toMatchObject({
    code: 'not_allowed',
  });
});

test('outside of a compartment the web finds no table: it fails closed', async () => {
  await expect(house.database.web.query('select * from report')).rejects.toThrow(/does not exist/);
  await expect(
    house.database.inShared({ write: false }, (tx) => tx.query('select * from report')),
  ).rejects.toThrow(/does not exist/);
});

test('never 9: reports and the audit log can be changed or deleted by nobody, the owner included', async () => {
  const { rows } = await house.database.owner.query<{ s: string }>(
    `select schema_name as s from amparo_shared.compartment where code = 'toy-op'`,
  );
  const schema = rows[0]?.s;
  for (const table of ['report', 'assessment', 'audit_leaf', 'audit_head', 'report_tombstone']) {
    for (const sql of [`delete from ${schema}.${table}`, `truncate ${schema}.${table} cascade`]) {
      await expect(house.database.owner.query(sql), sql).rejects.toThrow(/append only/);
    }
  }
  await expect(house.database.owner.query(`update ${schema}.report set clean_text = 'x'`)).rejects.toThrow(
    /append only/,
  );
  await expect(house.database.owner.query(`delete from ${schema}.event`)).rejects.toThrow(/append only/);
});

test('what is refused leaves a leaf, and a malformed input names its field and what would be right', async () => {
  const count = () =>
    house.database.inCompartment('toy-op', { write: false }, async (tx) => {
      const rows = await tx.query<{ n: number }>(
        `select count(*) as n from audit_leaf where outcome = 'refused'`,
      );
      return rows[0]?.n ?? 0;
    });
  const before = await count();
  await expect(house.as('partner').run(reportSubmit, report)).rejects.toMatchObject({ number: 2002 });
  expect(await count()).toBe(before + 1);
  await expect(
    house.as('reporter').run(reportSubmit, { what: 'x\u0000y', how: 'saw' }),
  ).rejects.toMatchObject({ number: 1002, field: 'what' });
  await expect(house.as('reporter').run(reportSubmit, { what: 'x', how: 'heard' })).rejects.toMatchObject({
    field: 'how',
  });
  await expect(house.as('reporter').run(reportSubmit, { ...report, when: '9 Sept' })).rejects.toMatchObject({
    number: 1004,
    field: 'when',
  });
  await expect(
    house.as('reporter').run(reportSubmit, { ...report, when: '2999-01-01' }),
  ).rejects.toMatchObject({ number: 1005 });
});
