/**
 * Which events an ask may be about, as SQL: by when they happened or were recorded, where, and how they were judged.
 *
 * Certain: the whole interval of the event lies in the window, and the place is certainly inside the asked one. Possible:
 * it may be so on either. What starts after the window is outside; what ends after it is only possible (domain.md 8.5e).
 * Only queries.ts files run what is made here.
 */
import type { Measure } from '#model/area.ts';
import type { Window } from '#model/time.ts';
import type { Ask, Binder } from '../ask.ts';

const date = (ms: number): Date => new Date(ms);

/** Rows of a versioned table as they were known. `alias` names the table. */
export function asKnown(ask: Pick<Ask, 'known' | 'knownIsNow'>, alias: string, bind: Binder): string {
  if (ask.knownIsNow) return `${alias}.superseded_at is null`;
  const k = bind(date(ask.known), 'timestamptz');
  return `${alias}.recorded_at <= ${k} and (${alias}.superseded_at is null or ${alias}.superseded_at > ${k})`;
}

/** Whether what happened overlaps the window, half-open; written as the index event_happened has it. */
const overlap = (alias: string, from: string, to: string): string =>
  `tstzrange(${alias}.happened_from, ${alias}.happened_to, '[)') && tstzrange(${from}, ${to}, '[)')`;

/** Condition on the time of an event for its being in a window at all: as the index has it, or `plain`, for rows that are read. */
function within({ date: by }: Measure, window: Window, bind: Binder, plain = false): string {
  const from = bind(date(window.from), 'timestamptz');
  const to = bind(date(window.to), 'timestamptz');
  if (by === 'recorded') return `e.recorded_at >= ${from} and e.recorded_at < ${to}`;
  return plain ? `e.happened_from < ${to} and e.happened_to > ${from}` : overlap('e', from, to);
}

/** Condition for its being so certainly. When something was recorded is known to the instant. */
function surelyWithin({ date: by }: Measure, window: Window, bind: Binder): string {
  if (by === 'recorded') return 'true';
  return `e.happened_from >= ${bind(date(window.from), 'timestamptz')} and e.happened_to <= ${bind(date(window.to), 'timestamptz')}`;
}

/** Conditions for an event to be asked about at all: in the window, and not in the one that it is already counted in. */
function whenOf({ measure, window, notIn }: Ask, bind: Binder): string {
  const inside = within(measure, window, bind);
  const other = notIn ? ` and not (${within(measure, notIn, bind)})` : '';
  // When something was learned is when its first version was recorded.
  const first =
    measure.date === 'recorded'
      ? ` and not exists (select from event o where o.event_id = e.event_id and o.superseded_at is not null and o.recorded_at < e.recorded_at)`
      : '';
  return inside + first + other;
}

/**
 * Conditions on the place. Possible: a code that may contain it is the asked place, above it or inside it; or it is
 * known only to an area above the asked one, or to none at all (never 13: what is not located is never absent).
 */
function whereOf(ask: Ask, bind: Binder): { may: string; surely: string } {
  if (!ask.place) return { may: 'true', surely: 'true' };
  const surely = `e.inside @> ${bind([ask.place.code], 'text[]')}`;
  const path = bind(ask.place.path, 'text[]');
  const around = bind([...ask.place.path, ...ask.place.below], 'text[]');
  return { may: `(${surely} or e.maybe && ${around} or (e.maybe = '{}' and e.inside <@ ${path}))`, surely };
}

function judged(ask: Ask, bind: Binder): string[] {
  const conditions: string[] = [];
  const { classified } = ask.measure.filter;
  if (classified) {
    conditions.push(
      `exists (select from classification c where c.event_id = e.event_id and c.standard = ${bind(classified.standard, 'text')}
         and c.code = any(${bind(classified.codes, 'text[]')}) and ${asKnown(ask, 'c', bind)})`,
    );
  }
  const { assessed } = ask.measure;
  if (assessed) {
    // The standing judgement under this standard: one that no later judgement known by then replaced.
    const k = bind(date(ask.known), 'timestamptz');
    conditions.push(
      `(select a.level from assessment a where a.event_id = e.event_id and a.standard = ${bind(assessed.standard, 'text')}
          and a.recorded_at <= ${k} order by a.recorded_at desc, a.assessment_id desc limit 1) = any(${bind(assessed.levels, 'text[]')})`,
    );
  }
  return conditions;
}

/**
 * Events that a person has linked are one fact: `event_id` is then the id of their group, under which they are counted,
 * and `own_id` the event itself, of which statements, people and judgements speak. Without links both are the event.
 */
export const own = (ask: Ask): string => (ask.linked ? 'own_id' : 'event_id');

/**
 * A window in which candidates are counted. Several nested ones share one reading of the tables: `inside` is the column
 * that says whether a candidate belongs to it at all (`true` for the widest, which all belong to), `surely` whether it
 * certainly does.
 */
export interface Slice {
  readonly window: Window;
  readonly inside: string;
  readonly surely: string;
}

/** The only window, under the names that everything after it uses. */
export const alone = (ask: Ask): readonly Slice[] => [
  { window: ask.window, inside: 'true', surely: 'surely' },
];

/** What is read with each candidate `e`: further columns, and what they need to be joined with. */
interface Beside {
  readonly also?: readonly string[];
  readonly joins?: string;
  readonly slices?: readonly Slice[];
}

/**
 * Events that may match, with whether they surely do by their time and place. The window of `ask` is the widest of the
 * `slices`.
 */
export function candidatesOf(
  ask: Ask,
  bind: Binder,
  { also = [], joins = '', slices = alone(ask) }: Beside = {},
): string {
  const when = whenOf(ask, bind);
  const where = whereOf(ask, bind);
  const all = [when, where.may, ...judged(ask, bind)].join(' and ');
  const ids = ask.linked
    ? 'coalesce(k.group_id, e.event_id) as event_id, e.event_id as own_id'
    : 'e.event_id';
  const links = ask.linked
    ? ` left join event_link k on k.event_id = e.event_id and ${asKnown(ask, 'k', bind)}`
    : '';
  const sliced = slices.map(({ window, inside, surely }) => {
    const certain = `(${surelyWithin(ask.measure, window, bind)} and ${where.surely}) as ${surely}`;
    return inside === 'true'
      ? certain
      : `(${within(ask.measure, window, bind, true)}) as ${inside}, ${certain}`;
  });
  const columns = `e.row_id, ${ids}, e.source_code as event_source, e.happened_from, e.happened_to, e.recorded_at as learned_at,
      (${where.surely}) as placed, ${[...sliced, ...also].join(', ')}`;
  const from = `from event e${links}${joins}`;
  if (ask.knownIsNow) return `select ${columns} ${from} where e.superseded_at is null and ${all}`;
  const k = bind(date(ask.known), 'timestamptz');
  return `select ${columns} ${from} where e.superseded_at is null and e.recorded_at <= ${k} and ${all}
    union all
    select ${columns} ${from} where e.superseded_at > ${k} and e.recorded_at <= ${k} and ${all}`;
}
