/** The parties that a source names, as it codes them. Never a person (never 19). */
import { idOf } from '#model/ids.ts';
import type { ImportedValue } from '#model/imported.ts';
import type { Transaction } from '#model/operation.ts';
import { heldActors, supersedeActor } from '../queries.ts';
import type { Run } from './run.ts';

export class Actors {
  private readonly tx: Transaction;
  private readonly run: Run;
  private readonly now: Date;
  private names: Map<string, string> | null = null;
  /** What this file has already named: its first name for a party holds, should it have two. */
  private readonly named = new Set<string>();

  constructor(tx: Transaction, run: Run, now: Date) {
    this.tx = tx;
    this.run = run;
    this.now = now;
  }

  /** Adds the actors that these values name and that are not held yet. */
  async ensure(values: readonly ImportedValue[]): Promise<void> {
    for (const value of values) {
      if (value.kind !== 'event') continue;
      for (const { actor, actorName } of value.attributions) {
        if (!this.named.has(actor) && this.names?.get(actor) !== actorName) await this.add(actor, actorName);
      }
    }
  }

  /** Adds the actor, or a new version of it when the source has renamed it. */
  private async add(code: string, name: string): Promise<void> {
    const { outbox, source, at } = this.run;
    if (!this.names) {
      await outbox.settle();
      this.names = await heldActors(this.tx, source.code);
      if (this.names.get(code) === name) return;
    }
    if (this.names.has(code)) {
      await outbox.settle();
      await supersedeActor(this.tx, source.code, code, this.now);
    }
    this.names.set(code, name);
    this.named.add(code);
    outbox.add('actor', [this.run.nextId(), idOf(source.code, 'actor', code), code, name, source.code, at]);
  }
}
