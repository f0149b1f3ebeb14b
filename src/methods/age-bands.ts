/** Bands of age, derived from what is known of an age and never stored (domain.md 1.3, 6.4, 8.3). */
import type { CodeList } from '#model/area.ts';

/** Ends in whole years, both within the band; `to` null: no upper end. */
export interface Band {
  readonly code: string;
  readonly from: number;
  readonly to: number | null;
}

export interface Banded {
  /** The one band that certainly holds the age; null when it may be in several, in one or outside, or is unknown. */
  readonly certain: string | null;
  /** Bands that may hold it. All of them when nothing is known of the age. */
  readonly possible: readonly string[];
}

/** The bands of a list whose codes carry `from` and `to`; "unknown" is no band. */
export function bandsOf(list: CodeList): Band[] {
  return list.codes.flatMap(({ code, attributes }) => {
    const { from = null, to = null } = attributes ?? {};
    return typeof from === 'number' ? [{ code, from, to: typeof to === 'number' ? to : null }] : [];
  });
}

/**
 * The band of an age of `from` to `to` years, both within; null: that end is not known. An age that no band holds (an
 * adult in a scheme for children) has no possible band.
 */
export function bandOf(bands: readonly Band[], from: number | null, to: number | null): Banded {
  const [low, high] = [from ?? 0, to ?? Infinity];
  const touched = bands.filter((b) => b.from <= high && low <= (b.to ?? Infinity));
  const [only] = touched;
  const within = touched.length === 1 && only && only.from <= low && high <= (only.to ?? Infinity);
  return { certain: within ? only.code : null, possible: touched.map((b) => b.code) };
}
