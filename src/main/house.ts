/** The house as it runs: database, keys, areas, importers, from the settings. */
import { openIdProvider } from '#access/accounts/provider.ts';
import { RFC_9106, type SignIn } from '#model/sign-in.ts';
import { CROSS_CUTTING } from '#areas/cross-cutting/cross-cutting.ts';
import { AREAS } from '#areas/list.ts';
import { reachOfUrl, type Reach } from '#db/connection.ts';
import { openDatabase } from '#db/database.ts';
import { startPrivateServer, type PrivateServer } from '#db/private/server.ts';
import { openSecrets } from '#db/secrets.ts';
import { EXPORTING } from '#exporters/exporting.ts';
import { IMPORTING } from '#importers/importing.ts';
import { areaWords } from '#words/phrases.ts';
import { LANGUAGES, speaker, type Language, type Speak } from '#words/speak.ts';
import { join } from 'node:path';
import { isLoopback } from '#http/origin.ts';
import { OPERATIONS } from '#src/operations.ts';
import type { House } from '#src/perform.ts';
import type { Settings } from '#src/settings.ts';

export interface OpenHouse extends House {
  /** Closes the database, and stops the private server when nobody else uses it. */
  close(): Promise<void>;
}

/** Starts or adopts the private PostgreSQL, or reaches the one of DATABASE_URL; migrates it. Throws Problems 5xxx. */
export async function openHouse(settings: Settings): Promise<OpenHouse> {
  const { dataFolder, databaseUrl } = settings;
  const server = databaseUrl === null ? await startPrivateServer({ dataFolder }) : null;
  try {
    const secrets = await openSecrets(join(dataFolder, 'secrets'));
    const owner = server ? privateReach(server) : reachOfUrl(databaseUrl ?? '');
    const database = await openDatabase({ owner, webPassword: secrets.webPassword });
    return {
      database,
      secrets,
      areas: AREAS,
      crossCutting: CROSS_CUTTING,
      operations: OPERATIONS,
      profile: settings.profile,
      // A role is there for the taking only where nobody else can reach it (domain.md 8.6).
      demonstration:
        settings.demo &&
        isLoopback(settings.host) &&
        (settings.origin === null || isLoopback(new URL(settings.origin).host)),
      signIn: signInOf(settings),
      importing: IMPORTING,
      exporting: EXPORTING,
      now: () => Date.now(),
      async close() {
        await database.close();
        await server?.stop();
      },
    };
  } catch (error) {
    await server?.stop();
    throw error;
  }
}

/** How people sign in. Nothing is fetched by it before somebody asks for the provider. */
function signInOf({ twoFactor, provider }: Settings): SignIn {
  return { twoFactor, hashCost: RFC_9106, provider: provider && openIdProvider(provider, isLoopback) };
}

function privateReach({ connection, ownerUser }: PrivateServer): Reach {
  return { ...connection, user: ownerUser };
}

/** A speaker a language, with the words of every area. */
export function speakers(): Record<Language, Speak> {
  const phrases = areaWords([CROSS_CUTTING, ...AREAS]);
  const [en, fr] = LANGUAGES.map((language) => speaker(language, phrases, 'brackets'));
  if (!en || !fr) throw new Error('a language has no speaker');
  return { en, fr };
}
