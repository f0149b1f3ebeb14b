/**
 * Nevers 1, 6, 12, 19 and 20, held where they can be broken: in the tables, in what operations take and give, in what a
 * rule is given, and in the words. (Never 3: test/report/counting; 8: test/share and test/report/indicators; 11:
 * kept-apart; 21: test/plan/exact-places.)
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonSchemaOf } from '#model/fields.ts';
import type { Operation } from '#model/operation.ts';
import { CROSS_CUTTING } from '#areas/cross-cutting/cross-cutting.ts';
import { AREAS } from '#areas/list.ts';
import { reportSubmit } from '#stages/collect/operations/report-submit.ts';
import { checkRun } from '#stages/plan/operations/check.ts';
import { OPERATIONS } from '#src/operations.ts';
import { areaWords, PHRASES, together } from '#words/phrases.ts';
import { asking } from '../plan/asking.ts';
import { describeToy } from '#test/toy-operation.ts';
import { toyWorld } from '#test/toy-objects.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';

let house: TestHouse;
let columns: { table: string; column: string }[];
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house);
  const { rows } = await house.database.owner.query<{ table: string; column: string }>(
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = (select schema_name from amparo_shared.compartment where code = 'toy-op') order by 1, 2`,
  );
  columns = rows;
});
afterAll(() => house.close());

/** Every name of a field in a schema, however deep. */
function namesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  const { properties } = schema as { properties?: Record<string, unknown> };
  return [...Object.keys(properties ?? {}), ...Object.entries(schema).flatMap(([, inner]) => namesIn(inner))];
}

/** Of operations in the compartment of an operation: accounts of those who work here are of the installation. */
const fields = (OPERATIONS as readonly Operation[])
  .filter((op) => op.runs === 'compartment')
  .flatMap((op) =>
    (['input', 'output'] as const).flatMap((io) =>
      namesIn(jsonSchemaOf(op[io], io)).map((name) => ({ op: op.code, io, name })),
    ),
  );
const words = (name: string): string => name.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
const saying = (pattern: RegExp) => [
  ...columns.filter((c) => pattern.test(words(c.column))).map((c) => `${c.table}.${c.column}`),
  ...fields.filter((f) => pattern.test(words(f.name))).map((f) => `${f.op} ${f.io} ${f.name}`),
];

test('the names of every table and operation are read: the tests below can fail', () => {
  expect(columns.length).toBeGreaterThan(200);
  expect(fields.length).toBeGreaterThan(400);
  expect(saying(/^content_hash$/).length).toBeGreaterThan(3);
});

describe('never 1: no identity of a survivor, a child or a source', () => {
  test('no table and no operation has a field for one', () => {
    const identity =
      /(^|_)(first_?name|last_?name|surname|family_?name|full_?name|nickname|birth|born|dob|passport|national_?id|id_?number|phone|telephone|mobile|e_?mail|photo|picture|image|audio|voice|video|face|fingerprint|biometric|address|home|household_?id|victim_?(id|name)|survivor(_?(id|name))?|child_?(id|name)|patient|witness_?(id|name)|source_?name|person_?(id|name)|next_of_kin|father|mother|guardian_?name)($|_)/;
    expect(saying(identity)).toEqual([]);
  });

  test('what has a name is a place, a party, an object, an operation, never a person', () => {
    const named = columns
      .filter((c) => /(^|_)names?$/.test(c.column) && c.column !== 'file_name')
      .map((c) => `${c.table}.${c.column}`);
    expect(named).toEqual([
      'actor.name',
      'oma.names',
      'place.name',
      'place.names',
      'protected_object.name',
      'protected_object.other_names',
    ]);
  });

  test('who a source is leaves through no operation, and enters as a reference that means nothing by itself', () => {
    expect(columns.filter((c) => c.table === 'report_source_reference').map((c) => c.column)).toEqual([
      'consent',
      'credibility',
      'recorded_at',
      'reference',
      'reliability',
      'report_id',
    ]);
    const reads = (OPERATIONS as readonly Operation[]).filter(
      (op) => op.needs.group === 'source_identity' || op.also?.includes('source_identity'),
    );
    expect(reads.map((op) => op.code)).toEqual([]);
  });
});

test('never 6: without an emblem, or with a claim against it, an object stands in the same lists with the same findings', async () => {
  const world = await toyWorld(house);
  await world.source('toy', 'health_facilities', '2021-01-01');
  const position = world.point(20.5, 5.5, 50);
  const [marked = '', bare = ''] = await world.objects(
    { name: 'Clinic', position },
    { name: 'Clinic', position },
  );
  const state = (object: string, payload: unknown) =>
    world.sql(
      `insert into @.object_statement (statement_id, object_id, source_code, chosen, payload, recorded_at)
       values (gen_random_uuid(), $1, 'toy', true, $2, now())`,
      [object, JSON.stringify(payload)],
    );
  await state(marked, { emblem: 'red cross' });
  await state(bare, { emblem: 'none', marked: 'no' });
  await world.sql(
    `insert into @.object_note (note_id, object_id, kind, text, by, recorded_at)
     values (gen_random_uuid(), $1, 'military_use_claim', 'no emblem is shown', 'toy', now())`,
    [bare],
  );
  const answer = await house
    .as('planner')
    .run(checkRun, asking({ type: 'Point', coordinates: [20.5, 5.5] }, { within: 100 }));
  const of = (object: string) => ({
    listed: answer.lists.insideOrNear.items.filter((o) => o.id === object).map(({ id: _, ...rest }) => rest),
    findings: answer.findings.items
      .filter((f) => f.object === object)
      .map(({ id: _, object: __, ...rest }) => rest),
  });
  expect(of(bare)).toEqual(of(marked));
  expect(of(bare).listed).toHaveLength(1);
  expect(of(bare).findings.length).toBeGreaterThan(0);
  // Nothing that a rule or a list decides by knows of an emblem.
  expect(saying(/emblem|marking/)).toEqual([]);
});

describe('never 12: help, consent and services depend on no testimony and no silence', () => {
  test('a report that says only "call me" is complete: neither consent nor any further answer is asked for', async () => {
    const { report } = await house.as('reporter').run(reportSubmit, { what: 'call me', how: 'told' });
    expect(report).toMatch(/^[0-9a-f-]{36}$/);
    const required = (OPERATIONS as readonly Operation[]).flatMap((op) =>
      (jsonSchemaOf(op.input, 'input').required ?? []).map((name) => `${op.code} ${name}`),
    );
    expect(required.length).toBeGreaterThan(50);
    expect(
      required.filter((one) => / .*(consent|testimon|statement|witness|silence|agrees)/i.test(one)),
    ).toEqual([]);
  });

  test('no sentence in any language makes help a return for telling, or for keeping silent', () => {
    const all = Object.entries(together(PHRASES, areaWords([CROSS_CUTTING, ...AREAS])));
    const help = {
      en: /\b(help|assistance|care|services?|shelter|support)\b[^.;]*\b(only if|in return|in exchange|provided that|on condition|once (you|they) (tell|testify|report)|unless (you|they) (tell|testify))\b/i,
      fr: /\b(aide|assistance|soins?|services?|abri|soutien)\b[^.;]* (seulement si|en échange|en contrepartie|à condition|pourvu que|sous réserve de (témoign|signal))/i,
    };
    expect(help.en.test('Care is given only if they testify')).toBe(true);
    expect(help.fr.test('L’aide est donnée à condition de témoigner')).toBe(true);
    const wrong = all.filter(([, p]) => help.en.test(p.en) || help.fr.test(p.fr)).map(([code]) => code);
    expect(wrong).toEqual([]);
  });
});

test('never 19: who did it is a party or a unit, never a named person or commander', () => {
  const person = /perpetrator_?(id|name)|commander|suspect|accused|culprit|offender/;
  expect(saying(person)).toEqual([]);
  expect(columns.filter((c) => c.table === 'attribution').map((c) => c.column)).toEqual([
    'actor_code',
    'attribution_id',
    'basis',
    'event_id',
    'level',
    'recorded_at',
    'source_code',
    'superseded_at',
    'verified_by',
  ]);
});

test('never 20: nothing ties two facts together by a person, so that no pattern of a life can be built', () => {
  const tie =
    /(^|_)(person|individual|subject|victim|survivor|witness|patient|beneficiary|biometric|device|imei|plate|vehicle)_?(id|key|code|ref|reference|number)($|_)/;
  expect(saying(tie)).toEqual([]);
  // People are groups with a range: an involvement has no key but its own, its event's and its statement's.
  const keys = (table: string) =>
    columns.filter((c) => c.table === table && /_id$/.test(c.column)).map((c) => c.column);
  expect(keys('involvement')).toEqual(['event_id', 'involvement_id', 'statement_id']);
  expect(keys('event_link')).toEqual(['act_id', 'event_id', 'group_id', 'row_id']);
  expect(keys('report')).toEqual(['external_id', 'report_id']);
});
