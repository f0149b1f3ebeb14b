/** Stores the rows of one import chunk by chunk and keeps count: what is new, what changed, what stayed, what is gone. */
import { idOf } from '#model/ids.ts';
import type { ImportedValue } from '#model/imported.ts';
import { Frontier, leafHash } from '#model/merkle.ts';
import type { Transaction } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { heldIds, heldRows, holdsAny, supersedeRows, type HeldRow, type Kind } from '../queries.ts';
import { Actors } from './actors.ts';
import { contentOf, type Content } from './content.ts';
import { addEvent } from './event-rows.ts';
import type { Counts } from './import.ts';
import { addIndicator } from './indicator-rows.ts';
import { addObject } from './object-rows.ts';
import { addPlace, addPopulation } from './place-rows.ts';
import type { Run } from './run.ts';
import { addSettlement } from './settlement-rows.ts';

/** Characters of an external id: longer ones are no ids, and no index takes them. */
const LONGEST_ID = 400;

export class Tally {
  private readonly tx: Transaction;
  private readonly run: Run;
  private readonly now: Date;
  private readonly file: string;
  /** Whether the source held anything when the import began; kinds that it holds nothing of need no looking up. */
  private readonly heldBefore: boolean;
  private readonly holds = new Map<Kind, boolean>();
  /** External ids of this file by kind. */
  private readonly seen = new Map<Kind, Set<string>>();
  /** Levels of the places and population figures of this file: it says nothing of other levels. */
  private readonly levels = new Map<Kind, Set<number>>();
  private readonly tree = Frontier.empty();
  private readonly actors: Actors;
  private added = 0;
  private superseded = 0;
  private unchanged = 0;
  private withdrawn = 0;

  constructor(tx: Transaction, run: Run, now: Date, file: string, heldBefore: boolean) {
    this.tx = tx;
    this.run = run;
    this.now = now;
    this.file = file;
    this.heldBefore = heldBefore;
    this.actors = new Actors(tx, run, now);
  }

  /** Stores the next values, in the order of the file. */
  async store(values: readonly ImportedValue[]): Promise<void> {
    // Lets what the connection has to say be heard, so that the database works while we do.
    await new Promise(setImmediate);
    const held = await this.look(values);
    const changed = new Map<Kind, string[]>();
    const todo: { value: ImportedValue; id: string; content: Content; status: string | null }[] = [];
    for (const value of values) {
      this.note(value);
      const content = contentOf(value);
      this.tree.append(leafHash(content.hash));
      const before = held.get(`${value.kind} ${value.externalId}`);
      if (before?.content_hash?.equals(content.hash)) {
        this.unchanged++;
        continue;
      }
      const id = idOf(this.run.source.code, value.externalId);
      if (before) {
        this.superseded++;
        changed.set(value.kind, [...(changed.get(value.kind) ?? []), id]);
      } else this.added++;
      todo.push({ value, id, content, status: before?.status ?? null });
    }
    for (const [kind, ids] of changed)
      await supersedeRows(this.tx, kind, this.run.source.code, ids, this.now);
    await this.actors.ensure(todo.map((one) => one.value));
    for (const one of todo) this.add(one);
    await this.run.outbox.pass();
  }

  /** After the last value: withdraws what the file no longer has, and waits until everything has arrived. */
  async end(): Promise<void> {
    await this.run.outbox.settle();
    if (!this.heldBefore) return;
    for (const [kind, ids] of this.seen) {
      if (await this.looksUp(kind)) await this.withdraw(kind, ids);
    }
  }

  counts(): Counts {
    const { added, superseded, unchanged, withdrawn } = this;
    return { rows: this.tree.size, added, superseded, unchanged, withdrawn };
  }

  root(): Buffer {
    return this.tree.root();
  }

  private async look(values: readonly ImportedValue[]): Promise<Map<string, HeldRow>> {
    const found = new Map<string, HeldRow>();
    for (const kind of new Set(values.map((value) => value.kind))) {
      if (!(await this.looksUp(kind))) continue;
      // A connection answers one thing at a time.
      await this.run.outbox.settle();
      const ids = values.filter((value) => value.kind === kind).map((value) => value.externalId);
      for (const row of await heldRows(this.tx, kind, this.run.source.code, ids))
        found.set(`${kind} ${row.external_id}`, row);
    }
    return found;
  }

  private async looksUp(kind: Kind): Promise<boolean> {
    if (!this.heldBefore) return false;
    let holds = this.holds.get(kind);
    if (holds === undefined) {
      await this.run.outbox.settle();
      holds = await holdsAny(this.tx, kind, this.run.source.code);
      this.holds.set(kind, holds);
    }
    return holds;
  }

  /** Notes that the file has this row. Throws Problem import_duplicate when it had it before, import_value on an endless id. */
  private note(value: ImportedValue): void {
    let ids = this.seen.get(value.kind);
    if (!ids) this.seen.set(value.kind, (ids = new Set()));
    const size = ids.size;
    ids.add(value.externalId);
    if (value.externalId.length > LONGEST_ID) {
      const params = {
        file: this.file,
        row: value.row,
        column: null,
        value: value.externalId.slice(0, 80),
        expected: `≤ ${LONGEST_ID}`,
        hint: null,
      };
      throw new Problem('import_value', { params });
    }
    if (ids.size === size) {
      const params = {
        file: this.file,
        row: value.row,
        column: null,
        value: value.externalId,
        expected: null,
        hint: 'duplicate_in_file',
      };
      throw new Problem('import_duplicate', { params });
    }
    if (value.kind === 'place' || value.kind === 'population') {
      const levels = this.levels.get(value.kind) ?? new Set();
      this.levels.set(value.kind, levels.add(value.level));
    }
  }

  private add({
    value,
    id,
    content,
    status,
  }: {
    value: ImportedValue;
    id: string;
    content: Content;
    status: string | null;
  }): void {
    if (value.kind === 'event') addEvent(this.run, value, id, content);
    else if (value.kind === 'object') addObject(this.run, value, id, content, status);
    else if (value.kind === 'place') addPlace(this.run, value, id, content);
    else if (value.kind === 'settlement') addSettlement(this.run, value, id, content);
    else if (value.kind === 'indicator') addIndicator(this.run, value, id, content);
    else addPopulation(this.run, value, id, content);
  }

  /**
   * Withdraws the rows that the source held and this file does not have. A protected object stays listed: that a list
   * no longer names a hospital takes nothing from its protection (never 5); only the source's statement ends.
   */
  private async withdraw(kind: Kind, ids: ReadonlySet<string>): Promise<void> {
    const { code } = this.run.source;
    const levels = this.levels.get(kind);
    for (let after = ''; ;) {
      const page = await heldIds(this.tx, kind, code, levels ? [...levels] : null, after);
      const gone = page
        .filter((externalId) => !ids.has(externalId))
        .map((externalId) => idOf(code, externalId));
      if (gone.length > 0) await supersedeRows(this.tx, kind, code, gone, this.now, 'object');
      this.withdrawn += gone.length;
      const last = page.at(-1);
      if (last === undefined) return;
      after = last;
    }
  }
}
