import { z } from 'zod';
import { momentInput, momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { code } from '#model/text.ts';
import { placeShape } from '../place-shape.ts';
import { placeCount, places } from '../queries.ts';

/** Admin areas and settlements, page by page, without their shapes. */
export const placeList = operation({
  code: 'place.list',
  stage: 'understand',
  summary: { en: 'Places', fr: 'Lieux' },
  about:
    'Lists the admin areas and named settlements held, by code or by name, as they were known at a moment, and says how many there are in all. Shapes are with each place.',
  http: { method: 'GET', path: '/api/operations/{operation}/places' },
  cli: { command: 'place list' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    level: z.int().min(0).max(9).optional().describe('Only of this level: 0 country … 3.'),
    parent: code.optional().describe('Only those directly in this area.'),
    within: code.optional().describe('Only those anywhere in this area, at whatever depth.'),
    kind: z.enum(['admin', 'settlement']).optional().describe('Only areas, or only settlements.'),
    by: z.enum(['code', 'name']).default('code').describe('In which order.'),
    known: momentInput.known,
    after: code.optional().describe('The `next` of the page before.'),
    limit: z.int().min(1).max(1000).default(500).describe('At most this many.'),
  }),
  output: z.object({
    known: z.string().describe('What we knew by, UTC.'),
    count: z.int().describe('How many there are, on whichever page.'),
    places: z.array(placeShape),
    next: z.string().nullable().describe('Where the next page begins; null: this is the last.'),
  }),
  async run(context, input) {
    const moment = momentOf({ known: input.known }, await context.oma(), context.now);
    const found = await places(context.tx, { ...input, limit: input.limit + 1 }, moment);
    const page = found.slice(0, input.limit);
    return {
      known: new Date(moment.known).toISOString(),
      count: await placeCount(context.tx, input, moment),
      places: page,
      next: found.length > page.length ? (page.at(-1)?.code ?? null) : null,
    };
  },
});
