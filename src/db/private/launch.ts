import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '#model/problems.ts';
import { asAccount } from './account.ts';
import type { Account } from './account.ts';
import { serverArguments, serverEnvironment } from './options.ts';
import type { Places } from './places.ts';
import { SOCKET_PORT, socketFile } from './places.ts';
import type { Postmaster } from './postmaster.ts';
import { readPostmaster } from './postmaster.ts';
import type { Runtime } from './runtime.ts';

const LOG_LIMIT = 16 * 2 ** 20;

/** Opens the server's log to add to it; a large one becomes `server.log.1`. */
export function openLog(places: Places): number {
  const found = statSync(places.log, { throwIfNoEntry: false });
  if (found && found.size > LOG_LIMIT) renameSync(places.log, `${places.log}.1`);
  return openSync(places.log, 'a', 0o600);
}

const logSince = (places: Places, start: number): string =>
  readFileSync(places.log).subarray(start).toString('utf8');

/** One attempt: the server once it is ready, or what it said before it ended. */
async function attempt(
  places: Places,
  runtime: Runtime,
  account: Account | null,
  durable: boolean,
): Promise<Postmaster | { readonly said: string }> {
  const log = openLog(places);
  const start = statSync(places.log).size;
  const where = { unix_socket_directories: places.socket, port: String(SOCKET_PORT) };
  // Its own session: a Ctrl-C in the terminal is for us, and we stop it when we have finished with it.
  const child = spawn(
    runtime.program('postgres'),
    ['-D', places.cluster, ...serverArguments(durable, where)],
    {
      ...asAccount(account),
      cwd: places.postgres,
      env: serverEnvironment(),
      stdio: ['ignore', log, log],
      detached: true,
    },
  );
  closeSync(log);
  let ended = '';
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended ||= `exit ${code ?? signal}`));
  child.unref();
  for (;;) {
    await pause(10);
    if (ended) return { said: `${logSince(places, start)}\n${ended}` };
    const found = readPostmaster(places);
    if (found?.pid === child.pid && found?.status === 'ready') return found;
  }
}

/**
 * Starts PostgreSQL on the socket and waits until it takes connections: 0.1 s, longer when it has to recover.
 * @throws Problem private_server: it ended again; `detail` is what it said
 */
export async function launch(
  places: Places,
  runtime: Runtime,
  account: Account | null,
  durable: boolean,
): Promise<Postmaster> {
  const end = Date.now() + 30_000;
  // No server runs on this folder, or it would have been adopted: a socket that is there is a dead one's, and its lock
  // may bear the number of a program that lives.
  for (const left of ['', '.lock']) rmSync(`${socketFile(places.socket)}${left}`, { force: true });
  for (;;) {
    const result = await attempt(places, runtime, account, durable);
    if (!('said' in result)) return result;
    // After a kill -9 of the server its sessions end by themselves, each when it next looks; until then it waits.
    if (/pre-existing shared memory block/.test(result.said) && Date.now() < end) await pause(200);
    else {
      const detail = result.said.trim().split('\n').slice(-5).join(' ');
      throw new Problem('private_server', { params: { reason: 'cannot_start', path: places.log, detail } });
    }
  }
}
