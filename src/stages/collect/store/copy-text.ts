/** Rows in the text format of COPY (PostgreSQL documentation, COPY, "Text Format"), written by hand: it is the hot path. */

/** A cell that is in the format already. */
export class Ready {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Cell = string | number | boolean | null | Ready;

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One line: cells between tabs, null as \N. A text may hold anything but U+0000, which PostgreSQL has no place for. */
export function line(cells: readonly Cell[]): string {
  let out = '';
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as Cell;
    if (i > 0) out += '\t';
    if (cell === null) out += '\\N';
    else if (typeof cell === 'string') out += SPECIAL.test(cell) ? escaped(cell) : cell;
    else if (cell instanceof Ready) out += cell.text;
    else out += String(cell);
  }
  return `${out}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (c) => ESCAPES[c] as string);
}

/** Bytes as PostgreSQL reads them into a bytea. */
export function bytes(value: Buffer): Ready {
  return new Ready(`\\\\x${value.toString('hex')}`);
}

const PLAIN = /^[A-Za-z0-9_.-]+$/;

/** A list as PostgreSQL reads it into a text[]. */
export function list(values: readonly string[]): string {
  return `{${values.map((v) => (PLAIN.test(v) && v.toLowerCase() !== 'null' ? v : `"${v.replace(/["\\]/g, '\\$&')}"`)).join(',')}}`;
}

const moments = new Map<number, string>();

/** An instant (milliseconds since 1970 UTC) as PostgreSQL reads it into a timestamptz. Days come again: they are kept. */
export function moment(at: number): string {
  let text = moments.get(at);
  if (text === undefined) {
    text = new Date(at).toISOString();
    if (moments.size >= 50_000) moments.clear();
    moments.set(at, text);
  }
  return text;
}
