/** Shapes of answers of the report stage, described for the reference page. */
import { z } from 'zod';
import type { Message } from '#model/message.ts';

const param = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);

/** A sentence as it is sent: the code of a phrase and its parameters. */
export const message: z.ZodType<Message, Message> = z
  .object({ code: z.string(), params: z.record(z.string(), param).exactOptional() })
  .describe("A sentence as a code and its parameters; it is put into words in the reader's language.");

const count = z.int().nullable();

export const tally = z.object({
  events: z.int().describe('Records: an event of a source is one.'),
  low: count.describe('Sum of the lowest figures given; null: none was given.'),
  best: count.describe('Sum of the best figures given; null: none was given.'),
  high: count.describe(
    'Sum of the highest figures; null when any record gives none, for then there is no upper end.',
  ),
  withoutFigure: z
    .int()
    .describe('Records that give no whole figure: where there are any, a sum is "at least".'),
  ref: z.string().describe('Opens the records behind it (figure.open).'),
});

const share = z
  .object({
    unknown: count.describe('People of whom it is unknown.'),
    of: count.describe('All of them, by the best figure.'),
  })
  .describe('What is unknown is always said; null: it cannot be said of how many.');

export const figure = z.object({
  measure: z.string(),
  version: z.string(),
  unit: z.string().describe('people, children, incidents, events or objects; units are never mixed.'),
  label: message,
  definition: message,
  assessed: z
    .string()
    .nullable()
    .describe('Standard of assessment that it asks for; null: as reported, not assessed.'),
  bySource: z
    .array(
      z.object({
        source: z.string(),
        certain: tally.describe('Certainly in the window, the place and the group asked for.'),
        possible: tally.describe(
          'Possibly so: known only to a longer time, a larger area, or with sex, age or status unknown.',
        ),
        shares: z.object({ sexUnknown: share, ageUnknown: share }),
      }),
    )
    .describe('Sources stand side by side; their figures are never added.'),
  headline: z
    .string()
    .nullable()
    .describe('The source whose figure may stand alone: only when one source speaks.'),
});

export const layerLine = z.object({
  layer: z.string(),
  kind: z.enum(['objects', 'events', 'population', 'places']),
  label: message,
  areas: z.array(z.string()).describe('Areas that need it.'),
  state: z.enum(['present', 'stale', 'missing']),
  staleAfter: z.int().describe('Days after its vintage.'),
  sources: z.array(
    z.object({
      source: z.string(),
      release: z.string().nullable(),
      vintage: z.string().nullable().describe('Last day that it speaks of; null: its source does not say.'),
      state: z.enum(['present', 'stale']),
      objects: count.describe('Null for a layer of another kind.'),
      located: count.describe('With a usable position.'),
      weak: count.describe('Located, but only to more than a kilometre.'),
      withoutPosition: count.describe('Known only to a district, or to none.'),
      methods: z
        .array(z.object({ method: z.string().nullable(), objects: z.int() }))
        .describe(
          'How the usable positions were found, in the words of the source, and of how many objects.',
        ),
    }),
  ),
});

export const sourceLine = z.object({
  code: z.string(),
  title: z.string(),
  publisher: z.string(),
  licence: z.string(),
  citation: z.string(),
  layer: z.string(),
  release: z.string(),
  vintageFrom: z.string().nullable(),
  vintageTo: z.string().nullable(),
  recorded: z.string().describe('When it was taken in, UTC.'),
  covers: z.boolean().describe('Whether it speaks of the whole window.'),
  cautions: z.array(message),
});

export const series = z.object({
  measure: z.string(),
  source: z.string(),
  days: z.array(z.object({ day: z.string(), events: z.int(), best: count, withoutFigure: z.int() })),
  notOnOneDay: z.int().describe('Events that may belong to these days, of which no one day is known.'),
});

export const change = z.object({
  events: z.int().describe('In the window, certain and possible.'),
  before: z
    .object({ certain: z.int(), possible: z.int() })
    .describe('In the window before; what may belong to this one is not in it.'),
  learned: z
    .int()
    .describe(
      'Events of the thirty days before the window, newly known or changed in the 24 hours before `known`.',
    ),
  source: z.string(),
  sentence: message,
});

export const indicatorLine = z.object({
  indicator: z.string().describe('Opens its readings (indicator.read).'),
  label: message,
  definition: message,
  changes: z.enum(['dynamic', 'structural']),
  staleAfter: z.int().describe('Days after the end of its year.'),
  source: z.string().nullable().describe('Null: no reading is held.'),
  year: z.int().nullable().describe('The newest year that had ended by then; null: none.'),
  value: z.number().nullable().describe('Null: suppressed, not given, or several.'),
  values: z.array(z.number()).describe('Several under one name, never taken for one another.'),
  unit: z.string().nullable().describe('As published.'),
  readings: z.int().describe('Rows of the source that make it.'),
  suppressed: z.boolean().describe('The number is small, or would give a small one away.'),
  state: z
    .enum(['present', 'stale', 'missing'])
    .describe('Stale: shown as context, excluded from any score (T-015).'),
  before: z
    .object({ year: z.int(), value: z.number() })
    .nullable()
    .describe('The year before it that is held.'),
  laterYears: z.array(z.int()).describe('Held, of years that had not ended by then: not shown.'),
  sentence: message,
});

export const panel = z.object({
  question: z.int(),
  title: message,
  area: z.string().nullable(),
  panel: z.string().nullable(),
  state: z.enum(['answered', 'partly', 'unknown']),
  sentences: z.array(message),
  figures: z.array(figure),
  beside: z.array(figure).describe('Figures that say something of the question and do not answer it.'),
  indicators: z.array(indicatorLine).describe('By country and year: context, never news of the day.'),
  layers: z.array(layerLine),
  series: series.nullable(),
  change: z.array(change).describe('By source.'),
  sources: z.array(sourceLine),
  fills: z.array(message).describe('What would fill it.'),
  caveats: z.array(message),
});

export type Tally = z.input<typeof tally>;
export type Figure = z.input<typeof figure>;
export type LayerLine = z.input<typeof layerLine>;
export type IndicatorLine = z.input<typeof indicatorLine>;
export type SourceLine = z.input<typeof sourceLine>;
export type Series = z.input<typeof series>;
export type Change = z.input<typeof change>;
export type PanelAnswer = z.input<typeof panel>;
