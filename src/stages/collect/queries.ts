/** All SQL of the collect stage. */
import type { Transaction } from '#model/operation.ts';

export interface NewReport {
  readonly reportId: string;
  readonly channel: string;
  readonly reporterRole: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly precision: string | null;
  readonly zone: string | null;
  readonly language: string | null;
  readonly cleanText: string | null;
  readonly contentHash: Buffer;
  readonly sealed: Buffer;
  readonly wrapped: Buffer;
  readonly sourceCategory: string | null;
  readonly by: string;
  readonly now: number;
}

/** Writes the envelope with its sealed payload, and the key apart from it. */
export async function insertReport(tx: Transaction, r: NewReport): Promise<void> {
  await tx.query(
    `with envelope as (
       insert into report (report_id, channel, reporter_role, happened_from, happened_to, precision, zone, language, clean_text,
         content_hash, sealed, source_category, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning report_id)
     insert into report_key (report_id, wrapped) select report_id, $15 from envelope`,
    [
      r.reportId,
      r.channel,
      r.reporterRole,
      r.from === null ? null : new Date(r.from),
      r.to === null ? null : new Date(r.to),
      r.precision,
      r.zone,
      r.language,
      r.cleanText,
      r.contentHash,
      r.sealed,
      r.sourceCategory,
      r.by,
      new Date(r.now),
      r.wrapped,
    ],
  );
}

/** Whether the report is held, and whether its payload was already destroyed; null when there is no such report. */
export async function reportState(tx: Transaction, reportId: string): Promise<{ destroyed: boolean } | null> {
  const rows = await tx.query<{ destroyed: boolean }>(
    `select t.report_id is not null as destroyed from report r left join report_tombstone t using (report_id) where r.report_id = $1`,
    [reportId],
  );
  return rows[0] ?? null;
}

export interface ErasureRequest {
  readonly id: string;
  readonly report_id: string;
  readonly reason: string;
  readonly proposed_by: string;
}

export async function insertErasureRequest(tx: Transaction, r: ErasureRequest, now: number): Promise<void> {
  await tx.query(
    `insert into erasure_request (id, report_id, reason, proposed_by, recorded_at) values ($1, $2, $3, $4, $5)`,
    [r.id, r.report_id, r.reason, r.proposed_by, new Date(now)],
  );
}

export async function erasureRequest(tx: Transaction, id: string): Promise<ErasureRequest | null> {
  const rows = await tx.query<ErasureRequest>(
    `select id, report_id, reason, proposed_by from erasure_request where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Destroys the key for good and leaves the tombstone: the envelope and every hash stay as they were. */
export async function destroyKey(tx: Transaction, r: ErasureRequest, confirmedBy: string, now: number): Promise<void> {
  await tx.query(
    `insert into report_tombstone (report_id, reason, proposed_by, confirmed_by, recorded_at) values ($1, $2, $3, $4, $5)`,
    [r.report_id, r.reason, r.proposed_by, confirmedBy, new Date(now)],
  );
  await tx.query(`delete from report_key where report_id = $1`, [r.report_id]);
}
