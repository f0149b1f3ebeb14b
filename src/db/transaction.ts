/** One transaction in one schema, as the role that may use that schema alone (decision 6). */
import { finished } from 'node:stream/promises';
import { Readable } from 'node:stream';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { Problem } from '#model/problems.ts';
import type { Transaction } from '#model/operation.ts';
import { name } from './connection.ts';

// A bigint of this model (people, rows, sequence numbers) fits a number exactly; text would be added as text.
pg.types.setTypeParser(20, Number);
// A date is a day, not an instant: keep it as "YYYY-MM-DD".
pg.types.setTypeParser(1082, (text) => text);

export interface Scope {
  readonly schema: string;
  readonly role: string;
  readonly write: boolean;
  /** Field groups that row security lets this transaction read and write. */
  readonly readGroups?: readonly string[];
  readonly writeGroups?: readonly string[];
}

/** A transaction on a connection that has already begun one. */
export function transactionOn(client: pg.ClientBase): Transaction {
  return {
    async query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]> {
      const result = await client.query(sql, values as unknown[] | undefined);
      return result.rows as Row[];
    },
    async copyIn(sql, chunks) {
      const stream = client.query(copyFrom(sql));
      Readable.from(chunks, { objectMode: false })
        .on('error', (e) => stream.destroy(e))
        .pipe(stream);
      await finished(stream);
    },
    async *copyOut(sql) {
      const stream: Readable = client.query(copyTo(sql));
      for await (const chunk of stream) yield chunk as Buffer;
    },
  };
}

/** Runs `work` in one transaction of `scope`: all of it or nothing. */
export async function inTransaction<T>(
  pool: pg.Pool,
  scope: Scope,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw away(error);
  });
  let broken: Error | undefined;
  try {
    await client.query(
      // One answer is of one moment: what reads sees one snapshot from its first query to its last.
      `begin ${scope.write ? '' : 'isolation level repeatable read read only'}; set local role ${name(scope.role)}; ` +
        `set local search_path = ${name(scope.schema)}; ` +
        `set local amparo.read_groups = '${groups(scope.readGroups)}'; ` +
        `set local amparo.write_groups = '${groups(scope.writeGroups)}'; ` +
        // Requests are short: compiling a plan or starting a worker costs more than it saves, and takes from the others.
        `set local jit = off; set local max_parallel_workers_per_gather = 0`,
    );
    const result = await work(transactionOn(client));
    await client.query('commit');
    return result;
  } catch (error) {
    try {
      await client.query('rollback');
    } catch (second) {
      broken = second as Error;
    }
    throw translated(error);
  } finally {
    client.release(broken);
  }
}

function groups(list: readonly string[] | undefined): string {
  return (list ?? []).filter((g) => /^[a-z_]+$/.test(g)).join(',');
}

function away(error: unknown): unknown {
  const code = (error as { code?: string }).code ?? '';
  return /^(ECONN|ENOENT|EPIPE|57P0|08)/.test(code)
    ? new Problem('database_away', { params: { code } })
    : error;
}

function translated(error: unknown): unknown {
  const code = (error as { code?: string }).code ?? '';
  if (code === 'AMP01') return new Problem('append_only');
  return away(error);
}

/**
 * The same as the owner, in one schema: for what no right of the web reaches, on the command line of the machine. A
 * transaction that only reads sees one snapshot.
 */
export async function inOwnTransaction<T>(
  owner: pg.Pool,
  { schema, write }: Pick<Scope, 'schema' | 'write'>,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const client = await owner.connect();
  try {
    await client.query(
      `begin ${write ? '' : 'isolation level repeatable read read only'}; set local search_path = ${name(schema)}`,
    );
    const result = await work(transactionOn(client));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw translated(error);
  } finally {
    client.release();
  }
}
