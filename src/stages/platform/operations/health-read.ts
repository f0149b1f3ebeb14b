import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { PROFILES } from '#model/rights.ts';

/** Whether the program and its database answer. */
export const healthRead = operation({
  code: 'health.read',
  stage: 'platform',
  summary: { en: 'Whether it answers', fr: 'Savoir s’il répond' },
  about:
    'Answers when the program and its database do. Says what kind of installation it is, and nothing about what is in it.',
  http: { method: 'GET', path: '/api/health' },
  runs: 'shared',
  writes: false,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({}),
  output: z.object({
    product: z.literal('amparo').describe('Which program this is.'),
    profile: z.enum(PROFILES).describe('Who runs it.'),
    demonstration: z.boolean().describe('Whether a role can be taken without an account.'),
    now: z.string().describe('Its clock, UTC.'),
  }),
  run: async (context) => ({
    product: 'amparo' as const,
    profile: context.profile,
    demonstration: context.demonstration,
    now: new Date(context.now).toISOString(),
  }),
});
