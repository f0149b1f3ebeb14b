/** Which tables a backup holds, in the order in which they can be filled again. */
import type pg from 'pg';

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

/** Sessions, what leads to one, and numbers of transactions end with the machine; what says which compartments exist is made anew; keys are kept apart (8.5c). */
const LEFT_OUT = new Set([
  'migration',
  'session',
  'account_session',
  'sign_in_try',
  'sign_in_challenge',
  'known_device',
  'installation',
  'compartment',
  'report_key',
  'written',
  'written_pruned',
]);

/** Tables of a schema, those that refer to others last, with their columns and primary keys. */
export async function tablesOf(client: pg.ClientBase, schema: string): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; key: string[]; refers: number }>(
    `select c.relname as name,
       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       (select array_agg(a.attname::text order by k.n) from pg_index i cross join unnest(i.indkey) with ordinality k(attnum, n)
         join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
         where i.indrelid = c.oid and i.indisprimary) as key,
       (select count(*) from pg_constraint f where f.conrelid = c.oid and f.contype = 'f')::int as refers
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind = 'r'
     order by refers, name`,
    [schema],
  );
  return rows.filter((r) => !LEFT_OUT.has(r.name));
}
