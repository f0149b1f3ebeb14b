import { chmodSync, chownSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { Problem } from '#model/problems.ts';
import type { Account } from './account.ts';
import type { Places } from './places.ts';

/**
 * Makes the data folder (an absolute path) and answers with its path, links followed. Root's may be passed through
 * but not listed, since PostgreSQL runs as another account below it; an ordinary user's is closed to others.
 * @throws Problem private_server: this user may not write there
 */
export function makeDataFolder(path: string): string {
  try {
    if (!isAbsolute(path)) throw new Error('not an absolute path');
    mkdirSync(path, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    const { mode, uid } = statSync(path);
    if (process.getuid?.() === 0 && uid === 0) chmodSync(path, (mode & 0o7777) | 0o011);
    return realpathSync(path);
  } catch (cause) {
    throw new Problem('private_server', { params: { reason: 'not_writable', path, detail: String(cause) } });
  }
}

/** Makes one folder of our own, with the given rights whatever the umask. */
export function makeOwnFolder(path: string, mode: number): void {
  try {
    mkdirSync(path, { recursive: true, mode });
    chmodSync(path, mode);
  } catch (cause) {
    throw new Problem('private_server', { params: { reason: 'not_writable', path, detail: String(cause) } });
  }
}

/** Makes an empty folder that only PostgreSQL's account can enter. */
export function makeServerFolder(path: string, account: Account | null): void {
  mkdirSync(path, { mode: 0o700 });
  chmodSync(path, 0o700);
  if (account) chownSync(path, account.uid, account.gid);
}

/**
 * Makes the folder of the socket. Whoever can enter it is the database's owner, so one that is there already,
 * and in /tmp anyone may have made it, is taken only if it is a real folder, of the right account, closed to others.
 * @throws Problem private_server: the folder is somebody else's
 */
export function makeSocketFolder(places: Places, account: Account | null): void {
  const owner = account?.uid ?? process.getuid?.();
  const found = lstatSync(places.socket, { throwIfNoEntry: false });
  if (!found) return makeServerFolder(places.socket, account);
  if (owner === undefined) return;
  if (found.isDirectory() && found.uid === owner && (found.mode & 0o077) === 0) return;
  throw new Problem('private_server', {
    params: { reason: 'socket_folder_taken', path: places.socket, detail: String(found.uid) },
  });
}
