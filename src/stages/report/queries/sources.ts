/** SQL of the report stage on what is held: sources, accepted exceptions of imports, object layers. */
import type { Transaction } from '#model/operation.ts';
import type { Ask, AskedPlace, Binder } from '../ask.ts';
import { binder } from '../ask.ts';
import { asKnown } from '../compile/candidates.ts';
import { remembered } from '../remembered.ts';

type Known = Pick<Ask, 'known' | 'knownIsNow'>;

export interface HeldSource {
  readonly code: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly citation: string;
  readonly layer: string;
  readonly release: string;
  readonly vintage_from: string | null;
  readonly vintage_to: string | null;
  readonly cautions: string[];
  readonly recorded_at: Date;
}

/** Every source as it was known, by layer and code. */
export async function heldSources(tx: Transaction, known: Known): Promise<HeldSource[]> {
  const bind = binder();
  return tx.query<HeldSource>(
    `select code, title, publisher, licence, citation, layer, release, vintage_from, vintage_to, cautions, recorded_at
     from source s where ${asKnown(known, 's', bind)} order by layer, code`,
    bind.values,
  );
}

/** Disagreements of a file with itself that a person looked at and accepted when it was imported, by source. */
export async function acceptedExceptions(
  tx: Transaction,
  known: number,
): Promise<{ source_code: string; accepted: number }[]> {
  return tx.query(
    `select source_code, sum(jsonb_array_length(accepted))::int as accepted from (
       select distinct on (source_code) source_code, accepted from import_run where recorded_at <= $1
       order by source_code, recorded_at desc) r
     where jsonb_array_length(accepted) > 0 group by source_code order by source_code`,
    [new Date(known)],
  );
}

/** Name of the country-level place; null when no boundaries are held. */
export async function countryName(tx: Transaction): Promise<string | null> {
  const rows = await tx.query<{ name: string }>(
    `select name from place where parent_code is null and level = 0 and superseded_at is null limit 1`,
  );
  return rows[0]?.name ?? null;
}

/** Objects of a layer from one source, by the way in which their position was found. */
export interface LayerRow {
  readonly layer: string;
  readonly source: string;
  /** The source's own word; null: it does not say. */
  readonly method: string | null;
  readonly objects: number;
  readonly located: number;
  /** Located, but within more than `weak` metres only. */
  readonly weak: number;
}

/**
 * Condition on the object `o`: it is in a place, or may be (never 13); the same that `object.list` lists for it. What has a
 * position names every area that it may be in; what has none may be anywhere within the areas that it is known to.
 */
export function mayBeIn(place: AskedPlace, bind: Binder): string {
  const code = bind([place.code], 'text[]');
  return `(o.inside @> ${code} or o.maybe @> ${code} or (o.area_box is null
    and (o.maybe && ${bind([...place.path, ...place.below], 'text[]')} or (o.maybe = '{}' and o.inside <@ ${bind(place.path, 'text[]')}))))`;
}

/**
 * Object layers counted, for the whole operation or for a place. Of a place: what is certainly in it and what may be,
 * the unlocated of its districts included (never 13).
 */
export async function layerRows(
  tx: Transaction,
  known: Known,
  place: AskedPlace | null,
  weak: number,
  key: string | null,
): Promise<LayerRow[]> {
  const bind = binder();
  const where = place ? `and ${mayBeIn(place, bind)}` : '';
  return remembered<LayerRow>(
    tx,
    key,
    `select layer, source_code as source, position_method as method, count(*)::int as objects, count(lon)::int as located,
       (count(*) filter (where lon is not null and uncertainty > ${bind(weak, 'real')}))::int as weak
     from protected_object o where ${asKnown(known, 'o', bind)} ${where}
     group by layer, source_code, position_method order by layer, source_code, objects desc, position_method`,
    bind.values,
  );
}
