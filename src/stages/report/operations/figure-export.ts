import { createHash } from 'node:crypto';
import { z } from 'zod';
import { exportedFile } from '#model/exported.ts';
import { say } from '#model/message.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { dayText } from '#model/time.ts';
import { areaWords } from '#words/phrases.ts';
import { speaker } from '#words/speak.ts';
import { askOfRef } from '../ask-of-ref.ts';
import { filterWords } from '../filter-words.ts';
import { records } from '../queries.ts';
import { heldSources } from '../queries/sources.ts';
import { recordCells, recordColumns } from '../records-table.ts';

/** Records in one file: what a spreadsheet still opens, and what is held in memory while it is written. */
const MOST = 50_000;

/** The records behind a figure, for other programs; what leaves carries its source, its licence and its cut-off with it. */
export const figureExport = operation({
  code: 'figure.export',
  stage: 'report',
  summary: { en: 'Export the records behind a figure', fr: 'Exporter les enregistrements d’un chiffre' },
  about:
    'Writes the records that make a figure as CSV (RFC 4180, UTF-8): a row a record, each with its source, licence, release, the definition and filter of the figure and what was known when. A count that nobody knows is the word "unknown". A text that a spreadsheet would run begins with an apostrophe. The export and the hash of the file are written down in the audit log.',
  http: { method: 'GET', path: '/api/operations/{operation}/figures/{ref}/export', file: true },
  cli: { command: 'figure export', args: ['ref'] },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'export' },
  input: z.object({
    ref: z
      .string()
      .max(2000)
      .regex(/^[A-Za-z0-9_-]+$/)
      .describe('Reference of the figure, as the board gives it.'),
    hxl: z
      .boolean()
      .default(false)
      .describe('Whether a second row carries the hashtags of the Humanitarian Exchange Language.'),
    bom: z
      .boolean()
      .default(false)
      .describe('Whether it starts with a byte order mark, which some spreadsheets need for accents.'),
    language: z.enum(['en', 'fr']).default('en').describe('Language of definition and filter.'),
  }),
  output: exportedFile,
  async run(context, input) {
    const { ask, oma } = await askOfRef(context, input.ref);
    const held = new Map((await heldSources(context.tx, ask)).map((h) => [h.code, h]));
    const rows = await records(context.tx, ask, null, MOST + 1);
    if (rows.length > MOST) throw new Problem('export_too_large', { field: 'ref', params: { most: MOST } });
    const speak = speaker(input.language, areaWords(context.areas));
    const titled = ask.source === null ? null : (held.get(ask.source)?.title ?? ask.source);
    const words = {
      definition: speak(say(`measure.${ask.measure.code}.definition`)),
      filter: filterWords(ask, oma.zone, titled).map(speak).join(' '),
    };
    const table = {
      columns: recordColumns(ask.measure),
      rows: rows.map((r) => recordCells(r, ask, held.get(r.source), words)),
    };
    const content = context.exporting.csv(table, { hxl: input.hxl, bom: input.bom });
    context.refer('figure', ask.measure.code);
    context.refer('source', ...new Set(rows.map((r) => r.source)));
    context.attest(createHash('sha256').update(content).digest('hex'));
    const fileName = `amparo_${context.compartment}_${ask.measure.code}_${dayText(ask.window.to - 1, oma.zone)}.csv`;
    return { fileName, mediaType: 'text/csv; charset=utf-8', content };
  },
});
