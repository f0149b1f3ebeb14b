/** Pairs of events that may be one fact, for a person to judge: named here and on the board, never added (decision 14). */
import { geodesicMetres } from '#methods/geodesy/geodesic.ts';
import type { Transaction } from '#model/operation.ts';
import { pairs, type PairSide } from './queries/links.ts';

const DAY = 86_400_000;
/** Longer events overlap with everything (house). */
const SPAN = 7 * DAY;

export interface LikelySame {
  readonly a: PairSide;
  readonly b: PairSide;
  /** Between their points; null: one has none. */
  readonly metres: number | null;
  readonly linked: boolean;
  readonly sources: readonly string[];
  /** When the first of them began, milliseconds UTC. */
  readonly day: number;
  readonly place: string | null;
}

export interface Search {
  readonly from: number;
  readonly to: number;
  /** Days by which their times may miss each other: a source may give the day of the report (house). */
  readonly slack: number;
  readonly event: string | null;
  /** One of each pair is of another source than this; null: of any. */
  readonly notOf: string | null;
  readonly limit: number;
}

/** At most `limit` pairs in the order in which they happened, and whether there are more. */
export async function likelySame(
  tx: Transaction,
  search: Search,
): Promise<{ readonly pairs: readonly LikelySame[]; readonly more: boolean }> {
  const { limit, slack, ...of } = search;
  // Boxes meet more often than circles do: some of what is read falls away.
  const read = limit * 3;
  const rows = await pairs(tx, { ...of, slack: slack * DAY, span: SPAN, limit: read + 1 });
  const found = rows.flatMap(({ a, b, linked }): LikelySame[] => {
    const pointed = a.lon !== null && a.lat !== null && b.lon !== null && b.lat !== null;
    const metres = pointed
      ? Math.round(geodesicMetres(Number(a.lon), Number(a.lat), Number(b.lon), Number(b.lat)))
      : null;
    if (metres !== null && metres > (a.uncertainty ?? 0) + (b.uncertainty ?? 0)) return [];
    const sources = [...new Set([...a.statements, ...b.statements].map((s) => s.source))].sort();
    const day = new Date(a.from).getTime();
    return [{ a, b, metres, linked, sources, day, place: a.place ?? b.place }];
  });
  return { pairs: found.slice(0, limit), more: found.length > limit || rows.length > read };
}
