import { z } from 'zod';
import { momentInput, momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { code } from '#model/text.ts';
import { placeShape } from '../place-shape.ts';
import { place } from '../queries.ts';

/** One admin area with its shape. */
export const placeRead = operation({
  code: 'place.read',
  stage: 'understand',
  summary: { en: 'Open a place', fr: 'Ouvrir un lieu' },
  about:
    'One admin area as it was known at a moment: its names, where it lies, its shape as its source draws it.',
  http: { method: 'GET', path: '/api/operations/{operation}/places/{place}' },
  cli: { command: 'place', args: ['place'] },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({ place: code.describe('Code of the area.'), known: momentInput.known }),
  output: z.object({
    known: z.string().describe('What we knew by, UTC.'),
    place: placeShape.extend({
      shape: z.unknown().describe('GeoJSON geometry: longitude, latitude, WGS 84; null: none.'),
    }),
  }),
  async run(context, input) {
    const moment = momentOf({ known: input.known }, await context.oma(), context.now);
    const found = await place(context.tx, input.place, moment);
    if (!found) throw new Problem('not_found', { field: 'place', params: { what: 'place' } });
    return { known: new Date(moment.known).toISOString(), place: found };
  },
});
