/** Brings a backup back into an empty installation: all of it or nothing, and nothing that was destroyed. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { z } from 'zod';
import type { Erasure } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { name } from '../connection.ts';
import type { Database } from '../database.ts';
import { closing, header, keysFile, tableEnd, tableStart, type Header, type KeysFile } from './format.ts';
import { tablesOf } from './tables.ts';
import { SECRET_FILES, versions, type BackupResult } from './write.ts';

const NEWLINE = Buffer.from('\n');

/** Reads the file of keys. Throws Problem backup_invalid when it is not one. */
export async function readKeys(path: string): Promise<KeysFile> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return parsed(keysFile, text, 'keys');
}

/**
 * Puts the installation's keys into the secrets folder. Only for an installation without a compartment: the caller
 * looks first. The web role's password is this installation's own.
 */
export async function restoreSecrets(folder: string, keys: KeysFile): Promise<void> {
  for (const file of SECRET_FILES) {
    const value = keys.secrets[file];
    if (value === undefined) throw new Problem('backup_invalid', { field: 'keys', params: { where: file } });
    await writeFile(join(folder, file), `${value}\n`, { mode: 0o600 });
    await chmod(join(folder, file), 0o600);
  }
}

/**
 * Restores `file` with `keys`, then replays every destruction that is known here or was known to the backup.
 * Throws Problem restore_not_empty, backup_invalid (with where); the database is then as it was.
 */
export async function restoreBackup(
  database: Database,
  file: string,
  keys: KeysFile,
  erasures: readonly Erasure[],
): Promise<BackupResult> {
  if ((await database.compartments()).length > 0) throw new Problem('restore_not_empty');
  const reader = new Lines(file);
  const head = parsed(header, await reader.line(), 'header');
  const client = await database.owner.connect();
  try {
    const held = await versions(client, 'amparo_shared');
    if (held.join() !== head.migrations.shared.join()) {
      throw new Problem('backup_invalid', {
        field: 'file',
        params: { where: `migrations ${head.migrations.shared.join(', ')}` },
      });
    }
    for (const c of head.compartments) await database.createCompartment(c.code, c.kind);
    const schemas = new Map((await database.compartments()).map((c) => [c.code, c.schema_name]));
    await client.query(`begin; set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'`);
    const result = await fill(client, reader, head, (code) =>
      code === null ? 'amparo_shared' : schemas.get(code),
    );
    await replay(client, keys, [...keys.erasures, ...erasures], schemas);
    for (const schema of schemas.values()) await client.query(`select ${name(schema)}.statistics_anew()`);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    for (const c of head.compartments) await database.dropEmptyCompartment(c.code);
    throw error instanceof Problem
      ? error
      : new Problem('backup_invalid', {
          field: 'file',
          params: { where: (error as Error).message.slice(0, 200) },
        });
  } finally {
    client.release();
  }
}

async function fill(
  client: pg.ClientBase,
  reader: Lines,
  head: Header,
  schemaOf: (code: string | null) => string | undefined,
): Promise<BackupResult> {
  const all = createHash('sha256');
  let tables = 0;
  let rows = 0;
  for (;;) {
    const line = await reader.line();
    if (line.startsWith('{"whole"')) {
      const end = parsed(closing, line, 'end');
      const sha256 = all.digest('hex');
      if (end.tables !== tables || end.sha256 !== sha256) throw invalid('end');
      return { tables, rows, sha256 };
    }
    const start = parsed(tableStart, line, `table ${tables + 1}`);
    const schema = schemaOf(start.in);
    if (!schema || (start.in !== null && !head.compartments.some((c) => c.code === start.in)))
      throw invalid(start.table);
    const known = (await tablesOf(client, schema)).find((t) => t.name === start.table);
    if (!known || known.columns.join() !== start.columns.join()) throw invalid(`${start.table}: columns`);
    const target = `${name(schema)}.${name(start.table)}`;
    const stream = client.query(
      copyFrom(`copy ${target} (${start.columns.map(name).join(', ')}) from stdin`),
    );
    const hash = createHash('sha256');
    let n = 0;
    // A row that the server refuses ends the stream with an error, which `finished` gives to us.
    const over = finished(stream);
    over.catch(() => undefined);
    try {
      for (;;) {
        const row = await reader.rawLine();
        if (row.length === 2 && row[0] === 92 && row[1] === 46) break;
        const whole = Buffer.concat([row, NEWLINE]);
        hash.update(whole);
        n++;
        if (!stream.write(whole))
          await Promise.race([new Promise((done) => stream.once('drain', done)), over]);
      }
    } catch (error) {
      stream.destroy(error as Error);
      await over.catch(() => undefined);
      throw error;
    }
    stream.end();
    await over;
    const end = parsed(tableEnd, await reader.line(), start.table);
    const sha256 = hash.digest('hex');
    if (end.end !== start.table || end.rows !== n || end.sha256 !== sha256)
      throw invalid(`${start.table}: its rows do not fit its hash`);
    all.update(`${start.in ?? ''}/${start.table}/${sha256}\n`);
    if (start.table === 'audit_leaf') {
      await client.query(
        `select setval(pg_get_serial_sequence('${schema}.audit_leaf', 'seq'), coalesce(max(seq), 0) + 1, false) from ${target}`,
      );
    }
    tables++;
    rows += n;
  }
}

async function replay(
  client: pg.ClientBase,
  keys: KeysFile,
  erasures: readonly Erasure[],
  schemas: ReadonlyMap<string, string>,
): Promise<void> {
  const gone = new Set(erasures.map((e) => `${e.compartment}/${e.report}`));
  for (const [code, schema] of schemas) {
    const mine = keys.reportKeys.filter((k) => k.in === code && !gone.has(`${code}/${k.report}`));
    await client.query(
      `insert into ${name(schema)}.report_key (report_id, wrapped)
       select k.report, k.wrapped from unnest($1::uuid[], $2::bytea[]) as k(report, wrapped)
       where (exists (select 1 from ${name(schema)}.report r where r.report_id = k.report)
           or exists (select 1 from ${name(schema)}.apart_report a where a.report_id = k.report))
         and not exists (select 1 from ${name(schema)}.report_tombstone t where t.report_id = k.report)`,
      [mine.map((k) => k.report), mine.map((k) => Buffer.from(k.wrapped, 'base64'))],
    );
    for (const e of erasures.filter((x) => x.compartment === code)) {
      await client.query(
        `insert into ${name(schema)}.report_tombstone (report_id, reason, proposed_by, confirmed_by, recorded_at)
         select $1, $2, $3, $4, $5 where exists (select 1 from ${name(schema)}.report r where r.report_id = $1)
         on conflict (report_id) do nothing`,
        [e.report, e.reason, e.proposedBy, e.confirmedBy, new Date(e.at)],
      );
    }
  }
}

function invalid(where: string): Problem {
  return new Problem('backup_invalid', { field: 'file', params: { where } });
}

function parsed<T extends z.ZodType>(schema: T, text: string, where: string): z.output<T> {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw invalid(where);
  }
}

/** Lines of the unpacked file, one after the other; a file that ends early is a problem, not an end. */
class Lines {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(file: string) {
    const source = createReadStream(file);
    const unpacked = createGunzip();
    source.on('error', (e) => unpacked.destroy(e));
    this.#chunks = source.pipe(unpacked)[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  async rawLine(): Promise<Buffer> {
    let seen = 0;
    for (;;) {
      const end = this.#rest.indexOf(10, seen);
      if (end !== -1) {
        const line = this.#rest.subarray(0, end);
        this.#rest = this.#rest.subarray(end + 1);
        return line;
      }
      seen = this.#rest.length;
      const next = await this.#chunks.next().catch(() => ({ done: true, value: undefined }) as const);
      if (next.done || !next.value) throw invalid('the file ends in the middle');
      this.#rest = Buffer.concat([this.#rest, next.value]);
    }
  }

  async line(): Promise<string> {
    return (await this.rawLine()).toString('utf8');
  }
}
