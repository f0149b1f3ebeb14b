import { z } from 'zod';
import { HANDOVER_STATES } from '#model/custody.ts';
import { newId } from '#model/ids.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { code, id, text } from '#model/text.ts';
import { dayText } from '#model/time.ts';
import { refuseOutOfOrder, refuseUnauthorised, refuseUnready, type Wanted } from '../custody/gate.ts';
import { criteria, said, when } from '../custody/shapes.ts';
import { whenOf } from '../custody/when.ts';
import { consultations, insertStep, objectHeld, openCase, steps } from '../queries/custody.ts';

/** One step of a handover as it is taken here; the server holds the order and the gate (R-CPP-06, T-072). */
export const handoverStep = operation({
  code: 'handover.step',
  stage: 'plan',
  summary: { en: 'Record a step of a handover', fr: 'Consigner une étape d’un transfert' },
  about:
    'Records the next step in the custody of a protected object. An authorisation needs a competent body and its reference, and another person than the one who recorded the recommendation. "handed_over" is reached only when assessment and transition are met, it was authorised, every concern has a reply, and the reviews are set. The platform records; the decision is taken elsewhere.',
  http: { method: 'POST', path: '/api/operations/{operation}/handovers/{object}/steps' },
  cli: { command: 'handover step', args: ['object', 'state'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({
    object: id.describe('The protected object.'),
    state: z.enum(HANDOVER_STATES).describe('The step.'),
    when: when.describe('When it was taken: `on`.'),
    basis: said,
    record: text(500).min(1).describe('The record that it rests on: order, minutes, protocol.'),
    criteria: criteria.default([]).describe('What was found met: of assessment, transition or handover.'),
    authority: code
      .nullable()
      .default(null)
      .describe('Body that authorised, or that received it: a code, never a person.'),
    reference: text(200).min(1).nullable().default(null).describe('Reference of the decision.'),
    reviews: z
      .array(z.iso.date())
      .max(20)
      .default([])
      .describe('Days of review, set when it is handed over: by 30, 90 and 180 days.'),
  }),
  output: z.object({ step: z.uuid(), state: z.string() }),
  async run(context, input) {
    const { tx, actor, now } = context;
    const { state, basis, authority, reference } = input;
    const { zone, settings } = await context.oma();
    if (!(await objectHeld(tx, input.object)))
      throw new Problem('not_found', { field: 'object', params: { what: 'object' } });
    const { from, to, precision } = whenOf(input.when, zone, now);
    if (from === null || to === null)
      throw new Problem('invalid_input', {
        field: 'when.on',
        params: { expected: 'the day on which the step was taken' },
      });
    const caseId = await openCase(tx, input.object, newId(), actor.label, now);
    const rows = await steps(tx, now, input.object);
    const reviews = [...input.reviews].sort();
    const wanted: Wanted = {
      state,
      from,
      day: dayText(from, zone),
      criteria: input.criteria,
      authority,
      reference,
      reviews,
    };
    refuseOutOfOrder(rows, wanted, now);
    if (state === 'authorised') {
      if (!actor.roles.includes('senior_focal_point')) {
        throw new Problem('not_allowed', {
          params: { operation: 'handover.step', who: ['senior_focal_point'] },
        });
      }
      if (rows.findLast((s) => s.state === 'recommended')?.by === actor.label)
        throw new Problem('second_person_needed', { field: 'state' });
      refuseUnauthorised(wanted, settings.handoverAuthorities);
    }
    if (state === 'handed_over') refuseUnready(rows, await consultations(tx, input.object, now), wanted);
    const step = newId();
    await insertStep(
      tx,
      caseId,
      {
        step,
        state,
        origin: 'live',
        from,
        to,
        precision,
        zone,
        source: input.record,
        basis,
        authority,
        reference,
        criteria: input.criteria,
        reviews,
        corrects: null,
        by: actor.label,
      },
      now,
    );
    context.refer('object', input.object);
    context.refer('handover_step', step);
    return { step, state };
  },
});
