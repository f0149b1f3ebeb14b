/** The shipped events of the demonstration as lines, to be changed by tests, and their import. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import { GivenFile } from '#model/imported.ts';
import { importRun } from '#stages/collect/operations/import-run.ts';
import type { TestHouse } from '#test/house.ts';

const folder = new URL('../../data/car/', import.meta.url);

interface Manifest {
  readonly imports: readonly {
    readonly importer: string;
    readonly file: string;
    readonly accept: readonly { readonly key: string }[];
  }[];
}

/** Bytes of the file that the demonstration imports with this importer, and the keys that it accepts. */
export async function shipped(importer: string): Promise<{ name: string; bytes: Buffer; accept: string[] }> {
  const manifest = JSON.parse(await readFile(new URL('manifest.json', folder), 'utf8')) as Manifest;
  const one = manifest.imports.find((i) => i.importer === importer);
  if (!one) throw new Error(`no ${importer} in the demonstration`);
  return {
    name: one.file,
    bytes: await readFile(new URL(one.file, folder)),
    accept: one.accept.map((a) => a.key),
  };
}

/** The header and the rows of a shipped table. */
export async function shippedLines(importer: string): Promise<string[]> {
  const { name, bytes } = await shipped(importer);
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trimEnd().split('\n');
}

export type Answer = z.output<(typeof importRun)['output']>;

/** Imports lines as a file of their own name. */
export async function importLines(
  house: TestHouse,
  importer: string,
  lines: readonly string[],
  more: { release?: string; dryRun?: boolean; least?: number; most?: number } = {},
): Promise<Answer> {
  const { accept } = await shipped(importer);
  const file = new GivenFile('given.csv', { bytes: Buffer.from(`${lines.join('\n')}\n`) });
  return house.as('administrator').run(importRun, { importer, file, accept, ...more });
}

/** What every table of the compartment holds, the audit log apart: a text that changes when anything does. */
export async function fingerprint(house: TestHouse): Promise<string> {
  return house.database.inCompartment('car-demo', { write: false }, async (tx) => {
    const tables = await tx.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace
         and relname not like 'audit%' order by relname`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await tx.query<{ rows: number; hash: string | null }>(
        `select count(*) as rows, md5(string_agg(md5(t::text), '' order by md5(t::text))) as hash from ${name} t`,
      );
      found.push(`${name} ${rows[0]?.rows} ${rows[0]?.hash}`);
    }
    return found.join('\n');
  });
}
