/**
 * Classification of gender-based violence as GBVIMS does it (domain.md 2.4; rules read in primeroIMS/primero): the first
 * of six types that fits, and contexts derived from it. A field of its own, beside the test of the link to a conflict.
 */
export const TYPES = [
  'rape',
  'sexual_assault',
  'physical_assault',
  'forced_marriage',
  'denial_resources',
  'emotional_abuse',
] as const;
export type GbvType = (typeof TYPES)[number];

/** Which types an incident fits; the first in order is its type, whatever else it was. None: not gender-based violence. */
export function gbvType(fits: Partial<Readonly<Record<GbvType, boolean>>>): GbvType | 'non_gbv' {
  return TYPES.find((type) => fits[type] === true) ?? 'non_gbv';
}

export interface GbvIncident {
  readonly type: GbvType | 'non_gbv';
  /** Years at the time; null: not known. */
  readonly age: number | null;
  /** A code of gbvims_perpetrator_relationship. */
  readonly relationship: string;
  /** Goods, money or a benefit changed hands. */
  readonly exchanged: boolean;
  /** A code of gbvims_abduction. */
  readonly abduction: string;
  readonly harmfulPractice: boolean;
}

/** Contexts of the case, in the order of the list. An unknown age derives none that asks for a child. */
export function gbvContexts(of: GbvIncident): string[] {
  if (of.type === 'non_gbv') return [];
  const sexual = of.type === 'rape' || of.type === 'sexual_assault';
  const child = of.age !== null && of.age < 18;
  const derived: Readonly<Record<string, boolean>> = {
    intimate_partner_violence: of.relationship === 'intimate_partner_former',
    child_sexual_abuse: sexual && child,
    early_marriage: of.type === 'forced_marriage' && child,
    possible_sexual_exploitation: sexual && of.exchanged,
    possible_sexual_slavery: sexual && of.abduction !== 'none',
    harmful_traditional_practice: of.harmfulPractice,
  };
  return Object.keys(derived).filter((context) => derived[context]);
}
