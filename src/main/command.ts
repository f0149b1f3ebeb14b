/** The house for one command of the terminal: the same database as the server's, beside it if one runs. */
import { join } from 'node:path';
import { alone } from '#db/private/lock.ts';
import { makeDataFolder } from '#db/private/folders.ts';
import type { Settings } from '#src/settings.ts';
import type { Language, Speak } from '#words/speak.ts';
import { demonstrate } from './first-run.ts';
import { openHouse, type OpenHouse } from './house.ts';
import { sealNow } from './sealing.ts';
import { terminalOn } from './terminal.ts';

export interface CommandHouse {
  readonly house: OpenHouse;
  /** Seals what the command wrote. */
  seal(): Promise<unknown>;
  close(): Promise<void>;
}

/** Opens it; a first command ever loads the demonstration, as a first start does. What it says of that goes to stderr. */
export async function openForCommand(
  settings: Settings,
  words: Record<Language, Speak>,
): Promise<CommandHouse> {
  const dataFolder = makeDataFolder(settings.dataFolder);
  const speak = words[settings.language];
  return alone(join(dataFolder, 'start.lock'), async () => {
    const house = await openHouse(settings);
    try {
      await demonstrate(house, settings.demo, terminalOn(process.stderr, speak), speak);
    } catch (error) {
      await house.close();
      throw error;
    }
    return { house, seal: () => sealNow(house), close: () => house.close() };
  });
}
