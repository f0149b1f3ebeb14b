/** SQL of the rebuild: what is placed, what it is placed from, and how it is put right. Runs as the owner of the machine. */
import type { Transaction } from '#model/operation.ts';

/** What has `inside` and `maybe`, and the id that stays over its versions. */
const PLACED = { event: 'event_id', protected_object: 'object_id' } as const;
export type PlacedTable = keyof typeof PLACED;

export interface PlacedRow {
  readonly row_id: string;
  /** Of the event or object, over all of its versions. */
  readonly id: string;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly uncertainty: number | null;
  readonly level: number | null;
  readonly named: string[] | null;
  readonly inside: string[];
  readonly maybe: string[];
  /** Whether a person recorded it: then the point was not interpreted. */
  readonly by_person: boolean;
  /** Whether the boundaries changed after it was recorded. */
  readonly older: boolean;
}

/** Nothing is placed, and no boundary changes, until the transaction ends; readers go on. */
export async function lockPlaced(tx: Transaction): Promise<void> {
  await tx.query(`lock table place in share mode`);
  await tx.query(`lock table event, protected_object in share row exclusive mode`);
}

/** Begins to read what is current of a table, as it is now: what is written meanwhile is not met again. */
export async function openPlaced(tx: Transaction, table: PlacedTable): Promise<void> {
  await tx.query(
    `declare placed no scroll cursor for
     with changed as materialized (select max(greatest(recorded_at, superseded_at)) as at from place where kind = 'admin')
     select t.row_id, t.${PLACED[table]} as id, t.lon, t.lat, t.uncertainty, t.level, t.named, t.inside, t.maybe,
       t.source_code is null as by_person, coalesce(t.recorded_at < c.at, false) as older
     from ${table} t cross join changed c where t.superseded_at is null`,
  );
}

/** The next rows; none: it is at its end, and closed. */
export async function nextPlaced(tx: Transaction, limit: number): Promise<PlacedRow[]> {
  const rows = await tx.query<PlacedRow>(`fetch ${Math.trunc(limit)} from placed`);
  if (rows.length === 0) await tx.query('close placed');
  return rows;
}

/** Paths of the admin areas that are held, and of the settlements that persons named. */
export async function namedPaths(tx: Transaction): Promise<Map<string, readonly string[]>> {
  const rows = await tx.query<{ code: string; path: string[] }>(
    `select code, path from place where superseded_at is null and (kind = 'admin'
       or code in (select unnest(named) from event where source_code is null and superseded_at is null))`,
  );
  return new Map(rows.map((row) => [row.code, row.path]));
}

export interface Put {
  readonly row_id: string;
  readonly inside: readonly string[];
  readonly maybe: readonly string[];
  readonly level: number | null;
}

/** Puts right, in the row itself, what never was: nobody knew it otherwise. Nothing else of the row changes. */
export async function putRight(tx: Transaction, table: PlacedTable, rows: readonly Put[]): Promise<void> {
  await tx.query(
    `update ${table} t set inside = x.inside, maybe = x.maybe, level = x.level
     from jsonb_to_recordset($1::jsonb) as x (row_id uuid, inside text[], maybe text[], level smallint) where t.row_id = x.row_id`,
    [JSON.stringify(rows)],
  );
}

export interface Moved extends Put {
  /** Of the version that follows. */
  readonly next_id: string;
}

/** Under newer boundaries a row has a new version; what was known before stays as it was known (never 9). */
export async function putAnew(
  tx: Transaction,
  table: PlacedTable,
  rows: readonly Moved[],
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await tx.query(`update ${table} set superseded_at = $2 where row_id = any($1::uuid[])`, [
    rows.map((r) => r.row_id),
    now,
  ]);
  const next = rows.map(({ row_id, next_id, inside, maybe, level }) => ({
    row_id,
    next: { row_id: next_id, inside, maybe, level, recorded_at: at, superseded_at: null },
  }));
  await tx.query(
    `insert into ${table} select (jsonb_populate_record(t, x.next)).*
     from jsonb_to_recordset($1::jsonb) as x (row_id uuid, next jsonb) join ${table} t on t.row_id = x.row_id`,
    [JSON.stringify(next)],
  );
}
