/** What answers on the catalogue look like. */
import { z } from 'zod';
import { phrase } from './phrase.ts';

export const listHead = z.object({
  list: z.string().describe('Name of the list.'),
  area: z.string().describe('Code of its area; "cross_cutting" when it belongs to none.'),
  words: phrase,
  standard: z.string().describe('Standard within which each of its codes is one.'),
  version: z.string(),
  unit: z.string().describe('What one of them counts. Different units are never added.'),
  of: z
    .string()
    .describe('What carries such a code: an event that is classified, a victim, a site, a contract …'),
  total: z.string().nullable().describe('The total that its counts enter; null: none.'),
  codes: z.number().int().describe('How many codes it has.'),
  fromKnowledge: z.number().int().describe('How many of them are from knowledge: their source was not read.'),
  sources: z.array(z.string()),
});

export const listedCode = z.object({
  code: z.string().describe('As its source spells it.'),
  words: phrase,
  meaning: phrase.describe('Null where the label says it all.'),
  source: z.string().describe('Instrument or standard that it comes from; "house" is our own proposal.'),
  read: z.boolean().describe('False: from knowledge, its source was not read for this catalogue.'),
  since: z.string().nullable().describe('Since when its source has it; null: not known.'),
  supersededBy: z.string().nullable(),
  attributes: z
    .record(z.string(), z.union([z.string(), z.number(), z.null()]))
    .describe('What a program needs of it: ends of a band, horizon of an indicator.'),
  parts: z
    .array(z.object({ part: z.string(), words: phrase, says: phrase }))
    .describe('Further things said of it.'),
});
