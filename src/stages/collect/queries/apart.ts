/** SQL of what is kept apart: under row security, so that who may not read it finds nothing, and no count of it either. */
import type { Transaction } from '#model/operation.ts';
import type { ApartGroup } from '../apart/kept-apart.ts';

export interface NewApartReport {
  readonly id: string;
  readonly group: ApartGroup;
  readonly about: string;
  readonly inDanger: string;
  readonly contentHash: Buffer;
  readonly sealed: Buffer;
  readonly wrapped: Buffer;
  readonly at: Date;
}

/** Without `returning`: who may only put in reads nothing, not even what they put in. */
export async function insertApart(tx: Transaction, r: NewApartReport): Promise<void> {
  await tx.query(
    `insert into apart_report (report_id, field_group, about, in_danger, content_hash, sealed, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [r.id, r.group, r.about, r.inDanger, r.contentHash, r.sealed, r.at],
  );
  await tx.query(`insert into report_key (report_id, wrapped) values ($1, $2)`, [r.id, r.wrapped]);
}

export interface ApartRow {
  readonly id: string;
  readonly about: 'own_personnel' | 'corruption' | 'organised_crime';
  readonly in_danger: 'yes' | 'no' | 'unknown';
  readonly recorded_at: Date;
  readonly state: 'referred' | 'closed' | 'reopened' | null;
}

/** Newest first; `after`: before this one. */
export function apartReports(
  tx: Transaction,
  group: ApartGroup,
  page: { after: string | null; limit: number },
): Promise<ApartRow[]> {
  return tx.query<ApartRow>(
    `select r.report_id as id, r.about, r.in_danger, r.recorded_at,
       (select a.kind from apart_act a where a.report_id = r.report_id order by a.recorded_at desc limit 1) as state
     from apart_report r where r.field_group = $1
       and ($2::uuid is null or (r.recorded_at, r.report_id) <
         (select b.recorded_at, b.report_id from apart_report b where b.report_id = $2 and b.field_group = $1))
     order by r.recorded_at desc, r.report_id desc limit $3`,
    [group, page.after, page.limit],
  );
}

export interface OpenedApart extends ApartRow {
  readonly content_hash: Buffer;
  readonly sealed: Buffer;
  /** Null: its key was destroyed. */
  readonly wrapped: Buffer | null;
}

export async function apartReport(
  tx: Transaction,
  group: ApartGroup,
  id: string,
): Promise<OpenedApart | null> {
  const rows = await tx.query<OpenedApart>(
    `select r.report_id as id, r.about, r.in_danger, r.recorded_at, r.content_hash, r.sealed, k.wrapped,
       (select a.kind from apart_act a where a.report_id = r.report_id order by a.recorded_at desc limit 1) as state
     from apart_report r left join report_key k using (report_id) where r.field_group = $1 and r.report_id = $2`,
    [group, id],
  );
  return rows[0] ?? null;
}

export interface ApartAct {
  readonly kind: 'referred' | 'closed' | 'reopened';
  readonly note: string;
  readonly by: string;
  readonly recorded_at: Date;
}

export function apartActs(tx: Transaction, id: string): Promise<ApartAct[]> {
  return tx.query<ApartAct>(
    `select kind, note, by, recorded_at from apart_act where report_id = $1 order by recorded_at desc, act_id`,
    [id],
  );
}

export async function insertApartAct(
  tx: Transaction,
  group: ApartGroup,
  act: ApartAct & { readonly id: string; readonly report: string },
): Promise<void> {
  await tx.query(
    `insert into apart_act (act_id, report_id, field_group, kind, note, by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [act.id, act.report, group, act.kind, act.note, act.by, act.recorded_at],
  );
}

/** Whether it is held, for who may read it, and whether its payload was destroyed; null when not. */
export async function apartState(tx: Transaction, id: string): Promise<{ destroyed: boolean } | null> {
  const rows = await tx.query<{ destroyed: boolean }>(
    `select t.report_id is not null as destroyed from apart_report r left join report_tombstone t using (report_id)
     where r.report_id = $1`,
    [id],
  );
  return rows[0] ?? null;
}
