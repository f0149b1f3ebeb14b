/** What the tests of the private PostgreSQL share: folders that go away, programs beside this one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { onTestFinished } from 'vitest';
import { placesIn } from '#db/private/places.ts';
import type { PrivateServer } from '#db/private/server.ts';

export const asRoot = process.getuid?.() === 0;

/**
 * A data folder that is removed after the test, with its socket folder in /tmp; a PostgreSQL that a failed test
 * leaves there is stopped.
 * @param name its path below a fresh folder
 * @param atEnd when it is removed: at the end of the test, or afterAll for a folder that a file's tests share
 */
export function temporaryFolder(
  name = '',
  atEnd: (work: () => Promise<void>) => void = onTestFinished,
): string {
  const fresh = mkdtempSync('/tmp/amparo-test-');
  // PostgreSQL runs as another account when root runs the tests, and must be able to pass through.
  chmodSync(fresh, 0o711);
  const folder = join(fresh, name);
  atEnd(async () => {
    const pid = postmasterPid(folder);
    if (pid !== null && isRunning(pid)) {
      process.kill(pid, 'SIGQUIT');
      await untilGone(pid);
    }
    rmSync(placesIn(folder).socket, { recursive: true, force: true });
    rmSync(fresh, { recursive: true, force: true });
  });
  return folder;
}

/** The number in postmaster.pid, or null when no server has left one. */
export function postmasterPid(folder: string): number | null {
  try {
    return Number.parseInt(readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8'), 10);
  } catch {
    return null;
  }
}

export function isRunning(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

export async function untilGone(pid: number): Promise<void> {
  while (isRunning(pid)) await pause(20);
}

/** The rows of one query, each as a list of values. */
export async function ask(server: Pick<PrivateServer, 'connection'>, query: string): Promise<unknown[][]> {
  const client = new Client(server.connection);
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: query, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

export interface Said {
  readonly pid: number;
  readonly adopted?: boolean;
  readonly problem?: string;
  readonly count?: number;
  readonly signals?: number;
}

/** A program of its own with a private PostgreSQL (private-server-child.ts). */
export interface Program {
  readonly pid: number;
  /** Its next line. */
  next(): Promise<Said>;
  tellToStop(): void;
  /** Waits for its end. */
  ended: Promise<unknown>;
}

export function program(folder: string, what: string, account: { uid?: number; gid?: number } = {}): Program {
  const path = fileURLToPath(new URL('private-server-child.ts', import.meta.url));
  const child = spawn(process.execPath, [path, folder, what], {
    ...account,
    env: { PATH: process.env['PATH'] },
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const pid = child.pid ?? 0;
  onTestFinished(() => {
    if (isRunning(pid)) process.kill(pid, 'SIGKILL');
  });
  return {
    pid,
    next: async () => {
      const said = JSON.parse((await lines.next()).value ?? '{"problem": "it ended"}') as Said;
      if (said.problem) throw new Error(said.problem);
      return said;
    },
    tellToStop: () => child.stdin.end('stop\n'),
    ended,
  };
}
