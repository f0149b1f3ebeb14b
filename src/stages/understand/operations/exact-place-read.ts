import { z } from 'zod';
import { say } from '#model/message.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id } from '#model/text.ts';
import { exactPlaces, publicPlace } from '../queries/exact-place.ts';

/** The exact place of a protected object, for who may see it; each reading leaves a leaf. */
export const exactPlaceRead = operation({
  code: 'exact-place.read',
  stage: 'understand',
  summary: { en: 'Read an exact protected place', fr: 'Lire un lieu protégé exact' },
  about:
    'Where a protected object exactly is, with every earlier version, for those alone who may see exact places. Each reading is written down. The answer says by what right it was given: a role, or emergency access.',
  http: { method: 'GET', path: '/api/operations/{operation}/objects/{object}/exact-place' },
  cli: { command: 'exact-place', args: ['object'] },
  runs: 'compartment',
  writes: false,
  needs: { group: 'protected_location', act: 'read' },
  input: z.object({ object: id.describe('The protected object.') }),
  output: z.object({
    object: z.uuid(),
    access: z
      .object({ code: z.string(), params: z.record(z.string(), z.string()).exactOptional() })
      .describe('By what right it is shown.'),
    versions: z
      .array(
        z.object({
          longitude: z.number().describe('Degrees, WGS 84.'),
          latitude: z.number(),
          uncertainty: z.number().describe('Metres.'),
          found: z.string(),
          by: z.string(),
          recorded: z.string(),
          superseded: z.string().nullable().describe('Null: it holds.'),
        }),
      )
      .describe('Newest first; empty: only the public place is known.'),
  }),
  async run(context, { object }) {
    if (!(await publicPlace(context.tx, object)))
      throw new Problem('not_found', { field: 'object', params: { what: 'object' } });
    const rows = await exactPlaces(context.tx, object);
    const { code, params } = context.why('protected_location', 'read') ?? say('access.not_signed_in');
    context.refer('exact_place', object);
    return {
      object,
      access: {
        code,
        params: Object.fromEntries(Object.entries(params ?? {}).map(([k, v]) => [k, String(v)])),
      },
      versions: rows.map(({ lon, lat, recorded_at, superseded_at, ...rest }) => ({
        longitude: lon,
        latitude: lat,
        ...rest,
        recorded: recorded_at.toISOString(),
        superseded: superseded_at?.toISOString() ?? null,
      })),
    };
  },
});
