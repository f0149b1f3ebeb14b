/** Housekeeping while it serves: once an hour, what no memory can ask about any longer goes (decision 28). */
import { setTimeout as pause } from 'node:timers/promises';
import { pruneWritten } from '#db/written.ts';
import type { House } from '#src/perform.ts';

const EVERY = 3_600_000;

/** Prunes until it is stopped; what fails is said and tried again in an hour, since nothing depends on it. */
export function startPruning(house: House, failed: (error: unknown) => void): { stop(): Promise<void> } {
  const end = new AbortController();
  const work = (async () => {
    while (!end.signal.aborted) {
      try {
        await pruneWritten(house.database.owner, await house.database.compartments());
      } catch (error) {
        failed(error);
      }
      await pause(EVERY, undefined, { signal: end.signal, ref: false }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      end.abort();
      await work;
    },
  };
}
