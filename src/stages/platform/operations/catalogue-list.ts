import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { held, headOf } from '../catalogue.ts';
import { listHead } from '../catalogue-shape.ts';

/** Every list of codes that the house knows. */
export const catalogueList = operation({
  code: 'catalogue.list',
  stage: 'platform',
  summary: { en: 'Every list of codes', fr: 'Toutes les listes de codes' },
  about:
    'Lists of codes of every area and of none, with how many codes each has, what one of them counts, where they come from and how many are from knowledge.',
  http: { method: 'GET', path: '/api/reference/catalogue' },
  cli: { command: 'catalogue' },
  runs: 'shared',
  writes: false,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    area: z.string().max(60).optional().describe('Code of one area, or "cross_cutting"; all when left out.'),
  }),
  output: z.object({ lists: z.array(listHead) }),
  async run(context, { area }) {
    return {
      lists: held(context)
        .filter((one) => area === undefined || one.area === area)
        .map(headOf),
    };
  },
});
