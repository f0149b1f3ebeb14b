/** SQL of the report stage on one event and one report, opened. */
import type { Transaction } from '#model/operation.ts';

export interface EventVersion {
  readonly row_id: string;
  readonly happened_from: Date;
  readonly happened_to: Date;
  readonly precision: string;
  readonly zone: string;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly uncertainty: number | null;
  readonly level: number | null;
  readonly inside: string[];
  readonly maybe: string[];
  readonly position_basis: string;
  readonly position_method: string | null;
  readonly place_text: string | null;
  readonly source_code: string | null;
  readonly external_id: string | null;
  readonly recorded_by: string;
  readonly recorded_at: Date;
  readonly superseded_at: Date | null;
}

/** Every version of an event that was recorded by `known`, newest first. */
export async function eventVersions(tx: Transaction, event: string, known: number): Promise<EventVersion[]> {
  return tx.query<EventVersion>(
    `select * from (
       select * from event where event_id = $1 and superseded_at is null
       union all select * from event where event_id = $1 and superseded_at is not null) v
     where recorded_at <= $2 order by recorded_at desc`,
    [event, new Date(known)],
  );
}

/** Names of places by code, as they are held now. */
export async function placeNames(
  tx: Transaction,
  codes: readonly string[],
): Promise<{ code: string; name: string; level: number }[]> {
  return tx.query(
    `select code, name, level from place where code = any($1::text[]) and superseded_at is null order by level desc, name`,
    [codes],
  );
}

export interface EventParts {
  readonly reports: {
    report_id: string;
    channel: string;
    source_code: string | null;
    external_id: string | null;
    release: string | null;
    recorded_at: string;
    destroyed: boolean;
  }[];
  readonly statements: {
    statement_id: string;
    source_code: string;
    report_id: string;
    harm: string;
    low: number | null;
    best: number | null;
    high: number | null;
    sources_counted: number | null;
    recorded_at: string;
    superseded_at: string | null;
  }[];
  readonly involvements: {
    statement_id: string;
    role: string;
    harm: string;
    status: string;
    sex: string;
    age_from: number | null;
    age_to: number | null;
    low: number | null;
    best: number | null;
    high: number | null;
  }[];
  readonly classifications: {
    area: string;
    standard: string;
    code: string;
    by: string;
    recorded_at: string;
  }[];
  readonly assessments: {
    assessment_id: string;
    standard: string;
    standard_version: string;
    level: string;
    basis: string;
    by: string;
    dissent: string | null;
    supersedes: string | null;
    recorded_at: string;
  }[];
  readonly attributions: {
    actor_code: string;
    actor: string | null;
    source_code: string;
    level: string;
    verified_by: string | null;
    basis: string;
  }[];
}

/** Everything that was said and judged of an event, as known at `known`; sources and ladders stand apart. */
export async function eventParts(tx: Transaction, event: string, known: number): Promise<EventParts> {
  const at = new Date(known);
  const live = (alias: string): string =>
    `${alias}.recorded_at <= $2 and (${alias}.superseded_at is null or ${alias}.superseded_at > $2)`;
  const list = (columns: string, from: string, order: string): string =>
    `coalesce((select jsonb_agg(to_jsonb(x)) from (select ${columns} from ${from} order by ${order}) x), '[]')`;
  const rows = await tx.query<EventParts>(
    `select
      ${list(
        `r.report_id, r.channel, r.source_code, r.external_id, r.release, r.recorded_at, (k.report_id is null) as destroyed`,
        `event_report l join report r using (report_id) left join report_key k using (report_id) where l.event_id = $1 and ${live('l')}`,
        'r.recorded_at, r.report_id',
      )} as reports,
      ${list(
        `statement_id, source_code, report_id, harm, low, best, high, sources_counted, recorded_at, superseded_at`,
        `statement s where s.event_id = $1 and ${live('s')}`,
        'source_code, harm, recorded_at desc',
      )} as statements,
      ${list(
        `statement_id, role, harm, status, sex, age_from, age_to, low, best, high`,
        `involvement v where v.event_id = $1 and ${live('v')}`,
        'statement_id, involvement_id',
      )} as involvements,
      ${list(`area, standard, code, by, recorded_at`, `classification c where c.event_id = $1 and ${live('c')}`, 'area, standard, code')} as classifications,
      ${list(
        `assessment_id, standard, standard_version, level, basis, by, dissent, supersedes, recorded_at`,
        `assessment a where a.event_id = $1 and a.recorded_at <= $2`,
        'standard, recorded_at desc',
      )} as assessments,
      ${list(
        `t.actor_code, (select a.name from actor a where a.source_code = t.source_code and a.code = t.actor_code and a.superseded_at is null) as actor,
         t.source_code, t.level, t.verified_by, t.basis`,
        `attribution t where t.event_id = $1 and ${live('t')}`,
        't.source_code, t.actor_code',
      )} as attributions`,
    [event, at],
  );
  return rows[0] as EventParts;
}

export interface EnvelopeRow {
  readonly report_id: string;
  readonly channel: string;
  readonly reporter_role: string;
  readonly source_code: string | null;
  readonly external_id: string | null;
  readonly release: string | null;
  readonly happened_from: Date | null;
  readonly happened_to: Date | null;
  readonly precision: string | null;
  readonly zone: string | null;
  readonly language: string | null;
  readonly clean_text: string | null;
  readonly source_category: string | null;
  readonly content_hash: Buffer;
  readonly sealed: Buffer;
  readonly wrapped: Buffer | null;
  readonly import_run: string | null;
  readonly recorded_at: Date;
  readonly destroyed_at: Date | null;
  readonly destroyed_for: string | null;
  readonly events: string[];
}

/** A report with its sealed payload and its key, if that was not destroyed; null when there is no such report. */
export async function envelope(tx: Transaction, report: string): Promise<EnvelopeRow | null> {
  const rows = await tx.query<EnvelopeRow>(
    `select r.report_id, r.channel, r.reporter_role, r.source_code, r.external_id, r.release, r.happened_from, r.happened_to, r.precision,
       r.zone, r.language, r.clean_text, r.source_category, r.content_hash, r.sealed, k.wrapped, r.import_run, r.recorded_at,
       t.recorded_at as destroyed_at, t.reason as destroyed_for,
       array(select l.event_id from event_report l where l.report_id = r.report_id and l.superseded_at is null) as events
     from report r left join report_key k using (report_id) left join report_tombstone t using (report_id) where r.report_id = $1`,
    [report],
  );
  return rows[0] ?? null;
}
