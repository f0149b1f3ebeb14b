/** What must be there before a live step may be recorded (R-CPP-06, T-072). */
import {
  CRITERIA,
  NEXT,
  REVIEW_DAYS,
  standing,
  thisTurn,
  TO_ANSWER,
  type HandoverState,
} from '#model/custody.ts';
import { Problem } from '#model/problems.ts';
import type { ConsultationRow, CriterionRow, StepRow } from '../queries/custody.ts';

/** A step that somebody wants to record. */
export interface Wanted {
  readonly state: HandoverState;
  readonly from: number;
  /** The day on which it was taken, in the zone of the operation. */
  readonly day: string;
  readonly criteria: readonly CriterionRow[];
  readonly authority: string | null;
  readonly reference: string | null;
  /** Days ("YYYY-MM-DD"), in order. */
  readonly reviews: readonly string[];
}

export type TimedStep = Omit<StepRow, 'from' | 'to'> & {
  readonly from: number | null;
  readonly to: number | null;
};

/** The steps with their times as milliseconds, as the model reads them. */
export function timed(rows: readonly StepRow[]): TimedStep[] {
  return rows.map(({ from, to, ...rest }) => ({
    ...rest,
    from: from?.getTime() ?? null,
    to: to?.getTime() ?? null,
  }));
}

/** Throws Problem handover_not_next when this step does not follow where the case stands, or lies before its last step. */
export function refuseOutOfOrder(rows: readonly StepRow[], wanted: Wanted, now: number): void {
  const all = timed(rows);
  const state = standing(all, now);
  if (!NEXT[state].includes(wanted.state)) {
    throw new Problem('handover_not_next', {
      field: 'state',
      params: { state: wanted.state, stands: state, allowed: NEXT[state] },
    });
  }
  const last = all.findLast((s) => s.origin === 'live');
  if (last && last.from !== null && wanted.from < last.from)
    throw new Problem('end_before_start', { field: 'when' });
}

/** Throws Problem authority_not_competent, or invalid_input when the reference of the decision is missing. */
export function refuseUnauthorised(wanted: Wanted, competent: readonly string[]): void {
  if (wanted.authority === null || !competent.includes(wanted.authority)) {
    throw new Problem('authority_not_competent', {
      field: 'authority',
      params: { value: wanted.authority, competent: competent.length > 0 ? [...competent] : null },
    });
  }
  if (wanted.reference === null)
    throw new Problem('invalid_input', {
      field: 'reference',
      params: { expected: 'the reference of the decision' },
    });
}

/** What still stands between the case and its handover: codes, in the order in which they are to be done. */
export function missing(
  rows: readonly StepRow[],
  asked: readonly ConsultationRow[],
  wanted: Wanted,
): string[] {
  const turn = thisTurn(timed(rows));
  const lacks: string[] = [];
  const unmet = (state: HandoverState, criteria: readonly CriterionRow[]): string[] =>
    (CRITERIA[state] ?? []).filter((c) => criteria.find((one) => one.criterion === c)?.met !== 'yes');
  for (const state of ['assessment', 'transition'] as const) {
    lacks.push(...unmet(state, turn.findLast((s) => s.state === state)?.criteria ?? []));
  }
  if (!turn.some((s) => s.state === 'authorised')) lacks.push('authorised');
  lacks.push(...unmet('handed_over', wanted.criteria));
  if (wanted.authority === null) lacks.push('receiver');
  if (asked.some((n) => TO_ANSWER.includes(n.position) && n.replies.length === 0)) lacks.push('replies');
  if (!reviewsSet(wanted)) lacks.push('reviews');
  return lacks;
}

/** Whether there is a review after the handover by each of the days on which one is due. */
function reviewsSet({ day, reviews }: Wanted): boolean {
  const from = Date.parse(day);
  const days = reviews.map((d) => Date.parse(d)).filter((d) => d > from);
  return REVIEW_DAYS.every((n, i) => {
    const due = days[i];
    return due !== undefined && due <= from + n * 86_400_000;
  });
}

/** Throws Problem handover_not_ready, naming everything that is missing. */
export function refuseUnready(
  rows: readonly StepRow[],
  asked: readonly ConsultationRow[],
  wanted: Wanted,
): void {
  const lacks = missing(rows, asked, wanted);
  if (lacks.length > 0)
    throw new Problem('handover_not_ready', { field: 'state', params: { missing: lacks } });
}
