/** SQL of the search by name: every place and protected object with its names, and a text that changes with them. */
import type { Transaction } from '#model/operation.ts';
import { current, type Knowing } from '../queries.ts';

/** A place or an object with its names. */
export interface NamedRow {
  readonly id: string;
  readonly kind: 'admin' | 'settlement' | 'object';
  /** Layer of an object; null of a place. */
  readonly layer: string | null;
  readonly level: number | null;
  readonly name: string;
  readonly names: readonly { readonly name: string; readonly language: string | null }[];
  /** Codes of the areas that certainly contain it, from the country down; of a place without itself. */
  readonly above: readonly string[];
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly uncertainty: number | null;
  readonly box: {
    readonly west: number;
    readonly south: number;
    readonly east: number;
    readonly north: number;
  } | null;
  readonly source: string;
}

/** A text that is another one after any change of the places or objects that are held. */
export async function namesHeld(tx: Transaction, knowing: Knowing): Promise<string> {
  const values: unknown[] = [];
  const rows = await tx.query<{ held: string }>(
    `select concat_ws(' ', current_database(), current_schema(),
       (select concat_ws(' ', count(*), bit_xor(uuid_hash_extended(p.row_id, 0))) from place p where ${current('p', knowing, values)}),
       (select concat_ws(' ', count(*), bit_xor(uuid_hash_extended(o.row_id, 0))) from protected_object o where ${current('o', knowing, values)})) as held`,
    values,
  );
  return rows[0]?.held ?? '';
}

/** Every place that is held, by code. */
export function namedPlaces(tx: Transaction, knowing: Knowing): Promise<NamedRow[]> {
  const values: unknown[] = [];
  return tx.query<NamedRow>(
    `select p.code as id, p.kind, null as layer, p.level, p.name, p.names, p.path[1:cardinality(p.path) - 1] as above,
       case when p.kind = 'settlement' then (center(p.area_box))[0] end as longitude,
       case when p.kind = 'settlement' then (center(p.area_box))[1] end as latitude,
       null as uncertainty,
       case when p.area_box is not null then json_build_object('west', (p.area_box[1])[0], 'south', (p.area_box[1])[1],
         'east', (p.area_box[0])[0], 'north', (p.area_box[0])[1]) end as box, p.source_code as source
     from place p where ${current('p', knowing, values)} order by p.code`,
    values,
  );
}

/** Every protected object that is held, at its public tier, by id. */
export function namedObjects(tx: Transaction, knowing: Knowing): Promise<NamedRow[]> {
  const values: unknown[] = [];
  return tx.query<NamedRow>(
    `select o.object_id as id, 'object' as kind, o.layer, o.level, o.name,
       (select coalesce(json_agg(json_build_object('name', n, 'language', null)), '[]') from unnest(o.other_names) n) as names,
       o.inside as above, o.lon as longitude, o.lat as latitude, o.uncertainty, null as box, o.source_code as source
     from protected_object o where ${current('o', knowing, values)} order by o.object_id`,
    values,
  );
}
