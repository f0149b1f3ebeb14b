/** SQL of registered activities: versions, ends, and what was known of both at a moment. */
import type { ActivityKind } from '#model/activity.ts';
import type { Shape } from '#model/geometry.ts';
import type { Transaction } from '#model/operation.ts';

export interface ActivityRow {
  /** Of this version: what never changes can be remembered by it. */
  readonly row: string;
  readonly activity: string;
  readonly version: number;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly within: number;
  readonly begins: Date;
  readonly ends: Date;
  readonly responsible: string;
  readonly by: string;
  readonly recordedAt: Date;
  /** When the first version was recorded. */
  readonly registeredAt: Date;
  /** How many its shape has. */
  readonly positions: number;
  readonly endedOn: Date | null;
  /** Null: nothing ended it. */
  readonly endReason: string | null;
  readonly endBy: string | null;
  readonly endRecordedAt: Date | null;
}

const COLUMNS = `a.row_id as row, a.activity_id as activity, a.version, a.kind, a.title, a.within, a.begins, a.ends, a.responsible, a.by,
  a.recorded_at as "recordedAt", (select f.recorded_at from activity f where f.activity_id = a.activity_id and f.version = 1) as "registeredAt",
  a.positions, e.ended_on as "endedOn", e.reason as "endReason", e.by as "endBy", e.recorded_at as "endRecordedAt"`;
/** The newest version of each that was known at $1, with its end when that was known. */
const KNOWN = `from (select distinct on (activity_id) * from activity where recorded_at <= $1 order by activity_id, version desc) a
  left join activity_end e on e.activity_id = a.activity_id and e.recorded_at <= $1`;
const END = `coalesce(e.ended_on, a.ends)`;

export interface Span {
  /** Milliseconds since 1970 UTC. */
  readonly from: number;
  readonly to: number;
}

export interface ActivityCounts {
  readonly inWindow: number;
  readonly before: number;
  readonly after: number;
}

/** How many touch the window, are over before it, begin after it; null: no window, all of them touch it. */
export async function countActivities(
  tx: Transaction,
  known: number,
  window: Span | null,
): Promise<ActivityCounts> {
  const rows = await tx.query<ActivityCounts>(
    `select count(*) filter (where $2::timestamptz is null or (${END} >= $2 and a.begins <= $3)) as "inWindow",
       count(*) filter (where ${END} < $2) as before, count(*) filter (where ${END} >= $2 and a.begins > $3) as after ${KNOWN}`,
    [new Date(known), ...edges(window)],
  );
  return rows[0] ?? { inWindow: 0, before: 0, after: 0 };
}

/** Those that touch the window, by when they begin, then by title. There is no other order (never 16). */
export function readActivities(
  tx: Transaction,
  known: number,
  window: Span | null,
  limit: number,
): Promise<ActivityRow[]> {
  return tx.query<ActivityRow>(
    `select ${COLUMNS} ${KNOWN} where $2::timestamptz is null or (${END} >= $2 and a.begins <= $3)
     order by a.begins, lower(a.title), a.activity_id limit $4`,
    [new Date(known), ...edges(window), limit],
  );
}

const edges = (window: Span | null): (Date | null)[] =>
  window ? [new Date(window.from), new Date(window.to)] : [null, null];

/** Every version of one that was known, the newest first; none: there is no such activity, or it was not yet known. */
export function readVersionsOf(tx: Transaction, activity: string, known: number): Promise<ActivityRow[]> {
  return tx.query<ActivityRow>(
    `select ${COLUMNS} from activity a left join activity_end e on e.activity_id = a.activity_id and e.recorded_at <= $1
     where a.activity_id = $2 and a.recorded_at <= $1 order by a.version desc`,
    [new Date(known), activity],
  );
}

/** Shapes by the id of their version. */
export async function readActivityShapes(
  tx: Transaction,
  rows: readonly string[],
): Promise<Map<string, Shape>> {
  const found = await tx.query<{ row: string; shape: Shape }>(
    `select row_id as row, shape from activity where row_id = any ($1::uuid[])`,
    [rows],
  );
  return new Map(found.map(({ row, shape }) => [row, shape]));
}

/** One activity is changed or ended by one person at a time. */
export async function lockActivity(tx: Transaction, activity: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('activity ' || $1::text, 0))`, [activity]);
}

export interface NewActivity {
  readonly row: string;
  readonly activity: string;
  readonly version: number;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly shape: Shape;
  readonly positions: number;
  readonly within: number;
  readonly from: number;
  readonly to: number;
  readonly responsible: string;
  readonly by: string;
}

export async function insertActivity(tx: Transaction, a: NewActivity, now: number): Promise<void> {
  await tx.query(
    `insert into activity (row_id, activity_id, version, kind, title, shape, positions, within, begins, ends, responsible, by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      a.row,
      a.activity,
      a.version,
      a.kind,
      a.title,
      JSON.stringify(a.shape),
      a.positions,
      a.within,
      new Date(a.from),
      new Date(a.to),
      a.responsible,
      a.by,
      new Date(now),
    ],
  );
}

export async function insertActivityEnd(
  tx: Transaction,
  e: {
    readonly activity: string;
    readonly on: number | null;
    readonly reason: string;
    readonly by: string;
  },
  now: number,
): Promise<void> {
  await tx.query(
    `insert into activity_end (activity_id, ended_on, reason, by, recorded_at) values ($1, $2, $3, $4, $5)`,
    [e.activity, e.on === null ? null : new Date(e.on), e.reason, e.by, new Date(now)],
  );
}
