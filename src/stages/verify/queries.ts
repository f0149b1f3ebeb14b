/** All SQL of the verify stage: events as persons record them, and every judgement about them. */
import type { Transaction } from '#model/operation.ts';
import type { Count } from '#model/range.ts';

export interface NewEvent {
  readonly rowId: string;
  readonly eventId: string;
  readonly from: number;
  readonly to: number;
  readonly precision: string;
  readonly zone: string;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly uncertainty: number | null;
  readonly level: number | null;
  readonly inside: readonly string[];
  readonly box: string | null;
  readonly placeText: string | null;
  readonly by: string;
  readonly now: number;
}

/** The path from the country down to a place and its level, or null when no such place is held. */
export async function placePath(
  tx: Transaction,
  code: string,
): Promise<{ path: string[]; level: number; around: string | null } | null> {
  const rows = await tx.query<{ path: string[]; level: number; around: string | null }>(
    `select path, level, area_box::text as around from place where code = $1 and superseded_at is null`,
    [code],
  );
  return rows[0] ?? null;
}

export async function reportExists(tx: Transaction, reportId: string): Promise<boolean> {
  return (await tx.query(`select 1 from report where report_id = $1`, [reportId])).length > 0;
}

export async function insertEvent(tx: Transaction, e: NewEvent): Promise<void> {
  await tx.query(
    `insert into event (row_id, event_id, happened_from, happened_to, precision, zone, lon, lat, uncertainty, level, inside, maybe,
       position_basis, area_box, place_text, recorded_by, recorded_at, named)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '{}', $12, $13::box, $14, $15, $16, $17)`,
    [
      e.rowId,
      e.eventId,
      new Date(e.from),
      new Date(e.to),
      e.precision,
      e.zone,
      e.lon,
      e.lat,
      e.uncertainty,
      e.level,
      e.inside,
      e.lon === null ? (e.inside.length > 0 ? 'source_area' : 'none') : 'source_point',
      e.box,
      e.placeText,
      e.by,
      new Date(e.now),
      // What a person says they are sure of; the finest of it is the whole of it.
      e.inside.slice(-1),
    ],
  );
}

export async function linkReport(
  tx: Transaction,
  eventId: string,
  reportId: string,
  by: string,
  now: number,
): Promise<void> {
  await tx.query(
    `insert into event_report (event_id, report_id, linked_by, recorded_at) values ($1, $2, $3, $4)`,
    [eventId, reportId, by, new Date(now)],
  );
}

export async function insertStatement(
  tx: Transaction,
  s: {
    id: string;
    eventId: string;
    source: string;
    reportId: string;
    harm: string;
    count: Count;
    now: number;
  },
): Promise<void> {
  await tx.query(
    `insert into statement (statement_id, event_id, source_code, report_id, harm, low, best, high, sources_counted, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, null, $9)`,
    [s.id, s.eventId, s.source, s.reportId, s.harm, s.count.low, s.count.best, s.count.high, new Date(s.now)],
  );
}

export interface NewInvolvement {
  readonly role: string;
  readonly harm: string;
  readonly status: string;
  readonly sex: string;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

export async function insertInvolvement(
  tx: Transaction,
  id: string,
  eventId: string,
  statementId: string,
  i: NewInvolvement,
  now: number,
): Promise<void> {
  await tx.query(
    `insert into involvement (involvement_id, event_id, statement_id, role, harm, status, sex, age_from, age_to, low, best, high, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      id,
      eventId,
      statementId,
      i.role,
      i.harm,
      i.status,
      i.sex,
      i.ageFrom,
      i.ageTo,
      i.low,
      i.best,
      i.high,
      new Date(now),
    ],
  );
}

export async function eventRecorder(tx: Transaction, eventId: string): Promise<string | null> {
  const rows = await tx.query<{ recorded_by: string }>(
    `select recorded_by from event where event_id = $1 and superseded_at is null`,
    [eventId],
  );
  return rows[0]?.recorded_by ?? null;
}

export async function insertClassification(
  tx: Transaction,
  c: { id: string; eventId: string; area: string; standard: string; code: string; by: string; now: number },
): Promise<boolean> {
  const rows = await tx.query(
    `insert into classification (classification_id, event_id, area, standard, code, by, recorded_at)
     select $1, $2, $3, $4, $5, $6, $7 where not exists (
       select 1 from classification where event_id = $2 and standard = $4 and code = $5 and superseded_at is null)
     returning 1`,
    [c.id, c.eventId, c.area, c.standard, c.code, c.by, new Date(c.now)],
  );
  return rows.length > 0;
}

/** Kinds of source behind an event's reports, as far as they were stated; a published data set is secondary. */
export async function sourceCategories(tx: Transaction, eventId: string): Promise<string[]> {
  const rows = await tx.query<{ category: string }>(
    `select distinct r.source_category as category from event_report l join report r using (report_id)
     where l.event_id = $1 and l.superseded_at is null and r.source_category is not null`,
    [eventId],
  );
  return rows.map((r) => r.category);
}

export async function collectors(tx: Transaction, eventId: string): Promise<string[]> {
  const rows = await tx.query<{ recorded_by: string }>(
    `select distinct r.recorded_by from event_report l join report r using (report_id) where l.event_id = $1 and l.superseded_at is null`,
    [eventId],
  );
  return rows.map((r) => r.recorded_by);
}

export async function insertAssessment(
  tx: Transaction,
  a: {
    id: string;
    eventId: string;
    standard: string;
    version: string;
    level: string;
    basis: string;
    by: string;
    dissent: string | null;
    now: number;
  },
): Promise<void> {
  await tx.query(
    `insert into assessment (assessment_id, event_id, standard, standard_version, level, basis, by, dissent, supersedes, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8,
       (select assessment_id from assessment where event_id = $2 and standard = $3 order by recorded_at desc, assessment_id desc limit 1), $9)`,
    [a.id, a.eventId, a.standard, a.version, a.level, a.basis, a.by, a.dissent, new Date(a.now)],
  );
}
