/** Tables of columns between tabs (GeoNames, NGA GNS): no quotes; a quotation mark is a letter like any other. */
import type { Row } from './csv-rows.ts';
import { refuse } from './refuse.ts';

const LONGEST_ROW = 1024 * 1024;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** The rows in batches, the header first. Throws import_columns, import_value, import_unreadable with the row. */
export async function* tabRows(file: string, bytes: AsyncIterable<Buffer>): AsyncIterable<Row[]> {
  const decoder = new TextDecoder('utf-8');
  let [rest, row, header]: [string, number, readonly string[] | null] = ['', 0, null];
  const cut = (text: string, last: boolean): Row[] => {
    const lines = text.split('\n');
    rest = last ? '' : (lines.pop() ?? '');
    const out: Row[] = [];
    for (const line of lines) {
      row++;
      const clean = line.endsWith('\r') ? line.slice(0, -1) : line;
      if (clean === '') continue;
      const cells = clean.split('\t');
      header ??= cells;
      if (cells.length !== header.length) {
        throw refuse('import_columns', {
          file,
          row,
          value: cells.length,
          expected: String(header.length),
          hint: 'not_csv',
        });
      }
      if (CONTROL.test(clean)) {
        const at = cells.findIndex((cell) => CONTROL.test(cell));
        throw refuse('import_value', {
          file,
          row,
          column: header[at] ?? null,
          value: cells[at] ?? null,
          hint: 'control_character',
        });
      }
      out.push({ row, cells });
    }
    return out;
  };
  for await (const chunk of bytes) {
    const rows = cut(rest + decoder.decode(chunk, { stream: true }), false);
    if (rest.length > LONGEST_ROW)
      throw refuse('import_unreadable', { file, row: row + 1, value: rest, hint: 'not_csv' });
    if (rows.length > 0) yield rows;
  }
  const rows = cut(rest + decoder.decode(), true);
  if (rows.length > 0) yield rows;
}
