import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { folded } from '#methods/names/search.ts';
import { codeOf, held, headOf } from '../catalogue.ts';
import { listedCode } from '../catalogue-shape.ts';
import { phrase } from '../phrase.ts';

/** Codes shown at once; the others are counted. */
const SHOWN = 100;

/** A code by any of its words, across every list. */
export const catalogueSearch = operation({
  code: 'catalogue.search',
  stage: 'platform',
  summary: { en: 'Find a code', fr: 'Trouver un code' },
  about:
    'Codes of every list whose code, label or meaning, in English or French, holds every word asked for, without regard to case or accents. The first 100 in the order of the lists; how many there are in all is said.',
  http: { method: 'GET', path: '/api/reference/catalogue-search' },
  cli: { command: 'catalogue search' },
  runs: 'shared',
  writes: false,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    text: z.string().min(1).max(100).describe('Words to look for.'),
    area: z.string().max(60).optional().describe('Code of one area, or "cross_cutting"; all when left out.'),
  }),
  output: z.object({
    found: z.number().int().describe('How many codes match.'),
    codes: z.array(listedCode.extend({ list: z.string(), listWords: phrase, area: z.string() })),
  }),
  async run(context, { text, area }) {
    const wanted = folded(text).split(' ').filter(Boolean);
    const hits = held(context)
      .filter((one) => area === undefined || one.area === area)
      .flatMap((one) => one.list.codes.map((code) => ({ one, shown: codeOf(one, code) })))
      .filter(({ shown: { code, words, meaning } }) => {
        const said = folded(
          [code.replaceAll('_', ' '), words?.en, words?.fr, meaning?.en, meaning?.fr].join(' '),
        );
        return wanted.length > 0 && wanted.every((word) => said.includes(word));
      });
    return {
      found: hits.length,
      codes: hits.slice(0, SHOWN).map(({ one, shown }) => ({
        ...shown,
        list: one.list.list,
        listWords: headOf(one).words,
        area: one.area,
      })),
    };
  },
});
