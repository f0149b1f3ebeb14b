/** SQL of the report stage on measures: figures, thirty days, and the records behind a figure. */
import type { Transaction } from '#model/operation.ts';
import type { Ask, AskedPlace } from './ask.ts';
import { binder } from './ask.ts';
import { asKnown } from './compile/candidates.ts';
import { recordsOf } from './compile.ts';
import { remembered } from './remembered.ts';
import { sumsOf } from './compile/tallies.ts';

/** The sum of a source's records. `without`: how many of them gave no figure; then a sum is "at least". */
export interface SumRow {
  readonly source: string;
  /** Null: the row that counts the events of the source once, certain or possible. */
  readonly surely: boolean | null;
  readonly events: number;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly without: number;
  /** Of its events, how many cannot be placed surely in the asked place. */
  readonly unplaced: number;
  readonly sex_known: number | null;
  readonly age_known: number | null;
}

/** Figures of a measure by source, certain and possible apart; nothing is added over sources. */
export async function sums(tx: Transaction, ask: Ask): Promise<SumRow[]> {
  const bind = binder();
  const sql = `${recordsOf(ask, bind, 'figure')} ${sumsOf(ask, 'record')}`;
  return remembered<SumRow>(tx, ask.snapshot, sql, bind.values);
}

/** One day of one source; `day` counts from 1, null: not certainly on one day. */
export interface DayRow {
  readonly source: string;
  readonly day: number | null;
  readonly events: number;
  readonly best: number | null;
  readonly without: number;
  /** Of the events before the window, how many were newly known or changed since `since`. */
  readonly learned: number;
  readonly before_certain: number;
  readonly before_possible: number;
}

/** A record behind a figure, with what a reader needs to judge it. */
export interface RecordRow {
  /** What it is counted under: the event, or the group in which a person linked it. */
  readonly key: string;
  readonly event_id: string;
  readonly source: string;
  readonly surely: boolean;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly report_id: string | null;
  readonly sources_counted: number | null;
  readonly external_id: string | null;
  readonly happened_from: Date;
  readonly happened_to: Date;
  readonly precision: string;
  readonly zone: string;
  readonly level: number | null;
  readonly uncertainty: number | null;
  readonly place: string | null;
  readonly place_code: string | null;
  readonly may_be: string[] | null;
  readonly place_text: string | null;
  readonly assessments: number;
}

/** Where a page of records begins: after this event. */
export interface Cursor {
  readonly from: number;
  readonly event: string;
}

/** Records in the order in which they happened, at most `limit` after `after`. */
export async function records(
  tx: Transaction,
  ask: Ask,
  after: Cursor | null,
  limit: number,
): Promise<RecordRow[]> {
  const bind = binder();
  const body = recordsOf(ask, bind, 'records');
  const beyond = after
    ? `where (r.happened_from, r.event_id) > (${bind(new Date(after.from), 'timestamptz')}, ${bind(after.event, 'uuid')})`
    : '';
  const known = bind(new Date(ask.known), 'timestamptz');
  const sql = `${body}
    select r.event_id as key, e.event_id, r.source, r.surely, r.low, r.best, r.high, r.report_id, r.sources_counted, e.external_id,
      e.happened_from, e.happened_to, e.precision, e.zone, e.level, e.uncertainty, p.name as place, p.code as place_code, m.names as may_be,
      e.place_text, (select count(*)::int from assessment a where a.event_id = e.event_id and a.recorded_at <= ${known}) as assessments
    from (select * from record r ${beyond} order by r.happened_from, r.event_id limit ${bind(limit, 'int')}) r
    join event e on e.row_id = r.row_id
    left join lateral (select p.name, p.code from place p where p.code = any(e.inside) and p.superseded_at is null
                       order by p.level desc limit 1) p on true
    left join lateral (select array_agg(p.name order by p.level, p.name) as names from place p
                       where p.code = any(e.maybe) and p.superseded_at is null) m on true
    order by e.happened_from, r.event_id`;
  return tx.query<RecordRow>(sql, bind.values);
}

/** A place with the codes above and below it; null when no such place is held. */
export async function askedPlace(
  tx: Transaction,
  code: string,
  known: Pick<Ask, 'known' | 'knownIsNow'>,
): Promise<AskedPlace | null> {
  const bind = binder();
  const sql = `with recursive below as (
      select code from place p where p.parent_code = ${bind(code, 'text')} and ${asKnown(known, 'p', bind)}
      union select p.code from below b join place p on p.parent_code = b.code and ${asKnown(known, 'p', bind)})
    select p.code, p.name, p.level, p.path, array(select code from below) as below
    from place p where p.code = ${bind(code, 'text')} and ${asKnown(known, 'p', bind)} and p.kind = 'admin'`;
  const rows = await tx.query<AskedPlace>(sql, bind.values);
  return rows[0] ?? null;
}

/** What somebody can have judged: events classified, or assessed, under a standard. */
export interface Judging {
  readonly kind: 'classification' | 'assessment';
  readonly standard: string;
}

/**
 * Which of these anybody has used: where nobody has, counts under it are unknown and not zero. Ordered, so that the index
 * answers also where nothing is found.
 */
export async function judgedUnder(
  tx: Transaction,
  of: readonly Judging[],
  known: number,
): Promise<readonly Judging[]> {
  const kinds = [...new Set(of.map((j) => j.kind))];
  if (kinds.length === 0) return [];
  const used = {
    classification: `select true from classification c where c.standard = j.standard and c.superseded_at is null and c.recorded_at <= $3 order by c.code limit 1`,
    assessment: `select true from assessment a where a.standard = j.standard and a.recorded_at <= $3 limit 1`,
  };
  const each = kinds.map(
    (kind) => `select j.kind, j.standard from unnest($1::text[], $2::text[]) as j (kind, standard)
       cross join lateral (${used[kind]}) used where j.kind = '${kind}'`,
  );
  return tx.query<Judging>(each.join(' union all '), [
    of.map((j) => j.kind),
    of.map((j) => j.standard),
    new Date(known),
  ]);
}

/** Which harms each source states at all; the index is leapt through from one pair to the next. */
export async function harmsStated(tx: Transaction): Promise<{ source_code: string; harm: string }[]> {
  const next = (after: string): string =>
    `(select s.source_code, s.harm from statement s where s.superseded_at is null ${after} order by s.source_code, s.harm limit 1)`;
  return tx.query(
    `with recursive said as (
       ${next('')}
       union all
       select n.source_code, n.harm from said p cross join lateral ${next('and (s.source_code, s.harm) > (p.source_code, p.harm)')} n)
     select source_code, harm from said`,
  );
}
