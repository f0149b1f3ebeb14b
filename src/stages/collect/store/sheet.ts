/**
 * Rows of one table gathered as bytes. Each is written out of the heap at once: a million short-lived values cost
 * little, but values that wait to be sent are copied again and again by the garbage collector.
 */
import { mostBytes, writeRow, type Cell, type ColumnType } from './copy-binary.ts';

const SIZE = 256 * 1024;

/** Pages kept to be written again: about what the line of the outbox holds. */
const KEPT = 128;

export class Sheet {
  private readonly types: readonly ColumnType[];
  private readonly written: { readonly page: Buffer; readonly length: number }[] = [];
  private page: Buffer;
  private at = 0;
  private readonly free: Buffer[];
  /** Bytes of all rows so far. */
  size = 0;

  /** `free` are pages that were sent and may be written again. */
  constructor(types: readonly ColumnType[], free: Buffer[]) {
    this.types = types;
    this.free = free;
    this.page = free.pop() ?? Buffer.allocUnsafeSlow(SIZE);
  }

  /** Adds a row. */
  add(cells: readonly Cell[]): void {
    const most = mostBytes(cells);
    if (most > this.page.length - this.at) this.turn(most);
    const start = this.at;
    this.at = writeRow(this.page, start, this.types, cells);
    this.size += this.at - start;
  }

  /** What was written, in its order. Nothing may be added after. */
  pages(): readonly Buffer[] {
    return [...this.written, { page: this.page, length: this.at }].map(({ page, length }) =>
      page.subarray(0, length),
    );
  }

  /** Gives the pages back once they were sent. */
  release(): void {
    for (const { page } of [...this.written, { page: this.page }]) {
      if (page.length === SIZE && this.free.length < KEPT) this.free.push(page);
    }
  }

  /** A fresh page, larger than others where one row needs it. */
  private turn(most: number): void {
    if (this.at > 0) this.written.push({ page: this.page, length: this.at });
    else if (this.page.length === SIZE) this.free.push(this.page);
    this.page =
      most > SIZE ? Buffer.allocUnsafeSlow(most) : (this.free.pop() ?? Buffer.allocUnsafeSlow(SIZE));
    this.at = 0;
  }
}
