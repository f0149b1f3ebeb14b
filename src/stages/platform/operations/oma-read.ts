import { z } from 'zod';
import { operation } from '#model/operation.ts';

/** One operation: where it is, its zone, when it opens. */
export const omaRead = operation({
  code: 'oma.read',
  stage: 'platform',
  summary: { en: 'One operation', fr: 'Une opération' },
  about:
    'What an operation is: its names, kind, phase and country, the zone in which its days are cut, and its legal frame as known now.',
  http: { method: 'GET', path: '/api/operations/{operation}' },
  cli: { command: 'oma' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({}),
  output: z.object({
    code: z.string(),
    names: z.object({ en: z.string(), fr: z.string() }),
    kind: z.string(),
    phase: z.string(),
    country: z.string().describe('ISO 3166-1 alpha-3.'),
    zone: z.string().describe('IANA zone in which its days are cut.'),
    opensAt: z.string().nullable().describe('Moment at which it opens when nobody says another; null: now.'),
    demonstration: z.boolean(),
    settings: z.object({
      statusNote: z
        .object({ en: z.string(), fr: z.string() })
        .nullable()
        .describe('What its names and boundaries do not decide.'),
      areaName: z.string().nullable(),
      handoverAuthorities: z.array(z.string()).describe('Bodies that may authorise a handover of custody.'),
    }),
    frame: z.object({
      situation: z.string().describe('Set by the legal adviser; "undetermined" until then.'),
      since: z.string().nullable(),
      mandate: z.string().nullable(),
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
  }),
  async run(context) {
    const oma = await context.oma();
    const { situation, since, mandate, treaties } = await context.frame(context.now);
    return {
      ...oma,
      settings: { ...oma.settings, handoverAuthorities: [...oma.settings.handoverAuthorities] },
      frame: { situation, since, mandate, treaties: [...treaties] },
    };
  },
});
