/** Figures of measures by source, each tally with the reference that opens its records. */
import type { AreaDeclaration, Measure } from '#model/area.ts';
import { say } from '#model/message.ts';
import type { Moment } from '#model/moment.ts';
import type { Transaction } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import type { Ask, AskedPlace, Certainty } from './ask.ts';
import { sums, type SumRow } from './queries.ts';
import { refOf } from './ref.ts';
import type { Figure, Tally } from './shapes.ts';

/** The measure of a code over all registered areas. Throws Problem unknown_code. */
export function measureOf(areas: readonly AreaDeclaration[], code: string, field = 'measure'): Measure {
  const found = areas.flatMap((a) => a.measures).find((m) => m.code === code);
  if (!found)
    throw new Problem('unknown_code', { field, params: { value: code.slice(0, 64), list: 'measure' } });
  return found;
}

/** What is asked of a measure at a moment: the window itself. */
export function askAt(
  measure: Measure,
  place: AskedPlace | null,
  moment: Moment,
  snapshot: string | null = null,
  linked = false,
): Ask {
  const { window, known, knownIsNow } = moment;
  return {
    measure,
    place,
    window,
    notIn: null,
    known,
    knownIsNow,
    source: null,
    certainty: null,
    group: null,
    snapshot,
    linked,
  };
}

/** The reference under which a part of an ask opens. */
export function refTo(ask: Ask, source: string | null, certainty: Certainty | null): string {
  const { measure, place, window, notIn, known, group } = ask;
  return refOf({
    measure: measure.code,
    version: measure.version,
    place: place?.code ?? null,
    window,
    notIn,
    known,
    source,
    certainty,
    group,
  });
}

/** Nothing was reported: the sum of none is zero. Only for a source that covers what was asked (never 7). */
const NONE = { events: 0, low: 0, best: 0, high: 0, without: 0, unplaced: 0, sex_known: 0, age_known: 0 };

type Sum = Omit<SumRow, 'source' | 'surely'>;

/** The sums of one source, certain and possible. */
export interface SourceSums {
  readonly source: string;
  readonly certain: Sum;
  readonly possible: Sum;
  /** Events, certain or possible, each once. */
  readonly events: number;
}

/** Sums by source. `covering` are sources that speak of the window, so that their silence is a zero of their own. */
export async function sumsBySource(
  tx: Transaction,
  ask: Ask,
  covering: readonly string[],
): Promise<SourceSums[]> {
  return bySource(await sums(tx, ask), covering);
}

/** The same of rows that were read before. */
export function bySource(rows: readonly SumRow[], covering: readonly string[]): SourceSums[] {
  const codes = [...new Set([...rows.map((r) => r.source), ...covering])].sort();
  return codes.map((source) => ({
    source,
    certain: rows.find((r) => r.source === source && r.surely === true) ?? NONE,
    possible: rows.find((r) => r.source === source && r.surely === false) ?? NONE,
    events: rows.find((r) => r.source === source && r.surely === null)?.events ?? 0,
  }));
}

export function tallyOf(sum: Sum, ref: string): Tally {
  return {
    events: sum.events,
    low: sum.low,
    best: sum.best,
    high: sum.high,
    withoutFigure: sum.without,
    ref,
  };
}

/** People of whom sex or age is unknown: all whom no group names as known. Null where nobody counted all. */
export function unknownOf(
  sources: readonly Sum[],
  key: 'sex_known' | 'age_known',
): { unknown: number | null; of: number | null } {
  let [of, known] = [0, 0];
  for (const s of sources) {
    if (s.best === null) return { unknown: null, of: null };
    of += s.best;
    known += s[key] ?? 0;
  }
  return { unknown: Math.max(0, of - known), of };
}

/** The figure as it is answered. */
export function figureOf(ask: Ask, by: readonly SourceSums[]): Figure {
  const { measure } = ask;
  return {
    measure: measure.code,
    version: measure.version,
    unit: measure.unit,
    label: say(`measure.${measure.code}`),
    definition: say(`measure.${measure.code}.definition`),
    assessed: measure.assessed?.standard ?? null,
    bySource: by.map(({ source, certain, possible }) => ({
      source,
      certain: tallyOf(certain, refTo(ask, source, 'certain')),
      possible: tallyOf(possible, refTo(ask, source, 'possible')),
      shares: {
        sexUnknown:
          measure.counts === 'people' ? unknownOf([certain], 'sex_known') : { unknown: null, of: null },
        ageUnknown:
          measure.counts === 'people' ? unknownOf([certain], 'age_known') : { unknown: null, of: null },
      },
    })),
    headline: by.length === 1 ? (by[0]?.source ?? null) : null,
  };
}
