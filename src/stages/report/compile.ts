/**
 * Turns a Measure and what is asked of it into one relation `record`: a row for each event, source and certainty.
 * The figure sums that relation and the drill-down lists it, so that what is counted and what opens are the same.
 *
 * Certain: the whole interval of the event lies in the window, the place is certainly inside the asked one, and the
 * people certainly match. Possible: it may be so on any of the three. What starts after the window is outside; what
 * ends after it is only possible (domain.md 8.5e). Only queries.ts files run what is made here.
 */
import type { Measure } from '#model/area.ts';
import type { Ask, Binder } from './ask.ts';
import { alone, asKnown, candidatesOf, own, type Slice } from './compile/candidates.ts';

type Filter = Measure['filter'];

/**
 * Candidates with everything that sources state of them, all sources and harms; what nobody speaks of stays, with nulls.
 * They are joined where the events are read: over current and earlier versions together PostgreSQL would read all statements.
 */
export function statedOf(ask: Ask, bind: Binder, use: Use, slices: readonly Slice[]): string {
  const total = `${END('s', 'low')} as low, s.best, ${END('s', 'high')} as high`;
  const report = use === 'records' ? ['s.report_id', 's.sources_counted'] : [];
  return candidatesOf(ask, bind, {
    slices,
    also: ['s.source_code', 's.statement_id', 's.harm', total, 's.recorded_at as said_at', ...report],
    joins: ` left join statement s on s.event_id = e.event_id and ${asKnown(ask, 's', bind)}`,
  });
}

/** Columns of a stated row that what follows needs: the fewer, the less is sorted. */
function kept(ask: Ask, use: Use, slice: Slice): string {
  const record = use === 'records' ? 'row_id, report_id, sources_counted, ' : '';
  return `${record}event_id, ${ask.linked ? 'own_id, ' : ''}placed, ${slice.surely} as surely, happened_from, happened_to, learned_at`;
}

/** Of one source, one event and one harm the latest statement speaks; the others stay in the event's history. */
function said(ask: Ask, bind: Binder, use: Use, slice: Slice): string {
  const source = ask.source === null ? '' : ` and source_code = ${bind(ask.source, 'text')}`;
  return `select distinct on (event_id, source_code, harm) ${kept(ask, use, slice)}, source_code as source, statement_id, harm, low, best, high
    from stated where ${slice.inside} and statement_id is not null${source}
    order by event_id, source_code, harm, said_at desc, statement_id desc`;
}

const people = ({ measure: { filter: f }, group }: Ask): boolean =>
  !!f.statuses || !!f.sexes || f.youngerThan !== undefined || group !== null;

/** Conditions on a group of people: matching for sure, and matching if what is unknown of it were so. */
function groupOf(f: Filter, group: Ask['group'], bind: Binder): { may: string; surely: string } {
  const surely: string[] = [];
  const may: string[] = [];
  if (f.statuses) {
    const statuses = bind(f.statuses, 'text[]');
    surely.push(`v.status = any(${statuses})`);
    may.push(`(v.status = any(${statuses}) or v.status = 'unknown')`);
  }
  if (f.sexes) {
    const sexes = bind(f.sexes, 'text[]');
    surely.push(`v.sex = any(${sexes})`);
    may.push(`(v.sex = any(${sexes}) or v.sex = 'unknown')`);
  }
  if (f.youngerThan !== undefined) {
    // Ages are completed years, both ends included.
    const age = bind(f.youngerThan, 'int');
    surely.push(`coalesce(v.age_to < ${age}, false)`);
    may.push(`coalesce(v.age_from < ${age}, true)`);
  }
  if (group?.dimension === 'age') {
    surely.push(
      `coalesce(v.age_from >= ${bind(group.from, 'int')} and v.age_to <= ${bind(group.to, 'int')}, false)`,
    );
  } else if (group) {
    surely.push(`v.${group.dimension === 'sex' ? 'sex' : 'status'} = ${bind(group.code, 'text')}`);
  }
  return { surely: surely.join(' and ') || 'true', may: may.join(' and ') || 'true' };
}

// Where a source gives one number and no range, that number is what it states: it is both ends.
const END = (alias: string, end: 'low' | 'high'): string =>
  `coalesce(${alias}.${end}, case when ${alias}.low is null and ${alias}.high is null then ${alias}.best end)`;

const HIGH = END('v', 'high');
const SUMS = `sum(${END('v', 'low')})::int as low, sum(v.best)::int as best, case when bool_and(${HIGH} is not null) then sum(${HIGH})::int end as high,
      bool_and(v.best is not null) as whole, sum(v.best) filter (where v.sex <> 'unknown')::int as sex_known,
      sum(v.best) filter (where v.age_from is not null or v.age_to is not null)::int as age_known`;

/**
 * What the rows are for: a `figure` asks how many are of known sex and age, the `days` do not, and the `records` show the
 * report that each comes from. What is not asked for is not looked up: a year of days is a hundred thousand look-ups.
 */
export type Use = 'figure' | 'days' | 'records';

/** Rows of said with the people that match: the source's own total, or its groups where the measure asks for some. */
function parts(ask: Ask, bind: Binder, use: Use, from: string): string {
  const f = ask.measure.filter;
  const of = `v.event_id = s.${own(ask)} and v.statement_id = s.statement_id and ${asKnown(ask, 'v', bind)}`;
  const harms = f.harms ? bind(f.harms, 'text[]') : null;
  const harm = (alias: string): string => (harms ? `${alias}.harm = any(${harms})` : 'true');
  const keep = `s.event_id, s.placed, s.source, s.happened_from, s.happened_to, s.learned_at${use === 'records' ? ', s.row_id, s.report_id, s.sources_counted' : ''}`;
  if (!people(ask)) {
    // The total itself; or, of a statement about another harm, those of its groups who suffered this one.
    const none = 'null::int as sex_known, null::int as age_known';
    const groups = `(select count(*) as groups, ${SUMS} from involvement v where ${of} and ${harm('v')}) g`;
    const total =
      use === 'figure'
        ? `g.sex_known, g.age_known from ${from} s left join lateral ${groups} on true`
        : `${none} from ${from} s`;
    const whole = `select ${keep}, s.surely, s.low, s.best, s.high, s.best is not null as whole, ${total} where ${harm('s')}`;
    if (!harms) return whole;
    return `${whole}
      union all
      select ${keep}, s.surely, g.low, g.best, g.high, g.whole, g.sex_known, g.age_known
      from ${from} s cross join lateral ${groups} where not ${harm('s')} and g.groups > 0`;
  }
  const group = groupOf(f, ask.group, bind);
  // People in the total whom no group names are of unknown status, sex and age: they may match, and are not lost.
  // One row for each group: records add them up.
  return `select ${keep}, s.surely and (${group.surely}) as surely, ${END('v', 'low')} as low, v.best, ${END('v', 'high')} as high, v.best is not null as whole,
      case when v.sex <> 'unknown' then v.best end as sex_known, case when v.age_from is not null or v.age_to is not null then v.best end as age_known
    from ${from} s join involvement v on ${of} where ${harm('v')} and ${group.may}
    union all
    select ${keep}, false, case when t.groups = 0 then s.low else t.rest end, t.rest, case when t.groups = 0 then s.high else t.rest end,
      t.rest is not null, null, null
    from ${from} s cross join lateral (
      select count(*) as groups, s.best - coalesce(sum(v.best), 0)::int as rest, bool_and(v.best is not null) as counted
      from involvement v where ${of} and ${harm('v')}) t
    where ${harm('s')} and (t.groups = 0 or (t.counted and t.rest > 0))`;
}

/** Names under which the relations of one ask stand in a statement that holds several. */
export interface Names {
  readonly said: string;
  readonly part: string;
  readonly record: string;
}

/** `with …`, ending in the relation `record`. Binds its values in order. */
export function recordsOf(ask: Ask, bind: Binder, use: Use): string {
  const [slice] = alone(ask) as [Slice];
  const names = { said: 'said', part: 'part', record: 'record' };
  const stated = `stated as (${statedOf(ask, bind, use, [slice])})`;
  const all = needsSaid(ask) ? [stated, saidOf(ask, bind, use, slice, names.said)] : [stated];
  return `with ${[...all, ...recordOf(ask, bind, use, slice, names)].join(', ')}`;
}

/** Whether an ask needs to know which statement of a source speaks, or only which sources do. */
export function needsSaid(ask: Ask): boolean {
  return ask.measure.counts === 'people' || people(ask) || !!ask.measure.filter.harms;
}

/** The relation of the statements that speak. */
export function saidOf(ask: Ask, bind: Binder, use: Use, slice: Slice, name: string): string {
  return `${name} as (${said(ask, bind, use, slice)})`;
}

/** The relations from what is said to one row for each event, source and certainty. */
export function recordOf(ask: Ask, bind: Binder, use: Use, slice: Slice, names: Names): string[] {
  const m = ask.measure;
  const wanted = ask.certainty === null ? 'true' : ask.certainty === 'certain' ? 'surely' : 'not surely';
  const report =
    use === 'records'
      ? `(array_agg(report_id order by report_id))[1] as report_id, max(sources_counted) as sources_counted, `
      : '';
  const one = '1 as low, 1 as best, 1 as high, true as whole, null::int as sex_known, null::int as age_known';
  // Of a measure without groups every row of an event says the same of its time and place, and comes sorted by event and
  // source: one row is made of them without another sort.
  const keys = people(ask) ? 'event_id, source, surely' : 'event_id, source';
  const row = `${use === 'records' ? `(array_agg(row_id${ask.linked ? ' order by happened_from, row_id' : ''}))[1] as row_id, ` : ''}event_id, source, bool_${ask.linked ? 'or' : 'and'}(placed) as placed,
      min(happened_from) as happened_from, min(happened_to) as happened_to, min(learned_at) as learned_at`;
  const body = needsSaid(ask)
    ? `${names.part} as (${parts(ask, bind, use, names.said)})`
    : `${names.part} as (${told(ask, bind, use, slice)})`;
  if (m.counts === 'events') {
    return [
      body,
      `${names.record} as (
      select * from (select ${row}, bool_or(surely) as surely, ${report}${one} from ${names.part} group by event_id, source) p where ${wanted})`,
    ];
  }
  const sums = `select ${row}, bool_and(surely) as surely, ${report}sum(low)::int as low, sum(best)::int as best,
        case when bool_and(high is not null) then sum(high)::int end as high, bool_and(whole) as whole,
        sum(sex_known)::int as sex_known, sum(age_known)::int as age_known
      from ${names.part}`;
  // Linked events may differ in whether they are certain: their one row is made before it is asked which it is.
  const made = ask.linked
    ? `select * from (${sums} group by ${keys}) p where ${wanted}`
    : `${sums} where ${wanted} group by ${keys}`;
  return [body, `${names.record} as (${made})`];
}

/** Events by source, whatever it says of them; of an event that nobody states anything of, the source that it came from. */
function told(ask: Ask, bind: Binder, use: Use, slice: Slice): string {
  const source =
    ask.source === null
      ? ''
      : ` and coalesce(source_code, event_source, 'unknown') = ${bind(ask.source, 'text')}`;
  return `select ${kept(ask, use, slice)}, coalesce(source_code, event_source, 'unknown') as source from stated where ${slice.inside}${source}`;
}

/** Whether an event can stand in `record` twice for one source: with people who surely match and others who may. */
export function mayRepeat(ask: Ask): boolean {
  return ask.measure.counts === 'people' && people(ask);
}
