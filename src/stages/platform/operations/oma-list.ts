import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { compartments } from '../queries.ts';

/** Which operations and exercises there are. */
export const omaList = operation({
  code: 'oma.list',
  stage: 'platform',
  summary: { en: 'The operations and exercises', fr: 'Les opérations et exercices' },
  about:
    'The operations, missions, activities and exercises of this installation in which you hold a role, by code, with their names. Each keeps its records apart from the others.',
  http: { method: 'GET', path: '/api/operations' },
  cli: { command: 'omas' },
  runs: 'shared',
  writes: false,
  lists: 'operations',
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({}),
  output: z.object({
    operations: z.array(
      z.object({
        code: z.string(),
        kind: z.enum(['operation', 'exercise']),
        names: z
          .object({ en: z.string(), fr: z.string() })
          .nullable()
          .describe('Null: its place was made and nobody has described it yet.'),
      }),
    ),
  }),
  async run(context) {
    const all = await compartments(context.tx);
    return {
      operations: all
        .filter(({ code }) => context.enters(code))
        .map((one) => ({ ...one, names: context.omaNames.get(one.code) ?? null })),
    };
  },
});
