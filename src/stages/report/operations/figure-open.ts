import { z } from 'zod';
import { say } from '#model/message.ts';
import { operation } from '#model/operation.ts';
import { code } from '#model/text.ts';
import { askOfRef } from '../ask-of-ref.ts';
import { sumsBySource, tallyOf, type SourceSums } from '../figures.ts';
import { filterWords } from '../filter-words.ts';
import { records, type Cursor, type RecordRow } from '../queries.ts';
import { heldSources } from '../queries/sources.ts';
import { message, sourceLine as sourceShape, tally } from '../shapes.ts';
import { sourceLine } from '../sources.ts';

const count = z.int().nullable();

const record = z.object({
  event: z.uuid(),
  source: z.string(),
  externalId: z.string().nullable().describe('Its id at the source.'),
  certain: z.boolean(),
  when: z.object({ from: z.string(), to: z.string(), precision: z.string(), zone: z.string() }),
  where: z.object({
    place: z
      .string()
      .nullable()
      .describe('Finest area that certainly contains it; null: not even the country is known.'),
    code: z.string().nullable(),
    level: z.int().nullable(),
    mayBe: z.array(z.string()).describe('Areas one of which contains it.'),
    text: z.string().nullable().describe('The place in the words of the source.'),
    uncertainty: z.number().nullable().describe('Metres; null: no usable point.'),
  }),
  low: count,
  best: count,
  high: count,
  sourcesCounted: count.describe('How many sources the source itself counts; null: it does not say.'),
  assessed: z.boolean().describe('Whether anybody has assessed it under any standard.'),
  sentence: message,
  report: z.uuid().nullable().describe('Opens the source row (report.read).'),
});

/** Every figure opens into its records, filter, cut-off and assessor (T-078). */
export const figureOpen = operation({
  code: 'figure.open',
  stage: 'report',
  summary: { en: 'Open a figure into its records', fr: 'Ouvrir un chiffre : ses enregistrements' },
  about:
    'Opens any figure of the board by its reference: its definition, its filter in words, what was known when, the rule and its version, who assessed, the total, and the records that make it, page by page. The records add up to the figure.',
  http: { method: 'GET', path: '/api/operations/{operation}/figures/{ref}' },
  cli: { command: 'figure', args: ['ref'] },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    ref: z
      .string()
      .max(2000)
      .regex(/^[A-Za-z0-9_-]+$/)
      .describe('Reference of the figure, as the board gives it.'),
    after: z
      .string()
      .max(200)
      .regex(/^\d{1,16}\.[0-9a-f-]{36}$|^-\d{1,16}\.[0-9a-f-]{36}$/)
      .optional()
      .describe('The `next` of the page before.'),
    limit: z.coerce.number().int().min(1).max(500).default(100).describe('Records a page.'),
  }),
  output: z.object({
    measure: code,
    version: z.string(),
    unit: z.string(),
    label: message,
    definition: message,
    filter: z.array(message).describe('Every condition, in words.'),
    at: z.string().describe('End of the window, UTC.'),
    known: z.string().describe('Cut-off: what we knew by, UTC.'),
    assessed: z.object({ standard: z.string().nullable(), levels: z.array(z.string()), sentence: message }),
    certainty: z.enum(['certain', 'possible']).nullable(),
    sources: z.array(sourceShape),
    total: z.array(tally.extend({ source: z.string() })).describe('By source.'),
    sentences: z.array(message),
    records: z.array(record),
    next: z.string().nullable().describe('Where the next page begins; null: this is the last.'),
  }),
  async run(context, input) {
    const { ask, oma } = await askOfRef(context, input.ref);
    const { measure } = ask;
    const held = await heldSources(context.tx, ask);
    const titled =
      ask.source === null ? null : (held.find((h) => h.code === ask.source)?.title ?? ask.source);
    const by = await sumsBySource(context.tx, ask, ask.source === null ? [] : [ask.source]);
    const rows = await records(context.tx, ask, cursorOf(input.after), input.limit + 1);
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    const totals = by.map((s) => ({ source: s.source, ...tallyOf(partOf(s, ask.certainty), input.ref) }));
    const spoken = held.filter((h) => totals.some((t) => t.source === h.code));
    return {
      measure: measure.code,
      version: measure.version,
      unit: measure.unit,
      label: say(`measure.${measure.code}`),
      definition: say(`measure.${measure.code}.definition`),
      filter: filterWords(ask, oma.zone, titled),
      at: new Date(ask.window.to).toISOString(),
      known: new Date(ask.known).toISOString(),
      assessed: {
        standard: measure.assessed?.standard ?? null,
        levels: [...(measure.assessed?.levels ?? [])],
        sentence: measure.assessed
          ? say('figure.filter.assessed', {
              standard: measure.assessed.standard,
              levels: measure.assessed.levels,
            })
          : say('board.not_assessed'),
      },
      certainty: ask.certainty,
      sources: spoken.map((h) => sourceLine(h, ask.window, oma.zone)),
      total: totals,
      sentences: totals.flatMap(({ low, best, high, events, withoutFigure }) => [
        say('figure.total', { low, best, high, events }),
        ...(withoutFigure > 0 ? [say('figure.without', { without: withoutFigure })] : []),
      ]),
      records: page.map(recordOf),
      next: rows.length > input.limit && last ? `${last.happened_from.getTime()}.${last.key}` : null,
    };
  },
});

function partOf(s: SourceSums, certainty: 'certain' | 'possible' | null): SourceSums['certain'] {
  if (certainty !== null) return s[certainty];
  // Certain and possible are never one figure: without a choice only the events are counted.
  return { ...s.certain, events: s.events, low: null, best: null, high: null };
}

function cursorOf(after: string | undefined): Cursor | null {
  const cut = after?.lastIndexOf('.') ?? -1;
  return after === undefined ? null : { from: Number(after.slice(0, cut)), event: after.slice(cut + 1) };
}

function recordOf(r: RecordRow): z.input<typeof record> {
  const { precision, zone, low, best, high, level, uncertainty } = r;
  const assessed = r.assessments > 0;
  return {
    event: r.event_id,
    source: r.source,
    externalId: r.external_id,
    certain: r.surely,
    when: { from: r.happened_from.toISOString(), to: r.happened_to.toISOString(), precision, zone },
    where: {
      place: r.place,
      code: r.place_code,
      level,
      mayBe: r.may_be ?? [],
      text: r.place_text,
      uncertainty,
    },
    low,
    best,
    high,
    sourcesCounted: r.sources_counted,
    assessed,
    sentence: say('board.record.single', { precision, sources: r.sources_counted, assessed }),
    report: r.report_id,
  };
}
