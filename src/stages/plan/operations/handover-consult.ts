import { z } from 'zod';
import { PARTIES, POSITIONS } from '#model/custody.ts';
import { newId } from '#model/ids.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id, text } from '#model/text.ts';
import { sourceText } from '../custody/shapes.ts';
import { consultations, insertConsultation, objectHeld, openCase } from '../queries/custody.ts';

/** Who was asked about a handover, and what they hold: an objection is no veto, and it must be answered. */
export const handoverConsult = operation({
  code: 'handover.consult',
  stage: 'plan',
  summary: { en: 'Record a consultation on custody', fr: 'Consigner une consultation sur la garde' },
  about:
    'Records the position of someone consulted about the custody of a protected object: support, neutral, concern or object, in their own words and without names. Nothing is handed over while a concern or an objection has no reply.',
  http: { method: 'POST', path: '/api/operations/{operation}/handovers/{object}/consultations' },
  cli: { command: 'handover consult', args: ['object', 'party', 'position'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({
    object: id.describe('The protected object.'),
    party: z.enum(PARTIES).describe('Who was asked, as a kind; never a name.'),
    position: z.enum(POSITIONS).describe('What they hold.'),
    said: text(2000).min(1).describe('In their own words, without names of persons.'),
    source: sourceText.describe('The record of the consultation, or what was published.'),
    published: z
      .boolean()
      .default(false)
      .describe('Whether a published source states it; else it was heard here.'),
  }),
  output: z.object({
    consultation: z.uuid(),
    added: z.boolean().describe('False: the same published statement was there already.'),
  }),
  async run(context, input) {
    const { tx, actor, now } = context;
    const { party, position, said, source, published } = input;
    if (!(await objectHeld(tx, input.object)))
      throw new Problem('not_found', { field: 'object', params: { what: 'object' } });
    const caseId = await openCase(tx, input.object, newId(), actor.label, now);
    const same = published
      ? (await consultations(tx, input.object, now)).find(
          (n) => n.origin === 'stated' && n.party === party && n.position === position && n.source === source,
        )
      : undefined;
    if (same) return { consultation: same.consultation, added: false };
    const consultation = newId();
    await insertConsultation(tx, caseId, {
      id: consultation,
      party,
      position,
      said,
      origin: published ? 'stated' : 'live',
      source,
      by: actor.label,
      now,
    });
    context.refer('object', input.object);
    context.refer('handover_consultation', consultation);
    return { consultation, added: true };
  },
});
