import { z } from 'zod';
import { momentInput, momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { code, id } from '#model/text.ts';
import { objectShape } from '../object-shape.ts';
import { objectCount, objects, place } from '../queries.ts';

/** What and who must be protected, page by page, those without a usable position among them. */
export const objectList = operation({
  code: 'object.list',
  stage: 'understand',
  summary: { en: 'Protected objects', fr: 'Objets protégés' },
  about:
    'Lists what and who must be protected, as it was known at a moment. For a place it lists what is certainly there and what may be there: an object without a usable position is listed for every place that it may be in. No order of value: by reference.',
  http: { method: 'GET', path: '/api/operations/{operation}/objects' },
  cli: { command: 'object list' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'operational', act: 'read' },
  input: z.object({
    layer: code.optional().describe('Only of this layer: "health_facilities".'),
    place: code.optional().describe('Only what is, or may be, in this area.'),
    unlocated: z
      .boolean()
      .optional()
      .describe('true: only those without a usable position; false: only those with one.'),
    known: momentInput.known,
    after: id.optional().describe('The `next` of the page before.'),
    limit: z.int().min(1).max(1000).default(200).describe('At most this many.'),
  }),
  output: z.object({
    known: z.string().describe('What we knew by, UTC.'),
    total: z.int().describe('How many there are on all pages.'),
    objects: z.array(objectShape),
    next: z.uuid().nullable().describe('Where the next page begins; null: this is the last.'),
  }),
  async run(context, input) {
    const moment = momentOf({ known: input.known }, await context.oma(), context.now);
    // A code that is mistyped must not read as a place where nothing is held.
    if (input.place !== undefined && !(await place(context.tx, input.place, moment)))
      throw new Problem('unknown_code', { field: 'place', params: { value: input.place, list: 'place' } });
    const found = await objects(context.tx, { ...input, limit: input.limit + 1 }, moment);
    const page = found.slice(0, input.limit);
    return {
      known: new Date(moment.known).toISOString(),
      total: await objectCount(context.tx, input, moment),
      objects: page,
      next: found.length > page.length ? (page.at(-1)?.object ?? null) : null,
    };
  },
});
