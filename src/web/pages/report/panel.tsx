/** One panel: the question small, the answer as a sentence, at most three figures, thirty days, the change, the way in. */
import { useSetSearch } from '#web/address.ts';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import type { Board } from './board.tsx';
import { FigureLine } from './figure-line.tsx';
import { ThirtyDays } from './thirty-days.tsx';

export type PanelAnswer = Board['panels'][number];

export const panelId = (panel: PanelAnswer, i: number): string => `q${panel.question}-${i + 1}`;
/** At most this many figures stand on the board; the others are one step further in. */
const FIGURES = 3;

export function Panel({ panel: p, id }: { panel: PanelAnswer; id: string }) {
  const { say, term, number } = useWords();
  const setSearch = useSetSearch();
  const [answer, ...rest] = p.sentences;
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
            <FigureLine key={f.measure} figure={f} />
          ))}
        </div>
      ) : null}
      {p.series ? <ThirtyDays series={p.series} brief /> : null}
      {p.change.map((c) => (
        <p key={c.source} className="change">
          <Say message={c.sentence} />
        </p>
      ))}
      <footer className="panel-foot">
        <span className="small panel-sources">
          {p.area ? `${term('area', p.area)} · ` : ''}
          {p.sources.length > 0
            ? p.sources
                .map((s) =>
                  s.vintageTo ? say('web.board.cut_off', { source: s.title, day: s.vintageTo }) : s.title,
                )
                .join('; ')
            : say('web.board.no_source')}
        </span>
        <button type="button" className="more no-print" onClick={() => setSearch({ panel: id })}>
          {p.state === 'unknown'
            ? say('web.board.what_fills')
            : say('web.board.open', { n: rest.length + Math.max(0, p.figures.length - FIGURES) })}
        </button>
      </footer>
    </section>
  );
}
