import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { termsOf } from '../registers.ts';
import { term } from '../registers-shape.ts';

/** What the words of the screen mean, and who says so. */
export const glossaryRead = operation({
  code: 'glossary.read',
  stage: 'platform',
  summary: { en: 'What a term means, and who says so', fr: 'Ce que veut dire un terme, et selon qui' },
  about:
    'Terms of the screen in both languages with their definition, the instrument that gives it, its dates and what it supersedes, and whether it was read or is from knowledge.',
  http: { method: 'GET', path: '/api/reference/glossary' },
  cli: { command: 'glossary', args: ['term'] },
  runs: 'shared',
  writes: false,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({ term: z.string().max(80).optional().describe('Code of one term; all when left out.') }),
  output: z.object({ terms: z.array(term) }),
  async run(context, input) {
    const terms = termsOf(context).filter((t) => input.term === undefined || t.code === input.term);
    if (terms.length === 0) throw new Problem('not_found', { field: 'term', params: { what: 'term' } });
    return { terms };
  },
});
