import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { GivenFile } from '#model/imported.ts';
import { operation } from '#model/operation.ts';
import { releases } from '../queries.ts';
import { releaseOf, releaseShape } from '../release-shape.ts';

/** Whether a file is, byte for byte, a list that left here, and whether a newer one has replaced it. */
export const protectiveListVerify = operation({
  code: 'protective-list.verify',
  stage: 'share',
  summary: { en: 'Verify a protective list', fr: 'Vérifier une liste de protection' },
  about:
    'Takes a file and says whether it is, byte for byte, a protective list that was made here, to whom it was released, and whether a newer version exists. A file that was changed by one sign is not known.',
  http: { method: 'POST', path: '/api/operations/{operation}/protective-lists/verify' },
  cli: { command: 'list verify', args: ['file'] },
  runs: 'compartment',
  writes: false,
  needs: { group: 'operational', act: 'read' },
  body: { limit: 128 * 1024 * 1024 },
  file: 'file',
  input: z.object({
    file: z
      .custom<GivenFile>((value) => value instanceof GivenFile, 'a file')
      .describe('The list as it was received, unchanged.'),
  }),
  output: z.object({
    sha256: z.string().describe('SHA-256 of the file given, hex.'),
    known: z.boolean().describe('Whether it is a list that was made here.'),
    current: z.boolean().describe('Whether it is the newest version of its list.'),
    releases: z.array(releaseShape).describe('Each time that this file left, newest first.'),
  }),
  async run(context, { file }) {
    const bytes = 'bytes' in file.from ? file.from.bytes : await readFile(file.from.path);
    const hash = createHash('sha256').update(bytes).digest();
    const rows = await releases(context.tx, { known: context.now, file: hash, limit: 100 });
    return {
      sha256: hash.toString('hex'),
      known: rows.length > 0,
      current: rows.some((r) => r.version === r.latest),
      releases: rows.map((row) => releaseOf(row, context)),
    };
  },
});
