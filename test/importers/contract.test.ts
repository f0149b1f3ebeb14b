/** What every importer owes, tried on all of them with the same hostile files (architecture: one contract test). */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { IMPORTERS } from '#importers/list.ts';
import type { ImportOptions } from '#model/imported.ts';
import { PROBLEMS, type Problem } from '#model/problems.ts';
import { problem as say } from '#words/problem.ts';
import { LANGUAGES, speaker } from '#words/speak.ts';
import { SAMPLES as FIRST } from './samples.ts';
import { MORE_SAMPLES } from './samples-more.ts';
import { problemOf, readText, toy } from './reading.ts';

const SAMPLES = [...FIRST, ...MORE_SAMPLES];
const inJson = (text: string | Buffer): boolean => typeof text === 'string' && /^[{[]/.test(text);

/** A problem of an import can be said in both languages and shows no more than a little of the file. */
function isWhole(problem: Problem | null): void {
  expect(problem).not.toBeNull();
  expect(PROBLEMS[(problem as Problem).code].number).toBeGreaterThanOrEqual(4000);
  expect(PROBLEMS[(problem as Problem).code].number).toBeLessThan(5000);
  for (const name of ['file', 'row', 'column', 'value', 'expected', 'hint'])
    expect(problem?.params).toHaveProperty(name);
  expect(problem?.params['file']).toBe('given.csv');
  expect(String(problem?.params['value'] ?? '').length).toBeLessThanOrEqual(80);
  for (const language of LANGUAGES) {
    const text = say(problem as Problem, speaker(language, {}, 'throw'));
    expect(text).toContain(`AMP-${problem?.number}`);
  }
}

it('has a sample for every importer', () => {
  expect(SAMPLES.map(({ code }) => code).sort()).toEqual(IMPORTERS.map(({ code }) => code).sort());
});

describe.each(SAMPLES)(
  '$code',
  ({ code, rows, write, cells, needsBoundaries, id, names = true, packed = true }) => {
    const read = (text: string | Buffer, options: Partial<ImportOptions> = {}) =>
      readText(code, text, toy, options);
    const good = write(rows);

    it('reads its own sample, packed or not, and numbers the rows', async () => {
      const values = await read(good);
      expect(values.length).toBe(rows.length);
      if (packed) expect(await read(gzipSync(good))).toEqual(values);
      expect(new Set(values.map(({ externalId }) => externalId)).size).toBe(values.length);
      for (const { row } of values) expect(row).toBeGreaterThan(0);
    });

    it('says where its data come from', async () => {
      const importer = IMPORTERS.find((one) => one.code === code);
      const { openBytes } = await import('#importers/opened-file.ts');
      const { OPTIONS } = await import('./reading.ts');
      const source = await importer?.source(await openBytes('given.csv', Buffer.from(good)), {
        ...OPTIONS,
        release: '1.0',
      });
      for (const part of ['code', 'title', 'publisher', 'licence', 'citation', 'layer', 'release'] as const)
        expect(source?.[part]).toBeTruthy();
      for (const caution of source?.cautions ?? []) {
        for (const language of LANGUAGES)
          expect(speaker(language, {}, 'throw')({ code: caution })).toBeTruthy();
      }
    });

    it.each<[string, string | Buffer]>([
      ['an empty file', ''],
      ['a blank file', '\n \n'],
      ['a web page', '<!doctype html><html><title>Sign in</title></html>'],
      ['text that is not UTF-8', Buffer.from('Nd\xe9l\xe9,a\n1,2\n', 'latin1')],
      ['a gzip cut short', gzipSync(good).subarray(0, 60)],
      ['a bomb', gzipSync(Buffer.alloc(8_000_000, '{}'))],
      ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
      ['a list in JSON', '[1,2,3]'],
      ['JSON cut short', '{"type":"FeatureCollection","features":[{"type":"Fea'],
      ['a tower of brackets', '['.repeat(200_000)],
      ['a prototype', '{"__proto__":{"type":"FeatureCollection"},"features":[]}'],
      ['another table', 'a,b,c\n1,2,3\n'],
      ['semicolons', 'pcode;name\nCF1;x\n'],
      ['a sentence', 'This is not a table.'],
    ])('stops at %s', async (_what, text) => {
      isWhole(await problemOf(() => read(text)));
    });

    it('stops at a column that it does not know, and at one that is missing, by name', async () => {
      const unknown = await problemOf(() => read(write(rows.map((row) => ({ ...row, surprise: '1' })))));
      isWhole(unknown);
      expect(unknown).toMatchObject({
        code: 'import_columns',
        params: { column: 'surprise', hint: 'column_unknown' },
      });
      const column = Object.keys(rows[0] ?? {}).findLast((name) => name !== 'geometry') as string;
      const without = rows.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => name !== column)),
      );
      const missing = await problemOf(() => read(write(without)));
      isWhole(missing);
      expect(missing).toMatchObject({ code: 'import_columns', params: { column, hint: 'column_missing' } });
    });

    it.each(cells)(
      'stops at $column = $value with its row ($hint)',
      async ({ column, value, expect: at, hint, problem: wanted }) => {
        const bad = rows.map((row, i) => (i === rows.length - 1 ? { ...row, [column]: value } : row));
        const problem = await problemOf(() => read(write(bad)));
        isWhole(problem);
        expect(problem?.params['column']).toContain(at ?? column);
        expect(problem?.params['row']).toBe(rows.length + (inJson(write(rows)) ? 0 : 1));
        expect(problem?.code).toBe(wanted ?? 'import_value');
        if (hint) expect(problem?.params['hint']).toBe(hint);
      },
    );

    it('shows at most 80 characters of a value, with control characters made visible', async () => {
      const column = cells[1]?.column as string;
      const last = (value: string) => write([...rows.slice(0, -1), { ...rows.at(-1), [column]: value }]);
      const long = await problemOf(() => read(last('x'.repeat(5_000))));
      isWhole(long);
      expect(long?.params['value']).toMatch(/^x{79}…$/);
      const bell = await problemOf(() => read(last('x\u0007y')));
      isWhole(bell);
      expect(bell?.params['value']).not.toContain('\u0007');
    });

    it.runIf(id !== null)('stops at an id that comes twice', async () => {
      const problem = await problemOf(() => read(write([...rows, rows[0] ?? {}])));
      isWhole(problem);
      expect(problem?.code).toBe('import_duplicate');
      expect(problem?.params['column']).toBe(id);
    });

    it('stops when there are fewer or more rows than expected, or none of the country', async () => {
      for (const expected of [
        { min: rows.length + 1, max: 100 },
        { min: 0, max: rows.length - 1 },
      ]) {
        const problem = await problemOf(() => read(good, { expect: expected }));
        isWhole(problem);
        expect(problem).toMatchObject({ code: 'import_count', params: { value: rows.length } });
      }
      isWhole(await problemOf(() => read(good, { country: 'SSD' })));
    });

    it('takes a formula in a cell for the text that it is', async () => {
      const named = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, text]) => [
            column,
            /name$|^name_|where_coord/i.test(column) && text !== '' ? `=1+1 ${text}` : text,
          ]),
        ),
      );
      const values = await read(write(named));
      if (names) expect(JSON.stringify(values)).toContain('=1+1 ');
    });

    it.runIf(needsBoundaries)('asks for the boundaries first', async () => {
      const { boundariesOf } = await import('#importers/boundaries.ts');
      expect((await problemOf(() => readText(code, good, boundariesOf([]))))?.code).toBe(
        'import_needs_boundaries',
      );
    });
  },
);
