/**
 * Which Amparo serves this data folder: `server.json` beside the database. A second `npm start` finds it and says the
 * address instead of falling over the lock; one that a killed program left is seen through, since nobody answers there.
 */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive, ownMark, readMark, writeMark } from '#db/private/liveness.ts';

interface Beacon {
  readonly address: string;
  /** Mark of the process, so that another one with the same number is not taken for it. */
  readonly mark: string;
}

const file = (dataFolder: string): string => join(dataFolder, 'server.json');

async function read(dataFolder: string): Promise<Beacon | null> {
  try {
    return JSON.parse(await readFile(file(dataFolder), 'utf8')) as Beacon;
  } catch {
    return null;
  }
}

/** The address at which this folder is being served now, or null. */
export async function servedAt(dataFolder: string): Promise<string | null> {
  const beacon = await read(dataFolder);
  const holder = beacon ? readMark(beacon.mark) : null;
  if (!beacon || !holder || !isAlive(holder)) return null;
  try {
    const answer = await fetch(`${beacon.address}/api/health`, { signal: AbortSignal.timeout(3_000) });
    const { product } = (await answer.json()) as { product?: string };
    return product === 'amparo' ? beacon.address : null;
  } catch {
    return null;
  }
}

/** Says that this process serves the folder. */
export async function light(dataFolder: string, address: string): Promise<void> {
  const beacon: Beacon = { address, mark: writeMark(ownMark()) };
  await writeFile(`${file(dataFolder)}.new`, `${JSON.stringify(beacon)}\n`, { mode: 0o600 });
  await rename(`${file(dataFolder)}.new`, file(dataFolder));
}

/** Takes the sign away again, if it is ours. */
export async function putOut(dataFolder: string, address: string): Promise<void> {
  if ((await read(dataFolder))?.address === address) await rm(file(dataFolder), { force: true });
}
