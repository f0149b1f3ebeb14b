/**
 * Fills tables with their indexes taken away and made again after it: a million rows sorted once cost a third of a
 * million rows looked up. Unique indexes of keys stay. For measurements only.
 */
import type pg from 'pg';

/** Runs `work` without the indexes of the tables of `schema`, on a connection of the owner. */
export async function withIndexesAside(
  client: pg.ClientBase,
  schema: string,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const found = await client.query<{ name: string; made: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made from pg_index i
     join pg_class c on c.oid = i.indrelid
     where c.relnamespace = $1::regnamespace and c.relname = any ($2) and not i.indisprimary
       and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`,
    [schema, tables],
  );
  for (const { name } of found.rows) await client.query(`drop index ${name}`);
  await work();
  for (const { made } of found.rows) await client.query(made);
}
