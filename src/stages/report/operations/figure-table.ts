import { z } from 'zod';
import { say, type Message } from '#model/message.ts';
import { momentInput } from '#model/moment.ts';
import { operation, type Transaction } from '#model/operation.ts';
import { code } from '#model/text.ts';
import { addMeasures, type Measured } from '../add-measures.ts';
import type { Ask, Group } from '../ask.ts';
import { groundOf } from '../board.ts';
import { askAt, measureOf, refTo, sumsBySource, tallyOf, type SourceSums } from '../figures.ts';
import { filterWords } from '../filter-words.ts';
import { statusesOf } from '../queries/overview.ts';
import { message, tally } from '../shapes.ts';

/** Sexes of the model but for unknown, which is what is left. */
const SEXES = ['female', 'male', 'other'];
/** Age bands of SDG 16.1.2 (technical guidance note): child_under18, adult_18plus; completed years, both ends included. */
const BANDS: readonly Group[] = [
  { dimension: 'age', code: 'child_under18', from: 0, to: 17 },
  { dimension: 'age', code: 'adult_18plus', from: 18, to: 150 },
];

const count = z.int().nullable();
const table = z.object({
  source: z.string(),
  total: tally,
  rows: z.array(tally.extend({ group: z.string() })).describe('Those known to be of the group.'),
  unknown: count.describe('People whom no row holds; null: it cannot be said how many.'),
  completeness: z.number().nullable().describe('Share known, 0 to 1; always flagged when below 1.'),
  complete: z.boolean(),
  sentence: message,
});

/** A measure told apart by sex, age or status: unknown is a row of its own, and how complete it is stands beside it (T-008). */
export const figureTable = operation({
  code: 'figure.table',
  stage: 'report',
  summary: { en: 'A figure by sex, age or status', fr: 'Un chiffre par sexe, âge ou statut' },
  about:
    'Tells the people of a measure apart by sex, age band or status, by source, certain only. Who is in no group is in the row unknown, with the share that is known. Measures are added only when each names the other; anything else is refused.',
  http: { method: 'GET', path: '/api/operations/{operation}/tables/{measure}' },
  cli: { command: 'table', args: ['measure', 'by'] },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    measure: code.describe('Code of a registered measure that counts people.'),
    by: z.enum(['sex', 'age', 'status']).describe('What tells them apart.'),
    place: code.optional().describe('Code of an admin area. Default: the whole operation.'),
    plus: code.optional().describe('A measure to add: refused unless both name each other.'),
    ...momentInput,
  }),
  output: z.object({
    measure: z.string(),
    version: z.string(),
    unit: z.string(),
    by: z.enum(['sex', 'age', 'status']),
    label: message,
    definition: message,
    filter: z.array(message),
    known: z.string(),
    bySource: z.array(table),
    sum: z
      .array(z.object({ source: z.string(), measure: z.string(), low: count, best: count, high: count }))
      .nullable(),
  }),
  async run(context, input) {
    const ground = await groundOf(context, input);
    const { tx, moment, place } = ground;
    const measure = measureOf(context.areas, input.measure);
    const ask: Ask = { ...askAt(measure, place, moment, null, ground.linked), certainty: 'certain' };
    const totals = await sumsBySource(tx, ask, []);
    const groups = await groupsOf(tx, ask, input.by);
    const cells: { group: Group; by: SourceSums[] }[] = [];
    for (const group of groups) cells.push({ group, by: await sumsBySource(tx, { ...ask, group }, []) });
    return {
      measure: measure.code,
      version: measure.version,
      unit: measure.unit,
      by: input.by,
      label: say(`measure.${measure.code}`),
      definition: say(`measure.${measure.code}.definition`),
      filter: filterWords(ask, moment.zone, null),
      known: new Date(moment.known).toISOString(),
      bySource: totals.map((total) => tableOf(ask, total, cells, input.by)),
      sum: input.plus === undefined ? null : await summed(tx, ask, totals, input.plus, context.areas),
    };
  },
});

async function groupsOf(tx: Transaction, ask: Ask, by: Group['dimension']): Promise<readonly Group[]> {
  if (by === 'age') return BANDS;
  const codes = by === 'sex' ? SEXES : await statusesOf(tx, ask);
  return codes.map((c) => ({ dimension: by, code: c, from: null, to: null }));
}

function tableOf(
  ask: Ask,
  total: SourceSums,
  cells: readonly { group: Group; by: SourceSums[] }[],
  by: string,
): z.input<typeof table> {
  const { source } = total;
  const rows = cells.map(({ group, by: sums }) => {
    const mine = sums.find((s) => s.source === source)?.certain;
    const none = { events: 0, low: 0, best: 0, high: 0, without: 0, unplaced: 0, sex_known: 0, age_known: 0 };
    return { group: group.code, ...tallyOf(mine ?? none, refTo({ ...ask, group }, source, 'certain')) };
  });
  const of = total.certain.best;
  const known = rows.reduce<number | null>((n, r) => (n === null || r.best === null ? null : n + r.best), 0);
  const said = of !== null && known !== null && total.certain.without === 0;
  const unknown = said ? Math.max(0, of - known) : null;
  const completeness = said && unknown !== null ? (of === 0 ? null : 1 - unknown / of) : null;
  const sentence: Message = said
    ? say('figure.table.share', { dimension: by, unknown, of, completeness })
    : say('figure.table.cannot');
  return {
    source,
    total: tallyOf(total.certain, refTo(ask, source, 'certain')),
    rows,
    unknown,
    completeness,
    complete: completeness === 1,
    sentence,
  };
}

async function summed(
  tx: Transaction,
  ask: Ask,
  totals: readonly SourceSums[],
  plus: string,
  areas: Parameters<typeof addMeasures>[2],
): Promise<
  { source: string; measure: string; low: number | null; best: number | null; high: number | null }[]
> {
  const other = measureOf(areas, plus, 'plus');
  const nothing: Measured = { measure: other.code, count: { low: 0, best: 0, high: 0 } };
  // Refused before anything is counted, and even when there is nothing to add.
  addMeasures({ measure: ask.measure.code, count: nothing.count }, nothing, areas);
  const others = await sumsBySource(tx, { ...ask, measure: other }, []);
  return totals.map((t) => {
    const mine = others.find((o) => o.source === t.source)?.certain ?? nothing.count;
    const { low, best, high } = t.certain;
    const { measure, count: c } = addMeasures(
      { measure: ask.measure.code, count: { low, best, high } },
      { measure: other.code, count: mine },
      areas,
    );
    return { source: t.source, measure, low: c.low, best: c.best, high: c.high };
  });
}
