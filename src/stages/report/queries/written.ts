/** SQL of the report stage on what was written since it last looked. */
import type { Transaction } from '#model/operation.ts';
import { keysUnder, KINDS, lastSnapshots, NOTHING, type Keys, type Seen } from '../remembered.ts';

/**
 * Under which keys what is worked out in this transaction may be remembered. Nothing in a transaction that may write, which
 * sees rows that nobody else does. A reading transaction sees one snapshot from its first query to its last.
 */
export async function keysOf(tx: Transaction): Promise<Keys> {
  const rows = await tx.query<Seen & { reads: boolean }>(
    `with here as materialized (
       select concat_ws(' ', current_database(), current_schema(), extract(epoch from pg_postmaster_start_time())) as place),
     -- Of what was pruned nothing can be told: a snapshot that may lack some of it is none to compare with.
     before as materialized (
       select case when pg_snapshot_xmin(s) >= (select below from written_pruned) then s end as seen
       from (select ($1::jsonb ->> place)::pg_snapshot as s from here) h)
     select current_setting('transaction_read_only') = 'on' as reads, place as "where", pg_current_snapshot()::text as snapshot,
       (select seen::text from before) as since,
       array(select k.what from unnest($2::text[]) as k (what) cross join before b where exists (
         select from written w where w.what = k.what and w.xid >= pg_snapshot_xmin(b.seen) and not pg_visible_in_snapshot(w.xid, b.seen))) as written
     from here`,
    [JSON.stringify(lastSnapshots()), KINDS],
  );
  const [row] = rows;
  return row?.reads ? keysUnder(row) : NOTHING;
}
