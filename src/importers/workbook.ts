/**
 * One sheet of a workbook (Office Open XML, ECMA-376 part 1, 18.3 and 18.4) as rows of text. Strict where a spreadsheet
 * hides something: merged cells (which row does the value belong to?) and formulas (whose shown value may be old) stop.
 * Numbers are given as they are written; a day is a number of days, which only the importer knows to be a day.
 */
import { SaxesParser } from 'saxes';
import type { Row } from './csv-rows.ts';
import { refuse } from './refuse.ts';
import { LIMITS } from './unpack.ts';
import { ZipEntries } from './zip-entries.ts';

/** Bytes that a workbook may be, and unpack to: it is read whole. */
const MOST = { packed: 64 * 1024 * 1024, unpacked: 256 * 1024 * 1024 } as const;
/** Columns of a row; a cell in the last column of a sheet would make thousands of empty ones. */
const MOST_COLUMNS = 1_000;

/** Whether bytes start as a zip does. */
export function isZip(head: Buffer): boolean {
  return head.length >= 4 && head.readUInt32LE(0) === 0x04034b50;
}

/** The rows of the sheet that `sheet` matches, or of the only one. Empty rows are left out. Throws import_*. */
export async function sheetRows(file: string, bytes: Buffer, sheet: RegExp | null): Promise<Row[]> {
  if (bytes.length > MOST.packed) {
    throw refuse('import_too_large', { file, value: bytes.length, expected: `≤ ${MOST.packed}` });
  }
  const zip = new ZipEntries(file, bytes, { ...LIMITS, unpacked: MOST.unpacked });
  if (!zip.has('xl/workbook.xml')) throw refuse('import_unreadable', { file, hint: 'archive_many_files' });
  const path = await pathOf(file, zip, sheet);
  const shared = zip.has('xl/sharedStrings.xml')
    ? sharedTexts(file, await zip.text('xl/sharedStrings.xml'))
    : [];
  return cellsOf(file, await zip.text(path), shared);
}

/** Where the sheet lies in the zip. Workbooks that count days from 1904 are not read: every day would be four years off. */
async function pathOf(file: string, zip: ZipEntries, sheet: RegExp | null): Promise<string> {
  const sheets: { name: string; id: string }[] = [];
  let from1904 = false;
  parse(file, await zip.text('xl/workbook.xml'), (name, attributes) => {
    if (name === 'sheet') sheets.push({ name: attributes['name'] ?? '', id: attributes['r:id'] ?? '' });
    if (name === 'workbookPr') from1904 ||= /^(?:1|true)$/.test(attributes['date1904'] ?? '');
  });
  const found = sheet ? sheets.filter((one) => sheet.test(one.name)) : sheets;
  const [only] = found;
  if (!only || found.length > 1 || from1904) {
    const value = from1904 ? 'date1904' : sheets.map(({ name }) => name).join(' | ');
    throw refuse('import_unreadable', {
      file,
      value,
      expected: sheet ? String(sheet) : null,
      hint: 'wrong_sheet',
    });
  }
  let target = '';
  parse(file, await zip.text('xl/_rels/workbook.xml.rels'), (name, attributes) => {
    if (name === 'Relationship' && attributes['Id'] === only.id) target = attributes['Target'] ?? '';
  });
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** The texts that cells point to, rich text put together, without what is only shown above (phonetics). */
function sharedTexts(file: string, xml: string): string[] {
  const texts: string[] = [];
  let current = '';
  let phonetic = false;
  let inText = false;
  parse(
    file,
    xml,
    (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') phonetic = true;
      inText = name === 't';
    },
    (text) => {
      if (inText && !phonetic) current += text;
    },
    (name) => {
      if (name === 'si') texts.push(current);
      if (name === 'rPh') phonetic = false;
      if (name === 't') inText = false;
    },
  );
  return texts;
}

function cellsOf(file: string, xml: string, shared: readonly string[]): Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let [row, column, type, value, reading] = [0, 0, '', '', false];
  parse(
    file,
    xml,
    (name, attributes) => {
      if (name === 'row') [row, column, cells] = [Number(attributes['r'] ?? row + 1), 0, []];
      else if (name === 'c') {
        const at = attributes['r'];
        column = at === undefined ? column + 1 : columnOf(at);
        if (!(column >= 1 && column <= MOST_COLUMNS)) {
          throw refuse('import_unreadable', {
            file,
            row,
            value: at ?? column,
            expected: `≤ ${MOST_COLUMNS}`,
            hint: 'wrong_sheet',
          });
        }
        [type, value] = [attributes['t'] ?? 'n', ''];
      } else if (name === 'v' || name === 't') reading = true;
      else if (name === 'f')
        throw refuse('import_value', { file, row, column: letters(column), hint: 'formula_cell' });
      else if (name === 'mergeCell') {
        const ref = attributes['ref'] ?? '';
        throw refuse('import_unreadable', {
          file,
          row: Number(/\d+/.exec(ref)?.[0] ?? 0),
          value: ref,
          hint: 'merged_cells',
        });
      }
    },
    (text) => {
      if (reading) value += text;
    },
    (name) => {
      if (name === 'v' || name === 't') reading = false;
      else if (name === 'c') {
        while (cells.length < column) cells.push('');
        cells[column - 1] = textOf(file, row, column, type, value, shared);
      } else if (name === 'row' && cells.some((cell) => cell !== '')) rows.push({ row, cells });
    },
  );
  const width = rows[0]?.cells.length ?? 0;
  return rows.map(({ row: at, cells: some }) => ({
    row: at,
    cells: Array.from({ length: Math.max(width, some.length) }, (_, i) => some[i] ?? ''),
  }));
}

function textOf(
  file: string,
  row: number,
  column: number,
  type: string,
  value: string,
  shared: readonly string[],
): string {
  if (type === 's') {
    const text = shared[Number(value)];
    if (text !== undefined) return text;
  } else if (type !== 'e') return value;
  throw refuse('import_value', { file, row, column: letters(column), value });
}

/** "AB12" is column 28. */
function columnOf(at: string): number {
  const [name = ''] = /^[A-Z]{1,3}/.exec(at) ?? [];
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function letters(column: number): string {
  return (
    (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') +
    String.fromCharCode(65 + ((column - 1) % 26))
  );
}

/** Parses strictly. A document type is refused: a workbook has none, and it is how a small text becomes a large one. */
function parse(
  file: string,
  xml: string,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
  text: (text: string) => void = () => undefined,
  close: (name: string) => void = () => undefined,
): void {
  const parser = new SaxesParser();
  const broken = (value: string): Error =>
    refuse('import_unreadable', { file, value, hint: 'archive_broken' });
  parser.on('error', (error) => {
    throw broken(error.message);
  });
  parser.on('doctype', () => {
    throw broken('DOCTYPE');
  });
  parser.on('opentag', (tag) => open(tag.name, tag.attributes));
  parser.on('text', text);
  parser.on('closetag', (tag) => close(tag.name));
  parser.write(xml).close();
}
