/** The audit log, leaf by leaf: who did what and when, by filter and page; nothing of what is kept apart but to the auditor. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allegationSubmit } from '#stages/collect/operations/allegation-submit.ts';
import { reportSubmit } from '#stages/collect/operations/report-submit.ts';
import { auditRead } from '#stages/platform/operations/audit-read.ts';
import { sessionStart } from '#stages/platform/operations/session-start.ts';
import { legalFrameSet } from '#stages/understand/operations/legal-frame-set.ts';
import { perform } from '#src/perform.ts';
import { describeToy } from '#test/toy-operation.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';

let house: TestHouse;
const reports: string[] = [];
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house);
  for (const [i, who] of ['patrol-1', 'patrol-2', 'patrol-1'].entries()) {
    house.clock(Date.parse(`2026-03-0${i + 1}T11:00:00Z`));
    const { report } = await house.as('reporter', who).run(reportSubmit, { what: `seen ${i}`, how: 'saw' });
    reports.push(report);
  }
  house.clock(null);
  await house.as('reporter', 'patrol-3').run(allegationSubmit, { what: 'a soldier of ours', how: 'saw' });
  await expect(house.as('reporter', 'patrol-1').run(legalFrameSet, {})).rejects.toMatchObject({
    number: 2002,
  });
});
afterAll(() => house.close());

const read = (input: Record<string, unknown> = {}, role: 'auditor' | 'administrator' = 'auditor') =>
  house.as(role).run(auditRead, input);
const lines = async (input: Record<string, unknown>) =>
  (await read(input)).leaves.map((l) => [l.actor, l.action, l.outcome]);

test('newest first, with ids and codes and no word of what was said', async () => {
  const { leaves, log, next, apart } = await read();
  expect([log, next, apart]).toEqual(['toy-op', null, null]);
  expect(leaves.map((l) => l.action)).toEqual([
    'legal-frame.set',
    'allegation.submit',
    'report.submit',
    'report.submit',
    'report.submit',
  ]);
  expect(leaves[2]?.refs).toEqual({ report: [reports[2]] });
  expect(leaves[1]?.actor).toBe('not-named');
  expect(JSON.stringify(leaves)).not.toMatch(/seen|soldier/);
});

test('by operation, by person, by outcome, by time and by reference', async () => {
  expect(await lines({ action: 'report.submit', actor: 'patrol-1' })).toEqual([
    ['patrol-1', 'report.submit', 'done'],
    ['patrol-1', 'report.submit', 'done'],
  ]);
  expect(await lines({ outcome: 'refused' })).toEqual([['patrol-1', 'legal-frame.set', 'refused']]);
  expect(await lines({ from: '2026-03-02', to: '2026-03-02' })).toEqual([
    ['patrol-2', 'report.submit', 'done'],
  ]);
  expect(await lines({ reference: reports[0] })).toEqual([['patrol-1', 'report.submit', 'done']]);
  expect(await lines({ reference: "x' or true --" })).toEqual([]);
  await expect(read({ from: 'yesterday' })).rejects.toMatchObject({ number: 1004, field: 'from' });
});

test('page by page, none twice and none left out', async () => {
  const seqs: number[] = [];
  let before: number | undefined;
  do {
    const { leaves, next } = await read({ limit: 2, ...(before ? { before } : {}) });
    seqs.push(...leaves.map((l) => l.seq));
    before = next ?? undefined;
  } while (before);
  expect(seqs).toEqual((await read()).leaves.map((l) => l.seq));
});

test('what is kept apart is for the auditor; the administrator is told that it is left out', async () => {
  const { leaves, apart } = await read({}, 'administrator');
  expect(apart?.code).toBe('audit.apart');
  expect(leaves.map((l) => l.action)).not.toContain('allegation.submit');
  expect((await read({ action: 'allegation.submit' }, 'administrator')).leaves).toEqual([]);
  for (const role of ['hs_adviser', 'senior_focal_point', 'reporter'] as const)
    await expect(house.as(role).run(auditRead, {})).rejects.toMatchObject({ number: 2002 });
});

test('the log of the installation is for who holds the role in the whole of it', async () => {
  await perform(house, sessionStart, { actor: null, compartment: null, input: { role: 'reporter' } });
  expect((await read({ log: 'shared' })).leaves.map((l) => l.action)).toEqual(['session.start']);
  const here = { role: 'auditor', where: 'toy-op' } as const;
  const actor = { label: 'a', roles: [], demonstration: false, account: 'a', held: [here] };
  const ask = (input: unknown) => perform(house, auditRead, { actor, compartment: 'toy-op', input });
  expect((await ask({ action: 'report.submit' })).leaves).toHaveLength(3);
  await expect(ask({ log: 'shared' })).rejects.toMatchObject({ number: 2002, field: 'log' });
});
