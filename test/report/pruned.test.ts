/** What is pruned of `written` makes nobody remember what is no longer so, whoever remembers, since when, and whatever is still open. */
import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { name } from '#db/connection.ts';
import { pruneWritten } from '#db/written.ts';
import type { Transaction } from '#model/operation.ts';
import { startPruning } from '#src/main/pruning.ts';
import type { Keys } from '#stages/report/remembered.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { describeOma, recordEvent } from '#test/recorded.ts';

type KeysOf = (tx: Transaction) => Promise<Keys>;

let house: TestHouse;
let schema: string;
/** Memories of their own, as those of several programs on one database. */
const memories: KeysOf[] = [];
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeOma(house);
  schema = name((await house.database.compartment('toy-op')).schema_name);
  for (let i = 0; i < 3; i++) {
    vi.resetModules();
    memories.push((await import('#stages/report/queries/written.ts')).keysOf);
  }
});
afterAll(() => house.close());
const open = new Set<pg.PoolClient>();
afterEach(async () => {
  for (const client of open) {
    await client.query('rollback');
    client.release();
  }
  open.clear();
});

const rows = async (): Promise<number> =>
  (await house.database.owner.query<{ n: number }>(`select count(*)::int as n from ${schema}.written`))
    .rows[0]?.n ?? NaN;
/** Prunes as if an hour had gone by since the last time. */
async function prune(): Promise<void> {
  await house.database.owner.query(`update ${schema}.written_pruned set at = at - interval '2 hours'`);
  await pruneWritten(house.database.owner, [await house.database.compartment('toy-op')]);
}

/** The keys of a memory, and in the same snapshot the truth of what they stand for. */
const look = (keysOf: KeysOf) =>
  house.database.inCompartment('toy-op', { write: false }, async (tx) => {
    const keys = await keysOf(tx);
    const [truth] = await tx.query<{ facts: string; objects: string }>(
      `select (select concat(count(*), max(event_id::text)) from event) as facts,
        (select concat(count(*), max(object_id::text), min(object_id::text)) from protected_object) as objects`,
    );
    if (!truth) throw new Error('no row');
    return { keys, truth };
  });

const EVENT = `insert into @.event (row_id, event_id, happened_from, happened_to, precision, zone, inside, maybe, position_basis, recorded_by, recorded_at)
  values (gen_random_uuid(), gen_random_uuid(), '2024-01-01', '2024-01-02', 'day', 'UTC', '{}', '{}', 'none', 'toy', now())`;
const OBJECT = `insert into @.protected_object (row_id, object_id, layer, kind, type, category, name, other_names, status, operating, inside, maybe,
    position_basis, source_code, external_id, content_hash, recorded_at)
  values (gen_random_uuid(), gen_random_uuid(), 'schools', 'object', 'school', 'education', 'Toy', '{}', 'active', 'unknown', '{}', '{}',
    'none', 'toy', gen_random_uuid()::text, '\\x00', now())`;
const WRITES = { facts: EVENT, objects: OBJECT, other: 'select pg_current_xact_id()' };

async function begin(what: keyof typeof WRITES): Promise<void> {
  const client = await house.database.owner.connect();
  open.add(client);
  await client.query('begin');
  await client.query(WRITES[what].replaceAll('@', schema));
}
async function end(how: 'commit' | 'rollback', which: number): Promise<void> {
  const client = [...open][which % Math.max(1, open.size)];
  if (!client) return;
  open.delete(client);
  await client.query(how);
  client.release();
}

test('a row goes once an hour lies between, and what is looked at meanwhile is remembered on', async () => {
  const [often, seldom] = memories as [KeysOf, KeysOf];
  await recordEvent(house, { when: { from: '2024-03-01' } });
  const before = await look(seldom);
  await look(often);
  await recordEvent(house, { when: { from: '2024-03-02' } });
  expect(await rows()).toBeGreaterThanOrEqual(2);
  const kept = await look(often);
  await prune();
  expect((await look(often)).keys).toEqual(kept.keys);
  // The next time, or when no other database of this server has an older transaction open any more.
  const left = async (): Promise<number> => {
    await prune();
    expect((await look(often)).keys).toEqual(kept.keys);
    return rows();
  };
  await expect.poll(left, { timeout: 60_000 }).toBe(0);
  expect((await look(often)).keys).toEqual(kept.keys);
  // Who looked last before that cannot be told what was written meanwhile, so it remembers nothing of it.
  const after = await look(seldom);
  expect(after.truth).not.toEqual(before.truth);
  for (const kind of ['facts', 'objects', 'readings', 'places'] as const)
    expect(after.keys[kind]).not.toBe(before.keys[kind]);
}, 90_000);

test('a program that starts prunes, and stops when it is told', async () => {
  await recordEvent(house, { when: { from: '2024-03-03' } });
  const newest = (
    await house.database.owner.query<{ xid: string }>(`select max(xid)::text as xid from ${schema}.written`)
  ).rows[0]?.xid;
  // Another database of this server may have a transaction open that is older than the event: so long it may not go.
  const mayGo = async (): Promise<boolean> => {
    await prune();
    const said = await house.database.owner.query<{ over: boolean }>(
      `select next > $1::xid8 as over from ${schema}.written_pruned`,
      [newest],
    );
    return said.rows[0]?.over ?? false;
  };
  await expect.poll(mayGo, { timeout: 60_000 }).toBe(true);
  await recordEvent(house, { when: { from: '2024-03-03' } });
  await look(memories[0] as KeysOf);
  const all = await rows();
  await house.database.owner.query(`update ${schema}.written_pruned set at = at - interval '2 hours'`);
  const failed = vi.fn();
  const pruning = startPruning(house, failed);
  await expect.poll(rows, { timeout: 20_000 }).toBeLessThan(all);
  await pruning.stop();
  expect(failed).not.toHaveBeenCalled();
}, 90_000);

test('within the hour nothing is pruned, and no right of the web reaches it', async () => {
  await prune();
  await recordEvent(house, { when: { from: '2024-03-03' } });
  await house.database.owner.query(
    `update ${schema}.written_pruned set next = pg_snapshot_xmax(pg_current_snapshot())`,
  );
  await pruneWritten(house.database.owner, [await house.database.compartment('toy-op')]);
  expect(await rows()).toBeGreaterThan(0);
  for (const sql of [
    'select prune_written()',
    'delete from written',
    `update written_pruned set below = '0'`,
  ])
    await expect(
      house.database.inCompartment('toy-op', { write: true }, (tx) => tx.query(sql)),
    ).rejects.toThrow(/permission denied/);
});

test('numbers of another cluster, from which the database was copied, do not stay', async () => {
  await house.database.owner.query(`insert into ${schema}.written values ('facts', '9000000000000')`);
  await house.database.owner.query(
    `update ${schema}.written_pruned set below = '8000000000000', next = '9000000000000'`,
  );
  await prune();
  const [often] = memories as [KeysOf];
  const first = await look(often);
  expect((await look(often)).keys).toEqual(first.keys);
  await recordEvent(house, { when: { from: '2024-03-04' } });
  expect((await look(often)).keys.facts).not.toBe(first.keys.facts);
});

test('whoever looks, writes, waits, takes back or prunes in whatever order: the same key stands for the same rows', async () => {
  const which = fc.nat({ max: 2 });
  const what = fc.constantFrom<keyof typeof WRITES>('facts', 'objects', 'other');
  const step = fc.oneof(
    { weight: 4, arbitrary: which.map((n) => ['look', n] as const) },
    { weight: 2, arbitrary: what.map((w) => ['begin', w] as const) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom('commit' as const, 'rollback' as const), which) },
    { weight: 2, arbitrary: fc.constant(['prune'] as const) },
    { weight: 1, arbitrary: fc.constant(['together'] as const) },
  );
  const stood = new Map<string, string>();
  let same = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const see = async (n: number): Promise<void> => {
        const { keys, truth } = await look(memories[n] as KeysOf);
        for (const kind of ['facts', 'objects'] as const) {
          const key = keys[kind];
          if (key === null) continue;
          const before = stood.get(`${n} ${key}`);
          if (before !== undefined) same++;
          expect(truth[kind], `${kind} of memory ${n}`).toBe(before ?? truth[kind]);
          stood.set(`${n} ${key}`, truth[kind]);
        }
      };
      for (const [how, of] of steps) {
        if (how === 'look') await see(of);
        else if (how === 'begin') await (open.size < 3 ? begin(of) : end('commit', 0));
        else if (how === 'prune') await prune();
        else if (how === 'together')
          await Promise.all([see(0), prune(), see(1), end('commit', 0), see(0), see(2)]);
        else await end(how, of);
      }
    }),
    { numRuns: 60 },
  );
  // Keys do stay: else all of this would say nothing.
  expect(same).toBeGreaterThan(50);
});
