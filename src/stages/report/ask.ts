/** A question to a measure: what is counted, where, when, as known when. The same ask gives the figure and its records. */
import type { Measure } from '#model/area.ts';
import type { Window } from '#model/time.ts';

export interface AskedPlace {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  /** Codes from the country down to itself. */
  readonly path: readonly string[];
  /** Codes of every place inside it. */
  readonly below: readonly string[];
}

/** Part of the people of a measure: a sex, a status, or a band of completed years, both ends included. */
export interface Group {
  readonly dimension: 'sex' | 'age' | 'status';
  readonly code: string;
  readonly from: number | null;
  readonly to: number | null;
}

export type Certainty = 'certain' | 'possible';

export interface Ask {
  readonly measure: Measure;
  /** Null: the whole operation. */
  readonly place: AskedPlace | null;
  readonly window: Window;
  /** What may belong to this window is left out: it is counted there, and nothing is counted twice (domain.md 8.5e). */
  readonly notIn: Window | null;
  /** What we knew by, in milliseconds since 1970 UTC. */
  readonly known: number;
  /** Then the current rows answer, by their own indexes. */
  readonly knownIsNow: boolean;
  /** One source alone, or all side by side. */
  readonly source: string | null;
  readonly certainty: Certainty | null;
  /** Only the people who are certainly of this group; null: all. */
  readonly group: Group | null;
  /** Under which what is worked out may be remembered (remembered.ts); null: nothing is remembered. */
  readonly snapshot: string | null;
  /** Whether persons have linked any events as one fact by then; where nobody has, nothing is looked up. */
  readonly linked: boolean;
}

/** Values of a statement, each bound once, in order. */
export interface Binder {
  readonly values: unknown[];
  /** Takes a value and gives its place ("$3::text[]"). */
  (value: unknown, type: string): string;
}

export function binder(): Binder {
  const values: unknown[] = [];
  const bind = (value: unknown, type: string): string => {
    values.push(value);
    return `$${values.length}::${type}`;
  };
  return Object.assign(bind, { values });
}
