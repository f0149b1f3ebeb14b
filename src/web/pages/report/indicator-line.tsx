/** Context by country and year beside a question: never news of the day; stale is said (T-015). Opens into its readings. */
import { useSetSearch } from '#web/address.ts';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import type { PanelAnswer } from './panel.tsx';

export type Indicator = PanelAnswer['indicators'][number];

/** Value and year of a reading in words: several under one name stay several, a suppressed one is never told. */
export function useReading(): (
  line: Pick<Indicator, 'value' | 'values' | 'suppressed' | 'unit'>,
) => string | null {
  const { say, number, term } = useWords();
  return ({ value, values, suppressed, unit }) => {
    if (suppressed) return say('web.indicator.suppressed');
    const numbers = value === null ? values : [value];
    if (numbers.length === 0) return null;
    return `${numbers.map(number).join(' · ')}${unit && unit !== 'people' ? ` ${term('unit', unit)}` : ''}`;
  };
}

export function IndicatorLine({ line }: { line: Indicator }) {
  const { say, speak } = useWords();
  const setSearch = useSetSearch();
  const reading = useReading()(line);
  return (
    <div className="figure-line reading">
      <span className="figure-label">
        <Say message={line.label} />
      </span>
      <span className="figure-counts">
        {reading === null || line.year === null ? (
          <Unknown />
        ) : (
          <button
            type="button"
            className="figure-link"
            aria-label={`${reading}, ${line.year}. ${say('web.indicator.open', { label: speak(line.label) })}`}
            onClick={() => setSearch({ indicator: line.indicator })}
          >
            <bdi>{reading}</bdi>
          </button>
        )}
        {line.year === null ? null : <span className="small"> {line.year}</span>}
        {line.state === 'stale' ? (
          <>
            {' '}
            <span className="unknown">{say('layer_state.stale')}</span>
          </>
        ) : null}
      </span>
    </div>
  );
}
