/** A figure on the board: its name, then a line a source, what is certain and what is possible apart. Each number opens. */
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

/** `titled` gives the title of a source by its code. */
export function FigureLine({ figure, titled }: { figure: Figure; titled: (code: string) => string }) {
  const shares = useShares();
  const [only, ...others] = figure.bySource;
  const one = others.length === 0;
  return (
    <div className="figure-line">
      <span className="figure-label">
        <Say message={figure.label} />
      </span>
      {only === undefined ? <Unknown /> : one ? <Counts figure={figure} of={only} /> : null}
      {only && one && shares(only) ? <span className="small figure-shares">{shares(only)}</span> : null}
      {one
        ? null
        : figure.bySource.map((of) => (
            <div key={of.source} className="figure-source">
              {/* In the direction of its own letters, whatever the language of the page. */}
              <span className="small" dir="auto" title={shares(of) ?? undefined}>
                {titled(of.source)}
              </span>
              <Counts figure={figure} of={of} />
            </div>
          ))}
    </div>
  );
}

function Counts({ figure, of }: { figure: Figure; of: OfSource }) {
  const { say } = useWords();
  return (
    <span className="figure-counts">
      <FigureLink figure={figure} tally={of.certain} kind="certain" />
      {of.possible.events > 0 ? (
        <span className="small">
          {' '}
          {say('web.board.possibly')} <FigureLink figure={figure} tally={of.possible} kind="possible" />
        </span>
      ) : null}
    </span>
  );
}
