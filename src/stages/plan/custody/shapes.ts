/** Shapes of custody as they come in and leave, described for the reference page. */
import { z } from 'zod';
import { HANDOVER_STATES, PARTIES, POSITIONS } from '#model/custody.ts';
import { text } from '#model/text.ts';
import type { ConsultationRow, StepRow } from '../queries/custody.ts';

const moment = z.string().max(40);

/** When, as far as it is stated. */
export const when = z
  .object({
    on: moment
      .optional()
      .describe('A day, a month ("2010-03"), a year ("2010") or an instant: the whole of what is stated.'),
    after: moment.optional().describe('It was after this.'),
    by: moment.optional().describe('It had been done by the end of this.'),
  })
  .refine(
    (w) => w.on === undefined || (w.after === undefined && w.by === undefined),
    'either `on`, or `after` and `by`',
  );

export const criteria = z
  .array(
    z.object({
      criterion: z.string().max(40).describe('Of the list of this step.'),
      met: z.enum(['yes', 'no', 'unknown']).describe('Unknown is not met.'),
    }),
  )
  .max(40);

/** What is said without names; how a site is guarded, by how many, and who lives there does not belong here. */
export const said = text(2000)
  .min(1)
  .describe(
    'On what it rests, without names of persons; nothing on how a site is guarded or who lives there.',
  );
export const sourceText = text(500)
  .min(1)
  .describe('Title, publisher, day and address of what was published.');

const range = z.object({
  from: z.string().nullable().describe('UTC; null: nobody states a beginning.'),
  to: z.string().nullable().describe('UTC, the first instant after it; null: nobody states an end.'),
  precision: z.string().nullable().describe('Null: nothing is known of the time.'),
  zone: z.string(),
});

export const step = z.object({
  step: z.uuid(),
  state: z.enum(HANDOVER_STATES),
  origin: z
    .enum(['live', 'stated'])
    .describe(
      '"live": taken here, through the gate. "stated": a published source says so; no gate was passed here.',
    ),
  when: range.describe('A range: nothing is more exact than its source.'),
  source: z.string(),
  basis: z.string(),
  authority: z.string().nullable().describe('Body that authorised, or that received it.'),
  reference: z.string().nullable(),
  criteria,
  reviews: z.array(z.string()).describe('Days on which it is to be reviewed.'),
  corrects: z.uuid().nullable(),
  by: z.string().describe('A pseudonymous label.'),
  recorded: z.string(),
});

export const consultation = z.object({
  consultation: z.uuid(),
  party: z.enum(PARTIES),
  position: z.enum(POSITIONS),
  said: z.string(),
  origin: z.enum(['live', 'stated']),
  source: z.string(),
  by: z.string(),
  recorded: z.string(),
  replies: z.array(
    z.object({ reply: z.uuid(), said: z.string(), source: z.string(), by: z.string(), recorded: z.string() }),
  ),
});

const iso = (d: Date | null): string | null => d?.toISOString() ?? null;

export function stepOf(s: StepRow): z.input<typeof step> {
  const { object: _object, from, to, precision, zone, recorded, criteria: met, reviews, ...rest } = s;
  return {
    ...rest,
    when: { from: iso(from), to: iso(to), precision, zone },
    criteria: [...met],
    reviews: [...reviews],
    recorded: recorded.toISOString(),
  };
}

export function consultationOf(n: ConsultationRow): z.input<typeof consultation> {
  return {
    ...n,
    party: n.party as (typeof PARTIES)[number],
    position: n.position as (typeof POSITIONS)[number],
    recorded: n.recorded.toISOString(),
    replies: [...n.replies],
  };
}
