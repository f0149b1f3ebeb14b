import { z } from 'zod';
import { operation } from '#model/operation.ts';

/** Reads every audit log from the first leaf to the last and says whether anything was changed. */
export const auditVerify = operation({
  code: 'audit.verify',
  stage: 'platform',
  summary: { en: 'Verify the audit log', fr: 'Vérifier le journal d’audit' },
  about:
    'Reads every audit log (one an operation, one shared) from its first leaf to its last, compares each with its hash, each signed head with its leaves, and says which leaves are written but not yet sealed.',
  http: { method: 'GET', path: '/api/audit' },
  cli: { command: 'audit verify' },
  runs: 'shared',
  writes: false,
  needs: { group: 'operational', act: 'read' },
  input: z.object({}),
  output: z.object({
    whole: z.boolean().describe('True when no log shows a fault.'),
    logs: z.array(
      z.object({
        log: z.string().describe('Code of the operation, or "shared".'),
        leaves: z.number().int(),
        sealed: z.number().int(),
        unsealed: z.number().int().describe('Written, not yet in the tree: the tail.'),
        heads: z.number().int().describe('Signed heads.'),
        root: z.string().nullable().describe('RFC 9162 root of the newest head, hex.'),
        whole: z.boolean(),
        fault: z.string().nullable().describe('Where it first fails.'),
      }),
    ),
  }),
  async run(context) {
    const logs = await context.audit.verify();
    return { whole: logs.every((log) => log.whole), logs };
  },
});
