/** What is counted, how often, and what is said of what nobody knows. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AREAS } from '#areas/list.ts';
import type { Measure } from '#model/area.ts';
import { idOf } from '#model/ids.ts';
import { addable, addMeasures, mayAdd } from '#stages/report/add-measures.ts';
import { areaOverview } from '#stages/report/operations/area-overview.ts';
import { boardRead } from '#stages/report/operations/board-read.ts';
import { eventRead } from '#stages/report/operations/event-read.ts';
import { figureOpen } from '#stages/report/operations/figure-open.ts';
import { figureTable } from '#stages/report/operations/figure-table.ts';
import { reportRead } from '#stages/report/operations/report-read.ts';
import { erasureConfirm } from '#stages/collect/operations/erasure-confirm.ts';
import { erasurePropose } from '#stages/collect/operations/erasure-propose.ts';
import { assessmentSet } from '#stages/verify/operations/assessment-set.ts';
import { eventClassify } from '#stages/verify/operations/event-classify.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { describeOma, group, recordEvent } from '#test/recorded.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeOma(house);
});
afterAll(() => house.close());

const adviser = () => house.as('hs_adviser');
const KILLED = 'civilians.people_killed_all';

async function figure(code: string, input: object) {
  const b = await adviser().run(boardRead, input);
  return b.panels.flatMap((p) => p.figures).find((f) => f.measure === code);
}

test('T-004 an event that stands in three areas shows in each and is counted once in the total', async () => {
  const { event } = await recordEvent(house, {
    when: { from: '2024-03-01' },
    total: { harm: 'abduction', low: 1, best: 1, high: 1 },
    involvements: [group(1, { harm: 'abduction', sex: 'female', ageFrom: 14, ageTo: 16 })],
  });
  await recordEvent(house, { when: { from: '2024-03-01' } });
  const three = AREAS.filter((a) => ['children', 'sexual-violence', 'trafficking'].includes(a.code));
  await house.as('focal_point').run(eventClassify, {
    event,
    codes: three.map((a) => ({
      standard: a.codeLists[0]?.standard ?? '',
      code: a.codeLists[0]?.codes[0]?.code ?? '',
    })),
  });
  const { bySource } = await adviser().run(areaOverview, { at: '2024-03-01' });
  expect(bySource).toHaveLength(1);
  const [own] = bySource;
  expect(own).toMatchObject({
    source: 'own_reports',
    total: { certain: 2, possible: 0 },
    inNoArea: { certain: 1 },
  });
  for (const a of three)
    expect(own?.areas.find((x) => x.area === a.code)).toMatchObject({ certain: 1, possible: 0 });
  expect(own?.areas.find((x) => x.area === 'heritage')).toMatchObject({ certain: 0 });
});

test('T-058 an event of two areas is one record with one id in both', async () => {
  const { event } = await recordEvent(house, {
    when: { from: '2024-03-04' },
    involvements: [group(1, { sex: 'male', ageFrom: 9, ageTo: 9 })],
  });
  const children = AREAS.find((a) => a.code === 'children');
  const list = children?.codeLists[0];
  await house.as('focal_point').run(eventClassify, {
    event,
    codes: [{ standard: list?.standard ?? '', code: list?.codes[0]?.code ?? '' }],
  });
  const refs = [];
  for (const code of [KILLED, 'children.children_killed']) {
    const s = (await figure(code, { at: '2024-03-04' }))?.bySource[0];
    expect(s?.certain).toMatchObject({ events: 1, best: 1 });
    refs.push(s?.certain.ref);
  }
  const opened = await Promise.all(refs.map((ref) => adviser().run(figureOpen, { ref })));
  expect(opened.map((o) => o.records.map((r) => r.event))).toEqual([[event], [event]]);
});

test('T-008 a table by sex has unknown as a row of its own, with its completeness', async () => {
  await recordEvent(house, {
    when: { from: '2024-03-10' },
    total: { harm: 'death', low: 40, best: 40, high: 40 },
    involvements: [
      group(10, { sex: 'female' }),
      group(5, { sex: 'male', ageFrom: 30, ageTo: 40 }),
      group(20),
    ],
  });
  const bySex = await adviser().run(figureTable, { measure: KILLED, by: 'sex', at: '2024-03-10' });
  expect(bySex.bySource).toMatchObject([
    { source: 'own_reports', total: { best: 40 }, unknown: 25, completeness: 0.375, complete: false },
  ]);
  expect(bySex.bySource[0]?.rows.map((r) => [r.group, r.best])).toEqual([
    ['female', 10],
    ['male', 5],
    ['other', 0],
  ]);
  expect(bySex.bySource[0]?.sentence).toMatchObject({
    code: 'figure.table.share',
    params: { unknown: 25, of: 40, completeness: 0.375 },
  });
  const byAge = await adviser().run(figureTable, { measure: KILLED, by: 'age', at: '2024-03-10' });
  expect(byAge.bySource[0]).toMatchObject({ unknown: 35, completeness: 0.125 });
  const women = bySex.bySource[0]?.rows.find((r) => r.group === 'female')?.ref;
  const opened = await adviser().run(figureOpen, { ref: women });
  expect(opened.total).toMatchObject([{ best: 10, events: 1 }]);
  expect(opened.filter).toContainEqual({
    code: 'figure.filter.group',
    params: { dimension: 'sex', group: 'female' },
  });
});

test('never 7 a figure that nobody gives is unknown, and the sum is at least the rest', async () => {
  await recordEvent(house, {
    when: { from: '2024-03-15' },
    total: { harm: 'death', low: null, best: null, high: null },
    involvements: [group(null)],
  });
  const only = (await figure(KILLED, { at: '2024-03-15' }))?.bySource[0]?.certain;
  expect(only).toMatchObject({ events: 1, low: null, best: null, high: null, withoutFigure: 1 });
  await recordEvent(house, {
    when: { from: '2024-03-15' },
    total: { harm: 'death', low: 2, best: 3, high: 5 },
    involvements: [group(3)],
  });
  const both = (await figure(KILLED, { at: '2024-03-15' }))?.bySource[0]?.certain;
  expect(both).toMatchObject({ events: 2, low: 2, best: 3, high: null, withoutFigure: 1 });
  const table = await adviser().run(figureTable, { measure: KILLED, by: 'sex', at: '2024-03-15' });
  expect(table.bySource[0]).toMatchObject({
    unknown: null,
    completeness: null,
    complete: false,
    sentence: { code: 'figure.table.cannot' },
  });
  // Nobody reports anything on a day that no source covers: unknown, and not zero.
  expect((await figure(KILLED, { at: '2024-03-16' }))?.bySource).toEqual([]);
});

test('children of unknown age are possible, never children for sure and never nobody', async () => {
  await recordEvent(house, {
    when: { from: '2024-03-20' },
    total: { harm: 'death', low: 7, best: 7, high: 7 },
    involvements: [
      group(1, { ageFrom: 5, ageTo: 17 }),
      group(2, { ageFrom: 16, ageTo: 20 }),
      group(1, { ageFrom: 18, ageTo: 40 }),
    ],
  });
  const s = (await figure('children.children_killed', { at: '2024-03-20' }))?.bySource[0];
  expect(s?.certain).toMatchObject({ events: 1, best: 1 });
  // Two whose age spans eighteen, and the three whom no group names.
  expect(s?.possible).toMatchObject({ events: 1, best: 5 });
});

describe('two times', () => {
  test('what may belong to today is not counted in the day before', async () => {
    await recordEvent(house, { when: { from: '2024-04-01', to: '2024-04-02' } });
    await recordEvent(house, { when: { from: '2024-04-01' } });
    const b = await adviser().run(boardRead, { at: '2024-04-02' });
    const s = b.panels.flatMap((p) => p.figures).find((f) => f.measure === KILLED)?.bySource[0];
    expect(s).toMatchObject({ certain: { events: 0 }, possible: { events: 1 } });
    expect(b.panels[0]?.change[0]).toMatchObject({ events: 1, before: { certain: 1, possible: 0 } });
    expect(b.panels[0]?.series?.days.at(-2)).toMatchObject({ day: '2024-04-01', events: 1 });
    expect(b.panels[0]?.series?.notOnOneDay).toBe(1);
  });

  test('days are cut in the zone of the operation', async () => {
    // 23:30 UTC on the last of May is half past midnight of the first of June in Bangui.
    await recordEvent(house, { when: { from: '2024-05-31T23:30Z' } });
    expect((await figure(KILLED, { at: '2024-06-01' }))?.bySource[0]?.certain.events).toBe(1);
    expect((await figure(KILLED, { at: '2024-05-31' }))?.bySource).toEqual([]);
  });

  test('a figure opens as it was known then, though more is known now', async () => {
    await recordEvent(house, { when: { from: '2024-07-01' } });
    const before = (await figure(KILLED, { at: '2024-07-01' }))?.bySource[0]?.certain;
    const known = new Date().toISOString();
    await new Promise((done) => setTimeout(done, 20));
    await recordEvent(house, { when: { from: '2024-07-01' } });
    expect((await figure(KILLED, { at: '2024-07-01' }))?.bySource[0]?.certain.events).toBe(2);
    expect((await figure(KILLED, { at: '2024-07-01', known }))?.bySource[0]?.certain.events).toBe(1);
    const opened = await adviser().run(figureOpen, { ref: before?.ref });
    expect(opened.records).toHaveLength(1);
    expect(opened.total[0]?.events).toBe(1);
  });
});

test('what is remembered of a figure is forgotten with the next write of anybody', async () => {
  const read = async () => (await figure(KILLED, { at: '2024-07-20' }))?.bySource[0]?.certain.events;
  await recordEvent(house, { when: { from: '2024-07-20' } });
  expect([await read(), await read()]).toEqual([1, 1]);
  for (const n of [2, 3, 4]) {
    await recordEvent(house, { when: { from: '2024-07-20' } });
    expect(await read()).toBe(n);
  }
  // Written while others read, each reading is of what was there before or after, and the last is of all.
  await Promise.all([
    ...Array.from({ length: 4 }, () => recordEvent(house, { when: { from: '2024-07-20' } })),
    ...Array.from({ length: 6 }, read),
  ]);
  expect(await read()).toBe(8);
});

test('sources stand side by side: two that speak have no headline and no sum', async () => {
  await recordEvent(house, {
    when: { from: '2024-08-01' },
    source: 'partner_a',
    total: { harm: 'death', low: 3, best: 3, high: 3 },
    involvements: [group(3)],
  });
  await recordEvent(house, {
    when: { from: '2024-08-01' },
    source: 'partner_b',
    total: { harm: 'death', low: 4, best: 4, high: 4 },
    involvements: [group(4)],
  });
  const f = await figure(KILLED, { at: '2024-08-01' });
  expect(f?.bySource.map((s) => [s.source, s.certain.best])).toEqual([
    ['partner_a', 3],
    ['partner_b', 4],
  ]);
  expect(f?.headline).toBeNull();
});

const measure = (code: string, of: Partial<Measure> = {}): Measure => ({
  code,
  version: '1',
  unit: 'people',
  counts: 'people',
  filter: {},
  assessed: null,
  date: 'happened',
  disaggregate: [],
  addsWith: [],
  ...of,
});

describe('never 3', () => {
  test('children and incidents are never added, nor documented and estimated deaths', async () => {
    await expect(
      adviser().run(figureTable, {
        measure: 'children.violations_by_child',
        by: 'sex',
        plus: 'children.violations_by_incident',
      }),
    ).rejects.toMatchObject({ code: 'sum_forbidden', number: 6008, field: 'plus' });
    for (const area of AREAS) {
      for (const a of area.measures) {
        for (const b of AREAS.flatMap((x) => x.measures)) {
          if (a.unit !== b.unit) expect(mayAdd(a, b), `${a.code} + ${b.code}`).toBe(false);
        }
      }
    }
  });

  test('two measures add only when each names the other, in the same unit, judged the same way', () => {
    const a = measure('a', { addsWith: ['b', 'c', 'd'] });
    const b = measure('b', { addsWith: ['a'] });
    const count = { low: 1, best: 2, high: 3 };
    const areas = [
      {
        ...AREAS[0],
        code: 'x',
        measures: [
          a,
          b,
          measure('c'),
          measure('d', { unit: 'incidents', addsWith: ['a'] }),
          measure('e', { assessed: { standard: 's', levels: ['l'] }, addsWith: ['a'] }),
        ],
      },
    ] as unknown as typeof AREAS;
    expect(addMeasures({ measure: 'a', count }, { measure: 'b', count }, areas)).toEqual({
      measure: 'a+b',
      count: { low: 2, best: 4, high: 6 },
    });
    for (const other of ['c', 'd', 'e']) {
      expect(() => addMeasures({ measure: 'a', count }, { measure: other, count }, areas)).toThrow(
        expect.objectContaining({ code: 'sum_forbidden' }),
      );
    }
    expect(
      addMeasures({ measure: 'a', count }, { measure: 'b', count: { low: 1, best: null, high: null } }, areas)
        .count,
    ).toEqual({ low: 2, best: null, high: null });
  });

  test('a forbidden pair of constants does not compile', () => {
    const documented = { ...measure(''), code: 'documented', addsWith: ['injured'] } as const;
    const injured = { ...measure(''), code: 'injured', addsWith: [] } as const;
    const estimated = { ...measure(''), code: 'estimated', addsWith: [] } as const;
    expect(addable(documented, injured)).toHaveLength(2);
    // @ts-expect-error documented and estimated deaths are separate series (SDG 16.1.2), never summed
    expect(addable(documented, estimated)).toHaveLength(2);
  });
});

describe('opened', () => {
  test('an event shows its judgements, each ladder apart, and its report', async () => {
    const { event, report } = await recordEvent(house, { when: { from: '2024-09-01' } });
    const standards = AREAS.flatMap((a) => a.standards)
      .filter((s) => !s.importOnly?.includes('force'))
      .slice(0, 2);
    expect(standards).toHaveLength(2);
    for (const s of standards) {
      const level = s.levels.find((l) => !s.established.includes(l));
      await house
        .as('verifier')
        .run(assessmentSet, { event, standard: s.code, level, basis: 'Two reports.' });
    }
    const opened = await adviser().run(eventRead, { event });
    expect(opened.assessments.map((a) => a.standard).sort()).toEqual(standards.map((s) => s.code).sort());
    expect(opened.assessments.every((a) => a.ladder.length === 1)).toBe(true);
    expect(opened.reports).toMatchObject([{ report, destroyed: false }]);
    expect(opened.versions[0]?.where).toMatchObject({ longitude: null, inside: [], mayBe: [] });
    const ref = (await figure('civilians.events_reported', { at: '2024-09-01' }))?.bySource[0]?.certain.ref;
    const records = (await adviser().run(figureOpen, { ref })).records;
    expect(records).toMatchObject([{ event, assessed: true, sentence: { params: { assessed: true } } }]);
  });

  test('a report of people is for those who may read it; for others it is not there', async () => {
    const { report } = await recordEvent(house, { when: { from: '2024-09-02' } });
    expect(await adviser().run(reportRead, { report })).toMatchObject({
      source: null,
      payload: { what: 'What was seen.', how: 'saw' },
    });
    await expect(house.as('contracting_officer').run(reportRead, { report })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  test('a destroyed payload is gone for good and its envelope stays', async () => {
    const { report } = await recordEvent(house, { when: { from: '2024-09-03' } });
    const { erasure } = await house
      .as('auditor')
      .run(erasurePropose, { report, reason: 'identity_by_mistake' });
    await house.as('administrator').run(erasureConfirm, { erasure });
    await expect(adviser().run(reportRead, { report })).rejects.toMatchObject({
      code: 'payload_destroyed',
      number: 6002,
    });
    const kept = await adviser().run(reportRead, { report, envelope: true });
    expect(kept).toMatchObject({ report, payload: null, destroyed: { reason: 'identity_by_mistake' } });
    expect(kept.contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('what is not there, and references that are not ours, are refused', async () => {
    const nothing = idOf('nothing');
    await expect(adviser().run(eventRead, { event: nothing })).rejects.toMatchObject({ code: 'not_found' });
    await expect(adviser().run(reportRead, { report: nothing })).rejects.toMatchObject({ code: 'not_found' });
    const made = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const whole = { m: KILLED, v: '1', p: null, w: [0, 1], n: null, k: 1, s: null, c: null, g: null };
    await expect(adviser().run(figureOpen, { ref: made(whole) })).resolves.toMatchObject({ records: [] });
    for (const ref of [
      'x',
      made({}),
      made({ ...whole, m: 'no.such' }),
      made({ ...whole, v: '99' }),
      made({ ...whole, p: 'XX' }),
      made({ ...whole, w: [1e99, 2] }),
    ]) {
      await expect(adviser().run(figureOpen, { ref }), ref).rejects.toMatchObject({ code: 'unknown_code' });
    }
    await expect(adviser().run(figureOpen, { ref: "'; drop table event" })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await expect(adviser().run(figureTable, { measure: 'no.such', by: 'sex' })).rejects.toMatchObject({
      code: 'unknown_code',
      field: 'measure',
    });
  });
});
