/**
 * CSV as RFC 4180 writes it: comma, double quotes, CRLF, one header row, UTF-8. What a spreadsheet would run is
 * neutralised (CWE-1236; OWASP, "CSV Injection"): an apostrophe is put before a text that starts with = + - @, their
 * full-width and small forms, a tab or a line break, also after blanks and quotes; and after each semicolon, tab or line
 * break inside of a text that only blanks and quotes part from such a sign, where a spreadsheet with other separators
 * starts a cell of its own. To undo it, take away one apostrophe at each of these places. Numbers are no text: -5 stays -5.
 */
import type { Cell, Column, Table, TableOptions } from '#model/exported.ts';

// Also the minus sign U+2212, which spreadsheets take for a hyphen.
const SIGN = '=+\\-@\\u2212\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE66\\uFE62\\uFE63\\uFE6B';
const SKIPPED = '\\s\\u0085\\u200B-\\u200F\\u2060\\uFEFF"\'\\u2018-\\u201F`';
const STARTS = new RegExp(`^[${SKIPPED}]*[\\t\\r\\n${SIGN}]`);
/** A separator or a run of what is passed over, and the sign behind it where there is one: one walk over the text. */
const RUNS = new RegExp(`(?:;[${SKIPPED}]*|[${SKIPPED}]+)([${SIGN}])?`, 'g');
// A NUL ends a cell in some readers and the rest steer a terminal; none of them is text.
const CONTROL = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]', 'g');
/** Also what another reader takes for a separator, and blanks at the ends, which some readers drop. */
const QUOTED = /[",;\t\r\n]|^\s|\s$|^$/;

/** What none of the above can touch: most cells are such, and one look is enough. */
const PLAIN = new RegExp(
  '^[A-Za-z0-9](?:[^"\\u0000-\\u001f,;\\u007f-\\u009f\\ud800-\\udfff]*[^"\\u0000-\\u001f,;\\u007f-\\u009f\\ud800-\\udfff\\s])?$',
);

/** The text as it may stand in a cell: nothing in it runs, nothing in it is a control character. */
export function harmless(text: string): string {
  const clean = text.toWellFormed().replaceAll(CONTROL, '\uFFFD');
  // Each separator of the run: a reader that takes only one of them starts its cell there and passes over the others.
  const safe = clean.replaceAll(RUNS, (run, sign?: string) =>
    sign === undefined ? run : run.replaceAll(/[;\t\r\n]/g, "$&'"),
  );
  return STARTS.test(clean) ? `'${safe}` : safe;
}

/** Texts already written: a source, its licence and a definition stand in every row. At most so many are kept. */
const KEPT = 1_000;

function field(cell: Cell, column: Column, written: Map<string, string>): string {
  if (cell === null) return column.unknown ?? '';
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError(`${column.name}: ${cell} is no figure`);
    return String(cell);
  }
  if (typeof cell === 'boolean') return String(cell);
  if (PLAIN.test(cell)) return cell;
  const before = written.get(cell);
  if (before !== undefined) return before;
  const safe = harmless(cell);
  const text = QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  if (written.size < KEPT) written.set(cell, text);
  return text;
}

/**
 * A table as CSV. An empty text is `""`, a null is nothing at all, or what its column says for unknown. Throws RangeError
 * when a row has more or fewer cells than there are columns, or a number is not finite: a wrong file is never written.
 */
export function csv({ columns, rows }: Table, { hxl = false, bom = false }: TableOptions = {}): string {
  const written = new Map<string, string>();
  const lines = [columns.map((c) => field(c.name, c, written)).join(',')];
  if (hxl) lines.push(columns.map((c) => c.tag ?? '').join(','));
  for (const row of rows) {
    if (row.length !== columns.length)
      throw new RangeError(`${row.length} cells in ${columns.length} columns`);
    // An empty line is no row to most readers.
    lines.push(row.map((cell, i) => field(cell, columns[i] as Column, written)).join(',') || '""');
  }
  return `${bom ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}
