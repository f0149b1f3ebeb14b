/**
 * How a database is reached: the owner (migrations, new compartments) and the web's role, which owns nothing,
 * inherits nothing and has an empty search_path, so that a query outside of a compartment fails (decision 6).
 */
import pg from 'pg';

export interface Reach {
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly database?: string | undefined;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly ssl?: boolean | object | undefined;
  readonly connectionString?: string | undefined;
}

/** A pool of connections. `max` connections at most; a statement may take `timeout` milliseconds. */
export function openPool(reach: Reach, max: number, timeout: number): pg.Pool {
  const config: pg.PoolConfig = { max, statement_timeout: timeout, application_name: 'amparo' };
  for (const [key, value] of Object.entries(reach))
    if (value !== undefined) Object.assign(config, { [key]: value });
  const pool = new pg.Pool(config);
  // A server that goes away ends idle connections; the next query says so, the program must not fall over now.
  pool.on('error', () => undefined);
  return pool;
}

/** Reads a connection URL into its parts, so that another role can use the same server. */
export function reachOfUrl(url: string): Reach {
  const u = new URL(url);
  const socket = u.searchParams.get('host');
  return {
    host: socket ?? decodeURIComponent(u.hostname),
    port: u.port ? Number(u.port) : u.searchParams.get('port') ? Number(u.searchParams.get('port')) : 5432,
    database: decodeURIComponent(u.pathname.slice(1)) || 'postgres',
    user: decodeURIComponent(u.username) || undefined,
    password: decodeURIComponent(u.password) || undefined,
    ssl: ['require', 'verify-ca', 'verify-full'].includes(u.searchParams.get('sslmode') ?? '')
      ? { rejectUnauthorized: u.searchParams.get('sslmode') !== 'require' }
      : undefined,
  };
}

/** Quotes an identifier for SQL. Names that reach here come from checked columns; this is the second lock. */
export function name(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
