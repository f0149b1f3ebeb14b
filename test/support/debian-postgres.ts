/**
 * A throwaway cluster of the PostgreSQL that Debian installs, for tests that need PostGIS or another server
 * than our own. Installed with: apt-get install postgresql-15 postgresql-15-postgis-3
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

const INSTALLED = '/usr/lib/postgresql';

export interface DebianPostgres {
  /** What a `pg` client takes; the user is a superuser. */
  readonly connection: { host: string; port: number; user: string; database: string };
  /** Stops the server and removes its folder. */
  stop(): Promise<void>;
}

/** The folder of the newest installed server's programs, from 15 on, with PostGIS where asked. */
function programs(postgis: boolean): string | undefined {
  if (!existsSync(INSTALLED)) return undefined;
  const versions = readdirSync(INSTALLED).map(Number);
  const fit = versions.filter((version) => version >= 15 && existsSync(`${INSTALLED}/${version}/bin/initdb`));
  const extension = (version: number): string => `/usr/share/postgresql/${version}/extension/postgis.control`;
  const [newest] = fit
    .filter((version) => !postgis || existsSync(extension(version)))
    .toSorted((a, b) => b - a);
  return newest === undefined ? undefined : `${INSTALLED}/${newest}/bin`;
}

/** Whether Debian's PostgreSQL (with PostGIS, where asked) is installed here. */
export function available(options: { postgis?: boolean } = {}): boolean {
  return programs(options.postgis === true) !== undefined;
}

/**
 * Whether a suite that needs it can run. Where not, says so in one line; under CI=true it throws, so that a
 * build can never pass without having asked.
 */
export function availableOrSaid(suite: string, options: { postgis?: boolean } = {}): boolean {
  if (available(options)) return true;
  const what = `${suite}: skipped, PostgreSQL 15${options.postgis ? ' with PostGIS' : ''} of Debian is not installed`;
  if (process.env['CI'] === 'true') throw new Error(what);
  console.warn(what);
  return false;
}

/** PostgreSQL refuses to run as root; Debian's package brings an account for it. */
function account(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (option: string): number =>
    Number(spawnSync('id', [option, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** Starts a cluster of its own in a new folder, on a Unix socket only, without fsync. */
export async function startDebianPostgres(options: { postgis?: boolean } = {}): Promise<DebianPostgres> {
  const bin = programs(options.postgis === true);
  if (!bin) throw new Error('PostgreSQL of Debian is not installed');
  const folder = mkdtempSync('/tmp/amparo-pg-');
  const as = account();
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  const init = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  const made = spawnSync(join(bin, 'initdb'), init, { ...as, cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', listen_addresses: '' };
  const args = Object.entries({ ...settings, unix_socket_directories: folder }).flatMap(([k, v]) => [
    '-c',
    `${k}=${v}`,
  ]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...args], { ...as, cwd: folder, stdio: 'ignore' });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const connection = { host: folder, port: 5432, user: 'postgres', database: 'postgres' };
  const stop = async (): Promise<void> => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; !(await answers(connection)); tries++) {
    if (tries > 200 || server.exitCode !== null) {
      await stop();
      throw new Error('PostgreSQL of Debian does not start');
    }
    await pause(50);
  }
  return { connection, stop };
}

async function answers(connection: DebianPostgres['connection']): Promise<boolean> {
  const client = new Client(connection);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
