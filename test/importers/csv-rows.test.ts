import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '#importers/csv-rows.ts';
import { problemOf } from './reading.ts';

async function* pieces(bytes: Buffer, size: number): AsyncIterable<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function cellsOf(text: string, size = 1 << 16): Promise<string[][]> {
  const all: string[][] = [];
  for await (const batch of csvRows('t.csv', pieces(Buffer.from(text), size)))
    for (const row of batch) all.push([...row.cells]);
  return all;
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '𝄞', ',', '"', '\n', '\r\n', ' ', '7', '=', 'z'),
  maxLength: 8,
});
const tables = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
  );

function written(table: readonly (readonly string[])[], end: string, quoteAll: boolean): string {
  const one = (text: string): string =>
    quoteAll || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return table.map((cells) => cells.map(one).join(',')).join(end);
}

describe('csvRows', () => {
  it('reads what csv-parse reads, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        async (table, end, all, size, closed) => {
          const text = written(table, end, all) + (closed ? end : '');
          expect(await cellsOf(text, size)).toEqual(parse(text, { bom: true }));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('counts rows as a spreadsheet does, and leaves out a byte order mark', async () => {
    const rows: number[] = [];
    const text = '\uFEFFa,b\n"1\n2",x\n\n3,4';
    for await (const batch of csvRows('t.csv', pieces(Buffer.from(text), 3)))
      for (const { row, cells } of batch) {
        if (row === 1) expect(cells).toEqual(['a', 'b']);
        rows.push(row);
      }
    expect(rows).toEqual([1, 2, 4]);
  });

  it.each([
    ['a,b\n1,"open\n', 2, 'quotes_wrong'],
    ['a,b\n1,"x"y\n', 2, 'quotes_wrong'],
    ['a,b\n1,x"y\n', 2, 'quotes_wrong'],
    ['a,b\n1,2\n1,2,3\n', 3, 'not_csv'],
    ['a,b\n1,2\n1\n', 3, 'not_csv'],
    ['a,b\n1,\u0007\n', 2, 'control_character'],
  ])('stops at %j with its row', async (text, row, hint) => {
    const problem = await problemOf(() => cellsOf(text));
    expect(problem?.params).toMatchObject({ file: 't.csv', row, hint });
  });

  it('gives up on a quote that is never closed before it fills the memory', async () => {
    async function* endless(): AsyncIterable<Buffer> {
      yield Buffer.from('a,b\n1,"');
      for (let i = 0; i < 100_000; i++) yield Buffer.alloc(65_536, 'x');
      throw new Error('read to the end');
    }
    const problem = await problemOf(async () => {
      for await (const _batch of csvRows('t.csv', endless()));
    });
    expect(problem?.params).toMatchObject({ row: 2, hint: 'quotes_wrong' });
  });

  it('streams a million rows and holds none of them', async () => {
    async function* million(): AsyncIterable<Buffer> {
      yield Buffer.from('id,name,n\n');
      const block = Buffer.from(Array.from({ length: 10_000 }, (_, i) => `${i},"na, me",${i}\n`).join(''));
      for (let i = 0; i < 100; i++) yield block;
    }
    let count = 0;
    let most = 0;
    for await (const batch of csvRows('t.csv', million())) {
      count += batch.length;
      most = Math.max(most, batch.length);
    }
    expect(count).toBe(1_000_001);
    expect(most).toBeLessThanOrEqual(10_001);
  });
});
