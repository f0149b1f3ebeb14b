import { z } from 'zod';
import { momentInput, momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { LIST_LABELS, LIST_TIERS } from '#model/protective-list.ts';
import { dayText } from '#model/time.ts';
import { inForce } from '../agreements.ts';
import { agreements } from '../queries.ts';

/** With whom what is agreed, and whether it holds today. */
export const agreementList = operation({
  code: 'agreement.list',
  stage: 'share',
  summary: { en: 'Sharing agreements', fr: 'Accords de partage' },
  about:
    'Every agreement on protective lists, by recipient: what it covers, how finely, from when to when, and whether it is in force on the day asked, those that ended among them.',
  http: { method: 'GET', path: '/api/operations/{operation}/agreements' },
  cli: { command: 'agreement list' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'operational', act: 'read' },
  input: z.object({ known: momentInput.known }),
  output: z.object({
    agreements: z.array(
      z.object({
        agreement: z.uuid(),
        recipient: z.string(),
        reference: z.string(),
        tier: z.enum(LIST_TIERS),
        layers: z.array(z.string()).describe('None: all.'),
        label: z.enum(LIST_LABELS),
        from: z.string(),
        to: z.string().nullable().describe('Null: until it is ended.'),
        inForce: z.boolean(),
        endedAt: z.string().nullable(),
        endReason: z.string().nullable(),
        by: z.string().describe('A pseudonymous label.'),
        recordedAt: z.string(),
      }),
    ),
  }),
  async run(context, input) {
    const { known, zone } = momentOf({ known: input.known }, await context.oma(), context.now);
    const day = dayText(known, zone);
    return {
      agreements: (await agreements(context.tx, known)).map((a) => ({
        ...a,
        layers: [...a.layers],
        inForce: inForce(a, day),
        endedAt: a.endedAt?.toISOString() ?? null,
        recordedAt: a.recordedAt.toISOString(),
      })),
    };
  },
});
