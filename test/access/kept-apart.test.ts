/** What is kept apart: allegations against own personnel (never 11), concerns about corruption (T-017). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROLES, type Role } from '#model/rights.ts';
import { allegationAct } from '#stages/collect/operations/allegation-act.ts';
import { allegationList } from '#stages/collect/operations/allegation-list.ts';
import { allegationRead } from '#stages/collect/operations/allegation-read.ts';
import { allegationSubmit } from '#stages/collect/operations/allegation-submit.ts';
import { concernAct } from '#stages/collect/operations/concern-act.ts';
import { concernList } from '#stages/collect/operations/concern-list.ts';
import { concernRead } from '#stages/collect/operations/concern-read.ts';
import { concernSubmit } from '#stages/collect/operations/concern-submit.ts';
import { erasureConfirm } from '#stages/collect/operations/erasure-confirm.ts';
import { erasurePropose } from '#stages/collect/operations/erasure-propose.ts';
import { reportSubmit } from '#stages/collect/operations/report-submit.ts';
import { reportRead } from '#stages/report/operations/report-read.ts';
import { boardRead } from '#stages/report/operations/board-read.ts';
import { speaker } from '#words/speak.ts';
import { AREAS } from '#areas/list.ts';
import { areaWords } from '#words/phrases.ts';
import { describeToy } from '#test/toy-operation.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house);
});
afterAll(() => house.close());

const refusedTo = async (roles: readonly Role[], ask: (role: Role) => Promise<unknown>): Promise<void> => {
  for (const role of roles) await expect(ask(role), role).rejects.toMatchObject({ number: 2002 });
};
const count = async (table: string): Promise<number> => {
  const rows = await house.database.inCompartment('toy-op', { write: false }, (tx) =>
    tx.query<{ n: number }>(`select count(*) as n from ${table}`),
  );
  return rows[0]?.n ?? -1;
};

test('T-017: a concern that an official takes bribes goes to building integrity and the legal adviser, and no area user sees it', async () => {
  const input = {
    about: 'corruption',
    what: 'the border official takes bribes to let the lorries with workers through',
    how: 'saw',
    indicators: ['recruitment'],
  };
  const told = await house.as('thb_procurement_officer').run(concernSubmit, input);
  expect([...told.route].sort()).toEqual(['integrity_officer', 'legad']);
  for (const role of ['integrity_officer', 'legad'] as const) {
    const { reports } = await house.as(role).run(concernList, {});
    expect(reports.map((r) => r.report)).toContain(told.report);
    const opened = await house.as(role).run(concernRead, { report: told.report });
    expect(opened.payload).toMatchObject({ what: input.what, indicators: ['recruitment'], toldBy: null });
    expect(opened.contentHash).toBe(told.contentHash);
  }
  const others = ROLES.filter((r) => r !== 'integrity_officer' && r !== 'legad');
  await refusedTo(others, (role) => house.as(role).run(concernList, {}));
  await refusedTo(others, (role) => house.as(role).run(concernRead, { report: told.report }));
  await refusedTo(others, (role) =>
    house.as(role).run(concernAct, { report: told.report, act: 'closed', note: 'nothing to see' }),
  );
  // It is no report of the operation: who reads these finds none.
  await expect(house.as('hs_adviser').run(reportRead, { report: told.report })).rejects.toMatchObject({
    number: 1010,
  });
  await expect(
    house.as('reporter').run(concernSubmit, { ...input, indicators: ['no_such_code'] }),
  ).rejects.toMatchObject({ number: 1003, field: 'indicators.0' });
});

test('never 11: everyone can tell of an allegation; only the conduct officer reads or closes it, and nothing else counts it', async () => {
  house.clock(Date.now());
  const before = await house.as('hs_adviser').run(boardRead, { at: '2021-09-09' });
  const input = { what: 'a soldier of ours pays for sex with food', how: 'told', inDanger: 'yes' };
  const tellers = ROLES.filter((r) => r !== 'partner' && r !== 'exercise_control');
  const told = [];
  for (const role of tellers) told.push(await house.as(role).run(allegationSubmit, input));
  expect(new Set(told.flatMap((t) => t.route))).toEqual(new Set(['conduct_officer']));

  const { reports } = await house.as('conduct_officer').run(allegationList, {});
  expect(reports).toHaveLength(tellers.length);
  expect(reports[0]).toMatchObject({ about: 'own_personnel', inDanger: 'yes', state: 'open' });
  const report = told[0]?.report ?? '';
  const others = ROLES.filter((r) => r !== 'conduct_officer');
  await refusedTo(others, (role) => house.as(role).run(allegationList, {}));
  await refusedTo(others, (role) => house.as(role).run(allegationRead, { report }));
  await refusedTo(others, (role) =>
    house.as(role).run(allegationAct, { report, act: 'closed', note: 'unfounded, says the commander' }),
  );
  // Nor through the other door, or under the rights of a transaction that has not this group.
  await expect(house.as('legad').run(concernRead, { report })).rejects.toMatchObject({ number: 1010 });
  expect(await count('apart_report')).toBe(0);
  expect(await count('report')).toBe(0);
  expect(await house.as('hs_adviser').run(boardRead, { at: '2021-09-09' })).toEqual(before);
  house.clock(null);
});

test('never 11: the board says "kept elsewhere by rule", never 0', async () => {
  const { panels } = await house.as('hs_adviser').run(boardRead, { at: '2021-09-09' });
  const speak = speaker('en', areaWords(AREAS), 'throw');
  const said = JSON.stringify(panels.find((p) => p.question === 2));
  const sentences = [...said.matchAll(/"code":"(civilians\.own_harm\.[a-z_.]+)"/g)].map((m) => m[1] ?? '');
  expect(sentences.length).toBeGreaterThan(0);
  const spoken = sentences.map((code) => speak({ code, params: { place: 'Toyland' } })).join(' ');
  expect(spoken).toMatch(/kept elsewhere, by rule/);
  expect(said).not.toMatch(/own_personnel[^"]*":0/);
});

test('who told is in no leaf and no record, unless they wish to be asked', async () => {
  await house.as('reporter', 'patrol-7').run(allegationSubmit, { what: 'seen at the gate', how: 'saw' });
  const wished = await house
    .as('reporter', 'patrol-8')
    .run(allegationSubmit, { what: 'call me', how: 'saw', contact: true });
  const leaves = await house.database.inCompartment('toy-op', { write: false }, (tx) =>
    tx.query<{ actor: string }>(`select actor from audit_leaf where operation = 'allegation.submit'`),
  );
  expect(new Set(leaves.map((l) => l.actor))).toEqual(new Set(['not-named']));
  const [newest, before] = (await house.as('conduct_officer').run(allegationList, { limit: 2 })).reports;
  const read = (report = '') => house.as('conduct_officer').run(allegationRead, { report });
  expect(newest?.report).toBe(wished.report);
  expect((await read(newest?.report)).payload).toMatchObject({ toldBy: 'patrol-8' });
  expect(JSON.stringify(await read(before?.report))).not.toContain('patrol-7');
});

test('each reading leaves a leaf; acts follow one another and are never lost', async () => {
  const officer = house.as('conduct_officer', 'conduct-1');
  const { report } = await house.as('reporter').run(allegationSubmit, { what: 'x', how: 'found' });
  await officer.run(allegationRead, { report });
  await expect(
    officer.run(allegationAct, { report, act: 'reopened', note: 'new facts' }),
  ).rejects.toMatchObject({
    number: 6042,
  });
  for (const [act, note] of [
    ['referred', 'to the national military police'],
    ['closed', 'tried and sentenced'],
    ['reopened', 'a second witness'],
  ])
    await officer.run(allegationAct, { report, act, note });
  const { acts, state } = await officer.run(allegationRead, { report });
  expect(state).toBe('reopened');
  expect(acts.map((a) => a.kind)).toEqual(['reopened', 'closed', 'referred']);
  const [leaf] = await house.database.inCompartment('toy-op', { write: false }, (tx) =>
    tx.query(
      `select actor, refs from audit_leaf where operation = 'allegation.read' and refs -> 'apart' ? $1 order by seq limit 1`,
      [report],
    ),
  );
  expect(leaf).toMatchObject({ actor: 'conduct-1' });
});

test('8.5c: what must not be kept is destroyed by two of those who read it, and by nobody else', async () => {
  const { report } = await house
    .as('reporter')
    .run(allegationSubmit, { what: 'with a name in it', how: 'saw' });
  const reason = 'identity_by_mistake';
  for (const role of ['auditor', 'administrator', 'integrity_officer', 'legad'] as const)
    await expect(house.as(role).run(erasurePropose, { report, reason }), role).rejects.toMatchObject({
      number: 1010,
    });
  // Nor does the conduct officer reach a report of the operation.
  const other = await house.as('reporter').run(reportSubmit, { what: 'smoke', how: 'saw' });
  await expect(
    house.as('conduct_officer').run(erasurePropose, { report: other.report, reason }),
  ).rejects.toMatchObject({ number: 1010 });
  const { erasure } = await house.as('conduct_officer', 'conduct-1').run(erasurePropose, { report, reason });
  await expect(
    house.as('conduct_officer', 'conduct-1').run(erasureConfirm, { erasure }),
  ).rejects.toMatchObject({
    number: 2005,
  });
  await expect(house.as('auditor').run(erasureConfirm, { erasure })).rejects.toMatchObject({ number: 1010 });
  await house.as('conduct_officer', 'conduct-2').run(erasureConfirm, { erasure });
  await expect(house.as('conduct_officer').run(allegationRead, { report })).rejects.toMatchObject({
    number: 6002,
  });
});

test('bad input is refused by its field: empty, huge, with control characters', async () => {
  for (const [input, field] of [
    [{ what: '', how: 'saw' }, 'what'],
    [{ what: 'x'.repeat(20_001), how: 'saw' }, 'what'],
    [{ what: 'a\u0000b', how: 'saw' }, 'what'],
    [{ what: 'x', how: 'guessed' }, 'how'],
  ] as const)
    await expect(house.as('reporter').run(allegationSubmit, input)).rejects.toMatchObject({
      number: 1002,
      field,
    });
});
