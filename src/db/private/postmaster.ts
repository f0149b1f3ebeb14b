import { constants, openSync, readFileSync, unlinkSync, writeSync, closeSync, chownSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '#model/problems.ts';
import type { Account } from './account.ts';
import { answers, beginningOf, servesFolder } from './liveness.ts';
import type { Places } from './places.ts';
import { socketFile } from './places.ts';

/** A PostgreSQL server as it describes itself in postmaster.pid. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Folder of its socket; empty where it has none. */
  readonly socket: string;
  readonly status: string;
}

const pidFile = (places: Places): string => join(places.cluster, 'postmaster.pid');

/** What postmaster.pid says (one item a line: pid, folder, start, port, socket folder, address, memory, status). */
export function readPostmaster(places: Places): Postmaster | null {
  try {
    const lines = readFileSync(pidFile(places), 'utf8').split('\n');
    const pid = Number.parseInt(lines[0] ?? '', 10);
    if (!(pid > 0)) return null;
    return { pid, port: Number(lines[3] ?? 0), socket: lines[4] ?? '', status: (lines[7] ?? '').trim() };
  } catch {
    return null;
  }
}

/**
 * PostgreSQL does not start while the number in postmaster.pid is that of a living process of its account. When that
 * is another program, its own check that nobody is still attached to the old shared memory must remain: so the file
 * stays and only the number in it becomes ours, which PostgreSQL, as our child, takes for stale (CreateLockFile).
 */
function disarm(places: Places, account: Account | null): void {
  const path = pidFile(places);
  const rest = readFileSync(path, 'utf8').replace(/^[^\n]*/, '');
  unlinkSync(path);
  const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  writeSync(file, `${process.pid}${rest}`);
  closeSync(file);
  if (account) chownSync(path, account.uid, account.gid);
}

/**
 * The server that already runs on this folder, once it is ready; null when there is none. One that is stopping is
 * waited for until it is gone.
 * @throws Problem private_server: the folder is served by a process that cannot be seen from here (another container)
 */
export async function findPostmaster(places: Places, account: Account | null): Promise<Postmaster | null> {
  for (;;) {
    const found = readPostmaster(places);
    if (!found) return null;
    if (!servesFolder(found.pid, places.cluster)) {
      if (found.socket && (await answers(socketFile(found.socket, found.port))))
        throw new Problem('private_server', {
          params: { reason: 'in_use_elsewhere', path: places.data, detail: String(found.pid) },
        });
      if (beginningOf(found.pid) === null) return null;
      // A server that is ending has lost its name already and is about to remove its file: look again.
      await pause(200);
      if (readPostmaster(places)?.pid === found.pid && beginningOf(found.pid) !== null)
        disarm(places, account);
      return null;
    }
    if (found.status === 'ready') return found;
    await pause(20);
  }
}

/**
 * Stops a server in order: open transactions are rolled back, everything is written. After a minute it is cut short,
 * which loses nothing that was committed, and the next start recovers.
 */
export async function stopPostmaster(places: Places): Promise<void> {
  const pid = readPostmaster(places)?.pid;
  if (pid === undefined) return;
  const end = Date.now() + 60_000;
  let cut = false;
  const began = beginningOf(pid);
  signal(places, pid, 'SIGINT');
  while (began !== null && beginningOf(pid) === began) {
    if (!cut && Date.now() > end) {
      cut = true;
      signal(places, pid, 'SIGQUIT');
    }
    await pause(10);
  }
}

/** Sends a signal to the server on this folder, and to no other process that may have got its number. */
export function signal(places: Places, pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  if (!servesFolder(pid, places.cluster)) return;
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
