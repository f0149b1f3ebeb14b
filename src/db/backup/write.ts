/** Makes a backup: one consistent snapshot, keys in a file of their own. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { name } from '../connection.ts';
import type { Database } from '../database.ts';
import type { Secrets } from '../secrets.ts';
import { FORMAT, type Header, type KeysFile } from './format.ts';
import { tablesOf } from './tables.ts';

const SHARED = 'amparo_shared';
export const SECRET_FILES = ['master.key', 'audit.pem', 'content-hash.key'] as const;

export interface BackupResult {
  readonly tables: number;
  readonly rows: number;
  /** SHA-256 over the hashes of all tables: the same content has the same. */
  readonly sha256: string;
}

/** Writes `<file>` and `<keys>`, each whole or not at all (written beside, then renamed). */
export async function writeBackup(
  database: Database,
  secrets: Secrets,
  file: string,
  keys: string,
): Promise<BackupResult> {
  const client = await database.owner.connect();
  try {
    await client.query(
      `begin isolation level repeatable read read only; set local timezone = 'UTC'; set local datestyle = 'ISO, YMD';
       set local extra_float_digits = 1; set local bytea_output = 'hex'; set local intervalstyle = 'iso_8601'`,
    );
    const result = { tables: 0, rows: 0, sha256: '' };
    await pipeline(
      Readable.from(lines(client, database, result)),
      createGzip({ level: 6 }),
      createWriteStream(`${file}.part`, { mode: 0o600 }),
    );
    await writeKeys(client, database, secrets, `${keys}.part`);
    await client.query('commit');
    for (const path of [file, keys]) {
      const handle = await open(`${path}.part`, 'r+');
      await handle.sync();
      await handle.close();
      await rename(`${path}.part`, path);
    }
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function* lines(
  client: pg.ClientBase,
  database: Database,
  result: { tables: number; rows: number; sha256: string },
): AsyncGenerator<Buffer | string> {
  const compartments = await database.compartments();
  const head: Header = {
    amparo: 'backup',
    format: FORMAT,
    at: new Date().toISOString(),
    server: database.version,
    migrations: {
      shared: await versions(client, SHARED),
      compartment: compartments[0] ? await versions(client, compartments[0].schema_name) : [],
    },
    compartments: compartments.map(({ code, kind }) => ({ code, kind })),
  };
  yield `${JSON.stringify(head)}\n`;
  const all = createHash('sha256');
  const schemas: [string | null, string][] = [
    [null, SHARED],
    ...compartments.map((c): [string, string] => [c.code, c.schema_name]),
  ];
  for (const [code, schema] of schemas) {
    for (const table of await tablesOf(client, schema)) {
      yield `${JSON.stringify({ table: table.name, in: code, columns: table.columns })}\n`;
      const hash = createHash('sha256');
      let rows = 0;
      const columns = table.columns.map(name).join(', ');
      const order = table.key.map(name).join(', ');
      const stream: Readable = client.query(
        copyTo(
          `copy (select ${columns} from ${name(schema)}.${name(table.name)} order by ${order}) to stdout`,
        ),
      );
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        hash.update(chunk);
        for (let i = chunk.indexOf(10); i !== -1; i = chunk.indexOf(10, i + 1)) rows++;
        yield chunk;
      }
      const sha256 = hash.digest('hex');
      all.update(`${code ?? ''}/${table.name}/${sha256}\n`);
      yield `\\.\n${JSON.stringify({ end: table.name, rows, sha256 })}\n`;
      result.tables++;
      result.rows += rows;
    }
  }
  result.sha256 = all.digest('hex');
  yield `${JSON.stringify({ whole: true, tables: result.tables, sha256: result.sha256 })}\n`;
}

/** Versions of the migrations that a schema has had. */
export async function versions(client: pg.ClientBase, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ version: string }>(
    `select version from ${name(schema)}.migration order by version`,
  );
  return rows.map((r) => r.version);
}

async function writeKeys(
  client: pg.ClientBase,
  database: Database,
  secrets: Secrets,
  path: string,
): Promise<void> {
  const reportKeys: KeysFile['reportKeys'] = [];
  for (const c of await database.compartments()) {
    const { rows } = await client.query<{ report_id: string; wrapped: Buffer }>(
      `select report_id, wrapped from ${name(c.schema_name)}.report_key order by report_id`,
    );
    for (const r of rows)
      reportKeys.push({ in: c.code, report: r.report_id, wrapped: r.wrapped.toString('base64') });
  }
  const kept: Record<string, string> = {};
  for (const f of SECRET_FILES) kept[f] = (await readFile(join(secrets.folder, f), 'utf8')).trim();
  const value: KeysFile = {
    amparo: 'keys',
    format: FORMAT,
    at: new Date().toISOString(),
    secrets: kept,
    reportKeys,
    erasures: await secrets.erasures.read(),
  };
  const handle = await open(path, 'w', 0o600);
  await handle.writeFile(JSON.stringify(value));
  await handle.close();
}
