/** `amparo start`: opens the house, loads the demonstration on the first run, serves until it is told to stop. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { actorOf, tokenHash } from '#access/session.ts';
import { alone } from '#db/private/lock.ts';
import { makeDataFolder } from '#db/private/folders.ts';
import type { Door } from '#http/door.ts';
import { isLoopback } from '#http/origin.ts';
import { makeServer } from '#http/server.ts';
import { Problem } from '#model/problems.ts';
import { NO_SIGN_IN } from '#model/sign-in.ts';
import type { House } from '#src/perform.ts';
import type { Settings } from '#src/settings.ts';
import type { Language, Speak } from '#words/speak.ts';
import { light, putOut, servedAt } from './beacon.ts';
import { demonstrate } from './first-run.ts';
import { openHouse } from './house.ts';
import { startPruning } from './pruning.ts';
import { startSealing } from './sealing.ts';
import type { Terminal } from './terminal.ts';

const PORTS_TRIED = 20;

/** What the HTTP server is given. */
export function doorOf(
  house: House,
  settings: Pick<Settings, 'host' | 'language'> & Partial<Pick<Settings, 'origin' | 'proxies'>>,
  speak: Door['speak'],
): Door {
  return {
    house,
    async signedIn(token) {
      const session = tokenHash(token);
      const actor = await house.database.inShared({ write: false }, (tx) =>
        actorOf(tx, session, house.now(), {
          profile: house.profile,
          demonstration: house.demonstration ?? false,
          twoFactor: (house.signIn ?? NO_SIGN_IN).twoFactor,
        }),
      );
      return actor && { actor, session };
    },
    speak,
    language: settings.language,
    loopback: isLoopback(settings.host),
    origin: settings.origin ?? null,
    proxies: settings.proxies ?? [],
    failed: (reference, error) =>
      process.stderr.write(`${new Date().toISOString()} ${reference} ${told(error)}\n`),
  };
}

/** An error for the log of whoever runs this, with its stack; never for a reader. */
export function told(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

export interface Serving {
  readonly address: string;
  /** Finishes what is being answered, seals, closes the database. */
  stop(): Promise<void>;
}

/** Serves; or says where the folder is being served already, and answers null. */
export async function serve(
  settings: Settings,
  terminal: Terminal,
  words: Record<Language, Speak>,
): Promise<Serving | null> {
  const speak = words[settings.language];
  const dataFolder = makeDataFolder(settings.dataFolder);
  return alone(join(dataFolder, 'start.lock'), async () => {
    const already = await servedAt(dataFolder);
    if (already) {
      terminal.line(speak({ code: 'start.already', params: { address: already } }));
      return null;
    }
    const house = await openHouse(settings);
    try {
      await demonstrate(house, settings.demo, terminal, speak);
      const app = await makeServer(doorOf(house, settings, words));
      const address = await listen(app, settings, terminal, speak);
      const failed = (error: unknown): void => void process.stderr.write(`${told(error)}\n`);
      const sealing = startSealing(house, failed);
      const pruning = startPruning(house, failed);
      await light(dataFolder, address);
      terminal.line(speak({ code: 'cli.ready', params: { address } }));
      terminal.line(speak({ code: house.demonstration ? 'cli.sign_in' : 'start.no_sign_in' }));
      terminal.line(speak({ code: 'cli.stop' }));
      return {
        address,
        async stop() {
          await app.close();
          await pruning.stop();
          await sealing.stop();
          await putOut(dataFolder, address);
          await house.close();
        },
      };
    } catch (error) {
      await house.close();
      throw error;
    }
  });
}

/** Listens on the port of the settings, or on the next free one. Throws Problem setting_invalid. */
async function listen(
  app: FastifyInstance,
  settings: Settings,
  terminal: Terminal,
  speak: Speak,
): Promise<string> {
  const { host, port } = settings;
  for (let tried = port; tried <= Math.min(65_535, port + PORTS_TRIED); tried++) {
    try {
      await app.listen({ host, port: tried });
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE') continue;
      const field = code === 'EACCES' ? 'AMPARO_PORT' : 'AMPARO_HOST';
      const value = field === 'AMPARO_PORT' ? String(tried) : host;
      throw new Problem('setting_invalid', {
        field,
        params: { value, expected: field === 'AMPARO_PORT' ? '1024–65535' : '127.0.0.1' },
      });
    }
    const bound = app.server.address();
    const actual = typeof bound === 'object' && bound ? bound.port : tried;
    if (port !== 0 && actual !== port)
      terminal.line(
        speak({ code: 'start.port_taken', params: { port: String(port), other: String(actual) } }),
      );
    return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
  }
  throw new Problem('setting_invalid', {
    field: 'AMPARO_PORT',
    params: { value: String(port), expected: '0' },
  });
}
