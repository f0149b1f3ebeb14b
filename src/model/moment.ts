/** The two times of every question (domain.md 8.5e): what had happened by, and what we knew by. */
import { z } from 'zod';
import type { Oma } from './oma.ts';
import { Problem } from './problems.ts';
import { instant, momentWindow, type Window } from './time.ts';

/** Input fields of every question that has a moment. */
export const momentInput = {
  at: z
    .string()
    .max(40)
    .optional()
    .describe(
      'What had happened by: a day ("2021-09-09", that whole day) or an instant ("2021-09-09T06:00", the 24 hours before it), in the zone of the operation unless it carries an offset. Default: the moment at which the operation opens, else now.',
    ),
  known: z
    .string()
    .max(40)
    .optional()
    .describe('What we knew by: an instant, or a day (its end). Default: now.'),
};

export interface Moment {
  /** What had happened by, in milliseconds since 1970 UTC: the end of the window. */
  readonly at: number;
  readonly window: Window;
  /** The 24 hours before the window. */
  readonly before: Window;
  /** What we knew by. */
  readonly known: number;
  /** Whether `known` is now: then the current rows answer and no history is read. */
  readonly knownIsNow: boolean;
  readonly zone: string;
}

/** Reads the moment of a question. Throws Problem not_a_moment or in_the_future, naming the field. */
export function momentOf(
  input: { at?: string | undefined; known?: string | undefined },
  oma: Oma,
  now: number,
): Moment {
  const text = input.at ?? oma.opensAt;
  const window = text === null ? { from: now - 86_400_000, to: now, at: now } : momentWindow(text, oma.zone);
  if (!window)
    throw new Problem('not_a_moment', { field: 'at', params: { value: String(text).slice(0, 40) } });
  // A whole day may still be running; one that has not begun is a mistake.
  if (window.from > now) throw new Problem('in_the_future', { field: 'at', params: { value: String(text) } });
  let known = now;
  if (input.known !== undefined) {
    const read = momentWindow(input.known, oma.zone)?.at ?? instant(input.known, oma.zone);
    if (read === null)
      throw new Problem('not_a_moment', { field: 'known', params: { value: input.known.slice(0, 40) } });
    known = Math.min(read, now);
    if (read - 86_400_000 > now)
      throw new Problem('in_the_future', { field: 'known', params: { value: input.known } });
  }
  const length = window.to - window.from;
  return {
    at: window.at,
    window: { from: window.from, to: window.to },
    before: { from: window.from - length, to: window.from },
    known,
    knownIsNow: input.known === undefined || known === now,
    zone: oma.zone,
  };
}
