/** All SQL of the collect stage. */
import type { BoundaryArea, ImportedValue, SourceValue } from '#model/imported.ts';
import type { Transaction } from '#model/operation.ts';
import { HEADER, TRAILER } from './store/copy-binary.ts';
import { TABLES, type BulkTable } from './store/tables.ts';

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
export async function destroyKey(
  tx: Transaction,
  r: ErasureRequest,
  confirmedBy: string,
  now: number,
): Promise<void> {
  await tx.query(
    `insert into report_tombstone (report_id, reason, proposed_by, confirmed_by, recorded_at) values ($1, $2, $3, $4, $5)`,
    [r.report_id, r.reason, r.proposed_by, confirmedBy, new Date(now)],
  );
  await tx.query(`delete from report_key where report_id = $1`, [r.report_id]);
}

/** Writes rows in the binary format of COPY; `pages` hold whole rows of the columns of TABLES. */
export function copyRows(tx: Transaction, table: BulkTable, pages: readonly Buffer[]): Promise<void> {
  return tx.copyIn(`copy ${table} (${TABLES[table].columns}) from stdin (format binary)`, [
    HEADER,
    ...pages,
    TRAILER,
  ]);
}

/** One import of a source at a time; a second one waits for the end of the first. */
export async function lockSource(tx: Transaction, source: string): Promise<void> {
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended('amparo import ' || current_schema() || ' ' || $1, 0))`,
    [source],
  );
}

/** What a dry run does is done and taken back; its audit leaf, written after, stays. */
export async function beginDryRun(tx: Transaction): Promise<void> {
  await tx.query(`savepoint dry_run`);
}
export async function endDryRun(tx: Transaction): Promise<void> {
  await tx.query(`rollback to savepoint dry_run`);
}

/** The release in which a source is held, or null when it is not held. */
export async function heldRelease(tx: Transaction, source: string): Promise<string | null> {
  const rows = await tx.query<{ release: string }>(
    `select release from source where code = $1 and superseded_at is null`,
    [source],
  );
  return rows[0]?.release ?? null;
}

/** A new version of what is known about a source; the one before stays, superseded. */
export async function writeSource(tx: Transaction, id: string, s: SourceValue, now: Date): Promise<void> {
  await tx.query(`update source set superseded_at = $2 where code = $1 and superseded_at is null`, [
    s.code,
    now,
  ]);
  await tx.query(
    `insert into source (id, code, title, publisher, licence, citation, layer, release, vintage_from, vintage_to, cautions, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      s.code,
      s.title,
      s.publisher,
      s.licence,
      s.citation,
      s.layer,
      s.release,
      s.vintageFrom,
      s.vintageTo,
      JSON.stringify(s.cautions),
      now,
    ],
  );
}

/** The last import of a source, when it was this very file in this release and no boundaries came since. */
export async function alreadyImported(
  tx: Transaction,
  f: { importer: string; source: string; release: string; sha256: string; placed: boolean },
): Promise<{ rows: number; root: Buffer } | null> {
  const rows = await tx.query<{ rows: number; root: Buffer }>(
    `with last as (select * from import_run where source_code = $2 order by recorded_at desc, id desc limit 1)
     select rows, root from last
     where importer = $1 and release = $3 and file_sha256 = decode($4, 'hex')
       and not ($5 and exists (select 1 from import_run b join source s on s.code = b.source_code and s.superseded_at is null
         where s.layer = 'boundaries' and b.recorded_at > last.recorded_at))`,
    [f.importer, f.source, f.release, f.sha256, f.placed],
  );
  return rows[0] ?? null;
}

export interface NewRun {
  readonly id: string;
  readonly importer: string;
  readonly source: string;
  readonly release: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly root: Buffer;
  readonly rows: number;
  readonly added: number;
  readonly superseded: number;
  readonly unchanged: number;
  readonly withdrawn: number;
  readonly accepted: readonly string[];
  readonly by: string;
}

export async function insertRun(tx: Transaction, r: NewRun, now: Date): Promise<void> {
  await tx.query(
    `insert into import_run (id, importer, source_code, release, file_name, file_sha256, root, rows, added, superseded, unchanged,
       withdrawn, accepted, by, recorded_at)
     values ($1, $2, $3, $4, $5, decode($6, 'hex'), $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      r.id,
      r.importer,
      r.source,
      r.release,
      r.fileName,
      r.sha256,
      r.root,
      r.rows,
      r.added,
      r.superseded,
      r.unchanged,
      r.withdrawn,
      JSON.stringify(r.accepted),
      r.by,
      now,
    ],
  );
}

/** Codes from the country down to each admin area held, the area itself included. */
export async function areaPaths(tx: Transaction): Promise<Map<string, readonly string[]>> {
  const rows = await tx.query<{ code: string; path: string[] }>(
    `select code, path from place where superseded_at is null and kind = 'admin'`,
  );
  return new Map(rows.map((row) => [row.code, row.path]));
}

/** The admin areas held, with their shapes. */
export function boundaryAreas(tx: Transaction): Promise<BoundaryArea[]> {
  return tx.query<BoundaryArea>(
    `select code, level, names, shape from place where superseded_at is null and kind = 'admin' and shape is not null order by level, code`,
  );
}

/** Actors of a source as they are held: name by code. */
export async function heldActors(tx: Transaction, source: string): Promise<Map<string, string>> {
  const rows = await tx.query<{ code: string; name: string }>(
    `select code, name from actor where source_code = $1 and superseded_at is null`,
    [source],
  );
  return new Map(rows.map((row) => [row.code, row.name]));
}

export async function supersedeActor(
  tx: Transaction,
  source: string,
  code: string,
  now: Date,
): Promise<void> {
  await tx.query(
    `update actor set superseded_at = $3 where source_code = $1 and code = $2 and superseded_at is null`,
    [source, code, now],
  );
}

export type Kind = ImportedValue['kind'];

const KINDS: Readonly<Record<Kind, { table: string; id: string }>> = {
  place: { table: 'place', id: 'place_id' },
  settlement: { table: 'place', id: 'place_id' },
  population: { table: 'population_figure', id: 'figure_id' },
  indicator: { table: 'indicator_reading', id: 'reading_id' },
  event: { table: 'event', id: 'event_id' },
  object: { table: 'protected_object', id: 'object_id' },
};

export interface HeldRow {
  readonly external_id: string;
  /** Null when the source had withdrawn the row and now gives it again. */
  readonly content_hash: Buffer | null;
  /** Of an object: what persons made of it; an import does not take it back. */
  readonly status: string | null;
}

/** Which of these rows of a source are held now, and as what. */
export function heldRows(
  tx: Transaction,
  kind: Kind,
  source: string,
  externalIds: readonly string[],
): Promise<HeldRow[]> {
  const object = kind === 'object';
  return tx.query<HeldRow>(
    `select external_id, ${object ? 'o.status' : 'null as status'},
       ${
         object
           ? `case when exists (select 1 from object_statement s where s.object_id = o.object_id and s.source_code = $1
         and s.superseded_at is null) then content_hash end as content_hash`
           : 'content_hash'
       }
     from ${KINDS[kind].table} o where source_code = $1 and external_id = any($2) and superseded_at is null`,
    [source, externalIds],
  );
}

/** A page of external ids that a source holds, after `after`; `levels` limits places and population to those levels. */
export async function heldIds(
  tx: Transaction,
  kind: Kind,
  source: string,
  levels: readonly number[] | null,
  after: string,
): Promise<string[]> {
  const rows = await tx.query<{ external_id: string }>(
    `select external_id from ${KINDS[kind].table} o where source_code = $1 and superseded_at is null and external_id > $2
       ${levels ? 'and level = any($3)' : ''}
       ${
         kind === 'object'
           ? `and exists (select 1 from object_statement s where s.object_id = o.object_id and s.source_code = $1
         and s.superseded_at is null)`
           : ''
       }
     order by external_id limit 20000`,
    levels ? [source, after, levels] : [source, after],
  );
  return rows.map((row) => row.external_id);
}

/** Whether a source holds any row of this kind: a first import need not ask row by row. */
export async function holdsAny(tx: Transaction, kind: Kind, source: string): Promise<boolean> {
  return (
    (
      await tx.query(
        `select 1 from ${KINDS[kind].table} where source_code = $1 and superseded_at is null limit 1`,
        [source],
      )
    ).length > 0
  );
}

/**
 * Supersedes what a source said in these rows, and only that: what persons judged of an event, and what other sources
 * say of it, stays. With `keep` an object itself stays listed and only the source's statement ends (never 5).
 */
export async function supersedeRows(
  tx: Transaction,
  kind: Kind,
  source: string,
  ids: readonly string[],
  now: Date,
  keep: 'object' | null = null,
): Promise<void> {
  const { table, id } = KINDS[kind];
  const at = [source, ids, now];
  if (kind === 'event') {
    await tx.query(
      `update involvement i set superseded_at = $3 from statement s where s.statement_id = i.statement_id and s.source_code = $1
         and s.event_id = any($2::uuid[]) and i.superseded_at is null`,
      at,
    );
    for (const part of ['statement', 'attribution']) {
      await tx.query(
        `update ${part} set superseded_at = $3 where source_code = $1 and event_id = any($2::uuid[]) and superseded_at is null`,
        at,
      );
    }
    const by = [`source:${source}`, ids, now];
    await tx.query(
      `update classification set superseded_at = $3 where by = $1 and event_id = any($2::uuid[]) and superseded_at is null`,
      by,
    );
    await tx.query(
      `update event_report set superseded_at = $3 where linked_by = $1 and event_id = any($2::uuid[]) and superseded_at is null`,
      by,
    );
  }
  if (kind === 'object') {
    await tx.query(
      `update object_statement set superseded_at = $3 where source_code = $1 and object_id = any($2::uuid[]) and superseded_at is null`,
      at,
    );
  }
  if (keep !== kind) {
    await tx.query(
      `update ${table} set superseded_at = $3 where source_code = $1 and ${id} = any($2::uuid[]) and superseded_at is null`,
      at,
    );
  }
}

export interface RunRow {
  readonly run: string;
  readonly importer: string;
  readonly source: string;
  readonly release: string;
  readonly file: string;
  readonly sha256: string;
  readonly root: string;
  readonly rows: number;
  readonly added: number;
  readonly superseded: number;
  readonly unchanged: number;
  readonly withdrawn: number;
  readonly accepted: string[];
  readonly by: string;
  readonly recordedAt: string;
}

/** UTC in ISO 8601, as everything leaves here. */
const iso = (column: string): string =>
  `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Imports that stored something, newest first. */
export function importRuns(tx: Transaction, source: string | null, limit: number): Promise<RunRow[]> {
  return tx.query<RunRow>(
    `select id as run, importer, source_code as source, release, file_name as file, encode(file_sha256, 'hex') as sha256,
       encode(root, 'hex') as root, rows, added, superseded, unchanged, withdrawn, accepted, by, ${iso('recorded_at')} as "recordedAt"
     from import_run where $1::text is null or source_code = $1 order by recorded_at desc, id desc limit $2`,
    [source, limit],
  );
}

export interface SourceRow {
  readonly code: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly citation: string;
  readonly layer: string;
  readonly release: string;
  readonly vintageFrom: string | null;
  readonly vintageTo: string | null;
  readonly cautions: string[];
  readonly rows: number;
  readonly run: string;
  readonly importedAt: string;
  readonly accepted: string[];
}

/** Sources as known at `known` (milliseconds UTC). What is held is what was added less what was withdrawn. */
export function sources(tx: Transaction, known: number): Promise<SourceRow[]> {
  return tx.query<SourceRow>(
    `select s.code, s.title, s.publisher, s.licence, s.citation, s.layer, s.release, s.vintage_from as "vintageFrom",
       s.vintage_to as "vintageTo", s.cautions, r.rows, r.run, r.at as "importedAt", r.accepted
     from source s, lateral (
       select sum(added - withdrawn)::int as rows, (array_agg(id order by recorded_at desc, id desc))[1] as run,
         ${iso('max(recorded_at)')} as at,
         (select coalesce(jsonb_agg(distinct key), '[]') from import_run a, jsonb_array_elements_text(a.accepted) key
          where a.source_code = s.code and a.release = s.release and a.recorded_at <= $1) as accepted
       from import_run where source_code = s.code and recorded_at <= $1) r
     where s.recorded_at <= $1 and (s.superseded_at is null or s.superseded_at > $1) and r.run is not null
     order by s.layer, s.code`,
    [new Date(known)],
  );
}
