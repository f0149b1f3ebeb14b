/** A protected object as it leaves here. */
import { z } from 'zod';

export const objectShape = z.object({
  object: z.uuid(),
  name: z.string(),
  otherNames: z.array(z.string()),
  layer: z.string(),
  kind: z.string().describe('"object", "person_group" or "service".'),
  type: z.string(),
  category: z.string().describe('Protected category; one flat list without rank.'),
  status: z.string().describe('"proposed": nobody here has validated it; it is protected all the same.'),
  operating: z.string().describe('As its source states it; never a loss of protection.'),
  longitude: z.number().nullable().describe('Degrees, WGS 84; null: no usable position.'),
  latitude: z.number().nullable(),
  uncertainty: z.number().nullable().describe('Metres within which it really is.'),
  level: z.int().nullable().describe('Finest admin level that the position supports: 0 country … 3.'),
  inside: z.array(z.string()).describe('Areas that certainly contain it.'),
  maybe: z.array(z.string()).describe('Areas that may contain it, none of them certainly.'),
  basis: z.string().describe('What says where it is: "source_point", "source_area", "name", "none".'),
  method: z.string().nullable().describe('The source’s own word for how the point was found.'),
  lastConfirmed: z.string().nullable(),
  source: z.string(),
  recordedAt: z.string().describe('UTC.'),
});
