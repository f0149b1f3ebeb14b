import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { codeOf, headOf, heldList } from '../catalogue.ts';
import { listedCode, listHead } from '../catalogue-shape.ts';

/** One list with its codes, in both languages. */
export const catalogueRead = operation({
  code: 'catalogue.read',
  stage: 'platform',
  summary: { en: 'One list of codes', fr: 'Une liste de codes' },
  about:
    'The codes of a list with label and meaning in both languages, their source, and whether it was read for this catalogue or is from knowledge.',
  http: { method: 'GET', path: '/api/reference/catalogue/{list}' },
  cli: { command: 'catalogue read', args: ['list'] },
  runs: 'shared',
  writes: false,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({ list: z.string().max(80).describe('Name of the list.') }),
  output: z.object({ head: listHead, codes: z.array(listedCode) }),
  async run(context, { list }) {
    const found = heldList(context, list);
    return { head: headOf(found), codes: found.list.codes.map((code) => codeOf(found, code)) };
  },
});
