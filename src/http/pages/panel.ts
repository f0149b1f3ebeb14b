/** One panel of the board: the question small, the sentence, the figures with what is unknown, then what stands behind them. */
import type { z } from 'zod';
import type { boardRead } from '#stages/report/operations/board-read.ts';
import { bars } from './bars.ts';
import { html, type Html } from './html.ts';
import { count, hatched } from './marks.ts';
import type { Visit } from './visit.ts';

export type Board = z.output<(typeof boardRead)['output']>;
export type Panel = Board['panels'][number];
type Figure = Panel['figures'][number];
type Tally = Figure['bySource'][number]['certain'];

/** `id` names the panel in the address of the page. */
export function panel(visit: Visit, p: Panel, id: string): Html {
  const { speak, say } = visit;
  const [answer, ...rest] = p.sentences;
  const unknown = p.state === 'unknown';
  return html`<section class="panel ${p.state}" id="${id}" aria-labelledby="${id}-q">
<header><h3 id="${id}-q"><a href="#${id}"><span class="no">${p.question}</span> ${speak(p.title)}</a></h3>${
    p.state === 'answered' ? null : hatched(say(`board.state.${p.state}`))
  }</header>
${p.area ? html`<p class="area">${visit.term('area', p.area)}</p>` : null}
${answer ? html`<p class="sentence${unknown ? ' hatched' : ''}">${speak(answer)}</p>` : null}
${rest.length > 4 ? html`<details class="rest"><summary>${speak(rest[0] ?? answer ?? { code: 'unknown' })}</summary>${rest.slice(1).map((s) => html`<p>${speak(s)}</p>`)}</details>` : rest.map((s) => html`<p>${speak(s)}</p>`)}
${p.figures.length ? figures(visit, p.figures) : null}
${p.series ? bars(visit, p.series) : null}
${p.change.map((c) => html`<p class="change">${speak(c.sentence)}</p>`)}
${p.fills.length ? html`<div class="fills"><p>${say('board.fills')}</p><ul>${p.fills.map((f) => html`<li>${speak(f)}</li>`)}</ul></div>` : null}
${p.caveats.map((c) => html`<p class="small">${speak(c)}</p>`)}
${behind(visit, p)}
</section>`;
}

function figures(visit: Visit, list: readonly Figure[]): Html {
  const { say, speak } = visit;
  const rows = list.flatMap((f) => {
    if (f.bySource.length === 0)
      return [
        html`<tr><th scope="row">${speak(f.label)}</th><td colspan="2">${hatched(say('unknown'))}</td></tr>`,
      ];
    return f.bySource.map(
      (
        s,
      ) => html`<tr><th scope="row">${speak(f.label)}${f.bySource.length > 1 ? html` <span class="small">${s.source}</span>` : null}
${f.assessed ? null : html`<span class="small"> ${say('board.not_assessed')}</span>`}${shares(visit, s.shares)}</th>
<td>${figureLink(visit, f, s.certain, 'certain')}</td><td>${figureLink(visit, f, s.possible, 'possible')}</td></tr>`,
    );
  });
  return html`<table class="figures"><caption class="small">${say('board.by_source')}</caption>
<thead><tr><td></td><th scope="col">${say('board.certain')}</th><th scope="col">${say('board.possible')}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function shares(visit: Visit, { sexUnknown, ageUnknown }: Figure['bySource'][number]['shares']): Html | null {
  if (sexUnknown.of === null || sexUnknown.of === 0) return null;
  const { unknown: sex, of } = sexUnknown;
  return html`<span class="small"> ${visit.say('board.shares', { sex, of, age: ageUnknown.unknown })}</span>`;
}

function figureLink(visit: Visit, f: Figure, t: Tally, kind: 'certain' | 'possible'): Html {
  const words = count(visit, t.low, t.withoutFigure > 0 ? null : t.high);
  const name = visit.say('board.open_figure', { label: visit.speak(f.label), kind });
  return html`<a class="figure" href="${visit.link(`/figure/${t.ref}`)}" title="${name}">${words}</a>`;
}

function behind(visit: Visit, p: Panel): Html | null {
  const { say, speak } = visit;
  if (p.layers.length === 0 && p.sources.length === 0) return null;
  return html`<details class="behind"><summary>${say('board.sources')}</summary>
${p.sources.map(
  (s) =>
    html`<p><a href="${visit.link('/sources')}#${s.code}">${s.title}</a> ${s.release}. ${s.publisher}. ${
      s.vintageTo
        ? say('source.vintage', { from: s.vintageFrom, to: s.vintageTo })
        : say('source.vintage_unknown')
    } ${s.licence}. ${s.cautions.map((c) => speak(c)).join(' ')}</p>`,
)}
${p.layers.length ? html`<p>${say('board.layers')}</p><ul>${p.layers.map((l) => layer(visit, l))}</ul>` : null}
</details>`;
}

function layer(visit: Visit, l: Panel['layers'][number]): Html {
  const vintage =
    l.sources
      .map((s) => s.vintage)
      .filter((v) => v !== null)
      .sort()
      .at(-1) ?? null;
  const state = visit.say(`layer_state.${l.state}`);
  return html`<li>${visit.speak(l.label)}: ${l.state === 'present' ? state : hatched(state)}${vintage ? ` (${vintage})` : null}</li>`;
}
