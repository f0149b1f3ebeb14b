/** Linking by hand (decision 14): one fact is counted once, undone at will, history kept; likely same events are named. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkRun } from '#stages/plan/operations/check.ts';
import { areaOverview } from '#stages/report/operations/area-overview.ts';
import { boardRead } from '#stages/report/operations/board-read.ts';
import { eventRead } from '#stages/report/operations/event-read.ts';
import { figureExport } from '#stages/report/operations/figure-export.ts';
import { figureOpen } from '#stages/report/operations/figure-open.ts';
import { figureTable } from '#stages/report/operations/figure-table.ts';
import { eventLikelySame } from '#stages/verify/operations/event-likely-same.ts';
import { eventLink } from '#stages/verify/operations/event-link.ts';
import { eventUnlink } from '#stages/verify/operations/event-unlink.ts';
import { idOf } from '#model/ids.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { group, recordEvent } from '#test/recorded.ts';
import { describeToy } from '#test/toy-operation.ts';

const KILLED = 'civilians.people_killed_all';
const EVENTS = 'civilians.events_reported';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house);
});
afterAll(() => house.close());

const adviser = () => house.as('hs_adviser');
const link = (...events: string[]) =>
  house.as('verifier').run(eventLink, { events, why: 'Same place, same day, same number.' });
const unlink = (event: string) =>
  house.as('verifier').run(eventUnlink, { event, why: 'Two villages of one name.' });
const deaths = (n: number) => ({
  total: { harm: 'death', low: n, best: n, high: n },
  involvements: [group(n)],
});
const died = async (day: string, n: number, source: string): Promise<string> =>
  (await recordEvent(house, { when: { from: day }, source, ...deaths(n), place: { code: 'TY11' } })).event;

async function figure(measure: string, at: string, known?: string) {
  const board = await adviser().run(boardRead, { at, ...(known ? { known } : {}) });
  return board.panels.flatMap((p) => p.figures).find((f) => f.measure === measure);
}
const told = async (measure: string, at: string, known?: string) =>
  (await figure(measure, at, known))?.bySource.map((s) => [s.source, s.certain.events, s.certain.best]);

describe('two reports of one source', () => {
  test('count once, by the latest statement, and the records add up; undone, all is as before', async () => {
    const at = '2024-02-01';
    const first = await died(at, 3, 'own_reports');
    const second = await died(at, 4, 'own_reports');
    const other = await died(at, 5, 'own_reports');
    expect(await told(KILLED, at)).toEqual([['own_reports', 3, 12]]);
    const before = new Date().toISOString();
    await new Promise((done) => setTimeout(done, 15));
    expect(await link(first, second)).toMatchObject({ changed: true, events: [first, second].sort() });
    expect(await told(KILLED, at)).toEqual([['own_reports', 2, 9]]);
    expect(await told(EVENTS, at)).toEqual([['own_reports', 2, 2]]);
    expect(await told('civilians.status_unknown_killed', at)).toEqual([['own_reports', 2, 9]]);
    const tally = (await figure(KILLED, at))?.bySource[0]?.certain;
    const opened = await adviser().run(figureOpen, { ref: tally?.ref });
    expect(opened.total[0]).toMatchObject({ events: 2, best: 9 });
    expect(opened.records.reduce((n, r) => n + (r.best ?? 0), 0)).toBe(9);
    expect(opened.records.map((r) => r.event)).toEqual(expect.arrayContaining([other]));
    // Page by page they are the same records.
    const page = await adviser().run(figureOpen, { ref: tally?.ref, limit: 1 });
    const next = await adviser().run(figureOpen, { ref: tally?.ref, limit: 1, after: page.next });
    expect([...page.records, ...next.records].map((r) => r.event)).toEqual(
      opened.records.map((r) => r.event),
    );
    expect(
      String((await house.as('planner').run(figureExport, { ref: tally?.ref })).content)
        .trim()
        .split('\n'),
    ).toHaveLength(3);
    const table = await adviser().run(figureTable, { measure: KILLED, by: 'sex', at });
    expect(table.bySource[0]).toMatchObject({ total: { events: 2, best: 9 }, unknown: 9 });
    const status = await adviser().run(figureTable, { measure: KILLED, by: 'status', at });
    expect(status.bySource[0]?.total.best).toBe(9);
    // As it was known before, it was two.
    expect(await told(KILLED, at, before)).toEqual([['own_reports', 3, 12]]);
    expect(await unlink(second)).toEqual({ remaining: [] });
    expect(await told(KILLED, at)).toEqual([['own_reports', 3, 12]]);
    await expect(unlink(second)).rejects.toMatchObject({ code: 'not_linked', number: 6012 });
    const read = await adviser().run(eventRead, { event: first });
    expect(read.links.with).toEqual([]);
    expect(read.links.history.map((h) => [h.kind, h.by])).toEqual([['link', 'verifier']]);
    expect((await adviser().run(eventRead, { event: second })).links.history.map((h) => h.kind)).toEqual([
      'link',
      'unlink',
    ]);
  });

  test('one certain and one possible are one fact, and certain', async () => {
    const sure = await died('2024-03-05', 2, 'own_reports');
    const range = (
      await recordEvent(house, {
        when: { from: '2024-03-04', to: '2024-03-06' },
        ...deaths(2),
        place: { code: 'TY11' },
      })
    ).event;
    expect((await figure(EVENTS, '2024-03-05'))?.bySource[0]).toMatchObject({
      certain: { events: 1 },
      possible: { events: 1 },
    });
    await link(sure, range);
    expect((await figure(EVENTS, '2024-03-05'))?.bySource[0]).toMatchObject({
      certain: { events: 1 },
      possible: { events: 0 },
    });
    const of = (await figure(KILLED, '2024-03-05'))?.bySource[0];
    expect((of?.certain.events ?? 0) + (of?.possible.events ?? 0)).toBe(1);
    for (const part of ['certain', 'possible'] as const) {
      const opened = await adviser().run(figureOpen, { ref: of?.[part].ref });
      expect(opened.records).toHaveLength(of?.[part].events ?? -1);
    }
  });
});

describe('two sources', () => {
  test('people stand by source still; all sources together count the event once', async () => {
    const at = '2024-05-01';
    const a = await died(at, 3, 'partner_a');
    const b = await died(at, 4, 'partner_b');
    const overview = () => adviser().run(areaOverview, { at });
    expect((await overview()).distinct).toEqual({ atMost: 2, linked: 0 });
    await link(a, b);
    expect((await overview()).distinct).toEqual({ atMost: 1, linked: 1 });
    expect((await overview()).bySource.map((s) => [s.source, s.total.certain])).toEqual([
      ['partner_a', 1],
      ['partner_b', 1],
    ]);
    expect(await told(KILLED, at)).toEqual([
      ['partner_a', 1, 3],
      ['partner_b', 1, 4],
    ]);
    expect((await figure(KILLED, at))?.headline).toBeNull();
    const read = await adviser().run(eventRead, { event: a });
    expect(read.links.with).toMatchObject([{ event: b, sources: ['partner_b'], by: 'verifier' }]);
    expect(read.statements.map((s) => s.best)).toEqual([3]);
    await unlink(a);
    expect((await overview()).distinct).toEqual({ atMost: 2, linked: 0 });
  });
});

test('the months before a check count what is linked once', async () => {
  const first = await died('2024-12-01', 3, 'own_reports');
  const second = await died('2024-12-01', 4, 'own_reports');
  await died('2024-12-01', 4, 'partner_a');
  const shape = {
    type: 'Polygon',
    coordinates: [
      [
        [20.2, 5.2],
        [20.4, 5.2],
        [20.4, 5.4],
        [20.2, 5.4],
        [20.2, 5.2],
      ],
    ],
  };
  const district = async () => {
    const ask = {
      shape,
      within: 5_000,
      kind: 'convoy',
      from: '2024-12-10',
      to: '2024-12-11',
      at: '2024-12-09',
    };
    const { happened } = await house.as('planner').run(checkRun, ask);
    return happened.sources.map((s) => [
      s.source,
      s.parts.find((p) => p.sureness === 'district')?.events,
      s.years.at(-1)?.stated[0]?.best,
    ]);
  };
  const mine = async () => (await district()).filter(([source]) => source === 'own_reports');
  const [[, events, best] = []] = await mine();
  await link(first, second);
  expect(await mine()).toEqual([['own_reports', Number(events) - 1, Number(best) - 3]]);
  await unlink(first);
  expect(await mine()).toEqual([['own_reports', events, best]]);
});

test('likely same events of two sources are named, never summed; linked ones are marked', async () => {
  const a = await died('2024-06-10', 3, 'partner_a');
  const b = await died('2024-06-11', 3, 'partner_b');
  await recordEvent(house, { when: { from: '2024-06-10' }, source: 'partner_c', place: { code: 'TY21' } });
  await recordEvent(house, { when: { from: '2024-06-14' }, source: 'partner_c', place: { code: 'TY11' } });
  await recordEvent(house, { when: { from: '2024-06-10' }, source: 'partner_c', place: { code: null } });
  const found = () => house.as('verifier').run(eventLikelySame, { at: '2024-06-14', days: 5 });
  const { pairs, more } = await found();
  expect(more).toBe(false);
  expect(pairs.map((p) => [p.a.event, p.b.event].sort())).toEqual([[a, b].sort()]);
  expect(pairs[0]).toMatchObject({
    linked: false,
    metres: null,
    sentence: { code: 'event.likely_same', params: { sources: ['partner_a', 'partner_b'] } },
  });
  expect(JSON.stringify(pairs)).not.toContain('6,');
  await link(a, b);
  expect((await found()).pairs[0]?.linked).toBe(true);
  expect(
    (await house.as('verifier').run(eventLikelySame, { at: '2024-06-14', slack: 0, days: 5 })).pairs,
  ).toEqual([]);
  expect(
    (await house.as('verifier').run(eventLikelySame, { at: '2024-06-14', event: b })).pairs,
  ).toHaveLength(1);
});

test('a link needs two events that are there, a role, and a reason', async () => {
  const a = await died('2024-07-01', 1, 'partner_a');
  await expect(link(a, a)).rejects.toMatchObject({ code: 'invalid_input', field: 'events' });
  await expect(link(a, idOf('nothing'))).rejects.toMatchObject({ code: 'not_found', field: 'events.1' });
  await expect(link(a)).rejects.toMatchObject({ code: 'invalid_input' });
  await expect(house.as('verifier').run(eventLink, { events: [a, a], why: '' })).rejects.toMatchObject({
    code: 'invalid_input',
  });
  await expect(
    house.as('reporter').run(eventLink, { events: [a, idOf('x')], why: 'x' }),
  ).rejects.toMatchObject({ code: 'not_allowed' });
  await expect(house.as('planner').run(eventUnlink, { event: a, why: 'x' })).rejects.toMatchObject({
    code: 'not_allowed',
  });
  for (const sql of [
    `delete from event_link`,
    `update event_link set group_id = gen_random_uuid()`,
    `update event_link_act set why = 'x'`,
  ]) {
    await expect(
      house.database.inCompartment('toy-op', { write: true }, (tx) => tx.query(sql)),
      sql,
    ).rejects.toThrow();
  }
});

test('any sequence of links and their undoing counts what stands together once, and undone it is as before', async () => {
  const at = '2024-09-01';
  const events: string[] = [];
  for (const [i, source] of ['own_reports', 'own_reports', 'own_reports', 'partner_a', 'partner_a'].entries())
    events.push(await died(at, i + 1, source));
  const before = await told(KILLED, at);
  expect(before).toEqual([
    ['own_reports', 3, 6],
    ['partner_a', 2, 9],
  ]);
  const step = fc.oneof(
    fc.record({ link: fc.uniqueArray(fc.nat(4), { minLength: 2, maxLength: 3 }) }),
    fc.record({ unlink: fc.nat(4) }),
  );
  let acts = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (sequence) => {
      const groups = new Map<number, Set<number>>();
      for (const s of sequence) {
        if ('link' in s) {
          const { changed } = await link(...s.link.map((i) => events[i] as string));
          const together = new Set(s.link.flatMap((i) => [i, ...(groups.get(i) ?? [])]));
          for (const i of together) groups.set(i, together);
          if (changed) acts++;
        } else if (groups.has(s.unlink)) {
          await unlink(events[s.unlink] as string);
          acts++;
          const rest = groups.get(s.unlink) ?? new Set();
          groups.delete(s.unlink);
          rest.delete(s.unlink);
          if (rest.size === 1) for (const i of rest) groups.delete(i);
        } else await expect(unlink(events[s.unlink] as string)).rejects.toMatchObject({ code: 'not_linked' });
      }
      const facts = (of: number[]): number => new Set(of.map((i) => groups.get(i) ?? i)).size;
      expect((await told(EVENTS, at))?.map((s) => s.slice(0, 2))).toEqual([
        ['own_reports', facts([0, 1, 2])],
        ['partner_a', facts([3, 4])],
      ]);
      expect((await adviser().run(areaOverview, { at })).distinct.atMost).toBe(facts([0, 1, 2, 3, 4]));
      while (groups.size > 0) {
        const [i] = groups.keys();
        const rest = groups.get(i as number) ?? new Set();
        await unlink(events[i as number] as string);
        acts++;
        groups.delete(i as number);
        rest.delete(i as number);
        if (rest.size === 1) for (const j of rest) groups.delete(j);
      }
      expect(await told(KILLED, at)).toEqual(before);
    }),
    { numRuns: 12 },
  );
  const { rows } = await house.database.owner.query<{ schema_name: string }>(
    `select schema_name from amparo_shared.compartment where code = 'toy-op'`,
  );
  const kept = await house.database.owner.query<{ n: string }>(
    `select count(*) as n from ${rows[0]?.schema_name}.event_link_act where events && $1::uuid[]`,
    [events],
  );
  expect(Number(kept.rows[0]?.n)).toBe(acts);
}, 120_000);

test('in the Central African Republic 28 May 2022 and 1 February 2021 are named as likely the same', async () => {
  const car = await freshHouse('demo');
  try {
    const at = async (when: string) =>
      (await car.as('verifier').run(eventLikelySame, { at: when, days: 3 })).pairs;
    const ids = (external: string, source: string) => idOf(source, external);
    const may = await at('2022-05-28');
    expect(may.map((p) => [p.a.event, p.b.event].sort())).toContainEqual(
      [ids('32847', 'insecurity_insight_aid'), ids('438774', 'ucdp_ged')].sort(),
    );
    const february = await at('2021-02-02');
    expect(february.map((p) => [p.a.event, p.b.event].sort())).toContainEqual(
      [ids('27037', 'insecurity_insight_aid'), ids('391677', 'ucdp_ged')].sort(),
    );
    for (const p of [...may, ...february]) {
      const sources = new Set([...p.a.statements, ...p.b.statements].map((s) => s.source));
      expect(sources.size).toBeGreaterThan(1);
    }
  } finally {
    await car.close();
  }
}, 120_000);
