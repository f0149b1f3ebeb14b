import { z } from 'zod';
import { CUSTODIES, custodyAt, reconcile, reviewsDue, type Custody } from '#model/custody.ts';
import { momentInput, momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { timed, type TimedStep } from '../custody/gate.ts';
import { sites, steps, type SiteRow } from '../queries/custody.ts';

const side = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  precision: z.string().nullable(),
  source: z.string(),
  origin: z.enum(['live', 'stated']),
});

const site = z.object({
  object: z.uuid(),
  name: z.string(),
  otherNames: z.array(z.string()),
  custody: z.enum(CUSTODIES),
  handedOver: z
    .object({
      from: z.string().nullable(),
      to: z.string().nullable(),
      conflict: z
        .boolean()
        .describe('Sources cannot all be right: then there is no one range, and each stands in `sides`.'),
      sides: z.array(side).describe('Every statement and step, side by side.'),
    })
    .nullable()
    .describe('When, as far as anyone states; null: nobody states a handover.'),
  reviewsDue: z.array(z.string()).describe('Days of review that have passed without a record of one.'),
});

/** Which objects remain under guard, which were handed over and when (T-073). */
export const handoverList = operation({
  code: 'handover.list',
  stage: 'plan',
  summary: { en: 'Custody: which remain', fr: 'Garde : lesquels restent' },
  about:
    'Every object with a custody case at a moment: who remains under guard, who was handed over and when as a range, where sources leave it open or disagree, and which reviews are due. By name.',
  http: { method: 'GET', path: '/api/operations/{operation}/handovers' },
  cli: { command: 'handover list' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({ ...momentInput }),
  output: z.object({
    at: z.string(),
    known: z.string(),
    remaining: z.array(z.string()).describe('Names of those that certainly remain under guard.'),
    sites: z.array(site),
  }),
  async run(context, input) {
    const moment = momentOf(input, await context.oma(), context.now);
    const rows = timed(await steps(context.tx, moment.known, null));
    const answered = (await sites(context.tx, moment.known)).map((s) =>
      siteOf(
        s,
        rows.filter((r) => r.object === s.object),
        moment.at,
      ),
    );
    return {
      at: new Date(moment.at).toISOString(),
      known: new Date(moment.known).toISOString(),
      remaining: answered.filter((s) => s.custody === 'under_guard').map((s) => s.name),
      sites: answered,
    };
  },
});

const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

function siteOf(
  { object, name, otherNames }: SiteRow,
  all: readonly TimedStep[],
  at: number,
): z.input<typeof site> {
  const custody: Custody = custodyAt(all, at);
  const stated = all.filter((s) => s.state === 'handed_over');
  const { span, conflict } = reconcile(stated);
  return {
    object,
    name,
    otherNames: [...otherNames],
    custody,
    handedOver:
      stated.length === 0
        ? null
        : {
            from: iso(span?.from ?? null),
            to: iso(span?.to ?? null),
            conflict,
            sides: stated.map((s) => ({
              from: iso(s.from),
              to: iso(s.to),
              precision: s.precision,
              source: s.source,
              origin: s.origin,
            })),
          },
    reviewsDue: reviewsDue(all, at),
  };
}
