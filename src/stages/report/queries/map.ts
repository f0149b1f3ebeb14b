/**
 * SQL of the map: everything that may be drawn, in columns, each column one text with separators between (a hundred
 * thousand rows are then read in a fraction of the time that as many rows of a result would take). Positions are those of
 * the public tier only (never 21): object_exact_place is not read here.
 */
import type { Transaction } from '#model/operation.ts';
import { binder, type Ask, type Binder } from '../ask.ts';
import { asKnown, candidatesOf } from '../compile/candidates.ts';
import { recordsOf } from '../compile.ts';
import { remembered } from '../remembered.ts';

type Known = Pick<Ask, 'known' | 'knownIsNow'>;

/** Between the values of a column: no text that was ever taken in has it. */
export const SEPARATOR = '\u001f';

/** What is known to an area and to no point that can be drawn, counted there; `area` '': not even that. */
export interface AreaCount {
  readonly layer: string;
  readonly area: string;
  readonly things: number;
  readonly certain: number;
}

/** What is drawn as points, by column; null where there is none. */
export interface PointColumns {
  readonly count: number;
  readonly ids: string | null;
  readonly lons: string | null;
  readonly lats: string | null;
  readonly uncertainties: string | null;
  /** 1: surely in the window; 0: it may be. */
  readonly certain: string | null;
  /** What the layer says of each thing, separated. */
  readonly notes: readonly (string | null)[];
}

export interface SourceCount {
  readonly layer: string;
  readonly source: string;
  readonly things: number;
}

export interface Drawn {
  readonly points: PointColumns;
  readonly areas: readonly AreaCount[];
  readonly sources: readonly SourceCount[];
}

type DrawnRow = Omit<PointColumns, 'notes'> &
  Omit<Drawn, 'points'> &
  Readonly<Record<`n${number}`, string | null>>;

/**
 * Runs a statement that begins with a relation `fact` (id, layer, lon, lat, uncertainty, surely, area, source): what is
 * drawn of it, and what is counted. A point that may be more than `most` metres off is not drawn as one.
 */
async function drawn(
  tx: Transaction,
  facts: string,
  bind: Binder,
  most: number,
  notes: readonly string[],
): Promise<Drawn> {
  const pointed = `(lon is not null and uncertainty <= ${bind(most, 'real')})`;
  const column = (expression: string): string => `string_agg(${expression}, E'\\x1f')`;
  const rows = await tx.query<DrawnRow>(
    `${facts} select p.*,
       (select coalesce(json_agg(a), '[]') from (
         select layer, coalesce(area, '') as area, count(*)::int as things, (count(*) filter (where surely))::int as certain
         from fact where ${pointed} is not true group by 1, 2 order by 1, 2) a) as areas,
       (select coalesce(json_agg(s), '[]') from (
         select layer, source, count(*)::int as things from fact group by 1, 2 order by 1, 2) s) as sources
     from (select count(*)::int as count, string_agg(id::text, '') as ids, ${column('lon::text')} as lons, ${column('lat::text')} as lats,
         ${column('uncertainty::text')} as uncertainties, string_agg(surely::int::text, '') as certain,
         ${notes.map((n, i) => `${column(`coalesce(${n}, '')`)} as n${i}`).join(', ')}
       from fact where ${pointed}) p`,
    bind.values,
  );
  const [row] = rows;
  if (!row) throw new RangeError('an aggregate gives one row');
  const { areas: counts, sources, ...columns } = row;
  return { points: { ...columns, notes: notes.map((_, i) => row[`n${i}`] ?? null) }, areas: counts, sources };
}

/** Columns of an event that the map needs; the finest area that certainly contains it is the last of `inside`. */
const OF_EVENT = [
  'e.lon',
  'e.lat',
  'e.uncertainty',
  'e.precision',
  'e.inside[cardinality(e.inside)] as area',
] as const;

/** Of linked events one is drawn: the one that is placed best; each fact is one, as in every figure. */
const BEST = 'event_id, lon is null, uncertainty, happened_from, row_id';

function factsOf(ask: Ask, byRecord: boolean, bind: Binder): string {
  const columns = `'events' as layer, lon, lat, uncertainty, precision, area, happened_from, happened_to`;
  if (byRecord) {
    return `${recordsOf(ask, bind, 'records')}, fact as materialized (
      select distinct on (event_id) own as id, ${columns}, source, bool_or(surely) over (partition by event_id) as surely
      from (select r.event_id, r.row_id, r.source, r.surely, e.event_id as own, e.happened_from, e.happened_to, ${OF_EVENT.join(', ')}
            from record r join event e on e.row_id = r.row_id) r order by ${BEST}, source)`;
  }
  const candidates = candidatesOf(ask, bind, { also: OF_EVENT });
  const source = `coalesce(event_source, 'unknown') as source`;
  return ask.linked
    ? `with fact as materialized (
        select distinct on (event_id) own_id as id, ${columns}, ${source}, bool_or(surely) over (partition by event_id) as surely
        from (${candidates}) c order by ${BEST})`
    : `with fact as materialized (select event_id as id, ${columns}, ${source}, surely from (${candidates}) c)`;
}

/** Seconds since 1970 UTC, as text. */
const seconds = (time: string): string => `extract(epoch from ${time})::bigint::text`;

/**
 * The events of an ask, each once; `byRecord`: those that are records of its measure, else all of the window. A point that
 * may be more than `most` metres off is not drawn as one. Notes: first and last second, precision, source, area.
 */
export async function drawnEvents(
  tx: Transaction,
  ask: Ask,
  byRecord: boolean,
  most: number,
): Promise<Drawn> {
  const bind = binder();
  const facts = factsOf(ask, byRecord, bind);
  const notes = [seconds('happened_from'), seconds('happened_to'), 'precision', 'source', 'area'];
  return drawn(tx, facts, bind, most, notes);
}

/**
 * Protected objects that no two persons retired; `list`: only those that a released list has. Notes: layer, type, name,
 * status, source, area.
 */
export async function drawnObjects(
  tx: Transaction,
  known: Known,
  most: number,
  list: string | null,
): Promise<Drawn> {
  const bind = binder();
  const listed =
    list === null
      ? ''
      : ` and o.object_id in (select unnest(r.object_ids) from list_release r where r.release_id = ${bind(list, 'uuid')})`;
  const facts = `with fact as materialized (
       select o.object_id as id, o.layer, o.type, o.name, o.status, o.lon, o.lat, o.uncertainty, true as surely,
         o.inside[cardinality(o.inside)] as area, o.source_code as source
       from protected_object o where o.status <> 'retired' and ${asKnown(known, 'o', bind)}${listed})`;
  return drawn(tx, facts, bind, most, ['layer', 'type', 'name', 'status', 'source', 'area']);
}

/** Named settlements. Notes: code, name, source. Each is drawn in the middle of the circle in which it lies. */
export async function drawnSettlements(tx: Transaction, known: Known): Promise<Drawn> {
  const bind = binder();
  const facts = `with fact as materialized (
       select p.place_id as id, 'places' as layer, p.code, p.name, (center(p.area_box))[0] as lon, (center(p.area_box))[1] as lat,
         0::real as uncertainty, true as surely, p.parent_code as area, p.source_code as source
       from place p where p.kind = 'settlement' and ${asKnown(known, 'p', bind)} order by p.code)`;
  return drawn(tx, facts, bind, 0, ['code', 'name', 'source']);
}

export interface AreaRow {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly parent: string | null;
  readonly source: string;
  readonly shape: unknown;
}

/** A text that changes when a boundary is added, replaced or withdrawn, and is then another one. Remembered under `key`. */
export async function boundariesHeld(tx: Transaction, known: Known, key: string | null): Promise<string> {
  const bind = binder();
  const rows = await remembered<{ held: string }>(
    tx,
    key,
    `select concat_ws(' ', current_database(), current_schema(), count(*), max(p.recorded_at), bit_xor(uuid_hash_extended(p.row_id, 0))) as held
     from place p where p.kind = 'admin' and ${asKnown(known, 'p', bind)}`,
    bind.values,
  );
  return rows[0]?.held ?? '';
}

/** Every admin area with its shape, from the coarsest on. */
export async function areas(tx: Transaction, known: Known): Promise<AreaRow[]> {
  const bind = binder();
  return tx.query<AreaRow>(
    `select p.code, p.name, p.level, p.parent_code as parent, p.source_code as source, p.shape from place p
     where p.kind = 'admin' and p.level is not null and ${asKnown(known, 'p', bind)} order by p.level, p.code`,
    bind.values,
  );
}

/** How many protected objects two persons retired: they are on no map, and that is said. */
export async function retiredObjects(tx: Transaction, known: Known): Promise<number> {
  const bind = binder();
  const rows = await tx.query<{ n: number }>(
    `select count(*)::int as n from protected_object o where o.status = 'retired' and ${asKnown(known, 'o', bind)}`,
    bind.values,
  );
  return rows[0]?.n ?? 0;
}
