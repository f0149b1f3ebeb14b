import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '#model/problems.ts';
import { asAccount } from './account.ts';
import type { Account } from './account.ts';
import { makeServerFolder } from './folders.ts';
import { serverEnvironment } from './options.ts';
import type { Places } from './places.ts';
import type { Runtime } from './runtime.ts';

/** The owner of everything in the private PostgreSQL; its superuser. */
export const OWNER = 'amparo_owner';

/** Sorting by code point, the same on every machine and in every version; names are sorted in TypeScript. */
const INITDB = [
  `--username=${OWNER}`,
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--locale=C.UTF-8',
  '--auth-local=trust',
  '--auth-host=scram-sha-256',
  '--no-instructions',
];

/**
 * Refuses a folder that stands in the place of the database and is none, or one that this version cannot open.
 * @throws Problem private_server
 */
export function checkCluster(places: Places, major: string): void {
  if (!existsSync(places.cluster)) return;
  const file = join(places.cluster, 'PG_VERSION');
  if (!existsSync(file))
    throw new Problem('private_server', {
      params: { reason: 'not_a_database', path: places.cluster, detail: '' },
    });
  const found = readFileSync(file, 'utf8').trim();
  if (found === major) return;
  const detail = `${found}, ${major}`;
  throw new Problem('private_server', { params: { reason: 'other_version', path: places.cluster, detail } });
}

/**
 * Makes the database folder unless it is there. initdb works under another name, and the folder is renamed when it
 * is complete: so a folder named `cluster` is always whole, what an interrupted initdb left is cleared by its name,
 * and no line of this program removes a `cluster`.
 * @throws Problem private_server: initdb failed
 */
export function provideCluster(
  places: Places,
  runtime: Runtime,
  account: Account | null,
  durable: boolean,
): void {
  if (existsSync(places.cluster)) return;
  rmSync(places.unfinished, { recursive: true, force: true });
  makeServerFolder(places.unfinished, account);
  const args = [...INITDB, '-D', places.unfinished, ...(durable ? [] : ['--no-sync'])];
  if (process.platform === 'win32') args.push(`--pwfile=${places.password}`);
  const { status, stdout, stderr, error } = spawnSync(runtime.program('initdb'), args, {
    ...asAccount(account),
    cwd: places.postgres,
    env: serverEnvironment(),
    encoding: 'utf8',
  });
  if (status !== 0) {
    const detail = (error?.message ?? `${stdout}\n${stderr}`).trim().split('\n').slice(-5).join(' ');
    throw new Problem('private_server', {
      params: { reason: 'cannot_create', path: places.cluster, detail },
    });
  }
  renameSync(places.unfinished, places.cluster);
  if (process.platform === 'win32') return;
  const folder = openSync(places.postgres, 'r');
  fsyncSync(folder);
  closeSync(folder);
}
