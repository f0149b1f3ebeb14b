import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv, harmless } from '#exporters/csv.ts';
import type { Cell, Column } from '#model/exported.ts';

const COLUMNS: readonly Column[] = [
  { name: 'place', tag: '#adm2+name' },
  { name: 'killed', tag: '#affected+killed', unknown: 'unknown' },
  { name: 'note' },
];

// Said apart from the code: what OWASP and CWE-1236 name, with the forms that a spreadsheet folds to them.
const DANGEROUS = new Set([
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '＝',
  '＋',
  '－',
  '＠',
  '−',
  '﹦',
  '﹢',
  '﹣',
  '﹫',
]);
const PASSED_OVER = /^[\s"'`‘-‟\u200b-\u200f\u2060\ufeff\u0085]*/;

function cells(text: string): string[][] {
  return parse(text, { relax_column_count: false });
}

/** Undoes the neutralisation as its description says. */
function undone(text: string): string {
  const signs = '=+\\-@−＝＋－＠﹦﹢﹣﹫';
  const over = '[\\s\\u0085"\'`‘-‟\\u200b-\\u200f\\u2060\\ufeff]*';
  return text
    .replace(new RegExp(`^'(?=${over}[\\t\\r\\n${signs}])`), '')
    .replaceAll(new RegExp(`([;\\t\\r\\n])'(?=${over}[${signs}])`, 'g'), '$1');
}

test('the header, the hashtags, CRLF, and quotes where they are needed', () => {
  const rows: Cell[][] = [
    ['Bria, "ville"', 3, 'two\r\nlines'],
    ['Zémio', null, null],
    ['', 0, true as never],
  ];
  expect(csv({ columns: COLUMNS, rows }, { hxl: true })).toBe(
    'place,killed,note\r\n#adm2+name,#affected+killed,\r\n"Bria, ""ville""",3,"two\r\nlines"\r\nZémio,unknown,\r\n"",0,true\r\n',
  );
});

test('no byte order mark unless it is asked for', () => {
  expect(csv({ columns: COLUMNS, rows: [] })).toBe('place,killed,note\r\n');
  expect(csv({ columns: COLUMNS, rows: [] }, { bom: true }).startsWith('\uFEFFplace')).toBe(true);
});

test('never 7: a count that nobody knows is the word unknown; only a zero is 0', () => {
  const [, unknown, zero] = cells(
    csv({
      columns: COLUMNS,
      rows: [
        ['a', null, null],
        ['a', 0, null],
      ],
    }),
  );
  expect([unknown?.[1], zero?.[1]]).toEqual(['unknown', '0']);
});

test.each([
  ['=HYPERLINK("http://x","y")', '\'=HYPERLINK("http://x","y")'],
  ['+1', "'+1"],
  ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
  ['@SUM(1)', "'@SUM(1)"],
  ['\t=1', "'\t'=1"],
  ['\r=1', "'\r'=1"],
  ['  =1', "'  =1"],
  ['"=1', '\'"=1'],
  ["'=1", "''=1"],
  ['\u00a0＝1', "'\u00a0＝1"],
  ['\ufeff-1', "'\ufeff-1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠A1', "'＠A1"],
  ['a;=1+1', "a;'=1+1"],
  ['first line\n=1+1', "first line\n'=1+1"],
  ['\n‘\t=1+1', "'\n'‘\t'=1+1"],
  ['a\n\t=1+1', "a\n'\t'=1+1"],
  ['a - b', 'a - b'],
  ['x=1', 'x=1'],
  ['2021-09-09', '2021-09-09'],
  ["l'église", "l'église"],
  ['a\u0000b\u001b[2Jc', 'a\ufffdb\ufffd[2Jc'],
  ['half \ud800', 'half \ufffd'],
])('%j is written as %j', (given, written) => {
  expect(harmless(given)).toBe(written);
});

test('a number is a figure and stays one; a text that looks like one does not', () => {
  const [, row] = cells(csv({ columns: COLUMNS, rows: [['-5', -5, 1.5e-7]] }));
  expect(row).toEqual(["'-5", '-5', '1.5e-7']);
});

test('a figure that is none, and a row that does not fit, are never written', () => {
  expect(() => csv({ columns: COLUMNS, rows: [['a', Number.NaN, null]] })).toThrow(RangeError);
  expect(() => csv({ columns: COLUMNS, rows: [['a', 1]] })).toThrow(RangeError);
});

const signs = fc.constantFrom(
  ...DANGEROUS,
  ' ',
  '"',
  "'",
  ';',
  ',',
  '\u00a0',
  '\ufeff',
  'a',
  '1',
  '|',
  '!',
  '\u0000',
  '‘',
);
const nasty = fc.oneof(
  fc.string({ unit: signs, maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 20 }),
);
const cell = fc.oneof(
  nasty,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);

test('a long text takes no longer than it is long', () => {
  for (const text of [
    '\n'.repeat(200_000),
    `=${' '.repeat(200_000)}`,
    ';'.repeat(200_000),
    '"'.repeat(200_000),
  ]) {
    const start = process.cpuUsage();
    harmless(text);
    expect(process.cpuUsage(start).user, JSON.stringify(text.slice(0, 3))).toBeLessThan(1_000_000);
  }
});

test('any table is read back as it was, and no cell of it runs', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), (rows) => {
      const read = cells(csv({ columns: COLUMNS, rows }));
      expect(read).toHaveLength(rows.length + 1);
      for (const [i, row] of rows.entries()) {
        for (const [j, given] of row.entries()) {
          const got = read[i + 1]?.[j] ?? '?';
          if (typeof given === 'number') {
            expect(Number(got)).toBe(given === 0 ? 0 : given);
            continue;
          }
          if (given === null) {
            expect(got).toBe(j === 1 ? 'unknown' : '');
            continue;
          }
          const runs = DANGEROUS.has([...got.replace(PASSED_OVER, '')][0] ?? '');
          expect(runs && !got.startsWith("'"), JSON.stringify(got)).toBe(false);
          expect(DANGEROUS.has([...got][0] ?? ''), JSON.stringify(got)).toBe(false);
          const plain = [...given.toWellFormed()].map((c) =>
            /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.test(c) ? '\ufffd' : c,
          );
          expect(undone(got)).toBe(plain.join(''));
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('nor in a reader that takes another separator', () => {
  fc.assert(
    fc.property(nasty, nasty, (a, b) => {
      const text = csv({ columns: COLUMNS, rows: [[a, 1, b]] });
      // Such a reader cuts the line wherever its separator stands: quotes only count where a cell starts with one.
      for (const separator of [';', '\t']) {
        for (const part of text.split(new RegExp(`[${separator}\r\n]`)).slice(1)) {
          const first = [...part.replace(PASSED_OVER, '')][0] ?? '';
          const guarded = /^["\s]*'/.test(part);
          expect(guarded || !DANGEROUS.has(first), JSON.stringify(part)).toBe(true);
        }
      }
    }),
    { numRuns: 10_000 },
  );
});
