import type { Account } from './account.ts';
import { accountFor } from './account.ts';
import { OWNER, checkCluster, provideCluster } from './cluster.ts';
import { makeDataFolder, makeOwnFolder, makeSocketFolder } from './folders.ts';
import { launch } from './launch.ts';
import { alone, isHeld } from './lock.ts';
import type { Occupant } from './occupants.ts';
import { anyone, enter } from './occupants.ts';
import type { Places } from './places.ts';
import { placesIn } from './places.ts';
import type { Postmaster } from './postmaster.ts';
import { findPostmaster, readPostmaster, signal, stopPostmaster } from './postmaster.ts';
import { dropOtherRuntimes, majorVersion, provideRuntime } from './runtime.ts';
import { launchOnWindows, providePassword, stopOnWindows } from './windows.ts';

/** How to reach the private PostgreSQL, as `pg` takes it. `host` is the socket's folder, on Windows loopback. */
export interface PrivateConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  /** `postgres`, which initdb makes: to make another would cost the first start 0.7 s and give nothing. */
  readonly database: string;
  readonly password?: string;
}

/** A private PostgreSQL that runs. */
export interface PrivateServer {
  readonly connection: PrivateConnection;
  /** The same as an address, for psql and for programs. */
  readonly url: string;
  /** True when it ran already: a server beside this command, or one that a killed program left. */
  readonly adopted: boolean;
  /** The owner of everything in it (its superuser). */
  readonly ownerUser: string;
  /** Leaves the server; the last process to leave stops it and waits for its end. A second call does nothing. */
  stop(): Promise<void>;
}

export interface PrivateServerOptions {
  readonly dataFolder: string;
  /** False for tests only: several times faster, and a power cut may destroy the database. */
  readonly durable?: boolean;
}

const windows = process.platform === 'win32';

/** Where the server is found: at its socket, on Windows at loopback with a password. */
function reach(places: Places, socket: string): { host: string; password?: string } {
  return windows ? { host: '127.0.0.1', password: providePassword(places) } : { host: socket };
}

function urlOf({ host, port, user, database, password }: PrivateConnection): string {
  const login = password === undefined ? user : `${user}:${password}`;
  return `postgresql://${login}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;
}

async function start(places: Places, account: Account | null, durable: boolean): Promise<Postmaster> {
  checkCluster(places, majorVersion());
  makeSocketFolder(places, account);
  const runtime = provideRuntime(places, account, durable);
  if (windows) providePassword(places);
  provideCluster(places, runtime, account, durable);
  const postmaster = windows
    ? await launchOnWindows(places, runtime, durable)
    : await launch(places, runtime, account, durable);
  dropOtherRuntimes(places, runtime);
  return postmaster;
}

/** What a program that ends without stop() still does: without waiting, as the event allows. */
function leaveAtExit(places: Places, occupant: Occupant): () => void {
  const leave = (): void => {
    occupant.leave();
    // Whoever holds the lock is about to enter, and will stop the server when they leave.
    if (windows || isHeld(places.lock) || anyone(places.occupants)) return;
    const found = readPostmaster(places);
    if (found) signal(places, found.pid, 'SIGINT');
  };
  process.once('exit', leave);
  return () => process.off('exit', leave);
}

/**
 * Starts the private PostgreSQL of a data folder, or adopts the one that runs there. The first start copies the
 * programs and makes the database (about 1.5 s), a later one takes 0.2 s. The caller stops it on SIGINT and SIGTERM;
 * after a kill -9 it lives on and the next start adopts it.
 * @throws Problem private_server, with a reason
 */
export async function startPrivateServer(options: PrivateServerOptions): Promise<PrivateServer> {
  const { dataFolder, durable = true } = options;
  const places = placesIn(makeDataFolder(dataFolder));
  const account = accountFor(places);
  makeOwnFolder(places.postgres, account ? 0o711 : 0o700);
  makeOwnFolder(places.occupants, 0o700);
  return alone(places.lock, async () => {
    const running = await findPostmaster(places, account);
    const { port, socket } = running ?? (await start(places, account, durable));
    const connection = { port, user: OWNER, database: 'postgres', ...reach(places, socket) };
    const occupant = enter(places.occupants);
    const forget = leaveAtExit(places, occupant);
    let stopping: Promise<void> | undefined;
    const leave = (): Promise<void> =>
      alone(places.lock, async () => {
        forget();
        occupant.leave();
        if (anyone(places.occupants)) return;
        if (windows) stopOnWindows(places, provideRuntime(places, account, durable));
        else await stopPostmaster(places);
      });
    return {
      connection,
      url: urlOf(connection),
      adopted: running !== null,
      ownerUser: OWNER,
      stop: () => (stopping ??= leave()),
    };
  });
}
