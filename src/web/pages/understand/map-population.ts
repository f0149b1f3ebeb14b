/** How many people each source says live in an area, written under its name: of whole areas only, with their year (never 14). */
import { useMemo } from 'react';
import { useOperation } from '#web/data/use-operation.ts';
import { useWords } from '#web/words/words.tsx';

export interface Population {
  /** What is written under the name of an area, by its code. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
}

/** The newest total of each area, everyone of every age; where two sources speak of one year, the first by name. */
export function usePopulation(on: boolean, known: string | undefined): Population {
  const { number } = useWords();
  const query = useOperation('population.read', { known, limit: 10_000 }, { enabled: on });
  return useMemo(() => {
    const best = new Map<string, { people: number; year: number; source: string }>();
    for (const f of query.data?.figures ?? []) {
      // Settlements have figures too; their names are not those of areas.
      if (f.level > 3 || f.sex !== 'all' || f.ageFrom !== null || f.ageTo !== null) continue;
      const before = best.get(f.place);
      const newer = !before || f.year > before.year || (f.year === before.year && f.source < before.source);
      if (newer) best.set(f.place, f);
    }
    return {
      numbers: on
        ? Object.fromEntries(
            [...best].map(([code, { people, year }]) => [code, `${number(people)} (${year})`]),
          )
        : {},
      sources: [...new Set([...best.values()].map((b) => b.source))].sort(),
    };
  }, [query.data, on, number]);
}
