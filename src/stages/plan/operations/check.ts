/** The planning check: if we do this here, then (product.md, "Its main job"). It changes nothing and leaves no plan behind; what is to be kept is registered (activity-register.ts). */
import { momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { boxesFor } from '#methods/geometry/candidate-boxes.ts';
import { checkAnswer } from '../check/answer.ts';
import { checked } from '../check/checked.ts';
import { activityOf, checkInput } from '../check/input.ts';
import { reachOf } from '../check/districts.ts';
import { shapeOf } from '../check/read-shape.ts';

export const checkRun = operation({
  code: 'check.run',
  stage: 'plan',
  summary: { en: 'Check an activity before it is done', fr: 'Vérifier une activité avant de la mener' },
  about:
    'Says for a shape, a time and a kind of activity which protected people, objects and services are inside or near, which may be, and which are known in these districts without a usable position; what the areas’ rules find, on what basis and what to do next; bounds of how many people; what was reported there in 24 months; and first of all what it cannot see. It changes nothing. Who may see exact places is answered from these, all others from the public ones alone. Not a collateral estimate, not a proportionality assessment, not legal clearance, not an authorisation.',
  http: { method: 'POST', path: '/api/operations/{operation}/check' },
  cli: { command: 'check', args: ['shape'], fileArg: 'shape' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'operational', act: 'read' },
  also: ['protected_location'],
  body: { limit: 8 * 1024 * 1024 },
  input: checkInput,
  output: checkAnswer,
  async run(context, input) {
    const shape = shapeOf(input.shape);
    const oma = await context.oma();
    const moment = momentOf(input, oma, context.now);
    const activity = activityOf(input, oma.zone);
    const boxes = boxesFor(shape.shape, reachOf(activity.within));
    return checked(context, { shape, boxes, activity, moment });
  },
});
