import { statfsSync } from 'node:fs';

/** Settings of the server for one machine with two cores and 4 GB, and for many short transactions. */
const SETTINGS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  effective_cache_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
  max_wal_size: '2GB',
  wal_compression: 'on',
  // No standby can be made of a server without TCP; a table that a load has just created then needs no log of its rows.
  wal_level: 'minimal',
  max_wal_senders: '0',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // What the server logs must not carry values: no statements, and messages without their DETAIL ("Key (name)=(…)").
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
} as const;

const DURABLE = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' } as const;
/** For tests only: a power cut may destroy the database. */
const FAST = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' } as const;

/** Parallel queries share memory in /dev/shm, which a container often limits to 64 MB; then System V memory serves. */
function sharedMemory(): Record<string, string> {
  if (process.platform !== 'linux') return {};
  try {
    const { blocks, bsize } = statfsSync('/dev/shm');
    return { dynamic_shared_memory_type: blocks * bsize < 256 * 2 ** 20 ? 'sysv' : 'posix' };
  } catch {
    return { dynamic_shared_memory_type: 'sysv' };
  }
}

/**
 * The settings that the server starts with, as its arguments (`-c name=value`).
 * @param where what differs by place: the socket's folder and number, or address and port
 */
export function serverArguments(durable: boolean, where: Readonly<Record<string, string>>): string[] {
  const all = { ...SETTINGS, ...(durable ? DURABLE : FAST), ...sharedMemory(), ...where };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The environment of PostgreSQL's programs: nothing of ours, so that no PGDATA or locale of the user changes them. */
export function serverEnvironment(): Record<string, string> {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
