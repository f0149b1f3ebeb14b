/** SQL of the report stage over all areas, and of the groups that figures are told apart by. */
import type { Transaction } from '#model/operation.ts';
import { binder, type Ask } from '../ask.ts';
import { asKnown, candidatesOf } from '../compile/candidates.ts';
import { recordsOf } from '../compile.ts';

/** Events of a source in an area; `area` null: in all of them together, each event once; '' : classified in none. */
export interface OverviewRow {
  /** Null: the row that counts the events of all sources together, those once that a person linked as one fact. */
  readonly source: string | null;
  readonly area: string | null;
  readonly surely: boolean | null;
  readonly events: number;
  /** Of these, how many are linked ones. */
  readonly linked: number;
}

/** Distinct events by source, by area and in all: one that stands in three areas is one in the total (T-004). */
export async function overview(tx: Transaction, ask: Ask): Promise<OverviewRow[]> {
  const bind = binder();
  return tx.query<OverviewRow>(
    `with candidate as (${candidatesOf(ask, bind)}), told as (
       select distinct c.event_id, c.surely, ${ask.linked ? 'c.own_id' : 'c.event_id as own_id'}, coalesce(s.source_code, c.event_source, 'unknown') as source, coalesce(k.area, '') as area
       from candidate c
       left join statement s on s.event_id = c.${ask.linked ? 'own_id' : 'event_id'} and ${asKnown(ask, 's', bind)}
       left join classification k on k.event_id = c.${ask.linked ? 'own_id' : 'event_id'} and ${asKnown(ask, 'k', bind)})
     , fact as (select event_id, source, area, bool_or(surely) as surely, bool_or(event_id <> own_id) as linked from told group by event_id, source, area)
     select source, area, surely, count(distinct event_id)::int as events, (count(distinct event_id) filter (where linked))::int as linked
     from fact group by grouping sets ((source, area, surely), (source, surely), ()) order by source nulls last, area nulls first, surely desc`,
    bind.values,
  );
}

/** Statuses of people that the records of an ask speak of, but for unknown. */
export async function statusesOf(tx: Transaction, ask: Ask): Promise<string[]> {
  const bind = binder();
  const rows = await tx.query<{ status: string }>(
    `${recordsOf(ask, bind, 'days')}
     select distinct v.status from record r join involvement v on ${ask.linked ? `v.event_id = any (array(select k.event_id from event_link k where k.group_id = r.event_id and ${asKnown(ask, 'k', bind)}) || r.event_id)` : 'v.event_id = r.event_id'} and ${asKnown(ask, 'v', bind)}
     where v.status <> 'unknown' order by 1`,
    bind.values,
  );
  return rows.map((r) => r.status);
}
