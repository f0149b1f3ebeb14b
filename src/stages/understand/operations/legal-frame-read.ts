import { z } from 'zod';
import { SITUATIONS } from '#model/legal.ts';
import { momentInput, momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';

/** The legal frame as known at a moment. */
export const legalFrameRead = operation({
  code: 'legal-frame.read',
  stage: 'understand',
  summary: { en: 'The legal frame', fr: 'Le cadre juridique' },
  about:
    'The legal frame of the operation as the legal adviser set it and as it was known at a moment. The platform cites; it does not find.',
  http: { method: 'GET', path: '/api/operations/{operation}/legal-frame' },
  cli: { command: 'legal-frame' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({ known: momentInput.known }),
  output: z.object({
    situation: z.enum(SITUATIONS).describe('"undetermined" when nobody has said.'),
    since: z.string().nullable(),
    mandate: z.string().nullable(),
    setBy: z.string().nullable().describe('A pseudonymous label; null when nobody has said.'),
    treaties: z.array(
      z.object({
        treaty: z.string(),
        state: z.string(),
        since: z.string().nullable(),
        inForce: z.enum(['yes', 'no', 'unknown']),
        note: z.string().nullable(),
      }),
    ),
  }),
  async run(context, input) {
    const { known } = momentOf({ known: input.known }, await context.oma(), context.now);
    const frame = await context.frame(known);
    return { ...frame, treaties: [...frame.treaties] };
  },
});
