/** Thirty days as small bars on one scale from zero; the table behind them is in the panel's drawer. */
import { useWords } from '#web/words/words.tsx';
import type { PanelAnswer } from './panel.tsx';

type Series = NonNullable<PanelAnswer['series']>;

const HEIGHT = 28;
const STEP = 7;

/** `brief`: on the board, where the sentence under it is one line and the rest stands in the drawer. */
export function ThirtyDays({ series, brief = false }: { series: Series; brief?: boolean }) {
  const { say, day } = useWords();
  const most = Math.max(1, ...series.days.map((d) => d.best ?? 0));
  const top = series.days.find((d) => d.best === most);
  const last = series.days.at(-1);
  const label = top ? say('board.bars', { most, day: day(top.day) }) : say('web.board.bars_none');
  return (
    <figure className="thirty">
      <svg
        viewBox={`0 0 ${series.days.length * STEP} ${HEIGHT + 1}`}
        role="img"
        aria-label={label}
        preserveAspectRatio="none"
      >
        <line x1="0" x2={series.days.length * STEP} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} className="axis" />
        {series.days.map((d, i) => {
          const height = ((d.best ?? 0) / most) * HEIGHT;
          const kind = d === last ? 'now' : 'then';
          // A day whose events give no whole figure is hatched: its bar is at least this high.
          return (
            <g key={d.day}>
              {d.withoutFigure > 0 ? (
                <rect x={i * STEP + 1} width={STEP - 2} y={0} height={HEIGHT} className="open" />
              ) : null}
              <rect x={i * STEP + 1} width={STEP - 2} y={HEIGHT - height} height={height} className={kind} />
            </g>
          );
        })}
      </svg>
      <figcaption className="small">
        {brief
          ? top
            ? say('web.board.bars_brief', { most, day: day(top.day) })
            : say('web.board.bars_none')
          : label}
        {!brief && series.notOnOneDay > 0 ? ` ${say('board.not_on_one_day', { n: series.notOnOneDay })}` : ''}
      </figcaption>
    </figure>
  );
}
