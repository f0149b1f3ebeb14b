import { z } from 'zod';
import { say } from '#model/message.ts';
import { momentInput, momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import {
  ended,
  indicatorLines,
  indicatorOf,
  STALE_AFTER,
  staleAt,
  valueOf,
  valuesOf,
} from '../indicators.ts';
import { indicatorYears, readingsOf } from '../queries/indicators.ts';
import { heldSources } from '../queries/sources.ts';
import { indicatorLine, message, sourceLine as sourceShape } from '../shapes.ts';
import { sourceLine } from '../sources.ts';

const LIMIT = 500;

/** An indicator of a panel opened into its readings, as a figure is opened into its records (T-015, T-078). */
export const indicatorRead = operation({
  code: 'indicator.read',
  stage: 'report',
  summary: { en: 'Open an indicator into its readings', fr: 'Ouvrir un indicateur : ses relevés' },
  about:
    'Opens an indicator: its definition, what each source says of each year that had ended by the moment, and the rows of the source behind one of them. A stale reading says so; a suppressed one says that it is, never how many. Readings are of a country and a year: context, never news of the day.',
  http: { method: 'GET', path: '/api/operations/{operation}/indicators/{indicator}' },
  cli: { command: 'indicator', args: ['indicator'] },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    indicator: z
      .string()
      .max(200)
      .regex(/^[a-z0-9_.]+$/)
      .describe('Code of a registered indicator, as a panel gives it.'),
    year: z.coerce
      .number()
      .int()
      .min(1900)
      .max(2200)
      .optional()
      .describe('Whose rows to list. Default: the newest that had ended by then.'),
    ...momentInput,
  }),
  output: z.object({
    indicator: z.string(),
    label: message,
    definition: message,
    changes: z.enum(['dynamic', 'structural']),
    staleAfter: z.int().describe('Days after the end of its year (domain.md 8.4).'),
    country: z.string().describe('ISO 3166-1 alpha-3: readings are of the whole country.'),
    at: z.string().describe('What had happened by, UTC.'),
    known: z.string().describe('Cut-off: what we knew by, UTC.'),
    lines: z.array(indicatorLine).describe('As the panel shows it, by source.'),
    years: z.array(
      z.object({
        source: z.string(),
        year: z.int(),
        value: z.number().nullable(),
        values: z.array(z.number()),
        unit: z.string(),
        readings: z.int(),
        suppressed: z.boolean(),
        stale: z.boolean(),
      }),
    ),
    year: z.int().nullable().describe('Whose rows follow.'),
    rows: z
      .array(
        z.object({
          source: z.string(),
          externalId: z.string().describe('The row at the source.'),
          value: z.number().nullable(),
          suppressed: z.boolean(),
          unit: z.string(),
          statedBy: z.string(),
          release: z.string(),
          recorded: z.string(),
        }),
      )
      .describe(`Rows of the source behind that year, at most ${LIMIT}.`),
    more: z.boolean(),
    sources: z.array(sourceShape),
  }),
  async run(context, input) {
    const indicator = indicatorOf(context.areas, input.indicator);
    const oma = await context.oma();
    const moment = momentOf(input, oma, context.now);
    const { tx } = context;
    const held = await heldSources(tx, moment);
    const years = await indicatorYears(tx, moment, [indicator.code], oma.country, null);
    const past = ended(years, moment);
    const year = input.year ?? past[0]?.year ?? null;
    // A year that had not ended by the moment opens no more than it is shown.
    const open = past.some((r) => r.year === year) ? year : null;
    const rows =
      open === null
        ? []
        : await readingsOf(
            tx,
            moment,
            { indicator: indicator.code, country: oma.country, year: open },
            LIMIT + 1,
          );
    return {
      indicator: indicator.code,
      label: say(`indicator.${indicator.code}`),
      definition: say(`indicator.${indicator.code}.definition`),
      changes: indicator.changes,
      staleAfter: STALE_AFTER[indicator.changes],
      country: oma.country,
      at: new Date(moment.at).toISOString(),
      known: new Date(moment.known).toISOString(),
      lines: indicatorLines([indicator], years, { moment, held }),
      years: past.map((r) => ({
        source: r.source,
        year: r.year,
        value: valueOf(indicator, r),
        values: valuesOf(indicator, r),
        unit: r.unit,
        readings: r.readings,
        suppressed: r.suppressed,
        stale: staleAt(indicator, r.year, moment),
      })),
      year: open,
      rows: rows.slice(0, LIMIT),
      more: rows.length > LIMIT,
      sources: held
        .filter((h) => years.some((r) => r.source === h.code))
        .map((h) => sourceLine(h, moment.window, oma.zone)),
    };
  },
});
