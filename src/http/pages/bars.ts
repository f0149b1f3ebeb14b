/** Thirty days as small bars: zero at the base, the finding as their name, a table behind (ui.md, "Charts"). */
import type { z } from 'zod';
import type { boardRead } from '#stages/report/operations/board-read.ts';
import { html, type Html } from './html.ts';
import type { Visit } from './visit.ts';

type Series = NonNullable<z.output<(typeof boardRead)['output']>['panels'][number]['series']>;

const HEIGHT = 36;
const STEP = 8;

export function bars(visit: Visit, series: Series): Html {
  const { say } = visit;
  const top = Math.max(1, ...series.days.map((d) => d.best ?? 0));
  const most = series.days.reduce((a, b) => ((b.best ?? 0) > (a.best ?? 0) ? b : a));
  const name = say('board.bars', { most: most.best, day: most.day });
  const marks = series.days.map((d, i) => {
    const x = i * STEP;
    // An event whose source gives no figure is a hollow mark, never a bar of height zero.
    if (d.withoutFigure > 0)
      return html`<rect class="hollow" x="${x + 1}" y="${HEIGHT - 6}" width="5" height="5"/>`;
    const height = ((d.best ?? 0) / top) * (HEIGHT - 2);
    return d.best
      ? html`<rect x="${x}" y="${(HEIGHT - Math.max(2, height)).toFixed(1)}" width="6" height="${Math.max(2, height).toFixed(1)}"/>`
      : null;
  });
  const rows = series.days.filter((d) => d.events > 0);
  return html`<figure class="bars"><figcaption>${say('board.trend_title')} · ${name}</figcaption>
<svg viewBox="0 0 ${series.days.length * STEP} ${HEIGHT}" role="img" aria-label="${name}" preserveAspectRatio="none">${marks}<path class="base" d="M0 ${HEIGHT - 0.5}H${series.days.length * STEP}"/></svg>
<details><summary>${say('board.bars_table')}</summary>
<table><thead><tr><th scope="col">${say('board.day')}</th><th scope="col">${say('board.events_column')}</th><th scope="col">${say('unit.people')}</th></tr></thead>
<tbody>${rows.map(
    (d) =>
      html`<tr><td>${d.day}</td><td class="n">${d.events}</td><td class="n">${d.withoutFigure > 0 || d.best === null ? say('unknown') : d.best}</td></tr>`,
  )}</tbody></table></details>
${series.notOnOneDay > 0 ? html`<p class="small">${say('board.not_on_one_day', { n: series.notOnOneDay })}</p>` : null}
</figure>`;
}
