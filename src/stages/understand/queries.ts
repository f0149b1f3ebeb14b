/** All SQL of the understand stage: the operation and its frame, places, population, protected objects. */
import type { LegalFrame } from '#model/legal.ts';
import type { Oma } from '#model/oma.ts';
import type { Transaction } from '#model/operation.ts';

/** A new version of the operation; the one before stays, superseded. */
export async function writeOma(tx: Transaction, id: string, oma: Oma, now: Date): Promise<void> {
  await tx.query(`update oma set superseded_at = $1 where superseded_at is null`, [now]);
  await tx.query(
    `insert into oma (id, code, names, kind, phase, country, zone, opens_at, demonstration, settings, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      oma.code,
      JSON.stringify(oma.names),
      oma.kind,
      oma.phase,
      oma.country,
      oma.zone,
      oma.opensAt,
      oma.demonstration,
      JSON.stringify(oma.settings),
      now,
    ],
  );
}

/** A new version of the legal frame; the one before stays, superseded. */
export async function writeFrame(tx: Transaction, id: string, frame: LegalFrame, now: Date): Promise<void> {
  await tx.query(`update legal_frame set superseded_at = $1 where superseded_at is null`, [now]);
  await tx.query(
    `insert into legal_frame (id, situation, since, mandate, treaties, set_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, frame.situation, frame.since, frame.mandate, JSON.stringify(frame.treaties), frame.setBy, now],
  );
}

/** What we knew by: milliseconds since 1970 UTC, and whether that is now (then the indexes of current rows serve). */
export interface Knowing {
  readonly known: number;
  readonly knownIsNow: boolean;
}

/** The rows of `alias` that were current; adds its parameter to `values` when the past is asked. */
export function current(alias: string, { known, knownIsNow }: Knowing, values: unknown[]): string {
  if (knownIsNow) return `${alias}.superseded_at is null`;
  values.push(new Date(known));
  const k = `$${values.length}::timestamptz`;
  return `(${alias}.recorded_at <= ${k} and (${alias}.superseded_at is null or ${alias}.superseded_at > ${k}))`;
}

/** UTC in ISO 8601, as everything leaves here. */
const iso = (column: string): string =>
  `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Adds a condition when there is something to ask about. */
function asked(values: unknown[], value: unknown, condition: (parameter: string) => string): string {
  if (value === null || value === undefined) return '';
  values.push(value);
  return `and ${condition(`$${values.length}`)}`;
}

export interface PlaceRow {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly level: number | null;
  readonly parent: string | null;
  readonly path: string[];
  readonly names: { name: string; language: string | null }[];
  readonly validOn: string | null;
  readonly source: string;
  readonly recordedAt: string;
}

const PLACE = `p.code, p.name, p.kind, p.level, p.parent_code as parent, p.path, p.names, p.valid_on as "validOn",
  p.source_code as source, ${iso('p.recorded_at')} as "recordedAt"`;

/** Which places are asked for. */
export interface PlacesAsked {
  readonly level?: number | undefined;
  readonly parent?: string | undefined;
  /** Anywhere in this area, itself left out. */
  readonly within?: string | undefined;
  readonly kind?: 'admin' | 'settlement' | undefined;
}

function whichPlaces(ask: PlacesAsked, knowing: Knowing, values: unknown[]): string {
  return `${current('p', knowing, values)}
    ${asked(values, ask.level, (v) => `p.level = ${v}`)} ${asked(values, ask.parent, (v) => `p.parent_code = ${v}`)}
    ${asked(values, ask.kind, (v) => `p.kind = ${v}`)}
    ${asked(values, ask.within, (v) => `p.path @> array[${v}] and p.code <> ${v}`)}`;
}

/** Places by code or by name, after the one whose code is `after`. */
export function places(
  tx: Transaction,
  ask: PlacesAsked & { by: 'code' | 'name'; after?: string | undefined; limit: number },
  knowing: Knowing,
): Promise<PlaceRow[]> {
  const values: unknown[] = [ask.limit];
  const which = whichPlaces(ask, knowing, values);
  const order = ask.by === 'name' ? '(p.name, p.code)' : '(p.code)';
  const after = asked(values, ask.after, (v) =>
    ask.by === 'name'
      ? `(p.name, p.code) > (select a.name, a.code from place a where a.code = ${v} order by a.recorded_at desc limit 1)`
      : `p.code > ${v}`,
  );
  return tx.query<PlaceRow>(
    `select ${PLACE} from place p where ${which} ${after} order by ${order} limit $1`,
    values,
  );
}

/** How many places there are of those asked for. */
export async function placeCount(tx: Transaction, ask: PlacesAsked, knowing: Knowing): Promise<number> {
  const values: unknown[] = [];
  const which = whichPlaces(ask, knowing, values);
  const rows = await tx.query<{ n: number }>(`select count(*)::int as n from place p where ${which}`, values);
  return rows[0]?.n ?? 0;
}

/** One place with its shape, or null. */
export async function place(
  tx: Transaction,
  code: string,
  knowing: Knowing,
): Promise<(PlaceRow & { shape: unknown }) | null> {
  const values: unknown[] = [code];
  const rows = await tx.query<PlaceRow & { shape: unknown }>(
    `select ${PLACE}, p.shape from place p where p.code = $1 and ${current('p', knowing, values)}`,
    values,
  );
  return rows[0] ?? null;
}

export interface FigureRow {
  readonly place: string;
  readonly name: string | null;
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

/** Population figures of a place, or of every place of a level, as each source states them; never added up here. */
export function populationFigures(
  tx: Transaction,
  ask: { place?: string | undefined; level?: number | undefined; limit: number },
  knowing: Knowing,
): Promise<FigureRow[]> {
  const values: unknown[] = [ask.limit];
  return tx.query<FigureRow>(
    `select f.place_code as place, p.name, f.level, f.group_code as "group", f.sex, f.age_from as "ageFrom", f.age_to as "ageTo",
       f.people, f.year, f.stated_by as "statedBy", f.source_code as source
     from population_figure f left join place p on p.code = f.place_code and ${current('p', knowing, values)}
     where ${current('f', knowing, values)} ${asked(values, ask.place, (v) => `f.place_code = ${v}`)}
       ${asked(values, ask.level, (v) => `f.level = ${v}`)}
     order by f.level, f.place_code, f.year desc, f.group_code, f.sex, f.age_from nulls first limit $1`,
    values,
  );
}

export interface ObjectRow {
  readonly object: string;
  readonly name: string;
  readonly otherNames: string[];
  readonly layer: string;
  readonly kind: string;
  readonly type: string;
  readonly category: string;
  readonly status: string;
  readonly operating: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly uncertainty: number | null;
  readonly level: number | null;
  readonly inside: string[];
  readonly maybe: string[];
  readonly basis: string;
  readonly method: string | null;
  readonly lastConfirmed: string | null;
  readonly source: string;
  readonly recordedAt: string;
}

const OBJECT = `o.object_id as object, o.name, o.other_names as "otherNames", o.layer, o.kind, o.type, o.category, o.status,
  o.operating, o.lon as longitude, o.lat as latitude, o.uncertainty, o.level, o.inside, o.maybe, o.position_basis as basis,
  o.position_method as method, o.last_confirmed as "lastConfirmed", o.source_code as source, ${iso('o.recorded_at')} as "recordedAt"`;

interface ObjectsAsked {
  readonly layer?: string | undefined;
  readonly place?: string | undefined;
  readonly unlocated?: boolean | undefined;
}

/** What of the objects is asked for, as a condition on `o`. */
function wanted(ask: ObjectsAsked, knowing: Knowing, values: unknown[]): string {
  return `${current('o', knowing, values)}
       ${asked(values, ask.layer, (v) => `o.layer = ${v}`)}
       ${asked(
         values,
         ask.place,
         (v) => `(${v} = any (o.inside) or ${v} = any (o.maybe) or (o.area_box is null and exists (
         select 1 from place q where q.code = ${v} and q.superseded_at is null and case when cardinality(o.maybe) > 0
         then o.maybe && q.path else coalesce(o.inside[cardinality(o.inside)] = any (q.path), true) end)))`,
       )}
       ${ask.unlocated === undefined ? '' : `and o.area_box is ${ask.unlocated ? '' : 'not '}null`}`;
}

/** Protected objects by id, after the id `after`. In a place: what is certainly or maybe inside of it (never 13). */
export function objects(
  tx: Transaction,
  ask: ObjectsAsked & { readonly after?: string | undefined; readonly limit: number },
  knowing: Knowing,
): Promise<ObjectRow[]> {
  const values: unknown[] = [ask.limit];
  return tx.query<ObjectRow>(
    `select ${OBJECT} from protected_object o where ${wanted(ask, knowing, values)}
       ${asked(values, ask.after, (v) => `o.object_id > ${v}::uuid`)}
     order by o.object_id limit $1`,
    values,
  );
}

/** How many of them there are on all pages. */
export async function objectCount(tx: Transaction, ask: ObjectsAsked, knowing: Knowing): Promise<number> {
  const values: unknown[] = [];
  const [row] = await tx.query<{ readonly n: number }>(
    `select count(*)::int as n from protected_object o where ${wanted(ask, knowing, values)}`,
    values,
  );
  return row?.n ?? 0;
}

/** Every version of an object that was known, newest first. */
export function objectVersions(
  tx: Transaction,
  id: string,
  known: number,
): Promise<(ObjectRow & { supersededAt: string | null })[]> {
  return tx.query(
    `select ${OBJECT}, case when o.superseded_at <= $2 then ${iso('o.superseded_at')} end as "supersededAt"
     from protected_object o where o.object_id = $1 and o.recorded_at <= $2 order by o.recorded_at desc`,
    [id, new Date(known)],
  );
}

export interface StatementRow {
  readonly source: string;
  readonly chosen: boolean;
  readonly payload: Record<string, string | number | null>;
  readonly recordedAt: string;
  readonly supersededAt: string | null;
}

/** What every source says, or said, of an object. */
export function objectStatements(tx: Transaction, id: string, known: number): Promise<StatementRow[]> {
  return tx.query<StatementRow>(
    `select s.source_code as source, s.chosen, s.payload, ${iso('s.recorded_at')} as "recordedAt",
       case when s.superseded_at <= $2 then ${iso('s.superseded_at')} end as "supersededAt"
     from object_statement s where s.object_id = $1 and s.recorded_at <= $2
     order by s.superseded_at nulls first, s.source_code, s.recorded_at desc`,
    [id, new Date(known)],
  );
}

export interface NoteRow {
  readonly note: string;
  readonly kind: string;
  readonly text: string;
  readonly by: string;
  readonly recordedAt: string;
}

/** Notes on an object; none of them changes its protection (never 18). */
export function objectNotes(tx: Transaction, id: string, known: number): Promise<NoteRow[]> {
  return tx.query<NoteRow>(
    `select n.note_id as note, n.kind, n.text, n.by, ${iso('n.recorded_at')} as "recordedAt" from object_note n
     where n.object_id = $1 and n.recorded_at <= $2 order by n.recorded_at`,
    [id, new Date(known)],
  );
}
