/** A count as a range: 4–6, "at least 4", or unknown; a number alone only when both ends agree. */
import { rangeOf } from '#words/speaker.ts';
import { useWords } from '#web/words/words.tsx';
import { Unknown } from './unknown.tsx';

interface Ends {
  readonly low: number | null;
  readonly high: number | null;
  readonly best?: number | null;
}

/** The same as text, for labels and tables that are read aloud. */
export function useCountText(): (ends: Ends) => string {
  const { number, say } = useWords();
  return ({ low, high, best = null }) => {
    const range = rangeOf(low, high, best);
    if (range === 'exact') return number(low ?? 0);
    if (range === 'between') return say('web.count.between', { low, high });
    if (range === 'at_least') return say('web.count.at_least', { low });
    if (range === 'at_most') return say('web.count.at_most', { high });
    if (range === 'best') return number(best ?? 0);
    return say('unknown');
  };
}

export function Count(ends: Ends) {
  const text = useCountText();
  if (rangeOf(ends.low, ends.high, ends.best ?? null) === 'unknown') return <Unknown />;
  return <span className="count">{text(ends)}</span>;
}
