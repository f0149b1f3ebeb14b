/** What is counted over the relation `record` of an ask, as SQL: its sums by source, its days. Only queries.ts files run it. */
import type { Ask, Binder } from '../ask.ts';
import { mayRepeat } from '../compile.ts';

/** Midnights that cut the days, and the moments that a change is told by; milliseconds since 1970 UTC. */
export interface Days {
  /** One more than there are days. */
  readonly edges: readonly number[];
  readonly window: { readonly from: number; readonly to: number };
  readonly before: { readonly from: number; readonly to: number };
  readonly since: number;
}

/** Sums by source, certain and possible apart, and a row of each source that counts its events once. */
export function sumsOf(ask: Ask, record: string): string {
  return `select source, surely, ${mayRepeat(ask) ? 'count(distinct event_id)' : 'count(*)'}::int as events, sum(low)::bigint as low, sum(best)::bigint as best,
      case when bool_and(high is not null) then sum(high)::bigint end as high, (count(*) filter (where not whole))::int as without,
      (count(*) filter (where not placed))::int as unplaced, sum(sex_known)::bigint as sex_known, sum(age_known)::bigint as age_known
    from ${record} group by grouping sets ((source, surely), (source)) order by source, surely desc`;
}

/**
 * Days by source, what was learned since, and the window before, in no order. `offset 0` keeps what is worked out of a record from
 * being worked out anew at every place where it is used.
 */
export function daysOf(ask: Ask, of: Days, record: string, bind: Binder): string {
  const at = (ms: number): string => bind(new Date(ms), 'timestamptz');
  const edges = bind(
    of.edges.map((ms) => new Date(ms)),
    'timestamptz[]',
  );
  const [from, to] = [at(of.window.from), at(of.window.to)];
  const [beforeFrom, beforeTo, since] = [at(of.before.from), at(of.before.to), at(of.since)];
  const cut = `select source, surely, best, whole, happened_from, happened_to, learned_at, width_bucket(happened_from, ${edges}) as bucket,
        not (happened_from < ${to} and happened_to > ${from}) and happened_from < ${from} as earlier,
        happened_from >= ${beforeFrom} and happened_to <= ${beforeTo} and surely as just_before,
        ${mayRepeat(ask) ? 'row_number() over (partition by event_id, source order by surely desc) = 1' : 'true'} as once
      from ${record} offset 0`;
  const dated = `select *, case when surely and bucket between 1 and ${of.edges.length - 1} and happened_to <= (${edges})[bucket + 1] then bucket end as day
      from (${cut}) cut offset 0`;
  return `select source, day, (count(*) filter (where once))::int as events, sum(best)::bigint as best,
      (count(*) filter (where not whole))::int as without,
      (count(*) filter (where once and earlier and learned_at > ${since}))::int as learned,
      (count(*) filter (where earlier and just_before))::int as before_certain,
      (count(*) filter (where earlier and happened_from < ${beforeTo} and happened_to > ${beforeFrom} and not just_before))::int as before_possible
    from (${dated}) dated group by source, day`;
}
