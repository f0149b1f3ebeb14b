/**
 * Where the private PostgreSQL keeps what, below the data folder:
 *
 *     runtime/<version>/        its programs, copied once from node_modules
 *     postgres/cluster/         its database; complete as soon as it has this name
 *     postgres/socket/          the Unix socket; elsewhere when this path would be too long
 *     postgres/server.log       what it has to say
 *     postgres/lock, occupants/ who starts it, who uses it
 *
 * Only cluster and socket belong to the account that PostgreSQL runs as. All that this program itself writes lies
 * in folders of its own user, so that PostgreSQL's account cannot lead it astray with a link.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';

export interface Places {
  readonly data: string;
  readonly runtime: string;
  readonly postgres: string;
  readonly cluster: string;
  /** Where initdb works; renamed to `cluster` at the end. */
  readonly unfinished: string;
  readonly socket: string;
  readonly log: string;
  readonly lock: string;
  readonly occupants: string;
  /** The password of the loopback connection, on Windows only. */
  readonly password: string;
}

/** The number in the socket's name. No TCP port is opened for it. */
export const SOCKET_PORT = 5432;

/** A Unix socket's path in bytes: 108 with its end mark on Linux (unix(7)), 104 on macOS. */
export const longestSocketPath = (platform: NodeJS.Platform): number => (platform === 'linux' ? 107 : 103);

/** The socket file that PostgreSQL makes in a folder. */
export const socketFile = (folder: string, port: number = SOCKET_PORT): string =>
  join(folder, `.s.PGSQL.${port}`);

/**
 * The places below a data folder.
 * @param data absolute path, with links followed, so that one folder has one name
 */
export function placesIn(data: string, platform: NodeJS.Platform = process.platform): Places {
  const postgres = join(data, 'postgres');
  const near = join(postgres, 'socket');
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 16);
  const fits = Buffer.byteLength(socketFile(near)) <= longestSocketPath(platform);
  return {
    data,
    runtime: join(data, 'runtime'),
    postgres,
    cluster: join(postgres, 'cluster'),
    unfinished: join(postgres, 'cluster.unfinished'),
    socket: fits || platform === 'win32' ? near : `/tmp/amparo-${hash}`,
    log: join(postgres, 'server.log'),
    lock: join(postgres, 'lock'),
    occupants: join(postgres, 'occupants'),
    password: join(postgres, 'password'),
  };
}
