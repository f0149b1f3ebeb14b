/** SQL of exact places: a side table under row security, so that who may not read it finds nothing (decision 12). */
import type { Shape } from '#model/geometry.ts';
import type { Transaction } from '#model/operation.ts';

export interface PublicPlace {
  readonly lon: number | null;
  readonly lat: number | null;
  readonly uncertainty: number | null;
  readonly inside: string[];
  readonly maybe: string[];
}

/** Where everybody sees an object; null when there is none. */
export async function publicPlace(tx: Transaction, object: string): Promise<PublicPlace | null> {
  const rows = await tx.query<PublicPlace>(
    `select lon, lat, uncertainty, inside, maybe from protected_object where object_id = $1 and superseded_at is null`,
    [object],
  );
  return rows[0] ?? null;
}

/** Shapes of the finest of these areas: of those that are above no other of them. */
export async function finestShapes(tx: Transaction, codes: readonly string[]): Promise<Shape[]> {
  const rows = await tx.query<{ shape: Shape }>(
    `select p.shape from place p where p.code = any ($1::text[]) and p.shape is not null and p.superseded_at is null
       and not exists (select 1 from place f where f.code = any ($1::text[]) and f.code <> p.code and p.code = any (f.path) and f.superseded_at is null)`,
    [codes],
  );
  return rows.map((row) => row.shape);
}

export interface ExactRow {
  readonly lon: number;
  readonly lat: number;
  readonly uncertainty: number;
  readonly found: string;
  readonly by: string;
  readonly recorded_at: Date;
  readonly superseded_at: Date | null;
}

/** Every version of an exact place, newest first. */
export function exactPlaces(tx: Transaction, object: string): Promise<ExactRow[]> {
  return tx.query<ExactRow>(
    `select (shape -> 'coordinates' ->> 0)::float8 as lon, (shape -> 'coordinates' ->> 1)::float8 as lat, uncertainty,
       found_by as found, recorded_by as by, recorded_at, superseded_at
     from object_exact_place where object_id = $1 order by recorded_at desc`,
    [object],
  );
}

export interface NewExactPlace {
  readonly row: string;
  readonly object: string;
  readonly lon: number;
  readonly lat: number;
  readonly uncertainty: number;
  readonly found: string;
  readonly by: string;
  readonly at: Date;
}

/** A new version; the one before stays, superseded. */
export async function writeExactPlace(tx: Transaction, place: NewExactPlace): Promise<void> {
  await tx.query(
    `update object_exact_place set superseded_at = $2 where object_id = $1 and superseded_at is null`,
    [place.object, place.at],
  );
  await tx.query(
    `insert into object_exact_place (row_id, object_id, shape, uncertainty, found_by, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      place.row,
      place.object,
      JSON.stringify({ type: 'Point', coordinates: [place.lon, place.lat] }),
      place.uncertainty,
      place.found,
      place.by,
      place.at,
    ],
  );
}
