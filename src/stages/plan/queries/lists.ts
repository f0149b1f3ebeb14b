/** SQL of protective lists: every version of an object that was current, those without a position among them. */
import type { Box } from '#model/geometry.ts';
import type { Transaction } from '#model/operation.ts';
import { boxes, current, type Knowing } from './knowing.ts';

export interface ListRow {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly kind: string;
  readonly type: string;
  readonly category: string;
  readonly layer: string;
  readonly status: string;
  readonly operating: string;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly uncertainty: number | null;
  readonly inside: readonly string[];
  readonly maybe: readonly string[];
  readonly confirmed: string | null;
  readonly source: string;
}

const ROW = `o.object_id as id, o.name, o.other_names as "otherNames", o.kind, o.type, o.category, o.layer, o.status, o.operating,
  o.lon, o.lat, o.uncertainty, o.inside, o.maybe, to_char(o.last_confirmed, 'YYYY-MM-DD') as confirmed, o.source_code as source`;

/** What narrows the search; what is listed is decided in TypeScript. */
export interface Narrowed {
  /** Null: every layer. */
  readonly layers: readonly string[] | null;
  readonly without: readonly string[];
  /**
   * By the finest area that certainly contains it: one of `reach`, or none that is `held`. By position: in a box or in the
   * area `place`. Null: everything.
   */
  readonly by:
    | { readonly reach: readonly string[]; readonly held: readonly string[] }
    | { readonly boxes: readonly Box[] }
    | { readonly place: string }
    | null;
}

/** At most `most` of them, by id. Retired ones too: they stay on a list, marked (R-PL-01). */
export function readListed(
  tx: Transaction,
  { layers, without, by }: Narrowed,
  knowing: Knowing,
  most: number,
): Promise<ListRow[]> {
  const values: unknown[] = [without, layers, most];
  const conditions = [
    current('o', knowing, values),
    'o.type <> all ($1::text[])',
    '($2::text[] is null or o.layer = any ($2))',
  ];
  if (by && 'reach' in by) {
    values.push(by.reach, by.held);
    const [reach, held] = [values.length - 1, values.length].map((i) => `$${i}::text[]`);
    const finest = 'o.inside[cardinality(o.inside)]';
    conditions.push(
      `(cardinality(o.inside) = 0 or ${finest} = any (${reach}) or ${finest} <> all (${held}))`,
    );
  } else if (by && 'boxes' in by) {
    const from = boxes(by.boxes, values);
    conditions.push(
      `(o.area_box is null or exists (select from ${from} where o.area_box && box(point(b.w, b.s), point(b.e, b.n))))`,
    );
  } else if (by) {
    values.push(by.place);
    const code = `$${values.length}`;
    conditions.push(`(o.area_box is null or ${code} = any (o.inside) or ${code} = any (o.maybe))`);
  }
  return tx.query<ListRow>(
    `select ${ROW} from protected_object o where ${conditions.join(' and ')} order by o.object_id limit $3`,
    values,
  );
}

export interface ExactRow {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly uncertainty: number;
}

/** Exact places as they were known, under row security: none for who may not read them. */
export function readExactPlaces(
  tx: Transaction,
  ids: readonly string[],
  knowing: Knowing,
): Promise<ExactRow[]> {
  const values: unknown[] = [ids];
  return tx.query<ExactRow>(
    `select x.object_id as id, (x.shape -> 'coordinates' ->> 0)::float8 as lon, (x.shape -> 'coordinates' ->> 1)::float8 as lat, x.uncertainty
     from object_exact_place x where x.object_id = any ($1::uuid[]) and ${current('x', knowing, values)}`,
    values,
  );
}
