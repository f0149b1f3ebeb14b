import { z } from 'zod';
import { HANDOVER_STATES } from '#model/custody.ts';
import { newId } from '#model/ids.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { code, id } from '#model/text.ts';
import { said, sourceText, when } from '../custody/shapes.ts';
import { whenOf } from '../custody/when.ts';
import { insertStep, objectHeld, openCase, steps } from '../queries/custody.ts';

/** History as a published source states it: beside what others state, and without the gate of what is done here. */
export const handoverStatement = operation({
  code: 'handover.statement',
  stage: 'plan',
  summary: { en: 'Record what a source states of custody', fr: 'Consigner ce qu’une source dit de la garde' },
  about:
    'Records what a published source states of a step in the custody of a protected object, when as a range or unknown. Statements that disagree stand side by side. A statement passes through no gate and says so; it never stands for an authorisation. The same statement again changes nothing.',
  http: { method: 'POST', path: '/api/operations/{operation}/handovers/{object}/statements' },
  cli: { command: 'handover statement', args: ['object', 'state'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({
    object: id.describe('The protected object.'),
    state: z.enum(HANDOVER_STATES).describe('The step that the source speaks of.'),
    when: when.nullable().default(null).describe('When, as far as the source says; null: it does not.'),
    source: sourceText,
    basis: said,
    authority: code.nullable().default(null).describe('Body that the source names: a code, never a person.'),
    corrects: id
      .nullable()
      .default(null)
      .describe('An earlier statement of this object that this one puts right; it stays in the history.'),
  }),
  output: z.object({ step: z.uuid(), added: z.boolean().describe('False: it was there already.') }),
  async run(context, input) {
    const { tx, actor, now } = context;
    const { state, source, basis, authority, corrects } = input;
    const { zone } = await context.oma();
    if (!(await objectHeld(tx, input.object)))
      throw new Problem('not_found', { field: 'object', params: { what: 'object' } });
    const stated = whenOf(input.when, zone, now);
    const caseId = await openCase(tx, input.object, newId(), actor.label, now);
    const rows = await steps(tx, now, input.object);
    const ms = (d: Date | null): number | null => d?.getTime() ?? null;
    const same = rows.find(
      (s) =>
        s.origin === 'stated' &&
        s.state === state &&
        s.source === source &&
        ms(s.from) === stated.from &&
        ms(s.to) === stated.to,
    );
    if (same && corrects === null) return { step: same.step, added: false };
    if (corrects !== null && !rows.some((s) => s.step === corrects && s.origin === 'stated')) {
      throw new Problem('not_found', { field: 'corrects', params: { what: 'handover_step' } });
    }
    const step = newId();
    await insertStep(
      tx,
      caseId,
      {
        step,
        state,
        origin: 'stated',
        ...stated,
        zone,
        source,
        basis,
        authority,
        reference: null,
        criteria: [],
        reviews: [],
        corrects,
        by: actor.label,
      },
      now,
    );
    context.refer('object', input.object);
    context.refer('handover_step', step);
    return { step, added: true };
  },
});
