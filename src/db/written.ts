/** Keeps `written`, from which a memory learns what was written since it looked last, from growing for ever (decision 28). */
import type pg from 'pg';
import { name } from './connection.ts';

/** Drops what no memory of the last hour can ask about, in every compartment; at most once an hour, however often it is called. */
export async function pruneWritten(
  owner: pg.Pool,
  compartments: readonly { readonly schema_name: string }[],
): Promise<void> {
  for (const { schema_name: schema } of compartments)
    await owner.query(`select ${name(schema)}.prune_written()`);
}
