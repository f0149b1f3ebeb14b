import { z } from 'zod';
import { newId } from '#model/ids.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id, text } from '#model/text.ts';
import { sourceText } from '../custody/shapes.ts';
import { consultationHeld, insertReply } from '../queries/custody.ts';

/** The answer to someone who was consulted; a further reply stands beside the first. */
export const handoverReply = operation({
  code: 'handover.reply',
  stage: 'plan',
  summary: { en: 'Reply to a consultation on custody', fr: 'Répondre à une consultation sur la garde' },
  about:
    'Records what was answered to someone who was consulted about the custody of a protected object, without names.',
  http: { method: 'POST', path: '/api/operations/{operation}/consultations/{consultation}/replies' },
  cli: { command: 'handover reply', args: ['consultation'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({
    consultation: id.describe('The consultation that is answered.'),
    said: text(2000).min(1).describe('What was answered, without names of persons.'),
    source: sourceText.describe('The record of the answer, or what was published.'),
  }),
  output: z.object({ reply: z.uuid() }),
  async run(context, { consultation, said, source }) {
    if (!(await consultationHeld(context.tx, consultation))) {
      throw new Problem('not_found', { field: 'consultation', params: { what: 'consultation' } });
    }
    const reply = newId();
    await insertReply(context.tx, {
      id: reply,
      consultation,
      said,
      source,
      by: context.actor.label,
      now: context.now,
    });
    context.refer('handover_consultation', consultation);
    context.refer('handover_reply', reply);
    return { reply };
  },
});
