import { z } from 'zod';
import { operation } from '#model/operation.ts';

/** The newest signed head of each log. */
export const auditHead = operation({
  code: 'audit.head',
  stage: 'platform',
  summary: { en: 'Signed heads of the audit log', fr: 'Têtes signées du journal d’audit' },
  about:
    'The newest signed head of each audit log. Whoever keeps a copy elsewhere can later show that nothing before it was changed or taken away.',
  http: { method: 'GET', path: '/api/audit/heads' },
  cli: { command: 'audit head' },
  runs: 'shared',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({}),
  output: z.object({
    heads: z.array(
      z.object({
        log: z.string().describe('Code of the operation, or "shared".'),
        size: z.number().int().describe('Leaves under it.'),
        root: z.string().describe('RFC 9162 root, hex.'),
        at: z.string().describe('When it was signed, UTC.'),
        keyId: z.string(),
        signature: z
          .string()
          .describe(
            'Ed25519 over "amparo audit head\\n<log>\\n<size>\\n<root>\\n<milliseconds UTC>\\n", base64.',
          ),
      }),
    ),
  }),
  async run(context) {
    const heads = await context.audit.heads();
    return { heads: heads.map((head) => ({ ...head, at: new Date(head.at).toISOString() })) };
  },
});
