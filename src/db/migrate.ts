/** Brings a schema to the newest version: SQL files in order, each in a transaction, a version per schema. */
import { readdir, readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import pg from 'pg';
import { name } from './connection.ts';
import { COMPARTMENT_RIGHTS, SHARED_RIGHTS } from './grants.ts';

const FOLDER = new URL('./migrations/', import.meta.url);

async function files(kind: 'shared' | 'compartment'): Promise<{ version: string; sql: string }[]> {
  const found: { version: string; sql: string }[] = [];
  for (const folder of ['both', kind]) {
    const names = (await readdir(new URL(`${folder}/`, FOLDER))).filter((n) => n.endsWith('.sql')).sort();
    for (const n of names) {
      found.push({
        version: `${folder}/${n}`,
        sql: await readFile(new URL(`${folder}/${n}`, FOLDER), 'utf8'),
      });
    }
  }
  return found;
}

/**
 * Migrates `schema` on the owner's connection and gives `role` its rights there. Runs again without effect.
 * Throws when a migration that already ran was changed since: history is not rewritten.
 */
export async function migrate(
  client: pg.ClientBase,
  schema: string,
  role: string,
  kind: 'shared' | 'compartment',
): Promise<string[]> {
  const ran: string[] = [];
  await client.query(`create schema if not exists ${name(schema)}`);
  await client.query(
    `create table if not exists ${name(schema)}.migration (version text primary key, sha256 text not null, at timestamptz not null default now())`,
  );
  const done = new Map(
    (
      await client.query<{ version: string; sha256: string }>(
        `select version, sha256 from ${name(schema)}.migration`,
      )
    ).rows.map((r) => [r.version, r.sha256]),
  );
  for (const { version, sql } of await files(kind)) {
    const sha256 = createHash('sha256').update(sql).digest('hex');
    const before = done.get(version);
    if (before === sha256) continue;
    if (before !== undefined) throw new Error(`migration ${version} was changed after it ran in ${schema}`);
    try {
      await client.query(`begin; set local search_path = ${name(schema)}`);
      await client.query(sql);
      await client.query(`insert into ${name(schema)}.migration (version, sha256) values ($1, $2)`, [
        version,
        sha256,
      ]);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
    ran.push(version);
  }
  if (ran.length > 0) await grant(client, schema, role, kind);
  return ran;
}

async function grant(client: pg.ClientBase, schema: string, role: string, kind: string): Promise<void> {
  await client.query(`grant usage on schema ${name(schema)} to ${name(role)}`);
  await client.query(`grant select on ${name(schema)}.migration to ${name(role)}`);
  for (const { tables, rights } of kind === 'shared' ? SHARED_RIGHTS : COMPARTMENT_RIGHTS) {
    for (const table of tables) {
      await client.query(`grant ${rights} on ${name(schema)}.${name(table)} to ${name(role)}`);
    }
  }
}
