import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { describe, describedOperation } from '../describe.ts';

/** The list itself: everything that can be done here. */
export const operationList = operation({
  code: 'operation.list',
  stage: 'platform',
  summary: { en: 'Everything that can be done here', fr: 'Tout ce que l’on peut faire ici' },
  about:
    'Every operation of this program with its address, its command, what it takes, what it gives and who may run it.',
  http: { method: 'GET', path: '/api/reference/operations' },
  cli: { command: 'operations' },
  runs: 'shared',
  writes: false,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({}),
  output: z.object({ operations: z.array(describedOperation) }),
  run: async (context) => ({ operations: context.operations.map((op) => describe(op, context.profile)) }),
});
