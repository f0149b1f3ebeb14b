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

type Filter = Measure['filter'];

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

/** Conditions on the interval of an event for its being in the window at all, and for its being so certainly. */
function whenOf(ask: Ask, bind: Binder): { may: string; surely: string } {
  const from = bind(date(ask.window.from), 'timestamptz');
  const to = bind(date(ask.window.to), 'timestamptz');
  if (ask.measure.date === 'recorded') {
    const older = `not exists (select from event o where o.event_id = e.event_id and o.superseded_at is not null and o.recorded_at < e.recorded_at)`;
    const other = ask.notIn
      ? ` and not (e.recorded_at >= ${bind(date(ask.notIn.from), 'timestamptz')} and e.recorded_at < ${bind(date(ask.notIn.to), 'timestamptz')})`
      : '';
    return { may: `e.recorded_at >= ${from} and e.recorded_at < ${to} and ${older}${other}`, surely: 'true' };
  }
  const other = ask.notIn
    ? ` and not (${overlap('e', bind(date(ask.notIn.from), 'timestamptz'), bind(date(ask.notIn.to), 'timestamptz'))})`
    : '';
  return {
    may: overlap('e', from, to) + other,
    surely: `e.happened_from >= ${from} and e.happened_to <= ${to}`,
  };
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
const own = (ask: Ask): string => (ask.linked ? 'own_id' : 'event_id');

/** Events that may match, with whether they surely do by their time and place; `also`: further columns of the event `e`. */
export function candidatesOf(ask: Ask, bind: Binder, also: readonly string[] = []): string {
  const when = whenOf(ask, bind);
  const where = whereOf(ask, bind);
  const all = [when.may, where.may, ...judged(ask, bind)].join(' and ');
  const ids = ask.linked
    ? 'coalesce(k.group_id, e.event_id) as event_id, e.event_id as own_id'
    : 'e.event_id';
  const links = ask.linked
    ? ` left join event_link k on k.event_id = e.event_id and ${asKnown(ask, 'k', bind)}`
    : '';
  const columns = `e.row_id, ${ids}, e.source_code as event_source, e.happened_from, e.happened_to, e.recorded_at as learned_at,
      (${where.surely}) as placed, (${when.surely} and ${where.surely}) as surely${also.map((column) => `, ${column}`).join('')}`;
  if (ask.knownIsNow)
    return `select ${columns} from event e${links} where e.superseded_at is null and ${all}`;
  const k = bind(date(ask.known), 'timestamptz');
  return `select ${columns} from event e${links} where e.superseded_at is null and e.recorded_at <= ${k} and ${all}
    union all
    select ${columns} from event e${links} where e.superseded_at > ${k} and e.recorded_at <= ${k} and ${all}`;
}

/** Of one source, one event and one harm the latest statement speaks; the others stay in the event's history. */
function said(ask: Ask, bind: Binder): string {
  const source = ask.source === null ? '' : ` and s.source_code = ${bind(ask.source, 'text')}`;
  const fact = ask.linked ? 'c.event_id' : 's.event_id';
  return `select distinct on (${fact}, s.source_code, s.harm) c.*, s.source_code as source, s.statement_id, s.report_id, s.harm,
      ${END('s', 'low')} as low, s.best, ${END('s', 'high')} as high, s.sources_counted
    from candidate c join statement s on s.event_id = c.${own(ask)}
    where ${asKnown(ask, 's', bind)}${source}
    order by ${fact}, s.source_code, s.harm, s.recorded_at desc, s.statement_id desc`;
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
function parts(ask: Ask, bind: Binder, use: Use): string {
  const f = ask.measure.filter;
  const of = `v.event_id = s.${own(ask)} and v.statement_id = s.statement_id and ${asKnown(ask, 'v', bind)}`;
  const harms = f.harms ? bind(f.harms, 'text[]') : null;
  const harm = (alias: string): string => (harms ? `${alias}.harm = any(${harms})` : 'true');
  const keep = `s.row_id, s.event_id, s.placed, s.source, s.happened_from, s.happened_to, s.learned_at, s.report_id, s.sources_counted`;
  if (!people(ask)) {
    // The total itself; or, of a statement about another harm, those of its groups who suffered this one.
    const none = 'null::int as sex_known, null::int as age_known';
    const groups = `(select count(*) as groups, ${SUMS} from involvement v where ${of} and ${harm('v')}) g`;
    const total =
      use === 'figure'
        ? `g.sex_known, g.age_known from said s left join lateral ${groups} on true`
        : `${none} from said s`;
    const whole = `select ${keep}, s.surely, s.low, s.best, s.high, s.best is not null as whole, ${total} where ${harm('s')}`;
    if (!harms) return whole;
    return `${whole}
      union all
      select ${keep}, s.surely, g.low, g.best, g.high, g.whole, g.sex_known, g.age_known
      from said s cross join lateral ${groups} where not ${harm('s')} and g.groups > 0`;
  }
  const group = groupOf(f, ask.group, bind);
  // People in the total whom no group names are of unknown status, sex and age: they may match, and are not lost.
  return `select ${keep}, s.surely and g.sure as surely, g.low, g.best, g.high, g.whole, g.sex_known, g.age_known
    from said s cross join lateral (
      select v.sure, ${SUMS} from (
        select (${group.surely}) as sure, v.low, v.best, v.high, v.sex, v.age_from, v.age_to
        from involvement v where ${of} and ${harm('v')} and ${group.may}
        union all
        select false, case when t.groups = 0 then s.low end, s.best - coalesce(t.best, 0), case when t.groups = 0 then s.high end,
          'unknown', null, null
        from (select count(*) as groups, sum(v.best)::int as best, bool_and(v.best is not null) as whole
              from involvement v where ${of} and ${harm('v')}) t
        where ${harm('s')} and (t.groups = 0 or (t.whole and s.best > t.best))
      ) v group by v.sure
    ) g`;
}

/** `with …`, ending in the relation `record`. Binds its values in order. */
export function recordsOf(ask: Ask, bind: Binder, use: Use): string {
  const m = ask.measure;
  const head = `with candidate as (${candidatesOf(ask, bind)})`;
  const wanted = ask.certainty === null ? 'true' : ask.certainty === 'certain' ? 'surely' : 'not surely';
  const columns = 'row_id, event_id, placed, source, happened_from, happened_to, learned_at';
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
  if (m.counts === 'events' && !people(ask) && !m.filter.harms) {
    const source =
      ask.source === null
        ? ''
        : ` and coalesce(s.source_code, c.event_source, 'unknown') = ${bind(ask.source, 'text')}`;
    const told = `select c.*, coalesce(s.source_code, c.event_source, 'unknown') as source, s.report_id, s.sources_counted
            from candidate c left join statement s on s.event_id = c.${own(ask)} and ${asKnown(ask, 's', bind)}`;
    if (ask.linked) {
      return `${head}, record as (
      select * from (select ${row}, bool_or(surely) as surely, ${report}${one}
        from (${told} where true${source}) p group by event_id, source) p where ${wanted})`;
    }
    return `${head}, record as (
      select ${columns}, surely, ${report}${one}
      from (${told} where ${wanted}${source}) p
      group by ${columns}, surely)`;
  }
  const body = `${head}, said as (${said(ask, bind)}), part as (${parts(ask, bind, use)})`;
  if (m.counts === 'events') {
    return `${body}, record as (
      select * from (select ${row}, bool_or(surely) as surely, ${report}${one} from part group by event_id, source) p where ${wanted})`;
  }
  const sums = `select ${row}, bool_and(surely) as surely, ${report}sum(low)::int as low, sum(best)::int as best,
        case when bool_and(high is not null) then sum(high)::int end as high, bool_and(whole) as whole,
        sum(sex_known)::int as sex_known, sum(age_known)::int as age_known
      from part`;
  // Linked events may differ in whether they are certain: their one row is made before it is asked which it is.
  if (ask.linked) return `${body}, record as (select * from (${sums} group by ${keys}) p where ${wanted})`;
  return `${body}, record as (${sums} where ${wanted} group by ${keys})`;
}

/** Whether an event can stand in `record` twice for one source: with people who surely match and others who may. */
export function mayRepeat(ask: Ask): boolean {
  return ask.measure.counts === 'people' && people(ask);
}
