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
    surely.push(`s.status = any(${statuses})`);
    may.push(`(s.status = any(${statuses}) or s.status = 'unknown')`);
  }
  if (f.sexes) {
    const sexes = bind(f.sexes, 'text[]');
    surely.push(`s.sex = any(${sexes})`);
    may.push(`(s.sex = any(${sexes}) or s.sex = 'unknown')`);
  }
  if (f.youngerThan !== undefined) {
    // Ages are completed years, both ends included.
    const age = bind(f.youngerThan, 'int');
    surely.push(`coalesce(s.age_to < ${age}, false)`);
    may.push(`coalesce(s.age_from < ${age}, true)`);
  }
  if (group?.dimension === 'age') {
    surely.push(
      `coalesce(s.age_from >= ${bind(group.from, 'int')} and s.age_to <= ${bind(group.to, 'int')}, false)`,
    );
  } else if (group) {
    surely.push(`s.${group.dimension === 'sex' ? 'sex' : 'status'} = ${bind(group.code, 'text')}`);
  }
  return { surely: surely.join(' and ') || 'true', may: may.join(' and ') || 'true' };
}

// Where a source gives one number and no range, that number is what it states: it is both ends.
const END = (alias: string, end: 'low' | 'high'): string =>
  `coalesce(${alias}.${end}, case when ${alias}.low is null and ${alias}.high is null then ${alias}.best end)`;

const HIGH = END('v', 'high');
const SUMS = `sum(${END('v', 'low')})::int as low, sum(v.best)::int as best, case when bool_and(${HIGH} is not null) then sum(${HIGH})::int end as high,
      bool_and(v.best is not null) as whole`;
/** Of how many people the sex and the age are known, over rows that meet a condition. */
const knownOf = (alias: string, best: string, condition: string): string =>
  `(sum(${best}) filter (where ${condition} and ${alias}.sex <> 'unknown'))::int as sex_known,
      (sum(${best}) filter (where ${condition} and (${alias}.age_from is not null or ${alias}.age_to is not null)))::int as age_known`;

/**
 * What the rows are for: a `figure` asks how many are of known sex and age, the `days` do not, and the `records` show the
 * report that each comes from. What is not asked for is not looked up: a year of days is a hundred thousand look-ups.
 */
export type Use = 'figure' | 'days' | 'records';

/** Whether an ask needs every group of people that the statements name. */
export function needsGroups(ask: Ask, use: Use): boolean {
  return people(ask) || (use === 'figure' && ask.measure.counts === 'people');
}

/**
 * The relation of what is said with every group of people that it names, or with none: looked up once for all asks that
 * need them. It carries what is said along, since PostgreSQL would join two such relations row by row.
 */
export function namedOf(ask: Ask, bind: Binder, said: string, name: string): string {
  return `${name} as (
      select s.*, v.involvement_id, v.harm as group_harm, v.status, v.sex, v.age_from, v.age_to, ${END('v', 'low')} as group_low, v.best as group_best, ${END('v', 'high')} as group_high
      from ${said} s left join involvement v on v.event_id = s.${own(ask)} and v.statement_id = s.statement_id and ${asKnown(ask, 'v', bind)})`;
}

/** Rows of said with the people that match: the source's own total, or its groups where the measure asks for some. */
function parts(ask: Ask, bind: Binder, use: Use, { said: from, named }: Names): string {
  const f = ask.measure.filter;
  const harms = f.harms ? bind(f.harms, 'text[]') : null;
  const harm = (column: string): string => (harms ? `${column} = any(${harms})` : 'true');
  const keep = `s.event_id, s.placed, s.source, s.happened_from, s.happened_to, s.learned_at${use === 'records' ? ', s.row_id, s.report_id, s.sources_counted' : ''}`;
  const ofGroup = `${harm('s.group_harm')} and s.involvement_id is not null`;
  const byStatement = (sums: string): string =>
    `(select ${keep}, s.surely, s.statement_id, s.low, s.best, s.high, ${sums}
      from ${named} s where ${harm('s.harm')} group by ${keep}, s.surely, s.statement_id, s.low, s.best, s.high) s`;
  if (!people(ask)) {
    // The total itself; or, of a statement about another harm, those of its groups who suffered this one.
    const whole = `select ${keep}, s.surely, s.low, s.best, s.high, s.best is not null as whole,`;
    const all = needsGroups(ask, use)
      ? `${whole} s.sex_known, s.age_known from ${byStatement(knownOf('s', 's.group_best', ofGroup))}`
      : `${whole} null::int as sex_known, null::int as age_known from ${from} s where ${harm('s.harm')}`;
    if (!harms) return all;
    return `${all}
      union all
      select ${keep}, s.surely, g.low, g.best, g.high, g.whole, g.sex_known, g.age_known
      from ${from} s cross join lateral (select count(*) as groups, ${SUMS}, ${knownOf('v', 'v.best', 'true')} from involvement v
        where v.event_id = s.${own(ask)} and v.statement_id = s.statement_id and ${asKnown(ask, 'v', bind)} and ${harm('v.harm')}) g
      where not ${harm('s.harm')} and g.groups > 0`;
  }
  const group = groupOf(f, ask.group, bind);
  const rest = (all: string): string => `case when s.groups = 0 then ${all} else s.best - s.counted end`;
  // One row for each group: records add them up. People in the total whom no group names are of unknown status, sex and age:
  // they may match, and are not lost.
  return `select ${keep}, s.surely and (${group.surely}) as surely, s.group_low as low, s.group_best as best, s.group_high as high,
      s.group_best is not null as whole, case when s.sex <> 'unknown' then s.group_best end as sex_known,
      case when s.age_from is not null or s.age_to is not null then s.group_best end as age_known
    from ${named} s where ${ofGroup} and ${group.may}
    union all
    select ${keep}, false, ${rest('s.low')}, ${rest('s.best')}, ${rest('s.high')}, s.best is not null, null, null
    from ${byStatement(`count(*) filter (where ${ofGroup}) as groups, (sum(s.group_best) filter (where ${ofGroup}))::int as counted,
        bool_and(s.group_best is not null) filter (where ${ofGroup}) as whole`)}
    where s.groups = 0 or (s.whole and s.best > s.counted)`;
}

/** Names under which the relations of one ask stand in a statement that holds several. */
export interface Names {
  readonly said: string;
  /** The groups of people named in what is said. */
  readonly named: string;
  readonly part: string;
  readonly record: string;
}

/** `with …`, ending in the relation `record`. Binds its values in order. */
export function recordsOf(ask: Ask, bind: Binder, use: Use): string {
  const [slice] = alone(ask) as [Slice];
  const names = { said: 'said', named: 'named', part: 'part', record: 'record' };
  const stated = `stated as (${statedOf(ask, bind, use, [slice])})`;
  const all = needsSaid(ask) ? [stated, saidOf(ask, bind, use, slice, names.said)] : [stated];
  if (needsGroups(ask, use)) all.push(namedOf(ask, bind, names.said, names.named));
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
    ? `${names.part} as (${parts(ask, bind, use, names)})`
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
