/**
 * Windows has no account to lend and no signals, and its Node cannot reach PostgreSQL by a Unix socket: there the
 * server listens on loopback with a random password, and pg_ctl starts and stops it (it also sheds the rights of an
 * administrator, whom PostgreSQL refuses). Written from the manual; NOT YET TRIED on a Windows machine.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { Problem } from '#model/problems.ts';
import { serverArguments, serverEnvironment } from './options.ts';
import type { Places } from './places.ts';
import type { Postmaster } from './postmaster.ts';
import { readPostmaster } from './postmaster.ts';
import type { Runtime } from './runtime.ts';

/** The password of the loopback connection, made on first use. */
export function providePassword(places: Places): string {
  if (!existsSync(places.password))
    writeFileSync(places.password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  return readFileSync(places.password, 'utf8').trim();
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function control(runtime: Runtime, places: Places, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(
    runtime.program('pg_ctl'),
    [...args, '-w', '-D', places.cluster],
    {
      env: serverEnvironment(),
      encoding: 'utf8',
      windowsHide: true,
    },
  );
  if (status === 0) return;
  const detail = `${stdout ?? ''} ${stderr ?? ''}`.trim();
  throw new Problem('private_server', { params: { reason: 'cannot_start', path: places.log, detail } });
}

/** Starts the server on a free port of loopback. */
export async function launchOnWindows(
  places: Places,
  runtime: Runtime,
  durable: boolean,
): Promise<Postmaster> {
  const where = {
    listen_addresses: '127.0.0.1',
    port: String(await freePort()),
    unix_socket_directories: '',
  };
  const options = serverArguments(durable, where).map((part) => (part === '-c' ? part : `"${part}"`));
  control(runtime, places, ['start', '-s', '-l', places.log, '-o', options.join(' ')]);
  const found = readPostmaster(places);
  if (found) return found;
  throw new Problem('private_server', { params: { reason: 'cannot_start', path: places.log, detail: '' } });
}

/** Stops the server in order and waits for it. */
export const stopOnWindows = (places: Places, runtime: Runtime): void =>
  control(runtime, places, ['stop', '-s', '-m', 'fast']);
