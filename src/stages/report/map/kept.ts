/**
 * Drawings kept in memory as long as nothing that they are drawn from was written since (their keys are those of
 * remembered.ts, as for counts): panning and zooming ask for the same window again and again. Whoever asks while one is being made waits for that one.
 */
interface Kept<Value> {
  readonly value: Promise<Value>;
  weight: number;
}

/** Things kept at most, over all drawings of a kind: some 120 bytes each. */
const MOST = 1_000_000;
/** What an empty drawing weighs, so that there are never endlessly many. */
const LEAST = 2_000;

/** A memory of drawings; `weigh` says how many things one holds. */
export function keeper<Value>(
  weigh: (value: Value) => number,
): (key: string | null, make: () => Promise<Value>) => Promise<Value> {
  const kept = new Map<string, Kept<Value>>();
  let total = 0;
  const forget = (key: string): void => {
    total -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  return async (key, make) => {
    if (key === null) return make();
    const found = kept.get(key);
    if (found) {
      // The one used last is the last to go.
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    }
    const entry: Kept<Value> = { value: make(), weight: LEAST };
    total += entry.weight;
    kept.set(key, entry);
    try {
      const value = await entry.value;
      if (kept.get(key) === entry) {
        const weight = LEAST + weigh(value);
        total += weight - entry.weight;
        entry.weight = weight;
        for (const old of kept.keys()) {
          if (total <= MOST || old === key) break;
          forget(old);
        }
      }
      return value;
    } catch (error) {
      if (kept.get(key) === entry) forget(key);
      throw error;
    }
  };
}
