import { z } from 'zod';
import { momentInput, momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { text } from '#model/text.ts';
import { gridReference, readCoordinates } from '#methods/coordinates.ts';
import { MATCHES } from '#methods/names/search.ts';
import { found, nameIndex, type Found, type NameIndex } from '../name-index.ts';

const degrees = z.number().nullable();
const hit = z.object({
  kind: z.enum(['admin', 'settlement', 'object']),
  id: z.string().describe('Code of a place; id of a protected object.'),
  name: z.string(),
  matched: z.string().describe('The name that answered, as its source writes it.'),
  how: z
    .enum(MATCHES)
    .describe(
      'The whole name, its beginning, that of one of its words, inside of it, or with a slip or two.',
    ),
  layer: z.string().nullable().describe('Of a protected object.'),
  level: z
    .int()
    .nullable()
    .describe('Of an area: 0 country … 3. Of an object: the finest that its position supports.'),
  within: z
    .array(z.string())
    .describe('Names of the areas that certainly contain it, from the country down.'),
  longitude: degrees.describe('Degrees, WGS 84; null: an area, or no usable point.'),
  latitude: degrees,
  uncertainty: z.number().nullable().describe('Metres; null: not stated.'),
  box: z
    .object({ west: z.number(), south: z.number(), east: z.number(), north: z.number() })
    .nullable()
    .describe('Of an area or a settlement; degrees.'),
  source: z.string(),
});

/** A place by any of its names, or by its coordinates. */
export const placeSearch = operation({
  code: 'place.search',
  stage: 'understand',
  summary: { en: 'Find a place', fr: 'Trouver un lieu' },
  about:
    'Finds areas and settlements by any of their names (every language and script that a source gives; accents and case do not count; a slip or two is forgiven) and by code; protected objects by name for who may read them; and coordinates in degrees (decimal, or with minutes and seconds) or as MGRS. Two bare numbers are read in both orders, and each answer says in which.',
  http: { method: 'GET', path: '/api/operations/{operation}/search' },
  cli: { command: 'find', args: ['text'] },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    text: text(120).min(1).describe('A name, its beginning, or coordinates.'),
    known: momentInput.known,
    limit: z
      .int()
      .min(1)
      .max(100)
      .default(20)
      .describe('At most this many of places, and as many of objects.'),
  }),
  output: z.object({
    known: z.string().describe('What we knew by, UTC.'),
    coordinates: z
      .array(
        z.object({
          longitude: z.number().describe('Degrees, WGS 84.'),
          latitude: z.number(),
          written: z
            .enum(['mgrs', 'marked', 'latitude_first', 'longitude_first'])
            .describe('How it was written; of two bare numbers, which was read as which.'),
          within: z.number().describe('Metres within which it is, by how finely it was written.'),
          mgrs: z.string().nullable().describe('The same as a grid reference; null near the poles.'),
        }),
      )
      .describe('What the text means as coordinates; none, one, or both orders.'),
    places: z.array(hit),
    objects: z.array(hit).nullable().describe('Null: not for this reader.'),
  }),
  async run(context, input) {
    const moment = momentOf({ known: input.known }, await context.oma(), context.now);
    const index = await nameIndex(context.tx, moment);
    const hits = (list: Found[]): z.input<typeof hit>[] => list.map((one) => hitOf(one, index));
    return {
      known: new Date(moment.known).toISOString(),
      coordinates: readCoordinates(input.text).map(({ at, written, within }) => ({
        longitude: at[0],
        latitude: at[1],
        written,
        within,
        mgrs: gridReference(at),
      })),
      places: hits(found(index.places, input.text, input.limit)),
      objects: context.may('operational', 'read')
        ? hits(found(index.objects, input.text, input.limit))
        : null,
    };
  },
});

function hitOf({ row, name, how }: Found, { areas }: NameIndex): z.input<typeof hit> {
  const { kind, id, layer, level, longitude, latitude, uncertainty, box, source } = row;
  const within = row.above.map((code) => areas.get(code) ?? code);
  return {
    kind,
    id,
    name: row.name,
    matched: name,
    how,
    layer,
    level,
    within,
    longitude,
    latitude,
    uncertainty,
    box,
    source,
  };
}
