import { z } from 'zod';
import { newId } from '#model/ids.ts';
import { SITUATIONS } from '#model/legal.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { code, text } from '#model/text.ts';
import { writeFrame } from '../queries.ts';

/** The legal adviser says which law holds; the platform cites, it does not find (domain.md 8.5a). */
export const legalFrameSet = operation({
  code: 'legal-frame.set',
  stage: 'understand',
  summary: { en: 'Set the legal frame', fr: 'Fixer le cadre juridique' },
  about:
    'The legal adviser sets the situation, the mandate and the treaties in force for the State and each contributing nation. Set again, it is a new version; the one before stays. Every finding shows as what its rule holds under this frame.',
  http: { method: 'PUT', path: '/api/operations/{operation}/legal-frame' },
  cli: { command: 'legal-frame set' },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({
    situation: z
      .enum(SITUATIONS)
      .describe('"undetermined": every rule is then shown as policy, and the more protective one.'),
    since: z.iso.date().nullable().default(null).describe('Day from which it holds.'),
    mandate: text(500).nullable().default(null).describe('Instrument of the mandate.'),
    treaties: z
      .array(
        z.object({
          treaty: code.describe('"GC", "API", "APII", "H54", "P54", "P99".'),
          state: code.describe('ISO 3166-1 alpha-3, or the code of an organisation.'),
          since: z.iso
            .date()
            .nullable()
            .default(null)
            .describe('Since when it binds; null: not, or not known.'),
          inForce: z.enum(['yes', 'no', 'unknown']),
          note: text(300).nullable().default(null).describe('Reservations, where it was read.'),
        }),
      )
      .max(500)
      .default([])
      .describe('Treaties and for whom they are in force.'),
  }),
  output: z.object({
    situation: z.string(),
    setBy: z.string().describe('A pseudonymous label.'),
    recordedAt: z.string().describe('UTC.'),
  }),
  async run(context, input) {
    const { since } = input;
    if (since !== null && Date.parse(since) > context.now)
      throw new Problem('in_the_future', { field: 'since', params: { value: since } });
    const id = newId();
    const now = new Date(context.now);
    await writeFrame(context.tx, id, { ...input, setBy: context.actor.label }, now);
    context.refer('legal_frame', id);
    return { situation: input.situation, setBy: context.actor.label, recordedAt: now.toISOString() };
  },
});
