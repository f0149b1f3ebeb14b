import { z } from 'zod';
import { momentInput, momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { sources } from '../queries.ts';

/** Where everything comes from, and what must be said with it. */
export const sourceList = operation({
  code: 'source.list',
  stage: 'collect',
  summary: { en: 'Sources', fr: 'Sources' },
  about:
    'Lists the sources held: publisher, licence, release, the days that it speaks of, how many rows are held, the last import, its cautions, and where the file disagreed with itself and a person accepted it.',
  http: { method: 'GET', path: '/api/operations/{operation}/sources' },
  cli: { command: 'source list' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({ known: momentInput.known }),
  output: z.object({
    known: z.string().describe('What we knew by, UTC.'),
    sources: z.array(
      z.object({
        code: z.string(),
        title: z.string(),
        publisher: z.string(),
        licence: z.string(),
        citation: z.string(),
        layer: z.string().describe('The layer that it fills.'),
        release: z.string(),
        vintageFrom: z.string().nullable().describe('First day that it speaks of; null: it does not say.'),
        vintageTo: z.string().nullable().describe('Last day that it speaks of; null: it does not say.'),
        cautions: z.array(z.string()).describe('Codes of what must be said with it.'),
        rows: z.int().describe('Rows that it states and that are held.'),
        run: z.uuid().describe('The last import that stored something of it.'),
        importedAt: z.string().describe('When that was, UTC.'),
        accepted: z
          .array(z.string())
          .describe('Disagreements of its files with themselves that a person accepted.'),
      }),
    ),
  }),
  async run(context, input) {
    const moment = momentOf({ known: input.known }, await context.oma(), context.now);
    return { known: new Date(moment.known).toISOString(), sources: await sources(context.tx, moment.known) };
  },
});
