import { z } from 'zod';
import { newId } from '#model/ids.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { code, text } from '#model/text.ts';
import { isZone, momentWindow } from '#model/time.ts';
import { writeOma } from '../queries.ts';

/** Says what this operation, mission, activity or exercise is; said again, it is a new version. */
export const omaCreate = operation({
  code: 'oma.create',
  stage: 'understand',
  summary: { en: 'Describe the operation', fr: 'Décrire l’opération' },
  about:
    'Describes the operation, mission, activity or exercise of a compartment: names, kind, phase, country and the zone in which its days are cut. Said again, it is a new version; the one before stays.',
  http: { method: 'PUT', path: '/api/operations/{operation}' },
  cli: { command: 'oma create' },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({
    names: z
      .object({ en: text(200).min(1), fr: text(200).min(1) })
      .describe('Its name in English and in French.'),
    kind: z.enum(['operation', 'mission', 'activity', 'exercise']).describe('What it is.'),
    phase: z
      .enum(['prevention', 'planning', 'deployment', 'execution', 'transition', 'closed'])
      .describe('Where it stands.'),
    country: z
      .string()
      .regex(/^[A-Z]{3}$/, 'ISO 3166-1 alpha-3')
      .describe('Country, ISO 3166-1 alpha-3.'),
    zone: z.string().max(64).describe('IANA zone in which its days are cut: "Africa/Bangui".'),
    opensAt: z
      .string()
      .max(40)
      .nullable()
      .default(null)
      .describe('Moment at which it opens when nobody says another: a day or an instant. Null: now.'),
    demonstration: z.boolean().default(false).describe('Whether it is for trying only.'),
    settings: z
      .object({
        statusNote: z
          .object({ en: text(1000).min(1), fr: text(1000).min(1) })
          .nullable()
          .default(null)
          .describe('Said wherever the operation is shown: what its names and boundaries do not decide.'),
        areaName: text(200)
          .min(1)
          .nullable()
          .default(null)
          .describe('How the whole is called where no boundary of the whole is held.'),
        handoverAuthorities: z
          .array(code)
          .max(20)
          .default([])
          .describe(
            'Codes of the bodies that may authorise a handover of custody: "NAC". None: nothing can be authorised.',
          ),
      })
      .default({ statusNote: null, areaName: null, handoverAuthorities: [] })
      .describe('What the operation sets for itself.'),
  }),
  output: z.object({ code: z.string().describe('Code of the operation.') }),
  async run(context, input) {
    if (!isZone(input.zone))
      throw new Problem('unknown_code', { field: 'zone', params: { value: input.zone, list: 'IANA' } });
    if (input.opensAt !== null && momentWindow(input.opensAt, input.zone) === null) {
      throw new Problem('not_a_moment', { field: 'opensAt', params: { value: input.opensAt } });
    }
    await writeOma(context.tx, newId(), { ...input, code: context.compartment }, new Date(context.now));
    context.refer('oma', context.compartment);
    return { code: context.compartment };
  },
});
