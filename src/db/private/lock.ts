import { createHash, randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '#model/problems.ts';
import { isAlive, ownMark, readMark, writeMark } from './liveness.ts';

const PATIENCE = 10 * 60_000;

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Puts our own mark at the path if nothing is there; in one step, so that nobody ever reads half a mark. */
function take(path: string, content: string): boolean {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

/**
 * Removes the mark of a process that has died. Of several that find it, one may: the one that makes a file named
 * after this very mark. It looks again before it removes, since by then the place may have passed to a living one.
 */
function clear(path: string, stale: string): void {
  const claim = `${path}.clear-${createHash('sha256').update(stale).digest('hex').slice(0, 16)}`;
  try {
    writeFileSync(claim, '', { flag: 'wx', mode: 0o600 });
  } catch {
    const age = Date.now() - (statSync(claim, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 30_000) rmSync(claim, { force: true });
    return;
  }
  if (readIfThere(path) === stale) rmSync(path, { force: true });
  rmSync(claim, { force: true });
}

/**
 * Runs work that only one process at a time may do in a folder. The lock is a file with the mark of its holder; that
 * of a killed holder is cleared. Not meant for a folder that two machines share.
 * @throws Problem private_server: a living process has held the lock for ten minutes
 */
export async function alone<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  // The random part makes each taking of the lock its own, also by one and the same process.
  const content = `${writeMark(ownMark())}${randomUUID()}\n`;
  const end = Date.now() + PATIENCE;
  while (!take(path, content)) {
    const found = readIfThere(path);
    if (found === null) continue;
    const holder = readMark(found);
    if (!holder || !isAlive(holder)) clear(path, found);
    else if (Date.now() > end)
      throw new Problem('private_server', { params: { reason: 'locked', path, detail: String(holder.pid) } });
    await pause(20);
  }
  try {
    return await work();
  } finally {
    if (readIfThere(path) === content) rmSync(path, { force: true });
  }
}

/** Whether a living process holds the lock now. */
export function isHeld(path: string): boolean {
  const holder = readMark(readIfThere(path) ?? '');
  return holder !== null && isAlive(holder);
}
