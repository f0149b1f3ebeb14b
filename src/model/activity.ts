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

/** Where an activity stands at a moment. Not whether it is safe: nothing here says that, and nothing here orders activities. */
export const ACTIVITY_STATES = ['planned', 'under_way', 'over', 'withdrawn'] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

export interface ActivityCourse {
  /** Milliseconds since 1970 UTC. */
  readonly from: number;
  readonly to: number;
  /** What ended it before its time, if anything: `on` is when it ended early, null that it was withdrawn. */
  readonly ended: { readonly on: number | null } | null;
}

/** Where an activity stands at `at` (milliseconds UTC). One that ended early was under way until then. */
export function stateOf({ from, to, ended }: ActivityCourse, at: number): ActivityState {
  if (ended?.on === null) return 'withdrawn';
  if (at >= (ended?.on ?? to)) return 'over';
  return at < from ? 'planned' : 'under_way';
}
