import { z } from 'zod';
import { exportedFile } from '#model/exported.ts';
import { operation } from '#model/operation.ts';
import { codeOf, headOf, held, heldList, tableOf } from '../catalogue.ts';

/** The catalogue as a file: what other programs map their own codes to. */
export const catalogueExport = operation({
  code: 'catalogue.export',
  stage: 'platform',
  summary: { en: 'The catalogue as a file', fr: 'Le catalogue en fichier' },
  about:
    'One list or all of them as CSV (RFC 4180, UTF-8; a row a code) or JSON, with labels and meanings in both languages, the source of each code and whether it was read.',
  http: { method: 'GET', path: '/api/reference/catalogue-export', file: true },
  cli: { command: 'catalogue export' },
  runs: 'shared',
  writes: false,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    list: z.string().max(80).optional().describe('Name of one list; all when left out.'),
    format: z.enum(['csv', 'json']).default('csv').describe('Format of the file.'),
    bom: z
      .boolean()
      .default(false)
      .describe('Whether a CSV starts with a byte order mark, which some spreadsheets need for accents.'),
  }),
  output: exportedFile,
  async run(context, { list, format, bom }) {
    const lists = list === undefined ? held(context) : [heldList(context, list)];
    const stem = `amparo_catalogue${list === undefined ? '' : `_${list}`}`;
    if (format === 'csv') {
      const content = context.exporting.csv(tableOf(lists), { bom });
      return { fileName: `${stem}.csv`, mediaType: 'text/csv; charset=utf-8', content };
    }
    const whole = lists.map((one) => ({
      ...headOf(one),
      codes: one.list.codes.map((code) => codeOf(one, code)),
    }));
    return {
      fileName: `${stem}.json`,
      mediaType: 'application/json; charset=utf-8',
      content: JSON.stringify({ lists: whole }, null, 1),
    };
  },
});
