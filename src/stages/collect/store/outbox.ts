/**
 * Rows on their way to the database: gathered by table, sent some megabytes at a time by COPY, while the next are made.
 * A connection carries one COPY at a time; the database works on it in a process of its own. What is full waits in a
 * line, so that neither has to wait for the other while one of both is slow for a moment.
 */
import type { Transaction } from '#model/operation.ts';
import { copyRows } from '../queries.ts';
import type { Cell } from './copy-binary.ts';
import { Sheet } from './sheet.ts';
import { TABLES, type BulkTable } from './tables.ts';

/** Bytes of one table that are sent together. */
const FULL = 3_000_000;
/** Bytes in the line, at most and one sheet more, before whoever makes rows has to wait. */
const LINE = 16_000_000;

export class Outbox {
  private readonly tx: Transaction;
  private readonly waiting = new Map<BulkTable, Sheet>();
  private readonly free: Buffer[] = [];
  /** What is full, in the order in which it is sent. */
  private readonly line: { readonly size: number; readonly sent: Promise<void> }[] = [];
  private inLine = 0;
  private last: Promise<void> = Promise.resolve();
  private open = true;
  private failed = false;

  constructor(tx: Transaction) {
    this.tx = tx;
  }

  add(table: BulkTable, cells: readonly Cell[]): void {
    let sheet = this.waiting.get(table);
    if (!sheet) this.waiting.set(table, (sheet = new Sheet(TABLES[table].types, this.free)));
    sheet.add(cells);
    if (sheet.size >= FULL) this.send(table, sheet);
  }

  /** Waits only while too much is in the line. Throws what sending met. */
  async pass(): Promise<void> {
    if (this.failed) await this.last;
    while (this.inLine > LINE) await this.line[0]?.sent;
  }

  /** Sends the rest and waits until all of it has arrived: the connection is then free for queries. */
  async settle(): Promise<void> {
    for (const [table, sheet] of this.waiting) this.send(table, sheet);
    await this.last;
  }

  /** Waits until the connection is free, and sends nothing more; never throws. For the way out, after an error too. */
  async quiet(): Promise<void> {
    this.open = false;
    await this.last.catch(() => undefined);
  }

  private send(table: BulkTable, sheet: Sheet): void {
    this.waiting.delete(table);
    const { size } = sheet;
    this.inLine += size;
    // After a failure nothing more is sent: the line breaks off with its error, which whoever waits next gets.
    const sent = this.last.then(() => this.carry(table, sheet));
    sent.catch(() => (this.failed = true));
    this.line.push({ size, sent });
    this.last = sent;
  }

  private async carry(table: BulkTable, sheet: Sheet): Promise<void> {
    if (!this.open) return;
    await copyRows(this.tx, table, sheet.pages());
    sheet.release();
    this.inLine -= sheet.size;
    this.line.shift();
  }
}
