import { z } from 'zod';
import { momentInput, momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id } from '#model/text.ts';
import { releaseCount, releasedScope, releases } from '../queries.ts';
import { releaseOf, releaseShape } from '../release-shape.ts';

/** What left the house, to whom, and whether they say that they have it. */
export const releaseList = operation({
  code: 'release.list',
  stage: 'share',
  summary: { en: 'Releases of protective lists', fr: 'Listes de protection remises' },
  about:
    'Every protective list that was made or released, newest first and page by page: recipient, agreement, label, version, count, what came and went since the version before, cut-off, hash, and whether it was acknowledged.',
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
    before: id.optional().describe('The `next` of the page before: lists that are older than it.'),
    limit: z.int().min(1).max(500).default(100).describe('At most this many.'),
  }),
  output: z.object({
    known: z.string().describe('What we knew by, UTC.'),
    total: z.int().describe('How many there are on all pages.'),
    releases: z.array(releaseShape),
    next: z.uuid().nullable().describe('Where the next page begins; null: this is the last.'),
  }),
  async run(context, input) {
    const { known } = momentOf({ known: input.known }, await context.oma(), context.now);
    const { unacknowledged: open, before, limit } = input;
    if (before !== undefined && (await releasedScope(context.tx, before, known)) === null)
      throw new Problem('not_found', { field: 'before', params: { what: 'list_release' } });
    const rows = await releases(context.tx, { known, open, before, limit: limit + 1 });
    const page = rows.slice(0, limit);
    return {
      known: new Date(known).toISOString(),
      total: await releaseCount(context.tx, known, open),
      releases: page.map((row) => releaseOf(row, context)),
      next: rows.length > page.length ? (page.at(-1)?.release ?? null) : null,
    };
  },
});
