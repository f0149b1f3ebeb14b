/**
 * Custody of a protected object and its handover (domain.md 5.6, "unfixing"; R-CPP-06). Pure: which step may follow which,
 * and what holds at a moment when sources give ranges, or disagree. How a site is guarded is no part of it.
 */

export const HANDOVER_STATES = [
  'fixed',
  'assessment',
  'consulted',
  'recommended',
  'authorised',
  'transition',
  'handed_over',
  'monitored',
  'refix_considered',
  'refixed',
] as const;
export type HandoverState = (typeof HANDOVER_STATES)[number];

/** Steps that may follow a state; until it is handed over, a case may go back to its assessment or stay fixed. */
export const NEXT: Readonly<Record<HandoverState | 'none', readonly HandoverState[]>> = {
  none: ['fixed'],
  fixed: ['assessment'],
  assessment: ['assessment', 'consulted', 'fixed'],
  consulted: ['recommended', 'assessment', 'fixed'],
  recommended: ['authorised', 'assessment', 'fixed'],
  authorised: ['transition', 'assessment', 'fixed'],
  transition: ['transition', 'handed_over', 'assessment', 'fixed'],
  handed_over: ['monitored', 'refix_considered'],
  monitored: ['monitored', 'refix_considered'],
  refix_considered: ['refixed', 'monitored'],
  refixed: ['assessment'],
};

/** What each of these steps must have met before the object may be handed over (house, after domain.md 5.6). */
export const CRITERIA: Readonly<Partial<Record<HandoverState, readonly string[]>>> = {
  assessment: ['incidents', 'threat', 'site', 'police', 'legal_status'],
  transition: ['joint_duty', 'training', 'communications', 'plan'],
  handed_over: ['protocol_signed'],
};

/** Days after the handover by which its reviews are due (R-CPP-06, house). */
export const REVIEW_DAYS = [30, 90, 180] as const;

export const PARTIES = [
  'custodian',
  'people_nearby',
  'local_authority',
  'police',
  'un',
  'eu',
  'osce',
  'other',
] as const;
export const POSITIONS = ['support', 'neutral', 'concern', 'object'] as const;
/** Positions that must be answered; none of them is a veto. */
export const TO_ANSWER: readonly string[] = ['concern', 'object'];

/** A half-open range in milliseconds UTC; an end that nobody states is null. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

/** A step as far as time and order ask. Rows come in the order in which they were recorded. */
export interface CustodyStep extends Span {
  readonly state: HandoverState;
  readonly origin: 'live' | 'stated';
}

const low = (s: Span): number => s.from ?? -Infinity;
const high = (s: Span): number => s.to ?? Infinity;

/**
 * What sources together say of when one step was taken: `spans` has one span where all can be right, narrowed to what all
 * allow; else one for each greatest set of statements that can be right together, and `conflict`. `sides` are the
 * statements themselves, less those that say no more than another one (they hold it). No statement: no span.
 */
export function reconcile<S extends Span>(
  statements: readonly S[],
): {
  readonly span: Span | null;
  readonly spans: readonly Span[];
  readonly sides: readonly S[];
  readonly conflict: boolean;
} {
  const wider = (a: S, b: S): boolean =>
    low(a) <= low(b) && high(a) >= high(b) && (low(a) < low(b) || high(a) > high(b));
  const sides = statements.filter((s) => !statements.some((other) => wider(s, other)));
  // Ranges that overlap two by two have an instant in common, and one of their beginnings is such an instant.
  const together = statements.map(
    (s) => new Set(statements.filter((o) => low(o) <= low(s) && high(o) > low(s))),
  );
  const within = (one: Set<S>, other: Set<S>): boolean => [...one].every((s) => other.has(s));
  const greatest = together.filter(
    (one, i) =>
      !together.some((other, j) => i !== j && within(one, other) && (one.size < other.size || j < i)),
  );
  const spans = greatest.map((set): Span => {
    const [from, to] = [Math.max(...[...set].map(low)), Math.min(...[...set].map(high))];
    return { from: from === -Infinity ? null : from, to: to === Infinity ? null : to };
  });
  const conflict = spans.length > 1;
  return { span: conflict ? null : (spans[0] ?? null), spans, sides, conflict };
}

/** Whether a step had been taken by `at` (milliseconds UTC), as far as one statement says. */
export function takenBy(s: Span, at: number): 'yes' | 'perhaps' | 'no' {
  if (high(s) <= at) return 'yes';
  return low(s) >= at ? 'no' : 'perhaps';
}

/** The same for all statements about one step; `disputed` when one says yes and another no. */
function taken(statements: readonly Span[], at: number): 'yes' | 'perhaps' | 'no' | 'disputed' {
  const { spans } = reconcile(statements);
  const said = new Set(spans.map((span) => takenBy(span, at)));
  if (said.size === 0) return 'no';
  if (said.has('yes') && said.has('no')) return 'disputed';
  const [only] = said;
  return said.size === 1 && only ? only : 'perhaps';
}

/** Who has it at a moment. `unknown`: nobody says anything of it by then. */
export const CUSTODIES = [
  'under_guard',
  'perhaps_handed_over',
  'disputed',
  'handed_over',
  'unknown',
] as const;
export type Custody = (typeof CUSTODIES)[number];

/** Custody at `at` (milliseconds UTC), from steps in the order in which they were recorded. */
export function custodyAt(steps: readonly CustodyStep[], at: number): Custody {
  // What was taken back begins anew: what was recorded before it tells of an earlier turn.
  const back = steps.findLastIndex((s) => s.state === 'refixed' && takenBy(s, at) !== 'no');
  const refixed = steps[back];
  const turn = steps.slice(back + 1);
  const handed = taken(
    turn.filter((s) => s.state === 'handed_over'),
    at,
  );
  if (handed === 'yes') return 'handed_over';
  if (handed === 'perhaps') return 'perhaps_handed_over';
  if (handed === 'disputed') return 'disputed';
  if (refixed) return takenBy(refixed, at) === 'yes' ? 'under_guard' : 'perhaps_handed_over';
  const before: readonly HandoverState[] = [
    'fixed',
    'assessment',
    'consulted',
    'recommended',
    'authorised',
    'transition',
  ];
  return turn.some((s) => before.includes(s.state) && takenBy(s, at) !== 'no') ? 'under_guard' : 'unknown';
}

/**
 * Where a case stands for its next live step: the last step that was taken here, else what published sources state.
 * What is only stated never stands for an authorisation: a case that sources speak of begins as fixed, or handed over.
 */
export function standing(steps: readonly CustodyStep[], now: number): HandoverState | 'none' {
  const live = steps.findLast((s) => s.origin === 'live');
  if (live) return live.state;
  if (steps.length === 0) return 'none';
  return custodyAt(steps, now) === 'handed_over' ? 'handed_over' : 'fixed';
}

/** Live steps since custody last began anew; the gate of a handover looks at no others. */
export function thisTurn<S extends CustodyStep>(steps: readonly S[]): readonly S[] {
  const live = steps.filter((s) => s.origin === 'live');
  return live.slice(live.findLastIndex((s) => s.state === 'fixed' || s.state === 'refixed') + 1);
}

/**
 * Days of review ("YYYY-MM-DD") that were set with the last live handover and lie before `at`, less those that a record
 * of monitoring has met: each record meets the next one.
 */
export function reviewsDue(
  steps: readonly (CustodyStep & { readonly reviews: readonly string[] })[],
  at: number,
): string[] {
  const last = steps.findLastIndex((s) => s.state === 'handed_over' && s.origin === 'live');
  const met = steps.slice(last + 1).filter((s) => s.state === 'monitored' && s.origin === 'live').length;
  return (steps[last]?.reviews ?? []).slice(met).filter((day) => Date.parse(day) < at);
}

/** How a span is said: `a` and `b` are instants of days that are named, so the one before a beginning and the last one. */
export function spanSaid(
  { from, to }: Span,
  precision: string | null,
): Record<string, string | number | null> {
  if (from !== null && to !== null && (precision === 'day' || precision === 'month' || precision === 'year'))
    return { how: precision, a: from, b: to - 1 };
  const how = from === null ? (to === null ? 'unknown' : 'by') : to === null ? 'after' : 'between';
  return { how, a: from === null ? null : from - 1, b: to === null ? null : to - 1 };
}
