import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { compartments } from '../queries.ts';

/** Which operations and exercises there are. */
export const omaList = operation({
  code: 'oma.list',
  stage: 'platform',
  summary: { en: 'The operations and exercises', fr: 'Les opérations et exercices' },
  about:
    'The codes of the operations, missions, activities and exercises of this installation in which you hold a role. Each keeps its records apart from the others.',
  http: { method: 'GET', path: '/api/operations' },
  cli: { command: 'omas' },
  runs: 'shared',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({}),
  output: z.object({
    operations: z.array(z.object({ code: z.string(), kind: z.enum(['operation', 'exercise']) })),
  }),
  async run(context) {
    const all = await compartments(context.tx);
    return { operations: all.filter(({ code }) => context.enters(code)) };
  },
});
