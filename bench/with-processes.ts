/** Processor time of the programs of a private PostgreSQL, read from /proc; nothing where there is none. */
import { readFileSync, readdirSync } from 'node:fs';

/** Clock ticks a second in which /proc counts; 100 on every Linux that Node runs on. */
const TICKS = 100;

interface Found {
  readonly pid: number;
  readonly parent: number;
  readonly title: string;
  readonly seconds: number;
}

function processes(): Found[] {
  const found: Found[] = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name of the program stands in brackets and may have blanks in it.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const title = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      const seconds = (Number(fields[11]) + Number(fields[12])) / TICKS;
      found.push({ pid: Number(name), parent: Number(fields[1]), title, seconds });
    } catch {
      // It has ended since.
    }
  }
  return found;
}

/**
 * Seconds of processor time that PostgreSQL has used so far, by kind of process ("backend", "checkpointer", …). `socket`
 * is the folder of its socket, by which its postmaster is known. Empty where /proc is not.
 */
export function postgresSeconds(socket: string): Map<string, number> {
  const sums = new Map<string, number>();
  if (process.platform !== 'linux') return sums;
  const all = processes();
  const postmaster = all.find(({ title }) => title.includes('postgres') && title.includes(socket));
  if (!postmaster) return sums;
  for (const { parent, title, seconds } of all) {
    if (parent !== postmaster.pid) continue;
    const kind = /^postgres: (\S+ ?(?:writer|launcher|worker)?)/.exec(title)?.[1]?.trim() ?? 'other';
    const known = /checkpointer|writer|launcher|worker/.test(kind) ? kind : 'backend';
    sums.set(known, (sums.get(known) ?? 0) + seconds);
  }
  return sums;
}
