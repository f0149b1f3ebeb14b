/**
 * Kinds of activity that can be checked before they are done. None of them is a strike: the platform plans no harm.
 * `quartering` is the use of buildings that stand already; `detention` holding people; `evacuation` moving civilians away.
 */
export const ACTIVITY_KINDS = [
  'convoy',
  'patrol',
  'checkpoint',
  'construction',
  'contracting',
  'cordon_and_search',
  'helicopter_landing',
  'base_gate',
  'quartering',
  'detention',
  'evacuation',
  'training',
  'distribution_support',
  'other',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
