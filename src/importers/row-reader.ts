/** Reads the cells of a row as what they should be, or stops with row, column and value. One reader serves all rows. */
import type { Row } from './csv-rows.ts';
import { refuse } from './refuse.ts';
import type { Hint } from './refuse.ts';
import type { Problem, ProblemCode } from '#model/problems.ts';

/** Characters of the longest name. */
const LONGEST = 500;
const WHOLE = /^-?\d{1,15}$/;
const DECIMAL = /^-?\d{1,3}(?:\.\d{1,20})?(?:[eE]-?\d{1,3})?$/;

/**
 * The same text on its own: a cell is a window on the piece of file that it was cut from, and keeps all of it. For what
 * is remembered over many rows.
 */
export function alone(text: string): string {
  return Buffer.from(text).toString();
}

/** As trim(), but most cells have nothing to trim. */
function trimmed(cell: string): string {
  return cell.charCodeAt(0) > 32 &&
    cell.charCodeAt(cell.length - 1) > 32 &&
    cell.charCodeAt(cell.length - 1) < 128
    ? cell
    : cell.trim();
}

export class RowReader {
  readonly file: string;
  row = 0;
  private cells: readonly string[] = [];
  private readonly at: ReadonlyMap<string, number>;

  constructor(file: string, columns: readonly string[]) {
    this.file = file;
    this.at = new Map(columns.map((name, i) => [name, i]));
  }

  on({ row, cells }: Row): this {
    this.row = row;
    this.cells = cells;
    return this;
  }

  has(column: string): boolean {
    return this.at.has(column);
  }

  /** The cell without blanks around it; "" when the layout has no such column. */
  text(column: string): string {
    const i = this.at.get(column);
    return i === undefined ? '' : trimmed(this.cells[i] ?? '');
  }

  /** Reads several cells at once, as `orNull` does: where they stand is looked up once for all rows. */
  picker(columns: readonly string[]): () => Record<string, string | null> {
    const places = columns.map((column) => this.at.get(column) ?? -1);
    // A record that grows key by key is a slow one from about the twentieth key on: each is a copy of one that is whole.
    const whole = Object.fromEntries(columns.map((column) => [column, null]));
    const empty = JSON.parse(JSON.stringify(whole)) as Record<string, string | null>;
    return () => {
      const record = { ...empty };
      for (let i = 0; i < columns.length; i++) {
        const text = trimmed(this.cells[places[i] as number] ?? '');
        if (text !== '' && text !== 'NA') record[columns[i] as string] = text;
      }
      return record;
    };
  }

  /** Null for "" and for "NA", as R writes what is missing. */
  orNull(column: string): string | null {
    const text = this.text(column);
    return text === '' || text === 'NA' ? null : text;
  }

  /** A text that must be there, no longer than a name or a title is. */
  needed(column: string): string {
    const text = this.orNull(column);
    if (text === null || text.length > LONGEST) throw this.refuse(column, `1 … ${LONGEST}`);
    return text;
  }

  /** One of the words given. */
  oneOf<T extends string>(column: string, words: readonly T[]): T {
    const text = this.text(column);
    const found = words.find((word) => word === text);
    if (found === undefined) throw this.refuse(column, words.join(' | '));
    return found;
  }

  /** A whole number between the bounds, both included. */
  whole(column: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
    const text = this.text(column);
    const value = WHOLE.test(text) ? Number(text) : NaN;
    if (!(value >= least && value <= most)) {
      throw this.refuse(
        column,
        most === Number.MAX_SAFE_INTEGER ? `${least}, ${least + 1}, …` : `${least} … ${most}`,
      );
    }
    return value;
  }

  /** Degrees between -most and most. */
  degrees(column: string, most: 90 | 180): number {
    const text = this.text(column);
    const value = DECIMAL.test(text) ? Number(text) : NaN;
    if (!(value >= -most && value <= most)) throw this.refuse(column, `-${most} … ${most}`);
    return value;
  }

  /** The problem of one cell of this row; throw it. */
  refuse(
    column: string,
    expected: string | null,
    hint: Hint | null = null,
    code: ProblemCode = 'import_value',
  ): Problem {
    return refuse(code, { file: this.file, row: this.row, column, value: this.text(column), expected, hint });
  }
}
