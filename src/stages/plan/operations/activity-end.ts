import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id, text } from '#model/text.ts';
import { dayInterval, instant, wallText } from '#model/time.ts';
import { insertActivityEnd, lockActivity, readVersionsOf } from '../queries/activities.ts';

/** It will not be done, or it ended before its time. What was planned stays. */
export const activityEnd = operation({
  code: 'activity.end',
  stage: 'plan',
  summary: { en: 'End a registered activity', fr: 'Mettre fin à une activité enregistrée' },
  about:
    'Records with a reason that a registered activity is withdrawn, or when it ended before its time. The activity and every version of its plan stay.',
  http: { method: 'POST', path: '/api/operations/{operation}/activities/{activity}/end' },
  cli: { command: 'activity end', args: ['activity'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({
    activity: id.describe('The activity.'),
    on: z
      .string()
      .max(40)
      .optional()
      .describe(
        'When it ended early: an instant, or a day (its end), in the zone of the operation. Left out: it is withdrawn.',
      ),
    reason: text(500).trim().min(1).describe('Why.'),
  }),
  output: z.object({
    activity: z.uuid(),
    how: z.enum(['withdrawn', 'ended_early']),
    recordedAt: z.string().describe('UTC.'),
  }),
  async run(context, { activity, on, reason }) {
    const { tx, actor, now } = context;
    const { zone } = await context.oma();
    const ended = on === undefined ? null : (dayInterval(on, zone)?.to ?? instant(on, zone));
    if (on !== undefined && ended === null)
      throw new Problem('not_a_moment', { field: 'on', params: { value: on } });
    await lockActivity(tx, activity);
    const [newest] = await readVersionsOf(tx, activity, now);
    if (!newest) throw new Problem('not_found', { field: 'activity', params: { what: 'activity' } });
    if (newest.endReason !== null) throw new Problem('activity_ended', { field: 'activity' });
    const [from, to] = [newest.begins, newest.ends];
    if (ended !== null && (ended < from.getTime() || ended > to.getTime()))
      throw new Problem('activity_end_outside', {
        field: 'on',
        params: { from: wallText(from.getTime(), zone), to: wallText(to.getTime(), zone) },
      });
    if (ended !== null && ended > now)
      throw new Problem('in_the_future', { field: 'on', params: { value: on ?? '' } });
    await insertActivityEnd(tx, { activity, on: ended, reason, by: actor.label }, now);
    context.refer('activity', activity);
    const how = ended === null ? ('withdrawn' as const) : ('ended_early' as const);
    return { activity, how, recordedAt: new Date(now).toISOString() };
  },
});
