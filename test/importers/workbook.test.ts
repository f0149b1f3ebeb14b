/** Workbooks that hide something: stopped, with what would be right. */
import { describe, expect, it } from 'vitest';
import { openBytes } from '#importers/opened-file.ts';
import { openTable } from '#importers/table.ts';
import { sheetRows } from '#importers/workbook.ts';
import { problemOf } from './reading.ts';
import { workbook, zip } from './make-workbook.ts';

const SHEET = /attacks/i;
const TABLE = [
  ['Date', 'Name', 'Number'],
  ['44262', 'A & "B" <c>', '-2.5'],
  ['', '', ''],
  ['44263', '', '3'],
];
const rowsOf = (bytes: Buffer, sheet: RegExp | null = SHEET) => sheetRows('given.xlsx', bytes, sheet);

describe('a workbook', () => {
  it('is read row by row as it shows, without its empty rows, through the same door as any file', async () => {
    const expected = [
      { row: 1, cells: ['Date', 'Name', 'Number'] },
      { row: 2, cells: ['44262', 'A & "B" <c>', '-2.5'] },
      { row: 4, cells: ['44263', '', '3'] },
    ];
    expect(await rowsOf(workbook(TABLE))).toEqual(expected);
    const table = await openTable(await openBytes('given.xlsx', workbook(TABLE)), {
      as: 'sheet',
      sheet: SHEET,
    });
    expect(table.columns).toEqual(['Date', 'Name', 'Number']);
  });

  it('has its one sheet chosen by name, among others', async () => {
    expect((await rowsOf(workbook(TABLE, { sheets: ['Attacks on health', 'Notes'] }))).length).toBe(3);
    expect((await rowsOf(workbook(TABLE, { sheets: ['Any'] }), null)).length).toBe(3);
  });

  it.each<[string, Buffer, string | null]>([
    ['another sheet', workbook(TABLE, { sheets: ['Notes'] }), 'wrong_sheet'],
    ['two sheets of the name', workbook(TABLE, { sheets: ['Attacks', 'More attacks'] }), 'wrong_sheet'],
    ['days counted from 1904', workbook(TABLE, { properties: '<workbookPr date1904="1"/>' }), 'wrong_sheet'],
    [
      'merged cells',
      workbook(TABLE, { after: '<mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>' }),
      'merged_cells',
    ],
    [
      'a formula',
      workbook(TABLE, { cell: (r, c) => (r === 1 && c === 2 ? '<c><f>1+1</f><v>2</v></c>' : null) }),
      'formula_cell',
    ],
    [
      'an error in a cell',
      workbook(TABLE, { cell: (r, c) => (r === 1 && c === 2 ? '<c t="e"><v>#REF!</v></c>' : null) }),
      null,
    ],
    [
      'a text that is not there',
      workbook(TABLE, { cell: (r, c) => (r === 1 && c === 2 ? '<c t="s"><v>7</v></c>' : null) }),
      null,
    ],
    [
      'a cell in the last column',
      workbook(TABLE, { cell: (r, c) => (r === 1 && c === 2 ? '<c r="XFD2"><v>1</v></c>' : null) }),
      'wrong_sheet',
    ],
    ['a document type', workbook(TABLE, { after: '<!DOCTYPE a [<!ENTITY b "c">]>' }), 'archive_broken'],
    [
      'an entity',
      workbook(TABLE, { cell: (r, c) => (r === 1 && c === 2 ? '<c t="str"><v>&b;</v></c>' : null) }),
      'archive_broken',
    ],
    ['XML cut short', workbook(TABLE, { after: '<open>' }), 'archive_broken'],
    ['a zip cut short', workbook(TABLE).subarray(0, -40), 'archive_broken'],
    [
      'a zip of something else',
      zip([
        { name: 'a.txt', text: 'a' },
        { name: 'b.txt', text: 'b' },
      ]),
      'archive_many_files',
    ],
    ['a bomb', workbook([['x'], ['y'.repeat(40_000_000)]]), 'expands_too_much'],
    [
      'a bomb that says it is small',
      zip([{ name: 'xl/workbook.xml', text: ' '.repeat(40_000_000), claims: 100 }]),
      'expands_too_much',
    ],
  ])('stops at %s', async (_what, bytes, hint) => {
    const problem = await problemOf(() => rowsOf(bytes));
    expect(problem?.number).toBeGreaterThanOrEqual(4000);
    expect(problem?.params['hint']).toBe(hint);
    expect(problem?.params['file']).toBe('given.xlsx');
  });

  it('is not one when the sum of a part is not what the zip promises', async () => {
    const bytes = workbook(TABLE);
    const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 24;
    bytes[at + 40] = (bytes[at + 40] as number) ^ 0xff;
    expect((await problemOf(() => rowsOf(bytes)))?.code).toBe('import_unreadable');
  });
});
