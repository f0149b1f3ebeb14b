/** All SQL of the share stage: agreements, releases, receipts. */
import type { ListFormat, ListLabel, ListTier } from '#model/protective-list.ts';
import type { Transaction } from '#model/operation.ts';

export interface AgreementRow {
  readonly agreement: string;
  readonly recipient: string;
  readonly reference: string;
  readonly tier: ListTier;
  readonly layers: readonly string[];
  readonly label: ListLabel;
  readonly from: string;
  readonly to: string | null;
  readonly endedAt: Date | null;
  readonly endReason: string | null;
  readonly by: string;
  readonly recordedAt: Date;
}

/** Every agreement as known, by recipient and then the newest first. */
export function agreements(tx: Transaction, known: number): Promise<AgreementRow[]> {
  return tx.query<AgreementRow>(
    `select a.agreement_id as agreement, a.recipient, a.reference, a.tier, a.layers, a.label, to_char(a.valid_from, 'YYYY-MM-DD') as "from",
       to_char(a.valid_to, 'YYYY-MM-DD') as "to", e.recorded_at as "endedAt", e.reason as "endReason", a.by, a.recorded_at as "recordedAt"
     from sharing_agreement a left join sharing_agreement_end e on e.agreement_id = a.agreement_id and e.recorded_at <= $1
     where a.recorded_at <= $1 order by lower(a.recipient), a.recorded_at desc, a.agreement_id`,
    [new Date(known)],
  );
}

export type NewAgreement = Omit<AgreementRow, 'endedAt' | 'endReason' | 'recordedAt'>;

export async function insertAgreement(tx: Transaction, a: NewAgreement, now: number): Promise<void> {
  await tx.query(
    `insert into sharing_agreement (agreement_id, recipient, reference, tier, layers, label, valid_from, valid_to, by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [a.agreement, a.recipient, a.reference, a.tier, a.layers, a.label, a.from, a.to, a.by, new Date(now)],
  );
}

/** Whether it was ended by this call: nobody ends one twice. */
export async function endAgreement(
  tx: Transaction,
  agreement: string,
  reason: string,
  by: string,
  now: number,
): Promise<boolean> {
  const rows = await tx.query(
    `insert into sharing_agreement_end (agreement_id, reason, by, recorded_at) values ($1, $2, $3, $4)
     on conflict (agreement_id) do nothing returning agreement_id`,
    [agreement, reason, by, new Date(now)],
  );
  return rows.length > 0;
}

/** One list of a series is made at a time, so that no two have the same version. */
export async function lockSeries(tx: Transaction, series: Buffer): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('list ' || $1::text, 0))`, [
    series.toString('hex'),
  ]);
}

export interface LastOfSeries {
  readonly version: number;
  readonly contentSha256: Buffer;
  readonly objects: readonly string[];
}

/** The newest of a series, or null. */
export async function lastOfSeries(tx: Transaction, series: Buffer): Promise<LastOfSeries | null> {
  const rows = await tx.query<LastOfSeries>(
    `select version, content_sha256 as "contentSha256", object_ids as objects from list_release where series = $1
     order by version desc, recorded_at desc limit 1`,
    [series],
  );
  return rows[0] ?? null;
}

export interface NewRelease {
  readonly release: string;
  readonly series: Buffer;
  readonly version: number;
  readonly tier: ListTier;
  readonly label: ListLabel;
  readonly format: ListFormat;
  readonly language: string;
  readonly recipient: string | null;
  readonly agreement: string | null;
  readonly scope: unknown;
  readonly at: number;
  readonly known: number;
  readonly fileName: string;
  readonly fileSha256: Buffer;
  readonly contentSha256: Buffer;
  readonly objects: number;
  readonly unplaced: number;
  /** Of these, given by their exact place. */
  readonly exactPlaces: number;
  readonly objectIds: readonly string[];
  readonly by: string;
}

export async function insertRelease(tx: Transaction, r: NewRelease, now: number): Promise<void> {
  await tx.query(
    `insert into list_release (release_id, series, version, tier, label, format, language, recipient, agreement_id, scope, at, known, file_name,
       file_sha256, content_sha256, objects, unplaced, object_ids, by, recorded_at, exact_places)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)`,
    [
      r.release,
      r.series,
      r.version,
      r.tier,
      r.label,
      r.format,
      r.language,
      r.recipient,
      r.agreement,
      JSON.stringify(r.scope),
      new Date(r.at),
      new Date(r.known),
      r.fileName,
      r.fileSha256,
      r.contentSha256,
      r.objects,
      r.unplaced,
      r.objectIds,
      r.by,
      new Date(now),
      r.exactPlaces,
    ],
  );
}

export interface ReleaseRow {
  readonly release: string;
  /** Lists of one scope to one recipient, hex. */
  readonly series: string;
  /** Name of the area of its scope as it is held now; null: not of an area, or it is held no longer. */
  readonly placeName: string | null;
  /** Entries given by their exact place; null: not kept, so there may be some. */
  readonly exactPlaces: number | null;
  readonly version: number;
  readonly latest: number;
  readonly tier: ListTier;
  readonly label: ListLabel;
  readonly format: ListFormat;
  readonly language: string;
  readonly recipient: string | null;
  readonly agreement: string | null;
  readonly scope: Readonly<Record<string, unknown>>;
  readonly at: Date;
  readonly known: Date;
  readonly fileName: string;
  readonly sha256: string;
  readonly content: string;
  readonly objects: number;
  readonly unplaced: number;
  /** Entries that came and went since the version before; null: there is none. */
  readonly came: number | null;
  readonly went: number | null;
  readonly by: string;
  readonly recordedAt: Date;
  readonly receivedAt: Date | null;
  readonly receivedBy: string | null;
}

/** Releases as known, newest first: of all, of one file, those that nobody has acknowledged, those made before one. */
export function releases(
  tx: Transaction,
  ask: {
    readonly known: number;
    readonly limit: number;
    readonly file?: Buffer;
    readonly release?: string;
    readonly open?: boolean;
    readonly before?: string | undefined;
  },
): Promise<ReleaseRow[]> {
  return tx.query<ReleaseRow>(
    `select r.release_id as release, encode(r.series, 'hex') as series, r.version, r.exact_places as "exactPlaces",
       (select a.name from place a where a.code = r.scope ->> 'place' and a.superseded_at is null) as "placeName",
       (select max(l.version) from list_release l where l.series = r.series and l.recorded_at <= $1) as latest,
       r.tier, r.label, r.format, r.language, r.recipient, r.agreement_id as agreement, r.scope, r.at, r.known, r.file_name as "fileName",
       encode(r.file_sha256, 'hex') as sha256, encode(r.content_sha256, 'hex') as content, r.objects, r.unplaced,
       case when b.object_ids is not null then (select count(*)::int from (select unnest(r.object_ids) except select unnest(b.object_ids)) c) end as came,
       case when b.object_ids is not null then (select count(*)::int from (select unnest(b.object_ids) except select unnest(r.object_ids)) g) end as went,
       r.by, r.recorded_at as "recordedAt", p.received_at as "receivedAt", p.received_by as "receivedBy"
     from list_release r
     left join lateral (select l.object_ids from list_release l where l.series = r.series and l.version < r.version
       order by l.version desc limit 1) b on true
     left join lateral (select c.received_at, c.received_by from list_release_receipt c where c.release_id = r.release_id and c.recorded_at <= $1
       order by c.recorded_at limit 1) p on true
     where r.recorded_at <= $1 and ($2::bytea is null or r.file_sha256 = $2) and ($3::uuid is null or r.release_id = $3)
       and (not $4::boolean or (r.recipient is not null and p.received_at is null))
       and ($6::uuid is null or (r.recorded_at, r.release_id) < (select f.recorded_at, f.release_id from list_release f where f.release_id = $6))
     order by r.recorded_at desc, r.release_id desc limit $5`,
    [
      new Date(ask.known),
      ask.file ?? null,
      ask.release ?? null,
      ask.open ?? false,
      ask.limit,
      ask.before ?? null,
    ],
  );
}

/** How many there are in all; `open`: only those sent to an organisation that has not said that it has them. */
export async function releaseCount(tx: Transaction, known: number, open: boolean): Promise<number> {
  const [row] = await tx.query<{ readonly n: number }>(
    `select count(*)::int as n from list_release r where r.recorded_at <= $1 and (not $2::boolean or (r.recipient is not null
       and not exists (select 1 from list_release_receipt c where c.release_id = r.release_id and c.recorded_at <= $1)))`,
    [new Date(known), open],
  );
  return row?.n ?? 0;
}

/** Of what a list is, by its release as known then; null: no such list had been made. */
export async function releasedScope(
  tx: Transaction,
  release: string,
  known: number,
): Promise<ReleaseRow['scope'] | null> {
  const rows = await tx.query<Pick<ReleaseRow, 'scope'>>(
    `select scope from list_release where release_id = $1 and recorded_at <= $2`,
    [release, new Date(known)],
  );
  return rows[0]?.scope ?? null;
}

export async function insertReceipt(
  tx: Transaction,
  r: {
    readonly id: string;
    readonly release: string;
    readonly receivedAt: number;
    readonly receivedBy: string;
    readonly by: string;
  },
  now: number,
): Promise<void> {
  await tx.query(
    `insert into list_release_receipt (receipt_id, release_id, received_at, received_by, by, recorded_at) values ($1, $2, $3, $4, $5, $6)`,
    [r.id, r.release, new Date(r.receivedAt), r.receivedBy, r.by, new Date(now)],
  );
}
