/** When what was counted is counted again: after a write of what it is counted from, and after no other. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AREAS } from '#areas/list.ts';
import { name } from '#db/connection.ts';
import { reportSubmit } from '#stages/collect/operations/report-submit.ts';
import { boardRead } from '#stages/report/operations/board-read.ts';
import { keysOf } from '#stages/report/queries/written.ts';
import { KINDS, keysUnder, lastSnapshots, seesAllOf, type Keys } from '#stages/report/remembered.ts';
import { eventClassify } from '#stages/verify/operations/event-classify.ts';
import { eventLink } from '#stages/verify/operations/event-link.ts';
import { eventUnlink } from '#stages/verify/operations/event-unlink.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { describeOma, recordEvent } from '#test/recorded.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeOma(house);
});
afterAll(() => house.close());

const keys = () => house.database.inCompartment('toy-op', { write: false }, keysOf);

/** Runs `work` and says of which kinds the keys are other ones after it. */
async function changedBy(work: () => Promise<unknown>): Promise<string[]> {
  const before = await keys();
  await work();
  const after = await keys();
  return KINDS.filter((kind) => before[kind] !== after[kind]);
}

async function schema(): Promise<string> {
  return name((await house.database.compartment('toy-op')).schema_name);
}

describe('the keys', () => {
  test('stay when nothing was written, or nothing of it: a report, its leaf, another database transaction', async () => {
    expect(await changedBy(async () => undefined)).toEqual([]);
    expect(await changedBy(() => house.database.owner.query('select pg_current_xact_id()'))).toEqual([]);
    const report = { what: 'What was seen.', how: 'saw' };
    expect(await changedBy(() => house.as('reporter').run(reportSubmit, report))).toEqual([]);
  });

  test('of facts are others once an event is recorded, classified, linked or no longer linked', async () => {
    const events: string[] = [];
    for (let i = 0; i < 2; i++)
      expect(
        await changedBy(async () => {
          events.push((await recordEvent(house, { when: { from: '2024-03-01' } })).event);
        }),
      ).toEqual(['facts']);
    const [list] = AREAS.flatMap((a) => a.codeLists);
    const codes = [{ standard: list?.standard ?? '', code: list?.codes[0]?.code ?? '' }];
    expect(
      await changedBy(() => house.as('focal_point').run(eventClassify, { event: events[0], codes })),
    ).toEqual(['facts']);
    const link = () => house.as('verifier').run(eventLink, { events, why: 'One fact.' });
    expect(await changedBy(link)).toEqual(['facts']);
    expect(
      await changedBy(() => house.as('verifier').run(eventUnlink, { event: events[0], why: 'Two.' })),
    ).toEqual(['facts']);
  });

  test('tables that figures are worked out from all say when they are written', async () => {
    const { rows } = await house.database.owner.query<{ table: string; how: string }>(
      `select tgrelid::regclass::text as table, encode(tgargs, 'escape') as how from pg_trigger
       where tgname like '%\\_written' and tgrelid::regclass::text like $1 and tgtype & 28 = 28 and tgtype & 1 = 0`,
      [`${(await schema()).replaceAll('"', '')}.%`],
    );
    const said = Object.fromEntries(rows.map((r) => [r.table.split('.')[1], r.how.replace('\\000', '')]));
    expect(said).toEqual({
      event: 'facts',
      statement: 'facts',
      involvement: 'facts',
      classification: 'facts',
      assessment: 'facts',
      event_link: 'facts',
      protected_object: 'objects',
      indicator_reading: 'readings',
      place: 'places',
    });
  });

  test('change when a transaction that was open commits, and not when it is taken back', async () => {
    const client = await house.database.owner.connect();
    try {
      for (const [end, changed] of [
        ['rollback', []],
        ['commit', ['objects']],
      ] as const) {
        await client.query('begin');
        await client.query(`update ${await schema()}.protected_object set superseded_at = null where false`);
        // Others write and are seen meanwhile; this one began before them and ends after.
        expect(await changedBy(() => recordEvent(house, { when: { from: '2024-03-02' } }))).toEqual([
          'facts',
        ]);
        expect(await changedBy(() => client.query(end))).toEqual(changed);
      }
    } finally {
      client.release();
    }
  });

  test('are none in a transaction that may write', async () => {
    const inWriting = await house.database.inCompartment('toy-op', { write: true }, keysOf);
    expect(inWriting).toEqual({ facts: null, objects: null, readings: null, places: null });
  });
});

test('a reading has everything that was acknowledged before it began, however many write and read at once', async () => {
  const at = '2024-04-01';
  let acknowledged = 0;
  let done = false;
  let compared = 0;
  const writer = async (): Promise<void> => {
    for (let i = 0; i < 6; i++) {
      await recordEvent(house, { when: { from: at } });
      acknowledged++;
    }
  };
  const reader = async (): Promise<void> => {
    while (!done) {
      const least = acknowledged;
      const board = await house.as('hs_adviser').run(boardRead, { at, area: 'civilians' });
      const own = board.panels[0]?.figures[0]?.bySource.find((s) => s.source === 'own_reports');
      expect(own?.certain.events ?? 0).toBeGreaterThanOrEqual(least);
      // One answer is of one moment: the measures of a panel count the same events.
      for (const f of board.panels[0]?.figures ?? [])
        if (f.measure === 'civilians.events_reported')
          expect(f.bySource.find((s) => s.source === 'own_reports')?.certain.events).toBe(
            own?.certain.events,
          );
      compared++;
    }
  };
  const readers = [reader(), reader(), reader()];
  await Promise.all([writer(), writer(), writer()]).finally(() => (done = true));
  await Promise.all(readers);
  expect(acknowledged).toBe(18);
  expect(compared).toBeGreaterThan(5);
});

test('a snapshot sees all of an earlier one when it sees every transaction that the other sees', () => {
  const snapshot = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 255 }))
    .map(([xmin, more, bits]) => {
      // The highest number that a snapshot knows of has ended: xmax is one more.
      const running = Array.from({ length: more }, (_, i) => xmin + i).filter(
        (_, i) => i < more - 1 && bits & (1 << i),
      );
      return { text: `${xmin}:${xmin + more}:${running.join(',')}`, xmax: xmin + more, running };
    });
  fc.assert(
    fc.property(snapshot, snapshot, (a, b) => {
      const sees = (s: typeof a, xid: number): boolean => xid < s.xmax && !s.running.includes(xid);
      const all = Array.from({ length: 30 }, (_, xid) => xid).every((xid) => !sees(b, xid) || sees(a, xid));
      expect(seesAllOf(a.text, b.text)).toBe(all);
    }),
  );
});

describe('readers that look in any order', () => {
  /** A transaction: when it began and ended, whether it was taken back, and what it wrote. */
  const transaction = fc.record({
    length: fc.nat({ max: 6 }),
    kept: fc.boolean(),
    kind: fc.constantFrom(...KINDS, null),
  });
  /** A reader: at which moment its snapshot is of, and how much later the memory is asked. */
  const reader = fc.record({ at: fc.nat({ max: 30 }), late: fc.nat({ max: 4 }) });
  let worlds = 0;
  let [older, remembered] = [0, 0];

  test('have the same key only where they see the same', () => {
    fc.assert(
      fc.property(
        fc.array(transaction, { minLength: 5, maxLength: 20 }),
        fc.array(reader, { minLength: 2, maxLength: 25 }),
        (transactions, readers) => {
          const where = `world ${++worlds}`;
          // One begins each moment; its number is its moment.
          const all = transactions.map((t, xid) => ({ ...t, xid, end: xid + t.length + 0.5 }));
          const snapshotAt = (at: number): string => {
            const running = all.filter((t) => t.xid < at && t.end > at).map((t) => t.xid);
            return `${running[0] ?? at}:${at}:${running.join(',')}`;
          };
          const seen = (at: number, kind: string) =>
            all.filter((t) => t.kept && t.end < at && t.kind === kind);
          const atOf = new Map<string, number>();
          const stood = new Map<string, string>();
          const order = readers.toSorted((a, b) => a.at + a.late - (b.at + b.late));
          for (const { at } of order) {
            const snapshot = snapshotAt(at);
            const since = lastSnapshots()[where] ?? null;
            atOf.set(snapshot, at);
            const before = since === null ? at : (atOf.get(since) ?? at);
            const written = KINDS.filter((k) => seen(at, k).some((t) => !seen(before, k).includes(t)));
            const keys: Keys = keysUnder({ where, snapshot, since, written });
            if (since !== null && at < before) older++;
            for (const kind of KINDS) {
              const key = keys[kind];
              if (key === null) continue;
              if (since !== null && at < before) remembered++;
              const sees = seen(at, kind)
                .map((t) => t.xid)
                .join();
              expect(stood.get(key) ?? sees).toBe(sees);
              stood.set(key, sees);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
    // Who comes late, with less than was seen, remembers too, where nothing was written in between.
    expect(older).toBeGreaterThan(50);
    expect(remembered).toBeGreaterThan(50);
  });
});
