/** What answers on instruments, obligations and terms look like. */
import { z } from 'zod';
import { INSTRUMENT_KINDS } from '#model/instrument.ts';
import { phrase } from './phrase.ts';

export const instrument = z.object({
  code: z.string(),
  words: phrase,
  kind: z.enum(INSTRUMENT_KINDS),
  by: z.string().describe('Who adopted it.'),
  adopted: z.string().nullable().describe('Day, month or year, as exact as it is known; null: not known.'),
  updated: z.string().nullable(),
  status: z
    .enum(['in_force', 'superseded'])
    .describe(
      'Of this register. Whether a treaty binds a State is said by the legal frame of the operation.',
    ),
  supersededBy: z.string().nullable(),
  supersedes: z.array(z.string()),
  read: z.boolean().describe('False: from knowledge, its text was not read for this register.'),
  obligations: z.array(z.string()).describe('Obligations that rest on it.'),
});

export const obligation = z.object({
  code: z.string(),
  area: z.string(),
  words: phrase,
  read: z.boolean(),
  basis: z
    .array(
      z.object({
        as: z.enum(['law', 'policy', 'value']),
        instrument: z.string(),
        article: z.string(),
        supersededBy: z.string().nullable().describe('What took the place of the instrument, if anything.'),
      }),
    )
    .min(1)
    .describe('On what it rests; never empty.'),
});

export const term = z.object({
  code: z.string(),
  area: z.string(),
  words: phrase,
  definition: phrase,
  source: z.string(),
  read: z.boolean().describe('False: from knowledge, the source was not read for this glossary.'),
  instrument: instrument.nullable().describe('The instrument that defines it; null: none does.'),
});
