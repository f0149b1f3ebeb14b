/** What a protective list is asked: of what, of where, and as which file. No field picks out single objects (R-PL-03). */
import { z } from 'zod';
import { LIST_FORMATS } from '#model/protective-list.ts';
import { momentInput } from '#model/moment.ts';
import { code } from '#model/text.ts';

export const listFields = {
  shape: z.unknown().optional().meta({
    type: 'object',
    description:
      'Shape of a planning check (GeoJSON, RFC 7946): what is in reach of it is listed. The shape itself does not leave: the list carries its hash.',
  }),
  within: z
    .number()
    .min(0)
    .max(100_000)
    .default(0)
    .describe('How near to the shape is near, in metres (0 to 100,000).'),
  place: code.optional().describe('An administrative area: what is, or may be, in it is listed.'),
  area: code.optional().describe('One of the areas of human security: only the layers that it declares.'),
  layers: z.array(code).min(1).max(50).optional().describe('Only these layers, each whole.'),
  format: z.enum(LIST_FORMATS).default('geojson').describe('Format of the file.'),
  language: z.enum(['en', 'fr']).default('en').describe('Language of labels and sentences.'),
  hxl: z
    .boolean()
    .default(false)
    .describe('Whether a CSV has a second row with the hashtags of the Humanitarian Exchange Language.'),
  bom: z
    .boolean()
    .default(false)
    .describe('Whether a CSV starts with a byte order mark, which some spreadsheets need for accents.'),
  ...momentInput,
};

const listInput = z.object(listFields);
export type ListInput = z.output<typeof listInput>;
