/**
 * Rows of one table gathered as bytes. Each is written out of the heap at once: a million short-lived values cost
 * little, but values that wait to be sent are copied again and again by the garbage collector.
 */
import { mostBytes, writeRow, type Cell, type ColumnType } from './copy-binary.ts';

const SIZE = 256 * 1024;

export class Sheet {
  private readonly types: readonly ColumnType[];
  private readonly full: Buffer[] = [];
  private page: Buffer;
  private at = 0;
  private readonly free: Buffer[];

  /** `free` are pages that were sent and may be written again. */
  constructor(types: readonly ColumnType[], free: Buffer[]) {
    this.types = types;
    this.free = free;
    this.page = free.pop() ?? Buffer.allocUnsafeSlow(SIZE);
  }

  /** Adds a row; gives the number of its bytes. */
  add(cells: readonly Cell[]): number {
    const most = mostBytes(cells);
    if (most > SIZE) {
      this.turn();
      const own = Buffer.allocUnsafeSlow(most);
      const end = writeRow(own, 0, this.types, cells);
      this.full.push(own.subarray(0, end));
      return end;
    }
    if (most > SIZE - this.at) this.turn();
    const start = this.at;
    this.at = writeRow(this.page, start, this.types, cells);
    return this.at - start;
  }

  /** All pages in their order. Nothing may be added after. */
  pages(): readonly Buffer[] {
    return this.at > 0 ? [...this.full, this.page.subarray(0, this.at)] : this.full;
  }

  /** Gives the last page back once it was sent. */
  release(): void {
    if (this.free.length < 32) this.free.push(this.page);
  }

  private turn(): void {
    if (this.at === 0) return;
    this.full.push(this.page.subarray(0, this.at));
    this.page = this.free.pop() ?? Buffer.allocUnsafeSlow(SIZE);
    this.at = 0;
  }
}
