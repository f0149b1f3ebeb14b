/**
 * All SQL of the plan stage. Candidates are found by boxes (GiST) or by codes of areas (GIN); what is inside is decided in
 * TypeScript. Everything is read as it was known: now by the indexes of current rows, earlier by when rows were recorded.
 */
import type { Box, Shape } from '#model/geometry.ts';
import type { Transaction } from '#model/operation.ts';
import type { Window } from '#model/time.ts';

/** What we knew by: milliseconds UTC, and whether that is now. */
export interface Knowing {
  readonly known: number;
  readonly knownIsNow: boolean;
}

/** The rows of `alias` that were current; adds its parameter to `values` when the past is asked. */
function current(alias: string, knowing: Knowing, values: unknown[]): string {
  if (knowing.knownIsNow) return `${alias}.superseded_at is null`;
  values.push(new Date(knowing.known));
  const k = `$${values.length}::timestamptz`;
  return `(${alias}.recorded_at <= ${k} and (${alias}.superseded_at is null or ${alias}.superseded_at > ${k}))`;
}

/** Boxes as four lists, unnested and joined one by one: so that each is a search of the index. */
function boxes(list: readonly Box[], values: unknown[]): string {
  const at = values.length;
  // As PostgreSQL writes a list: numbers need no quotes, and the driver would give each some.
  for (const side of ['west', 'south', 'east', 'north'] as const) values.push(`{${list.map((b) => b[side]).join(',')}}`);
  const [w, s, e, n] = [1, 2, 3, 4].map((i) => `$${at + i}::float8[]`);
  return `unnest(${w}, ${s}, ${e}, ${n}) as b (w, s, e, n)`;
}

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

export const KIND = ['layer', 'type', 'category', 'status', 'operating', 'basis', 'source', 'method'] as const;

const OBJECT = `o.object_id as id, o.name,
  concat_ws(E'\\x1f', o.layer, o.type, o.category, o.status, o.operating, o.position_basis, o.source_code, o.position_method) as kind,
  o.lon, o.lat, o.uncertainty, o.level, array_to_string(o.inside, ' ') as inside, array_to_string(o.maybe, ' ') as maybe,
  o.last_confirmed as confirmed`;

/** Only what two persons retired is left out (R-PL-01): a claim of military use is a note and changes nothing (never 18). */
const ON_THE_LIST = `o.status <> 'retired'`;

/** Objects whose circle of uncertainty may come into one of the boxes; some come twice. */
export async function readObjectsNear(tx: Transaction, list: readonly Box[], knowing: Knowing): Promise<ObjectRow[]> {
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
export async function readWiderObjects(tx: Transaction, provinces: readonly string[], knowing: Knowing): Promise<WiderRow[]> {
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

export interface EventRow {
  readonly id: string;
  readonly from: Date;
  readonly to: Date;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly uncertainty: number | null;
  readonly source: string | null;
}

const IN_WINDOW = (a: number, b: number): string => `tstzrange(e.happened_from, e.happened_to) && tstzrange($${a}::timestamptz, $${b}::timestamptz)`;

/** Events that may have happened in the window and near one of the boxes; some come twice. */
export async function readEventsNear(tx: Transaction, list: readonly Box[], window: Window, knowing: Knowing): Promise<EventRow[]> {
  const values: unknown[] = [new Date(window.from), new Date(window.to)];
  const from = boxes(list, values);
  return tx.query(
    `select e.* from ${from} cross join lateral (
       select e.event_id as id, e.happened_from as "from", e.happened_to as "to", e.lon, e.lat, e.uncertainty, e.source_code as source
       from event e
       where ${current('e', knowing, values)} and ${IN_WINDOW(1, 2)} and e.area_box && box(point(b.w, b.s), point(b.e, b.n))
     ) e`,
    values,
  );
}

export interface UnlocatedEventsRow {
  readonly source: string | null;
  readonly level: number | null;
  readonly inside: string;
  readonly maybe: string;
  /** With a blank between them. */
  readonly ids: string;
}

/** Events without a point that may have happened in the window, by source and by what is known of where. */
export async function readUnlocatedEvents(tx: Transaction, window: Window, knowing: Knowing): Promise<UnlocatedEventsRow[]> {
  const values: unknown[] = [new Date(window.from), new Date(window.to)];
  return tx.query(
    `select e.source_code as source, e.level, array_to_string(e.inside, ' ') as inside, array_to_string(e.maybe, ' ') as maybe,
       string_agg(e.event_id::text, ' ') as ids
     from event e where e.area_box is null and ${IN_WINDOW(1, 2)} and ${current('e', knowing, values)}
     group by e.source_code, e.level, e.inside, e.maybe`,
    values,
  );
}

export interface StatementRow {
  readonly event: string;
  readonly from: Date;
  readonly to: Date;
  readonly source: string;
  /** Null when nobody states a figure. */
  readonly harm: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** What sources state of the events, each source apart. */
export async function readStatements(tx: Transaction, events: readonly string[], knowing: Knowing): Promise<StatementRow[]> {
  if (events.length === 0) return [];
  const values: unknown[] = [events];
  return tx.query(
    `select e.event_id as event, e.happened_from as "from", e.happened_to as "to",
       coalesce(s.source_code, e.source_code, 'recorded_here') as source, s.harm, s.low, s.best, s.high
     from unnest($1::uuid[]) as wanted (id)
     join event e on e.event_id = wanted.id and ${current('e', knowing, values)}
     left join statement s on s.event_id = wanted.id and ${current('s', knowing, values)}`,
    values,
  );
}

export interface PopulationRow {
  readonly place: string;
  readonly level: number;
  readonly group: string;
  readonly sex: string;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly people: number;
  readonly year: number;
  readonly statedBy: string;
  readonly source: string;
}

/** Population figures of the places, every year and source. */
export async function readPopulation(tx: Transaction, places: readonly string[], knowing: Knowing): Promise<PopulationRow[]> {
  if (places.length === 0) return [];
  const values: unknown[] = [places];
  return tx.query(
    `select f.place_code as place, f.level, f.group_code as "group", f.sex, f.age_from as "ageFrom", f.age_to as "ageTo", f.people,
       f.year, f.stated_by as "statedBy", f.source_code as source
     from population_figure f where f.place_code = any ($1) and ${current('f', knowing, values)}`,
    values,
  );
}

export interface SettlementRow {
  readonly code: string;
  readonly shape: Shape;
}

/** Named settlements in one of the boxes; some come twice. */
export async function readSettlements(tx: Transaction, list: readonly Box[], knowing: Knowing): Promise<SettlementRow[]> {
  const values: unknown[] = [];
  const from = boxes(list, values);
  return tx.query(
    `select p.* from ${from} cross join lateral (
       select p.code, p.shape from place p
       where p.kind = 'settlement' and p.shape is not null and ${current('p', knowing, values)}
         and p.area_box && box(point(b.w, b.s), point(b.e, b.n))
     ) p`,
    values,
  );
}
