import { z } from 'zod';
import { momentInput, momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { activityShown, drawnShape, shownOf } from '../activities/shown.ts';
import { placesOf } from '../activities/where.ts';
import { onlyThese } from '../check/input.ts';
import { countActivities, readActivities } from '../queries/activities.ts';

const DAY = 86_400_000;

/**
 * What is registered round a moment. By when it begins, then by title: there is no field by which to order or pick out
 * activities by harm, findings or people near, and no answer that would let one do so (never 16).
 */
export const activityList = operation({
  code: 'activity.list',
  stage: 'plan',
  summary: { en: 'Registered activities', fr: 'Activités enregistrées' },
  about:
    'Every registered activity as it was known, by when it begins and then by title: when, what kind, in which districts, who is responsible, and whether it is planned, under way, over or withdrawn. With a number of days only those that touch the time so many days before and after the moment; how many lie before and after is said. It carries no finding: a check is asked anew.',
  http: { method: 'GET', path: '/api/operations/{operation}/activities' },
  cli: { command: 'activity list' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'operational', act: 'read' },
  input: onlyThese({
    ...momentInput,
    days: z
      .int()
      .min(1)
      .max(40_000)
      .optional()
      .describe('How many days before and after the moment; left out: whenever it is.'),
    limit: z.int().min(1).max(500).default(200).describe('How many are shown at most, the earliest first.'),
  }),
  output: z.object({
    at: z.string(),
    known: z.string(),
    zone: z.string(),
    from: z.string().nullable().describe('Beginning of the time asked about. Null: whenever.'),
    to: z.string().nullable(),
    inWindow: z.int().describe('How many touch that time.'),
    before: z.int().describe('How many are over before it.'),
    after: z.int().describe('How many begin after it.'),
    activities: z
      .array(
        activityShown.extend({
          shape: drawnShape.nullable().describe('Null: too large for a list; `activity.read` has it.'),
        }),
      )
      .describe('By beginning, then by title; never by what a check of them would find.'),
  }),
  async run(context, input) {
    const moment = momentOf(input, await context.oma(), context.now);
    const { at, known, zone } = moment;
    const window =
      input.days === undefined ? null : { from: at - input.days * DAY, to: at + input.days * DAY };
    const rows = await readActivities(context.tx, known, window, input.limit);
    const placed = await placesOf(context, rows, moment);
    return {
      at: iso(at),
      known: iso(known),
      zone,
      from: window && iso(window.from),
      to: window && iso(window.to),
      ...(await countActivities(context.tx, known, window)),
      activities: rows.map((row, i) => ({
        ...shownOf(row, placed[i]?.where ?? [], at),
        shape: placed[i]?.shape ?? null,
      })),
    };
  },
});

const iso = (at: number): string => new Date(at).toISOString();
