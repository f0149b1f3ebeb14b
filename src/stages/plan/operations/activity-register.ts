import { z } from 'zod';
import { newId } from '#model/ids.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id, text } from '#model/text.ts';
import { districtsOf } from '../check/districts.ts';
import { activityOf, onlyThese, PLAN } from '../check/input.ts';
import { countOf, refuseOutside, shapeOf } from '../check/read-shape.ts';
import { readVersions } from '../queries.ts';
import { insertActivity, lockActivity, readVersionsOf } from '../queries/activities.ts';

/**
 * What is planned where and when, kept so that its check can be asked anew. It takes what a check takes and refuses what
 * a check refuses; it keeps no finding, and it says nothing of which of two plans would be better (never 16).
 */
export const activityRegister = operation({
  code: 'activity.register',
  stage: 'plan',
  summary: { en: 'Register an activity', fr: 'Enregistrer une activité' },
  about:
    'Registers an activity as it was checked: its shape, window, kind and distance, a title, and the function that is responsible. Of one that is registered already it records a changed plan as the next version; every version stays. It refuses what a check refuses, by the same problems. Registering is not an authorisation, and no activity is compared with another.',
  http: { method: 'POST', path: '/api/operations/{operation}/activities' },
  cli: { command: 'activity register', args: ['shape'], fileArg: 'shape' },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  body: { limit: 8 * 1024 * 1024 },
  input: onlyThese({
    ...PLAN,
    title: text(120)
      .trim()
      .min(1)
      .describe('What it is, in plain words: "Convoy to Bria". Never the name of a person.'),
    responsible: text(120)
      .trim()
      .min(1)
      .describe('The function that is responsible for it: "G4 movements". Never a person.'),
    activity: id
      .optional()
      .describe('The activity of which this is a changed plan; left out: it is a new one.'),
    version: z
      .int()
      .min(1)
      .optional()
      .describe('With `activity`: the version that you changed, so that nobody’s change is lost unseen.'),
  }),
  output: z.object({ activity: z.uuid(), version: z.int() }),
  async run(context, input) {
    const { tx, actor, now, compartment } = context;
    const { title, responsible, kind } = input;
    const prepared = shapeOf(input.shape);
    const { zone } = await context.oma();
    const { from, to, within } = activityOf(input, zone);
    const knowing = { known: now, knownIsNow: true };
    const { boundaries } = await readVersions(tx, knowing);
    const { country } = await districtsOf(tx, compartment, boundaries, knowing);
    refuseOutside(prepared, country, within);
    const activity = input.activity ?? newId();
    let version = 1;
    if (input.activity !== undefined) {
      await lockActivity(tx, activity);
      const [newest] = await readVersionsOf(tx, activity, now);
      if (!newest) throw new Problem('not_found', { field: 'activity', params: { what: 'activity' } });
      if (newest.endReason !== null) throw new Problem('activity_ended', { field: 'activity' });
      if (newest.version !== (input.version ?? newest.version))
        throw new Problem('activity_changed', { field: 'version', params: { version: newest.version } });
      version = newest.version + 1;
    }
    const { shape } = prepared;
    const plan = { activity, version, kind, title, shape, within, from, to, responsible };
    const positions = countOf(shape.coordinates);
    await insertActivity(tx, { ...plan, positions, row: newId(), by: actor.label }, now);
    context.refer('activity', activity);
    return { activity, version };
  },
});
