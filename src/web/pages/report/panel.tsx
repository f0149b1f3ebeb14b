/** One panel: the question small, the answer as a sentence, at most three figures, thirty days, the change, the way in. */
import { useSetSearch } from '#web/address.ts';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import type { Board } from './board.tsx';
import { FigureLine } from './figure-line.tsx';
import { IndicatorLine } from './indicator-line.tsx';
import { ThirtyDays } from './thirty-days.tsx';

export type PanelAnswer = Board['panels'][number];

export const panelId = (panel: PanelAnswer, i: number): string => `q${panel.question}-${i + 1}`;
/** At most this many figures stand on the board; the others are one step further in. */
const FIGURES = 3;
/** And at most this many readings of a year, as context. */
const CONTEXT = 2;

export function Panel({ panel: p, id }: { panel: PanelAnswer; id: string }) {
  const { say, term, number } = useWords();
  const setSearch = useSetSearch();
  const [answer, ...rest] = p.sentences;
  const titled = (code: string): string => p.sources.find((s) => s.code === code)?.title ?? code;
  const context = p.indicators.filter((line) => line.year !== null).slice(0, CONTEXT);
  // The change of the source that the sentence and the bars speak of; those of the others are one step further in.
  const spoken = p.series?.source ?? p.figures[0]?.headline;
  const change = p.change.find((c) => c.source === spoken) ?? p.change[0];
  const changes = p.change.filter((c) => c !== change);
  return (
    <section className={`panel state-${p.state}`} id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>
          <span className="panel-number">{number(p.question)}</span>
          <button type="button" className="panel-open" onClick={() => setSearch({ panel: id })}>
            <Say message={p.title} />
          </button>
        </h2>
        {p.state === 'answered' ? null : p.state === 'unknown' ? (
          <Unknown />
        ) : (
          <span className="unknown">{say('board.state.partly')}</span>
        )}
      </header>
      {answer ? (
        <p className="sentence">
          <Say message={answer} />
        </p>
      ) : null}
      {p.figures.length > 0 && p.state !== 'unknown' ? (
        <div className="figures">
          {p.figures.slice(0, FIGURES).map((f) => (
            <FigureLine key={f.measure} figure={f} titled={titled} />
          ))}
        </div>
      ) : null}
      {context.length > 0 ? (
        <div className="figures">
          {context.map((line) => (
            <IndicatorLine key={`${line.indicator}-${line.source}`} line={line} />
          ))}
        </div>
      ) : null}
      {p.series ? <ThirtyDays series={p.series} brief /> : null}
      {change ? (
        <p className="change">
          <Say message={change.sentence} />
          {changes.length > 0 ? (
            <> {say('web.board.change_source', { source: titled(change.source) })}</>
          ) : null}
        </p>
      ) : null}
      <footer className="panel-foot">
        <span className="small panel-sources">
          {p.area ? <span dir="auto">{term('area', p.area)}</span> : null}{' '}
          <span dir="auto">
            {p.sources.length > 0
              ? p.sources
                  .map((s) =>
                    s.vintageTo ? say('web.board.cut_off', { source: s.title, day: s.vintageTo }) : s.title,
                  )
                  .join('; ')
              : say('web.board.no_source')}
          </span>
        </span>
        <button type="button" className="more no-print" onClick={() => setSearch({ panel: id })}>
          {p.state === 'unknown'
            ? say('web.board.what_fills')
            : say('web.board.open', {
                n: rest.length + changes.length + Math.max(0, p.figures.length - FIGURES),
              })}
        </button>
      </footer>
    </section>
  );
}
