import { Client } from 'pg';
import { OWNER } from './cluster.ts';

/** How to reach the private PostgreSQL, as `pg` takes it. `host` is the socket's folder, on Windows loopback. */
export interface PrivateConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  readonly password?: string;
}

/** The one database in which everything is. */
export const DATABASE = 'amparo';

/** The connection to a running server. */
export function connectionTo(host: string, port: number, password: string | null): PrivateConnection {
  return { host, port, user: OWNER, database: DATABASE, ...(password === null ? {} : { password }) };
}

/** Makes the database unless it is there; so it also tells that the server answers. */
export async function provideDatabase(connection: PrivateConnection): Promise<void> {
  const client = new Client({ ...connection, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [
      connection.database,
    ]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${connection.database}`);
  } finally {
    await client.end();
  }
}
