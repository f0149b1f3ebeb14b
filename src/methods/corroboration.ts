/**
 * How many sources corroborate one another (R-CAS-01): distinct kinds of source, each with an origin of its own. Two
 * media that repeat one wire are one; a medium and a photograph from the same office are one.
 */
export interface SourceGiven {
  /** Kind of source: "witness", "imagery" (list source_type_independent). */
  readonly type: string;
  /** Where it really comes from, as a reference and never a name; null: not known, so it cannot be shown independent. */
  readonly origin: string | null;
}

/** All of unknown origin may be one. */
const UNKNOWN_ORIGIN = 0;

/** The most kinds that can each be given an origin of their own: a matching in the graph of kinds and origins (Kuhn). */
export function corroboration(sources: Iterable<SourceGiven>): number {
  const originsOf = new Map<string, Set<string | typeof UNKNOWN_ORIGIN>>();
  for (const { type, origin } of sources) {
    const of = originsOf.get(type) ?? new Set();
    originsOf.set(type, of.add(origin ?? UNKNOWN_ORIGIN));
  }
  const takenBy = new Map<string | typeof UNKNOWN_ORIGIN, string>();
  const place = (type: string, tried: Set<string | typeof UNKNOWN_ORIGIN>): boolean => {
    for (const origin of originsOf.get(type) ?? []) {
      if (tried.has(origin)) continue;
      tried.add(origin);
      const holder = takenBy.get(origin);
      if (holder === undefined || place(holder, tried)) {
        takenBy.set(origin, type);
        return true;
      }
    }
    return false;
  };
  return [...originsOf.keys()].filter((type) => place(type, new Set())).length;
}
