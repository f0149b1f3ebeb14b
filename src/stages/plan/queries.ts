/**
 * SQL of the check on what is held and on protected objects. Candidates are found by boxes (GiST) or by codes of areas (GIN);
 * what is inside is decided in TypeScript.
 */
import type { Box, Shape } from '#model/geometry.ts';
import type { Transaction } from '#model/operation.ts';
import { boxes, current, type Knowing } from './queries/knowing.ts';

export interface SourceRow {
  readonly code: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly layer: string;
  readonly release: string;
  readonly vintageFrom: string | null;
  readonly vintageTo: string | null;
}

export interface Versions {
  /** Changes when a boundary is added, replaced or withdrawn. */
  readonly boundaries: string;
  /** Changes with every import: what is kept in memory about whole layers is of that import. */
  readonly imports: string;
  /** Whether any named settlement is held. */
  readonly settlements: boolean;
  /** Every source, by layer and code. */
  readonly sources: readonly SourceRow[];
}

/** What is held, so that nothing kept in memory outlives it. */
export async function readVersions(tx: Transaction, knowing: Knowing): Promise<Versions> {
  const values: unknown[] = [];
  const place = current('p', knowing, values);
  const source = current('s', knowing, values);
  const rows = await tx.query<Versions>(
    `select (select count(*) || ' ' || coalesce(extract(epoch from max(p.recorded_at))::text, '') || ' '
         || coalesce(bit_xor(uuid_hash_extended(p.row_id, 0))::text, '')
       from place p where p.kind = 'admin' and ${place}) as boundaries,
     (select count(*) || ' ' || coalesce(max(recorded_at)::text, '') from import_run) as imports,
     exists (select 1 from place p where p.kind = 'settlement' and ${place}) as settlements,
     (select coalesce(json_agg(json_build_object('code', s.code, 'title', s.title, 'publisher', s.publisher, 'licence', s.licence, 'layer', s.layer,
         'release', s.release, 'vintageFrom', s.vintage_from, 'vintageTo', s.vintage_to) order by s.layer, s.code), '[]')
       from source s where ${source}) as sources`,
    values,
  );
  return rows[0] ?? { boundaries: '', imports: '', settlements: false, sources: [] };
}

export interface AdminAreaRow {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly path: readonly string[];
  readonly shape: Shape;
}

export async function readAdminAreas(tx: Transaction, knowing: Knowing): Promise<AdminAreaRow[]> {
  const values: unknown[] = [];
  return tx.query(
    `select p.code, p.name, p.level, p.path, p.shape from place p
     where p.kind = 'admin' and p.shape is not null and p.level is not null and ${current('p', knowing, values)}
     order by p.level, p.code`,
    values,
  );
}

export interface LayerCountRow {
  readonly layer: string;
  readonly source: string;
  readonly objects: number;
  readonly withoutPosition: number;
}

export async function countLayers(tx: Transaction, knowing: Knowing): Promise<LayerCountRow[]> {
  const values: unknown[] = [];
  return tx.query(
    `select o.layer, o.source_code as source, count(*) as objects, count(*) - count(o.lon) as "withoutPosition"
     from protected_object o where ${current('o', knowing, values)} group by o.layer, o.source_code`,
    values,
  );
}

/** Codes of areas in which objects without a point are known to be. */
export async function readUnlocatedCodes(tx: Transaction, knowing: Knowing): Promise<string[]> {
  const values: unknown[] = [];
  const rows = await tx.query<{ code: string }>(
    `select distinct code from protected_object o cross join lateral unnest(o.inside || o.maybe) as code
     where o.area_box is null and ${current('o', knowing, values)}`,
    values,
  );
  return rows.map((row) => row.code);
}

export interface ObjectRow {
  readonly id: string;
  readonly name: string;
  /** What many objects have in common, in the order of KIND, with a unit separator (U+001F) between: fewer columns, read much faster. */
  readonly kind: string;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly uncertainty: number | null;
  readonly level: number | null;
  /** Codes with a blank between them. */
  readonly inside: string;
  readonly maybe: string;
  readonly confirmed: string | null;
}

export const KIND = [
  'layer',
  'type',
  'category',
  'status',
  'operating',
  'basis',
  'source',
  'regimes',
  'method',
] as const;

export const OBJECT = `o.object_id as id, o.name,
  concat_ws(E'\\x1f', o.layer, o.type, o.category, o.status, o.operating, o.position_basis, o.source_code,
    array_to_string(o.regimes, ' '), o.position_method) as kind,
  o.lon, o.lat, o.uncertainty, o.level, array_to_string(o.inside, ' ') as inside, array_to_string(o.maybe, ' ') as maybe,
  o.last_confirmed as confirmed`;

/** Only what two persons retired is left out (R-PL-01): a claim of military use is a note and changes nothing (never 18). */
export const ON_THE_LIST = `o.status <> 'retired'`;

/** Objects whose circle of uncertainty may come into one of the boxes; some come twice. */
export async function readObjectsNear(
  tx: Transaction,
  list: readonly Box[],
  knowing: Knowing,
): Promise<ObjectRow[]> {
  const values: unknown[] = [];
  const from = boxes(list, values);
  return tx.query(
    `select o.* from ${from} cross join lateral (
       select ${OBJECT} from protected_object o
       where ${current('o', knowing, values)} and ${ON_THE_LIST} and o.area_box && box(point(b.w, b.s), point(b.e, b.n))
     ) o`,
    values,
  );
}

/** Objects without a point that are, or may be, in one of the areas, and are known to a district (`level`) or finer. */
export async function readUnlocatedObjects(
  tx: Transaction,
  codes: readonly string[],
  level: number,
  knowing: Knowing,
): Promise<ObjectRow[]> {
  const values: unknown[] = [codes, level];
  return tx.query(
    `select ${OBJECT} from protected_object o
     where o.area_box is null and o.level >= $2 and (o.inside && $1::text[] or o.maybe && $1::text[])
       and ${ON_THE_LIST} and ${current('o', knowing, values)}
     order by o.name, o.object_id`,
    values,
  );
}

export interface WiderRow {
  readonly layer: string;
  readonly level: number | null;
  readonly inside: string;
  readonly maybe: string;
  /** With a blank between them. */
  readonly ids: string;
}

/**
 * Objects without a point that are known less well than to a district, by layer and by what is known: those known to the
 * country or to nothing, and those known to one of the `provinces` (level 1; none where level 1 is the district).
 */
export async function readWiderObjects(
  tx: Transaction,
  provinces: readonly string[],
  knowing: Knowing,
): Promise<WiderRow[]> {
  const values: unknown[] = [provinces];
  const listed = `o.area_box is null and ${ON_THE_LIST} and ${current('o', knowing, values)}`;
  return tx.query(
    `select o.layer, o.level, array_to_string(o.inside, ' ') as inside, array_to_string(o.maybe, ' ') as maybe,
       string_agg(o.object_id::text, ' ') as ids
     from (
       select o.* from protected_object o where (o.level < 1 or o.level is null) and ${listed}
       union all
       select o.* from protected_object o where o.level = 1 and (o.inside && $1::text[] or o.maybe && $1::text[]) and ${listed}
     ) o
     group by o.layer, o.level, o.inside, o.maybe`,
    values,
  );
}
