import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

/**
 * When a process began, as a text that another process with the same number cannot have; null when there is none.
 * A process that has ended and waits to be collected (a zombie, frequent in containers) counts as ended.
 */
export function beginningOf(pid: number): string | null {
  if (process.platform === 'linux') {
    try {
      // proc(5): after the name in brackets come the state (field 3) and, as field 22, the start in ticks since boot.
      const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
        .replace(/^.*\)\s/s, '')
        .split(' ');
      return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null);
    } catch {
      return null;
    }
  }
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null;
  }
  if (process.platform === 'win32') return 'alive';
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() || null;
}

/** Names a process for good: its number and its beginning. */
export interface ProcessMark {
  readonly pid: number;
  readonly began: string;
}

export const ownMark = (): ProcessMark => ({ pid: process.pid, began: beginningOf(process.pid) ?? '' });
export const isAlive = (mark: ProcessMark): boolean => beginningOf(mark.pid) === mark.began;

/** The mark in a text such as `1234 567890`, or null. */
export function readMark(text: string): ProcessMark | null {
  const match = /^(\d+) ([^\n]*)\n/.exec(text);
  return match?.[1] && match[2] !== undefined ? { pid: Number(match[1]), began: match[2] } : null;
}
export const writeMark = (mark: ProcessMark): string => `${mark.pid} ${mark.began}\n`;

/** Whether a process is a PostgreSQL on a data folder: its number alone may have passed to another program. */
export function servesFolder(pid: number, cluster: string): boolean {
  if (beginningOf(pid) === null) return false;
  if (process.platform === 'win32') return true;
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster);
    } catch {
      return false;
    }
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(
    cluster,
  );
}

/** Whether anyone answers on a Unix socket. */
export function answers(socketPath: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(socketPath);
    const end = (answer: boolean) => {
      socket.destroy();
      done(answer);
    };
    socket.setTimeout(2000, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
