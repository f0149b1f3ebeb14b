import { z } from 'zod';
import { momentInput, momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id } from '#model/text.ts';
import { activityShown, drawnShape, plannedOf, shownOf, versionShown } from '../activities/shown.ts';
import { placesOf } from '../activities/where.ts';
import { readActivityShapes, readVersionsOf } from '../queries/activities.ts';

/** One registered activity with its shape, so that its check can be asked anew, and every version of its plan. */
export const activityRead = operation({
  code: 'activity.read',
  stage: 'plan',
  summary: { en: 'Open a registered activity', fr: 'Ouvrir une activité enregistrée' },
  about:
    'One registered activity as it was known: its plan with the shape, where it stands at a moment, why it ended when it did, and every version of the plan, the newest first. It carries no finding: a check of it is asked anew.',
  http: { method: 'GET', path: '/api/operations/{operation}/activities/{activity}' },
  cli: { command: 'activity', args: ['activity'] },
  runs: 'compartment',
  writes: false,
  needs: { group: 'operational', act: 'read' },
  input: z.object({
    activity: id.describe('The activity.'),
    version: z
      .int()
      .min(1)
      .optional()
      .describe('An earlier version of its plan; left out: the newest known.'),
    ...momentInput,
  }),
  output: z.object({
    at: z.string(),
    known: z.string(),
    zone: z.string(),
    ...activityShown.shape,
    shape: drawnShape,
    versions: z.array(versionShown).describe('Every version, the newest first.'),
  }),
  async run(context, input) {
    const { tx } = context;
    const moment = momentOf(input, await context.oma(), context.now);
    const rows = await readVersionsOf(tx, input.activity, moment.known);
    const row = rows.find((one) => one.version === (input.version ?? one.version));
    const shape = row && (await readActivityShapes(tx, [row.row])).get(row.row);
    if (!row || !shape) throw new Problem('not_found', { field: 'activity', params: { what: 'activity' } });
    const [place] = await placesOf(context, [row], moment);
    return {
      at: new Date(moment.at).toISOString(),
      known: new Date(moment.known).toISOString(),
      zone: moment.zone,
      ...shownOf(row, place?.where ?? [], moment.at),
      shape,
      versions: rows.map(plannedOf),
    };
  },
});
