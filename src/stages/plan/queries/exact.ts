/**
 * SQL of the check on exact places: a side table under row security (decision 12), small enough to be read whole. Who
 * may not see it is given no row.
 */
import type { Transaction } from '#model/operation.ts';
import { OBJECT, ON_THE_LIST, type ObjectRow } from '../queries.ts';
import { current, type Knowing } from './knowing.ts';

/** Every object whose exact place is known, at that place; all else of it as everybody sees it. */
export function readExactObjects(tx: Transaction, knowing: Knowing): Promise<ObjectRow[]> {
  const values: unknown[] = [];
  // The last column of a name is the one that counts: these stand in place of the public ones.
  return tx.query<ObjectRow>(
    `select ${OBJECT}, (x.shape -> 'coordinates' ->> 0)::float8 as lon, (x.shape -> 'coordinates' ->> 1)::float8 as lat, x.uncertainty
     from object_exact_place x join protected_object o using (object_id)
     where ${current('x', knowing, values)} and ${current('o', knowing, values)} and ${ON_THE_LIST}`,
    values,
  );
}
