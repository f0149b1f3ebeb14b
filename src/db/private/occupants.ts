import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, ownMark, readMark, writeMark } from './liveness.ts';

/**
 * Who uses the private PostgreSQL, one file each: the server, a command beside it. The last to leave stops it,
 * whoever started it; so a command that ends does not take the database away from a server that still runs.
 */
export interface Occupant {
  leave(): void;
}

/** Notes this process as a user of the server; in one step, so that nobody ever reads half a note. */
export function enter(folder: string): Occupant {
  const path = join(folder, randomUUID());
  const draft = join(folder, `.${randomUUID()}`);
  writeFileSync(draft, writeMark(ownMark()), { mode: 0o600 });
  renameSync(draft, path);
  return { leave: () => rmSync(path, { force: true }) };
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Whether any living process uses the server; what killed processes left is cleared. */
export function anyone(folder: string): boolean {
  let found = false;
  for (const name of readdirSync(folder).filter((entry) => !entry.startsWith('.'))) {
    const path = join(folder, name);
    const mark = readMark(readIfThere(path));
    if (mark && isAlive(mark)) found = true;
    else rmSync(path, { force: true });
  }
  return found;
}
