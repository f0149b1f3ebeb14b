import { z } from 'zod';
import { newId } from '#model/ids.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { isOrdered } from '#model/range.ts';
import { code, id, text } from '#model/text.ts';
import {
  insertEvent,
  insertInvolvement,
  insertStatement,
  linkReport,
  placePath,
  reportExists,
} from '../queries.ts';
import { circleBox, intervalOf } from '../event-place.ts';

const number = z.int().min(0).max(10_000_000).nullable().default(null);
const age = z.int().min(0).max(130).nullable().default(null);

/** One fact, out of a report: when, where, and what it did to whom, as far as it is known. */
export const eventRecord = operation({
  code: 'event.record',
  stage: 'verify',
  summary: { en: 'Record an event from a report', fr: 'Consigner un événement à partir d’un rapport' },
  about:
    'Records an event out of a report: when and where as far as they are known, and who was affected, by group, as ranges. A number that is not known is left out and stays unknown; it is never zero.',
  http: { method: 'POST', path: '/api/operations/{operation}/events' },
  cli: { command: 'event record' },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({
    report: id.describe('The report that it comes from.'),
    when: z
      .object({
        from: z.string().max(40).describe('A day or an instant in the zone of the operation.'),
        to: z
          .string()
          .max(40)
          .optional()
          .describe('Last day or instant, when it lasted or is known only as a range.'),
      })
      .describe('When it happened.'),
    place: z
      .object({
        code: code
          .nullable()
          .describe('Finest admin area of which you are sure; null when not even the country is known.'),
        longitude: z.number().min(-180).max(180).optional().describe('Degrees, WGS 84.'),
        latitude: z.number().min(-90).max(90).optional().describe('Degrees, WGS 84.'),
        uncertainty: z
          .number()
          .min(1)
          .max(1_000_000)
          .optional()
          .describe('Metres within which it really is; needed with a point.'),
        text: text(300).optional().describe('The place in words, safe for every reader of the operation.'),
      })
      .describe('Where it happened.'),
    source: code
      .default('own_reports')
      .describe('Who states it: figures of different sources are never added.'),
    total: z
      .object({ harm: code, low: number, best: number, high: number })
      .describe('What the report states in total.'),
    involvements: z
      .array(
        z.object({
          role: code.default('victim'),
          harm: code,
          status: code.default('civilian_presumed').describe('In doubt a person is a civilian (API 50(1)).'),
          sex: z.enum(['female', 'male', 'other', 'unknown']).describe('Always asked; unknown is said.'),
          ageFrom: age.describe('Youngest possible age in years; null: unknown.'),
          ageTo: age.describe('Oldest possible age in years; null: unknown.'),
          low: number,
          best: number,
          high: number,
        }),
      )
      .min(1)
      .max(200)
      .describe('Who was affected, a row a group. When nobody can be told apart, one row with unknown.'),
  }),
  output: z.object({ event: z.uuid() }),
  async run(context, input) {
    const oma = await context.oma();
    if (!(await reportExists(context.tx, input.report))) {
      throw new Problem('not_found', { field: 'report', params: { what: 'report' } });
    }
    const when = intervalOf(input.when, oma.zone, context.now);
    for (const [i, row] of [input.total, ...input.involvements].entries()) {
      const field = i === 0 ? 'total' : `involvements.${i - 1}`;
      if (!isOrdered(row))
        throw new Problem('range_out_of_order', {
          field,
          params: { low: row.low, best: row.best, high: row.high },
        });
    }
    for (const [i, row] of input.involvements.entries()) {
      if (row.ageFrom !== null && row.ageTo !== null && row.ageFrom > row.ageTo) {
        throw new Problem('range_out_of_order', {
          field: `involvements.${i}.ageFrom`,
          params: { low: row.ageFrom, best: null, high: row.ageTo },
        });
      }
    }
    const place = input.place.code === null ? null : await placePath(context.tx, input.place.code);
    if (input.place.code !== null && !place) {
      throw new Problem('unknown_code', {
        field: 'place.code',
        params: { value: input.place.code, list: 'place' },
      });
    }
    const eventId = newId();
    const { longitude, latitude, uncertainty } = input.place;
    const pointed = longitude !== undefined && latitude !== undefined && uncertainty !== undefined;
    if (!pointed && (longitude !== undefined || latitude !== undefined || uncertainty !== undefined)) {
      throw new Problem('invalid_input', {
        field: 'place',
        params: { expected: 'longitude, latitude and uncertainty together' },
      });
    }
    await insertEvent(context.tx, {
      rowId: newId(),
      eventId,
      ...when,
      lon: pointed ? longitude : null,
      lat: pointed ? latitude : null,
      uncertainty: pointed ? uncertainty : null,
      level: place?.level ?? null,
      inside: place?.path ?? [],
      box: pointed ? circleBox(longitude, latitude, uncertainty) : null,
      placeText: input.place.text ?? null,
      by: context.actor.label,
      now: context.now,
    });
    await linkReport(context.tx, eventId, input.report, context.actor.label, context.now);
    const statementId = newId();
    await insertStatement(context.tx, {
      id: statementId,
      eventId,
      source: input.source,
      reportId: input.report,
      harm: input.total.harm,
      count: input.total,
      now: context.now,
    });
    for (const row of input.involvements) {
      await insertInvolvement(context.tx, newId(), eventId, statementId, row, context.now);
    }
    context.refer('event', eventId);
    context.refer('report', input.report);
    return { event: eventId };
  },
});
