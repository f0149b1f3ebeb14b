/**
 * Rows on their way to the database: gathered by table, sent some megabytes at a time by COPY, while the next are made.
 * A connection carries one COPY at a time; the database works on it in a process of its own.
 */
import type { Transaction } from '#model/operation.ts';
import { copyRows } from '../queries.ts';
import type { Cell } from './copy-binary.ts';
import { Sheet } from './sheet.ts';
import { TABLES, type BulkTable } from './tables.ts';

/** Bytes gathered before they are sent. */
const LOAD = 12_000_000;

export class Outbox {
  private readonly tx: Transaction;
  private waiting = new Map<BulkTable, Sheet>();
  private readonly free: Buffer[] = [];
  private size = 0;
  private sending: Promise<void> = Promise.resolve();

  constructor(tx: Transaction) {
    this.tx = tx;
  }

  add(table: BulkTable, cells: readonly Cell[]): void {
    let sheet = this.waiting.get(table);
    if (!sheet) this.waiting.set(table, (sheet = new Sheet(TABLES[table].types, this.free)));
    this.size += sheet.add(cells);
  }

  /** Sends what has gathered, when it is enough; waits only for what was sent before. Throws what that met. */
  async pass(): Promise<void> {
    if (this.size >= LOAD) await this.send();
  }

  /** Sends the rest and waits until all of it has arrived: the connection is then free for queries. */
  async settle(): Promise<void> {
    await this.send();
    await this.sending;
  }

  /** Waits until the connection is free; never throws. For the way out after an error. */
  async quiet(): Promise<void> {
    await this.sending.catch(() => undefined);
  }

  private async send(): Promise<void> {
    await this.sending;
    const load = this.waiting;
    this.waiting = new Map();
    this.size = 0;
    this.sending = this.carry(load);
    // Whoever waits for it next gets the error; until then nobody does.
    this.sending.catch(() => undefined);
  }

  private async carry(load: Map<BulkTable, Sheet>): Promise<void> {
    for (const [table, sheet] of load) {
      await copyRows(this.tx, table, sheet.pages());
      sheet.release();
    }
  }
}
