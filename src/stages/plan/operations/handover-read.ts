import { z } from 'zod';
import { CUSTODIES, custodyAt, NEXT, standing } from '#model/custody.ts';
import { momentInput, momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id } from '#model/text.ts';
import { timed } from '../custody/gate.ts';
import { consultation, consultationOf, step, stepOf } from '../custody/shapes.ts';
import { consultations, objectHeld, steps } from '../queries/custody.ts';

/** The custody of one object: every step and statement, who was consulted, and where it stands. */
export const handoverRead = operation({
  code: 'handover.read',
  stage: 'plan',
  summary: { en: 'Open the custody of an object', fr: 'Ouvrir la garde d’un objet' },
  about:
    'The custody of one protected object: every step taken here and every statement of a source side by side, who was consulted and what was answered, who has it at a moment, and which steps may follow.',
  http: { method: 'GET', path: '/api/operations/{operation}/handovers/{object}' },
  cli: { command: 'handover', args: ['object'] },
  runs: 'compartment',
  writes: false,
  needs: { group: 'operational', act: 'read' },
  input: z.object({ object: id.describe('The protected object.'), ...momentInput }),
  output: z.object({
    object: z.uuid(),
    name: z.string(),
    otherNames: z.array(z.string()),
    at: z.string(),
    known: z.string(),
    custody: z.enum(CUSTODIES).describe('At `at`; "disputed": sources say yes and no.'),
    steps: z.array(step).describe('In the order in which they were recorded.'),
    consultations: z.array(consultation),
    next: z.array(z.string()).describe('Steps that may be recorded next.'),
  }),
  async run(context, input) {
    const { tx } = context;
    const moment = momentOf(input, await context.oma(), context.now);
    const held = await objectHeld(tx, input.object);
    if (!held) throw new Problem('not_found', { field: 'object', params: { what: 'object' } });
    const rows = await steps(tx, moment.known, input.object);
    const all = timed(rows);
    return {
      ...held,
      otherNames: [...held.otherNames],
      at: new Date(moment.at).toISOString(),
      known: new Date(moment.known).toISOString(),
      custody: custodyAt(all, moment.at),
      steps: rows.map(stepOf),
      consultations: (await consultations(tx, input.object, moment.known)).map(consultationOf),
      next: [...NEXT[standing(all, moment.known)]],
    };
  },
});
