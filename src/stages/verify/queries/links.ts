/** SQL of the verify stage on events that are one fact, and on those that may be. */
import { newId } from '#model/ids.ts';
import type { Transaction } from '#model/operation.ts';

/** Nobody else links or unlinks in this operation until the transaction ends. */
export async function holdLinks(tx: Transaction): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('event_link ' || current_schema(), 0))`);
}

/** Those of the events that are held now. */
export async function eventsHeld(tx: Transaction, events: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select event_id as id from event where event_id = any($1::uuid[]) and superseded_at is null`,
    [events],
  );
  return rows.map((r) => r.id);
}

/** The groups in which any of the events stands now, each with all of its events. */
export async function groupsOf(
  tx: Transaction,
  events: readonly string[],
): Promise<{ group: string; events: string[] }[]> {
  return tx.query(
    `select l.group_id as "group", array_agg(l.event_id::text order by l.event_id) as events from event_link l
     where l.superseded_at is null and l.group_id in (select k.group_id from event_link k where k.event_id = any($1::uuid[]) and k.superseded_at is null)
     group by l.group_id order by l.group_id`,
    [events],
  );
}

export interface Act {
  readonly kind: 'link' | 'unlink';
  readonly events: readonly string[];
  readonly why: string;
  readonly by: string;
  readonly now: number;
}

/** Writes down what was done and why; answers with its id. */
export async function insertAct(tx: Transaction, act: Act): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into event_link_act (act_id, kind, events, why, by, recorded_at) values ($1, $2, $3::uuid[], $4, $5, $6)`,
    [id, act.kind, act.events, act.why, act.by, new Date(act.now)],
  );
  return id;
}

/** Ends the standing of these events in their groups. */
export async function endLinks(tx: Transaction, events: readonly string[], now: number): Promise<void> {
  await tx.query(
    `update event_link set superseded_at = $2 where event_id = any($1::uuid[]) and superseded_at is null`,
    [events, new Date(now)],
  );
}

/** Puts these events together as one fact. */
export async function insertLinks(
  tx: Transaction,
  group: string,
  events: readonly string[],
  act: string,
  now: number,
): Promise<void> {
  for (const event of events) {
    await tx.query(
      `insert into event_link (row_id, group_id, event_id, act_id, recorded_at) values ($1, $2, $3, $4, $5)`,
      [newId(), group, event, act, new Date(now)],
    );
  }
}

export interface PairSide {
  readonly event: string;
  readonly from: Date;
  readonly to: Date;
  readonly precision: string;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly uncertainty: number | null;
  readonly level: number | null;
  readonly place: string | null;
  readonly statements: readonly {
    readonly source: string;
    readonly harm: string;
    readonly low: number | null;
    readonly best: number | null;
    readonly high: number | null;
  }[];
}

export interface PairRow {
  readonly a: PairSide;
  readonly b: PairSide;
  readonly linked: boolean;
}

const WITHIN = (e: string, from: string, to: string): string =>
  `tstzrange(${e}.happened_from, ${e}.happened_to, '[)') && tstzrange(${from}, ${to}, '[)')`;
/** The finest areas that an event is known to: those that may contain it, else the last of those that do. */
const FINEST = (e: string): string =>
  `(case when cardinality(${e}.maybe) > 0 then ${e}.maybe else ${e}.inside[cardinality(${e}.inside):] end)`;

const SIDE = (
  e: string,
): string => `json_build_object('event', ${e}.event_id, 'from', ${e}.happened_from, 'to', ${e}.happened_to, 'precision', ${e}.precision,
  'lon', ${e}.lon, 'lat', ${e}.lat, 'uncertainty', ${e}.uncertainty, 'level', ${e}.level,
  'place', (select p.name from place p where p.code = any(${e}.inside) and p.superseded_at is null order by p.level desc, p.name limit 1),
  'statements', coalesce((select json_agg(json_build_object('source', s.source_code, 'harm', s.harm, 'low', s.low, 'best', s.best, 'high', s.high)
     order by s.source_code, s.harm) from statement s where s.event_id = ${e}.event_id and s.superseded_at is null), '[]'))`;

/**
 * Pairs of current events that may be one fact: not two rows of one published source, their times overlap within `slack`
 * (milliseconds), each lasts at most `span`, and their circles touch or, where one has no point, their areas may be the
 * same and both are known to a province or better. Of `window`, at most `limit`, in the order in which they happened.
 */
export function pairs(
  tx: Transaction,
  ask: {
    from: number;
    to: number;
    slack: number;
    span: number;
    event: string | null;
    notOf: string | null;
    limit: number;
  },
): Promise<PairRow[]> {
  const ms = (n: number): string => `${Math.trunc(n)} milliseconds`;
  return tx.query<PairRow>(
    `with first as (
       select e.* from event e
       where e.superseded_at is null and ${WITHIN('e', '$1::timestamptz', '$2::timestamptz')} and e.happened_to - e.happened_from <= $4::interval
         and ($5::uuid is null or e.event_id = $5) and ($7::text is null or e.source_code is distinct from $7)),
     pair as (
       select a.row_id as a_row, b.row_id as b_row from first a join event b on b.superseded_at is null
         and ${WITHIN('b', 'a.happened_from - $3::interval', 'a.happened_to + $3::interval')}
         and b.event_id <> a.event_id and b.happened_to - b.happened_from <= $4::interval
         and (a.source_code is null or b.source_code is distinct from a.source_code)
         and case when a.area_box is not null and b.area_box is not null then a.area_box && b.area_box
             else a.level >= 1 and b.level >= 1 and (${FINEST('a')} && (b.inside || b.maybe) or ${FINEST('b')} && (a.inside || a.maybe)) end
       where $5::uuid is not null or a.event_id < b.event_id or ($7::text is not null and b.source_code = $7) or not (${WITHIN('b', '$1::timestamptz', '$2::timestamptz')}))
     select ${SIDE('a')} as a, ${SIDE('b')} as b,
       exists (select from event_link k join event_link l on l.group_id = k.group_id and l.event_id = b.event_id and l.superseded_at is null
               where k.event_id = a.event_id and k.superseded_at is null) as linked
     from pair join event a on a.row_id = pair.a_row join event b on b.row_id = pair.b_row
     order by a.happened_from, a.event_id, b.happened_from, b.event_id limit $6`,
    [new Date(ask.from), new Date(ask.to), ms(ask.slack), ms(ask.span), ask.event, ask.limit, ask.notOf],
  );
}
