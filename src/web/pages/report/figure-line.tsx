/** One figure in one line: what is certain, what is possible, by source, and what is unknown of it. Each number opens. */
import { useSetSearch } from '#web/address.ts';
import { Count, useCountText } from '#web/parts/count.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import type { PanelAnswer } from './panel.tsx';

export type Figure = PanelAnswer['figures'][number];
export type OfSource = Figure['bySource'][number];
type Tally = OfSource['certain'];

/** A number that opens into the records behind it. */
export function FigureLink({
  figure,
  tally,
  kind,
}: {
  figure: Figure;
  tally: Tally;
  kind: 'certain' | 'possible';
}) {
  const { say, speak } = useWords();
  const setSearch = useSetSearch();
  const text = useCountText();
  const ends = { low: tally.low, best: tally.best, high: tally.withoutFigure > 0 ? null : tally.high };
  const name = say('board.open_figure', { label: speak(figure.label), kind });
  return (
    <button
      type="button"
      className="figure-link"
      title={name}
      aria-label={`${text(ends)}. ${name}`}
      onClick={() => setSearch({ figure: tally.ref })}
    >
      <Count {...ends} />
    </button>
  );
}

/** What of the people in a figure is unknown, in words; null where it cannot be said or nobody is counted. */
export function useShares(): (of: OfSource) => string | null {
  const { say } = useWords();
  return ({ shares: { sexUnknown, ageUnknown } }) =>
    sexUnknown.of === null || sexUnknown.of === 0
      ? null
      : say('board.shares', { sex: sexUnknown.unknown, of: sexUnknown.of, age: ageUnknown.unknown });
}

export function FigureLine({ figure }: { figure: Figure }) {
  const { say } = useWords();
  const shares = useShares();
  if (figure.bySource.length === 0)
    return (
      <div className="figure-line">
        <span className="figure-label">
          <Say message={figure.label} />
        </span>
        <Unknown />
      </div>
    );
  return figure.bySource.map((of) => (
    <div className="figure-line" key={of.source}>
      <span className="figure-label">
        <Say message={figure.label} />
        {figure.bySource.length > 1 ? <span className="small"> ({of.source})</span> : null}
      </span>
      <span className="figure-counts">
        <FigureLink figure={figure} tally={of.certain} kind="certain" />
        {of.possible.events > 0 ? (
          <span className="small">
            {' '}
            {say('web.board.possibly')} <FigureLink figure={figure} tally={of.possible} kind="possible" />
          </span>
        ) : null}
      </span>
      {shares(of) ? <span className="small figure-shares">{shares(of)}</span> : null}
    </div>
  ));
}
