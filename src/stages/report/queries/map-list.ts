/** SQL of a protective list on the map: what of it is still in the register, as known. */
import type { Transaction } from '#model/operation.ts';
import { binder, type Ask } from '../ask.ts';
import { asKnown } from '../compile/candidates.ts';

export interface ListHeld {
  /** On the list and no longer in the register. */
  readonly gone: number;
  /** On the list, and taken out of use by two persons. */
  readonly retired: number;
  /** Ids on the list. */
  readonly ids: readonly string[];
}

/** What became of the entries of a release; null: there is no such release. */
export async function listHeld(
  tx: Transaction,
  release: string,
  known: Pick<Ask, 'known' | 'knownIsNow'>,
): Promise<ListHeld | null> {
  const bind = binder();
  const id = bind(release, 'uuid');
  const rows = await tx.query<ListHeld>(
    `select r.object_ids as ids, c.gone, c.retired from list_release r cross join lateral (
       select (count(*) filter (where o.object_id is null))::int as gone, (count(*) filter (where o.status = 'retired'))::int as retired
       from unnest(r.object_ids) l (id) left join protected_object o on o.object_id = l.id and ${asKnown(known, 'o', bind)}) c
     where r.release_id = ${id}`,
    bind.values,
  );
  return rows[0] ?? null;
}
