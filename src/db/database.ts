/**
 * The database of an installation: its shared schema, its compartments, the roles that may use them.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Problem } from '#model/problems.ts';
import type { Transaction } from '#model/operation.ts';
import { name, openPool, type Reach } from './connection.ts';
import { migrate } from './migrate.ts';
import { inTransaction } from './transaction.ts';

const SHARED = 'amparo_shared';

export interface CompartmentRow {
  readonly code: string;
  readonly kind: 'operation' | 'exercise';
  readonly schema_name: string;
  readonly role_name: string;
}

export interface Access {
  readonly write: boolean;
  readonly readGroups?: readonly string[];
  readonly writeGroups?: readonly string[];
}

export interface Database {
  readonly version: number;
  inCompartment<T>(code: string, access: Access, work: (tx: Transaction) => Promise<T>): Promise<T>;
  inShared<T>(access: Access, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Every compartment, read anew. */
  compartments(): Promise<readonly CompartmentRow[]>;
  /** One compartment by its code; kept in memory, since compartments are never removed. */
  compartment(code: string): Promise<CompartmentRow>;
  /** Makes the compartment of an operation or an exercise, or does nothing when it is there. */
  createCompartment(code: string, kind: 'operation' | 'exercise'): Promise<void>;
  /** Takes back a compartment that a failed restore had just made. Refuses when anything stands in it. */
  dropEmptyCompartment(code: string): Promise<void>;
  /** The owner's connections: migrations, backup, restore, tests of the plans. Never for a request of the web. */
  readonly owner: pg.Pool;
  readonly web: pg.Pool;
  close(): Promise<void>;
}

/** Where the database is: the owner's way in, and the password of the web's role where the server asks for one. */
export interface DatabaseSettings {
  readonly owner: Reach;
  readonly webPassword: string | null;
  /** Start of the names of roles, for a new installation. */
  readonly rolePrefix?: string;
  readonly poolSize?: number;
}

/**
 * Opens the database, migrates every schema, and makes the roles. Throws Problem database_version, database_rights,
 * database_away, setting_invalid.
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const owner = openPool(settings.owner, 6, 0);
  try {
    return await opened(owner, settings);
  } catch (error) {
    await owner.end();
    throw refusedByServer(error);
  }
}

async function opened(owner: pg.Pool, settings: DatabaseSettings): Promise<Database> {
  const version = await checkServer(owner);
  const prefix = await aloneWith(owner, async (client) => {
    const found = await prepareShared(client, settings);
    for (const row of await compartmentRows(client))
      await migrate(client, row.schema_name, row.role_name, 'compartment');
    return found;
  });
  const reach: Reach = {
    ...settings.owner,
    user: `${prefix}_web`,
    password: settings.webPassword ?? undefined,
  };
  const web = openPool(reach, settings.poolSize ?? 12, 60_000);
  // A server that does not let the web's role in must say so now, and not to the first reader.
  await web.query('select 1').catch(async (error: unknown) => {
    await web.end();
    throw new Problem('database_rights', {
      params: { missing: `LOGIN ${prefix}_web (${firstLine(error)})` },
    });
  });
  let known: readonly CompartmentRow[] = await compartmentRows(owner);

  async function find(code: string): Promise<CompartmentRow> {
    let row = known.find((r) => r.code === code);
    if (!row) {
      known = await compartmentRows(owner);
      row = known.find((r) => r.code === code);
    }
    if (!row) throw new Problem('compartment_unknown', { params: { code } });
    return row;
  }

  return {
    version,
    owner,
    web,
    compartment: find,
    async inCompartment(code, access, work) {
      const row = await find(code);
      return inTransaction(web, { ...access, schema: row.schema_name, role: row.role_name }, work);
    },
    inShared: (access, work) =>
      inTransaction(web, { ...access, schema: SHARED, role: `${prefix}_shared` }, work),
    async compartments() {
      known = await compartmentRows(owner);
      return known;
    },
    async createCompartment(code, kind) {
      if ((await compartmentRows(owner)).some((r) => r.code === code)) return;
      const plain = code.replaceAll('-', '_');
      const schema = `amparo_${kind === 'exercise' ? 'x' : 'c'}_${plain}`;
      const role = `${prefix}_${kind === 'exercise' ? 'x' : 'c'}_${plain}`.slice(0, 63);
      await aloneWith(owner, async (client) => {
        await makeRole(client, role, 'nologin');
        await client.query(`grant ${name(role)} to ${name(`${prefix}_web`)}`);
        await migrate(client, schema, role, 'compartment');
        await client.query(
          `insert into ${name(SHARED)}.compartment (code, kind, schema_name, role_name, created_at) values ($1, $2, $3, $4, now()) on conflict do nothing`,
          [code, kind, schema, role],
        );
      });
    },
    async dropEmptyCompartment(code) {
      const row = (await compartmentRows(owner)).find((r) => r.code === code);
      if (!row) return;
      const filled = await owner.query(
        `select exists (select 1 from ${name(row.schema_name)}.audit_leaf) or exists (select 1 from ${name(row.schema_name)}.report) or exists (select 1 from ${name(row.schema_name)}.oma) as filled`,
      );
      if ((filled.rows[0] as { filled: boolean }).filled) throw new Problem('restore_not_empty');
      await owner.query(`drop schema ${name(row.schema_name)} cascade`);
      await owner.query(`delete from ${name(SHARED)}.compartment where code = $1`, [code]);
      known = known.filter((r) => r.code !== code);
    },
    async close() {
      await web.end();
      await owner.end();
    },
  };
}

async function withClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

// Any number that nothing else in the database locks by: "amparo" as bytes.
const LOCK = 0x61_6d_70_61_72_6f;

/** One at a time, over every program on this database: two that start together must not both make a role or a schema. */
function aloneWith<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  return withClient(pool, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    try {
      return await work(client);
    } finally {
      await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    }
  });
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 200) ?? '';
}

/** What a server says that does not let us in or lacks a right, as a problem; anything else as it is. */
function refusedByServer(error: unknown): unknown {
  const { code = '' } = error as { code?: string };
  if (code === '42501') return new Problem('database_rights', { params: { missing: firstLine(error) } });
  if (/^28|^3D000$/.test(code))
    return new Problem('setting_invalid', {
      field: 'DATABASE_URL',
      params: { value: '…', expected: firstLine(error) },
    });
  return /^(ECONN|ENOENT|ENOTFOUND|EAI_|ETIMEDOUT|57P0|08)/.test(code)
    ? new Problem('database_away', { params: { code } })
    : error;
}

async function checkServer(owner: pg.Pool): Promise<number> {
  const rows = await owner.query<{ version: number; may: boolean; create: boolean }>(
    `select current_setting('server_version_num')::int as version, (rolcreaterole or rolsuper) as may,
            has_database_privilege(current_database(), 'create') as create
     from pg_roles where rolname = current_user`,
  );
  const row = rows.rows[0];
  if (!row || row.version < 150_000)
    throw new Problem('database_version', { params: { version: row?.version ?? 0 } });
  if (!row.may || !row.create) {
    throw new Problem('database_rights', { params: { missing: row.may ? 'CREATE' : 'CREATEROLE' } });
  }
  return row.version;
}

async function prepareShared(client: pg.PoolClient, settings: DatabaseSettings): Promise<string> {
  const there = await client.query(`select 1 from pg_namespace where nspname = $1`, [SHARED]);
  let prefix: string | undefined;
  if (there.rowCount) {
    const table = await client.query(`select to_regclass('${SHARED}.installation') as t`);
    if ((table.rows[0] as { t: string | null }).t) {
      const row = await client.query<{ role_prefix: string }>(
        `select role_prefix from ${name(SHARED)}.installation`,
      );
      prefix = row.rows[0]?.role_prefix;
    }
  }
  const fresh = prefix === undefined;
  prefix ??= settings.rolePrefix ?? `amparo_${randomUUID().slice(0, 8)}`;
  await makeRole(client, `${prefix}_web`, 'login', settings.webPassword);
  await client.query(`alter role ${name(`${prefix}_web`)} set search_path = ''`);
  await makeRole(client, `${prefix}_shared`, 'nologin');
  await client.query(`grant ${name(`${prefix}_shared`)} to ${name(`${prefix}_web`)}`);
  await migrate(client, SHARED, `${prefix}_shared`, 'shared');
  if (fresh) {
    await client.query(
      `insert into ${name(SHARED)}.installation (id, role_prefix, created_at) values ($1, $2, now())`,
      [randomUUID(), prefix],
    );
  }
  return prefix;
}

async function makeRole(
  client: pg.PoolClient,
  role: string,
  login: 'login' | 'nologin',
  password: string | null = null,
): Promise<void> {
  const there = await client.query(`select 1 from pg_roles where rolname = $1`, [role]);
  if (!there.rowCount) await client.query(`create role ${name(role)} ${login} noinherit`);
  if (password !== null)
    await client.query(`alter role ${name(role)} password '${password.replaceAll("'", "''")}'`);
}

async function compartmentRows(owner: pg.Pool | pg.PoolClient): Promise<CompartmentRow[]> {
  const rows = await owner.query<CompartmentRow>(
    `select code, kind, schema_name, role_name from ${name(SHARED)}.compartment order by code`,
  );
  return rows.rows;
}
