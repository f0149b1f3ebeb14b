/** A place as it leaves here. */
import { z } from 'zod';

export const placeShape = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.string().describe('"admin" or "settlement".'),
  level: z.int().nullable().describe('0 country … 3.'),
  parent: z.string().nullable(),
  path: z.array(z.string()).describe('Codes from the country down to itself.'),
  names: z
    .array(z.object({ name: z.string(), language: z.string().nullable() }))
    .describe('Every name that the source gives.'),
  validOn: z.string().nullable().describe('Day from which the source says that it holds.'),
  source: z.string(),
  recordedAt: z.string().describe('UTC.'),
});
