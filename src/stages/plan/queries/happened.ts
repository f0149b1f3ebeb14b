/** SQL of the check on events: near a shape, known only to areas, and what sources state of them. */
import type { Box } from '#model/geometry.ts';
import type { Transaction } from '#model/operation.ts';
import type { Window } from '#model/time.ts';
import { boxes, current, type Knowing } from './knowing.ts';

export interface EventRow {
  readonly id: string;
  readonly from: Date;
  readonly to: Date;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly uncertainty: number | null;
  readonly source: string | null;
}

const IN_WINDOW = (a: number, b: number): string =>
  `tstzrange(e.happened_from, e.happened_to) && tstzrange($${a}::timestamptz, $${b}::timestamptz)`;

/** Events that may have happened in the window and near one of the boxes; some come twice. */
export async function readEventsNear(
  tx: Transaction,
  list: readonly Box[],
  window: Window,
  knowing: Knowing,
): Promise<EventRow[]> {
  const values: unknown[] = [new Date(window.from), new Date(window.to)];
  const from = boxes(list, values);
  return tx.query(
    `select e.* from ${from} cross join lateral (
       select e.event_id as id, e.happened_from as "from", e.happened_to as "to", e.lon, e.lat, e.uncertainty, e.source_code as source
       from event e
       where ${current('e', knowing, values)} and ${IN_WINDOW(1, 2)} and e.area_box && box(point(b.w, b.s), point(b.e, b.n))
     ) e`,
    values,
  );
}

export interface UnlocatedEventsRow {
  readonly source: string | null;
  readonly level: number | null;
  readonly inside: string;
  readonly maybe: string;
  /** With a blank between them. */
  readonly ids: string;
}

/** Events without a point that may have happened in the window, by source and by what is known of where. */
export async function readUnlocatedEvents(
  tx: Transaction,
  window: Window,
  knowing: Knowing,
): Promise<UnlocatedEventsRow[]> {
  const values: unknown[] = [new Date(window.from), new Date(window.to)];
  return tx.query(
    `select e.source_code as source, e.level, array_to_string(e.inside, ' ') as inside, array_to_string(e.maybe, ' ') as maybe,
       string_agg(e.event_id::text, ' ') as ids
     from event e where e.area_box is null and ${IN_WINDOW(1, 2)} and ${current('e', knowing, values)}
     group by e.source_code, e.level, e.inside, e.maybe`,
    values,
  );
}

export interface StatementRow {
  readonly event: string;
  /** What it is counted under: the event, or the group in which a person linked it as one fact. */
  readonly fact: string;
  readonly from: Date;
  readonly to: Date;
  readonly source: string;
  /** Null when nobody states a figure. */
  readonly harm: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/**
 * What sources state of the events, each source apart. Of events that a person linked as one fact the latest statement
 * of a source on a harm speaks, so that it counts once.
 */
export async function readStatements(
  tx: Transaction,
  events: readonly string[],
  knowing: Knowing,
): Promise<StatementRow[]> {
  if (events.length === 0) return [];
  const values: unknown[] = [events];
  return tx.query(
    `select e.event_id as event, coalesce(k.group_id, e.event_id) as fact, e.happened_from as "from", e.happened_to as "to",
       coalesce(s.source_code, e.source_code, 'recorded_here') as source, s.harm, s.low, s.best, s.high
     from unnest($1::uuid[]) as wanted (id)
     join event e on e.event_id = wanted.id and ${current('e', knowing, values)}
     left join event_link k on k.event_id = wanted.id and ${current('k', knowing, values)}
     left join statement s on s.event_id = wanted.id and ${current('s', knowing, values)}
     where k.group_id is null or not exists (
       select from event_link l join statement t on t.event_id = l.event_id and ${current('t', knowing, values)}
       where l.group_id = k.group_id and l.event_id <> k.event_id and l.event_id = any ($1::uuid[]) and ${current('l', knowing, values)}
         and t.source_code = s.source_code and t.harm = s.harm and (t.recorded_at, t.statement_id) > (s.recorded_at, s.statement_id))`,
    values,
  );
}
