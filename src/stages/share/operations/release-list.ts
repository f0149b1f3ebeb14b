import { z } from 'zod';
import { momentInput, momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { releases } from '../queries.ts';
import { releaseOf, releaseShape } from '../release-shape.ts';

/** What left the house, to whom, and whether they say that they have it. */
export const releaseList = operation({
  code: 'release.list',
  stage: 'share',
  summary: { en: 'Releases of protective lists', fr: 'Listes de protection remises' },
  about:
    'Every protective list that was made or released, newest first: recipient, agreement, label, version, count, what came and went since the version before, cut-off, hash, and whether it was acknowledged.',
  http: { method: 'GET', path: '/api/operations/{operation}/releases' },
  cli: { command: 'list releases' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'operational', act: 'read' },
  input: z.object({
    unacknowledged: z
      .boolean()
      .default(false)
      .describe('Only those released to an organisation that has not said that it has them.'),
    known: momentInput.known,
    limit: z.int().min(1).max(500).default(100).describe('At most this many.'),
  }),
  output: z.object({ known: z.string().describe('What we knew by, UTC.'), releases: z.array(releaseShape) }),
  async run(context, input) {
    const { known } = momentOf({ known: input.known }, await context.oma(), context.now);
    const rows = await releases(context.tx, {
      known,
      file: null,
      release: null,
      open: input.unacknowledged,
      limit: input.limit,
    });
    return { known: new Date(known).toISOString(), releases: rows.map((row) => releaseOf(row, context)) };
  },
});
