import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { importRuns } from '../queries.ts';

/** Every import that stored something, newest first. */
export const importList = operation({
  code: 'import.list',
  stage: 'collect',
  summary: { en: 'Imports', fr: 'Importations' },
  about:
    'Lists the imports that stored something, newest first: file and hash, release, what was added, changed and withdrawn, and the root of its rows.',
  http: { method: 'GET', path: '/api/operations/{operation}/imports' },
  cli: { command: 'import list' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    source: z.string().max(64).optional().describe('Only of this source.'),
    limit: z.int().min(1).max(500).default(100).describe('At most this many.'),
  }),
  output: z.object({
    imports: z.array(
      z.object({
        run: z.uuid(),
        importer: z.string(),
        source: z.string(),
        release: z.string(),
        file: z.string(),
        sha256: z.string().describe('SHA-256 of the file as it was given, hex.'),
        root: z.string().describe('RFC 9162 root of the content hashes of its rows, hex.'),
        rows: z.int(),
        added: z.int(),
        superseded: z.int(),
        unchanged: z.int(),
        withdrawn: z.int(),
        accepted: z
          .array(z.string())
          .describe('Disagreements of the file with itself that a person accepted.'),
        by: z.string().describe('Who ran it: a pseudonymous label.'),
        recordedAt: z.string().describe('UTC.'),
      }),
    ),
  }),
  async run(context, input) {
    return { imports: await importRuns(context.tx, input.source ?? null, input.limit) };
  },
});
