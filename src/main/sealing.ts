/** The sealer at work: every 100 ms it takes what waits in every log into its tree (architecture decision 9). */
import { setTimeout as pause } from 'node:timers/promises';
import { sealAll } from '#audit/logs.ts';
import { signingKey } from '#audit/seal.ts';
import type { House } from '#src/perform.ts';

const EVERY = 100;
const AFTER_A_FAILURE = 5_000;

/** Seals once: after a command of the terminal, and before the program ends. */
export function sealNow(house: House): Promise<number> {
  return sealAll(house.database, signingKey(house.secrets.auditPem), () => house.now());
}

/** Seals until it is stopped. A database that is away for a while is said once, and tried again. */
export function startSealing(house: House, failed: (error: unknown) => void): { stop(): Promise<void> } {
  const end = new AbortController();
  const work = (async () => {
    let well = true;
    while (!end.signal.aborted) {
      try {
        await sealNow(house);
        well = true;
      } catch (error) {
        if (well) failed(error);
        well = false;
      }
      await pause(well ? EVERY : AFTER_A_FAILURE, undefined, { signal: end.signal }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      end.abort();
      await work;
      await sealNow(house).catch(failed);
    },
  };
}
