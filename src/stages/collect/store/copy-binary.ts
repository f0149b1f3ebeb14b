/**
 * Rows in the binary format of COPY (PostgreSQL documentation, COPY, "Binary Format"), written by hand: it is the hot
 * path. As text the database spends as long on reading a million rows as on storing them.
 */

/** How a column is written, by the type of the database. */
export type ColumnType =
  | 'uuid'
  | 'text'
  | 'text[]'
  | 'timestamptz'
  | 'date'
  | 'int2'
  | 'int4'
  | 'int8'
  | 'float4'
  | 'float8'
  | 'bytea'
  | 'bool'
  | 'jsonb'
  | 'box';

/**
 * A value as its column takes it: uuid, text, date ("YYYY-MM-DD") and jsonb (JSON text) as strings, timestamptz as
 * milliseconds since 1970 UTC; bytea, text[] (`list`) and box (`box`) as bytes.
 */
export type Cell = string | number | boolean | null | Buffer;

/** Milliseconds from 1970 to 2000, where PostgreSQL's time begins. */
const EPOCH = 946_684_800_000;
const TWO_32 = 2 ** 32;

/** Starts and ends what is sent. */
export const HEADER = Buffer.from('5047434f50590aff0d0a00' + '00000000' + '00000000', 'hex');
export const TRAILER = Buffer.from('ffff', 'hex');

/** The most bytes that a row can take. */
export function mostBytes(cells: readonly Cell[]): number {
  let most = 2;
  for (const cell of cells) {
    // A UTF-16 unit becomes three bytes of UTF-8 at most; a uuid is shorter than its text.
    if (typeof cell === 'string') most += 5 + cell.length * 3;
    else most += cell instanceof Buffer ? 4 + cell.length : 12;
  }
  return most;
}

/** Writes one row into `page` from `at`; gives the place after it. */
export function writeRow(
  page: Buffer,
  at: number,
  types: readonly ColumnType[],
  cells: readonly Cell[],
): number {
  let next = page.writeInt16BE(types.length, at);
  for (let i = 0; i < types.length; i++) {
    const cell = cells[i] ?? null;
    if (cell === null) {
      writeLength(page, next, -1);
      next += 4;
      continue;
    }
    const start = next + 4;
    const end = writeCell(page, start, types[i] as ColumnType, cell);
    writeLength(page, next, end - start);
    next = end;
  }
  return next;
}

function writeCell(
  page: Buffer,
  at: number,
  type: ColumnType,
  cell: string | number | boolean | Buffer,
): number {
  if (typeof cell === 'string') {
    if (type === 'uuid') return writeUuid(page, at, cell);
    if (type === 'text') return writeText(page, at, cell);
    if (type === 'jsonb') return page.writeUInt8(1, at) + page.write(cell, at + 1);
    if (type === 'date') return page.writeInt32BE((Date.parse(cell) - EPOCH) / 86_400_000, at);
  } else if (typeof cell === 'number') {
    if (type === 'int4') return page.writeInt32BE(cell, at);
    if (type === 'int2') return page.writeInt16BE(cell, at);
    if (type === 'float8') return page.writeDoubleBE(cell, at);
    if (type === 'float4') return page.writeFloatBE(cell, at);
    if (type === 'timestamptz') return writeLong(page, at, (cell - EPOCH) * 1000);
    if (type === 'int8') return writeLong(page, at, cell);
  } else if (typeof cell === 'boolean') {
    if (type === 'bool') return page.writeUInt8(cell ? 1 : 0, at);
  } else if (type === 'bytea' || type === 'text[]' || type === 'box') {
    cell.copy(page, at);
    return at + cell.length;
  }
  throw new RangeError(`a ${typeof cell} is no ${type}`);
}

/** Most texts are short and plain: written here they cost a third of a call. */
function writeText(page: Buffer, at: number, text: string): number {
  const { length } = text;
  if (length > 40) return at + page.write(text, at);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return at + page.write(text, at);
    page[at + i] = code;
  }
  return at + length;
}

/** A length, or -1 for null. */
function writeLength(page: Buffer, at: number, value: number): void {
  page[at] = value >> 24;
  page[at + 1] = value >> 16;
  page[at + 2] = value >> 8;
  page[at + 3] = value;
}

/** A whole number within ±2^53, as 64 bits in two's complement. */
function writeLong(page: Buffer, at: number, value: number): number {
  const high = Math.floor(value / TWO_32);
  page.writeInt32BE(high, at);
  return page.writeUInt32BE(value - high * TWO_32, at + 4);
}

const nibble = (code: number): number => (code > 57 ? code - 87 : code - 48);

/** A uuid in lower case: 32 digits with hyphens between. */
function writeUuid(page: Buffer, at: number, text: string): number {
  let next = at;
  for (let i = 0; i < 36; i += 2) {
    if (i === 8 || i === 13 || i === 18 || i === 23) i++;
    page[next++] = (nibble(text.charCodeAt(i)) << 4) | nibble(text.charCodeAt(i + 1));
  }
  return next;
}

/** A list of texts as a text[] takes it: one dimension that begins at 1. */
export function list(values: readonly string[]): Buffer {
  let size = values.length === 0 ? 12 : 20;
  for (const value of values) size += 4 + Buffer.byteLength(value);
  // Lists are kept: one cut by allocUnsafe from Node's pool would keep its eight kilobytes with it.
  const out = Buffer.alloc(size);
  out.writeInt32BE(values.length === 0 ? 0 : 1, 0);
  // Object id of the type text.
  out.writeInt32BE(25, 8);
  if (values.length === 0) return out;
  out.writeInt32BE(values.length, 12);
  out.writeInt32BE(1, 16);
  let at = 20;
  for (const value of values) {
    const length = out.write(value, at + 4);
    out.writeInt32BE(length, at);
    at += 4 + length;
  }
  return out;
}

/** A box in degrees as the column takes it: its north-east corner first. */
export function box(west: number, south: number, east: number, north: number): Buffer {
  const out = Buffer.alloc(32);
  for (const [i, degrees] of [east, north, west, south].entries()) out.writeDoubleBE(degrees, i * 8);
  return out;
}
