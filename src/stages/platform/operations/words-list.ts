import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { areaWords, PHRASES } from '#words/phrases.ts';

/** The words of every sentence, for programs that read answers aloud. */
export const wordsList = operation({
  code: 'words.list',
  stage: 'platform',
  summary: { en: 'The words of every sentence', fr: 'Les mots de chaque phrase' },
  about:
    'Answers carry sentences as {code, params}. This gives the words of every code in one language, as ICU MessageFormat: a program can say them itself, in the language of its reader.',
  http: { method: 'GET', path: '/api/reference/words' },
  runs: 'shared',
  writes: false,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({ language: z.enum(['en', 'fr']).default('en').describe('Language of the words.') }),
  output: z.object({ language: z.enum(['en', 'fr']), words: z.record(z.string(), z.string()) }),
  async run(context, { language }) {
    const all = { ...PHRASES, ...areaWords([context.crossCutting, ...context.areas]) };
    const words = Object.fromEntries(Object.entries(all).map(([code, phrase]) => [code, phrase[language]]));
    return { language, words };
  },
});
