/**
 * Instruments (treaties, resolutions, policies, standards), what they oblige to, and terms defined by them. Versioned:
 * what is superseded stays, and points to what took its place (T-012).
 */

export const INSTRUMENT_KINDS = [
  'treaty',
  'custom',
  'resolution',
  'policy',
  'declaration',
  'standard',
  'page',
] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

export interface Instrument {
  /** "H54", "SCR1612", "NATO_THB_2023". Words: `instrument.<code>`. */
  readonly code: string;
  readonly kind: InstrumentKind;
  /** Who adopted it: "United Nations Security Council". A name, the same in every language of the register. */
  readonly by: string;
  /** "YYYY-MM-DD", "YYYY-MM" or "YYYY", as exact as it is known; null: not known. */
  readonly adopted: string | null;
  readonly updated?: string;
  /** Code of the instrument that took its place. None: it holds. */
  readonly supersededBy?: string;
  /** Whether its text, or an official page on it, was read for this register (domain.md: Src), or it is from knowledge (K). */
  readonly read: boolean;
}

/**
 * On what an obligation rests (T-077): law, with its treaty or customary rule and article; a policy; or a value, each with
 * the instrument that says so. There is no fourth and no empty one: an obligation without basis cannot be declared.
 */
export interface ObligationBasis {
  readonly as: 'law' | 'policy' | 'value';
  /** Code of a registered instrument. */
  readonly instrument: string;
  /** "art. 4(1)", "para 15", "operative para 5"; "whole" where the instrument as a whole says it. */
  readonly article: string;
}

export interface Obligation {
  /** `<area or subject>.<name>`. Words: `obligation.<code>`. */
  readonly code: string;
  readonly basis: readonly [ObligationBasis, ...ObligationBasis[]];
  /** Whether that article or page was read for this register. */
  readonly read: boolean;
}

export interface Term {
  /** "crsv", "no_strike". Words: `term.<code>` as it stands on the screen, `term.<code>.definition`. */
  readonly code: string;
  /** Code of the registered instrument that defines it; null: none does. */
  readonly instrument: string | null;
  /** Where the definition is from: an article, a page, `house`. */
  readonly source: string;
  readonly read: boolean;
}
