/** Rows wait in a line that is bounded, arrive in their order, and break off at the first error. */
import { expect, test } from 'vitest';
import type { Transaction } from '#model/operation.ts';
import { Outbox } from '#stages/collect/store/outbox.ts';
import { rowIds } from '#stages/collect/store/row-ids.ts';

/** A database that takes a moment for each COPY and says what it has got; it fails at the `bad`th. */
function slow(bad = Infinity): { tx: Transaction; got: { table: string; bytes: number }[]; most(): number } {
  const got: { table: string; bytes: number }[] = [];
  let [busy, most] = [0, 0];
  const refuse = (): never => {
    throw new Error('not asked for');
  };
  const tx: Transaction = {
    query: refuse,
    copyOut: refuse,
    async copyIn(sql, chunks) {
      most = Math.max(most, ++busy);
      let bytes = 0;
      for (const chunk of chunks as Iterable<Buffer>) bytes += chunk.length;
      await new Promise((done) => setTimeout(done, 5));
      busy--;
      if (got.length + 1 === bad) throw new Error('the disk is full');
      got.push({ table: /copy (\w+)/.exec(sql)?.[1] ?? '', bytes });
    },
  };
  return { tx, got, most: () => most };
}

const id = rowIds(0);
/** A row of two hundred kilobytes. */
const row = (): [string, Buffer] => [id(), Buffer.alloc(200_000, 7)];

test('everything arrives once, one COPY at a time, with never more than the line in memory', async () => {
  const { tx, got, most } = slow();
  const outbox = new Outbox(tx);
  for (let i = 0; i < 500; i++) {
    outbox.add('report_key', row());
    await outbox.pass();
    const sent = got.reduce((sum, one) => sum + one.bytes, 0);
    // The line, one sheet more in it, and one that is being filled.
    expect(i * 200_026 - sent).toBeLessThan(16_000_000 + 2 * 3_200_100);
  }
  await outbox.settle();
  // Each COPY has 19 bytes before its rows and 2 after them; a row 26 beside its payload.
  expect(got.reduce((sum, one) => sum + one.bytes - 21, 0)).toBe(500 * 200_026);
  expect(most()).toBe(1);
});

test('what was full first is sent first', async () => {
  const { tx, got } = slow();
  const outbox = new Outbox(tx);
  for (let i = 0; i < 15; i++) outbox.add('report_key', row());
  outbox.add('actor', [id(), id(), 'a', 'A', 's', 0]);
  for (let i = 0; i < 15; i++) outbox.add('report_key', row());
  await outbox.settle();
  expect(got.map((one) => one.table)).toEqual(['report_key', 'report_key', 'actor']);
});

test('after an error nothing more is sent, and whoever waits next gets it', async () => {
  const { tx, got } = slow(2);
  const outbox = new Outbox(tx);
  for (let i = 0; i < 60; i++) outbox.add('report_key', row());
  await expect(outbox.settle()).rejects.toThrow('the disk is full');
  await expect(outbox.pass()).rejects.toThrow('the disk is full');
  await outbox.quiet();
  expect(got).toHaveLength(1);
});

test('who leaves early waits for what is on its way and sends nothing more', async () => {
  const { tx, got } = slow();
  const outbox = new Outbox(tx);
  for (let i = 0; i < 60; i++) outbox.add('report_key', row());
  await outbox.quiet();
  expect(got.length).toBeLessThan(2);
});
