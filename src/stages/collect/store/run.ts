/** What is the same for every row of one import. */
import type { SourceValue } from '#model/imported.ts';
import type { Sealer } from '#model/operation.ts';
import type { Outbox } from './outbox.ts';
import type { Placing } from './where.ts';

export interface Run {
  readonly id: string;
  readonly source: SourceValue;
  readonly country: string;
  /** Moment of the import, in milliseconds since 1970 UTC. */
  readonly at: number;
  /** Who runs it: a pseudonymous label. */
  readonly by: string;
  readonly outbox: Outbox;
  readonly placing: Placing;
  readonly sealer: Sealer;
  /** Paths of the areas held, to which the areas of this import are added. */
  readonly paths: Map<string, readonly string[]>;
  /** The next id of a row. */
  nextId(): string;
}
