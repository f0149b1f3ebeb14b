/** The 0600 board: decide, owe, unknown first; then the twelve questions (ui.md, "The board"). One A4 page in print. */
import { asOf, whereToStart } from './as-of.ts';
import type { Page } from './frame.ts';
import { html, type Html } from './html.ts';
import { hatched } from './marks.ts';
import { panel, type Board } from './panel.ts';
import type { Visit } from './visit.ts';

/** The page, or the address that carries the operation and the moment it opens at. */
export async function boardPage(visit: Visit): Promise<Page | string> {
  const start = await whereToStart(visit);
  if (start !== null) return start;
  const { say, speak, param } = visit;
  const board = await visit.run<Board>('board.read', {
    place: param('place'),
    at: param('at'),
    known: param('known'),
  });
  const name = board.names[visit.language];
  return {
    title: say('board.title'),
    section: 'board',
    look: 'board',
    body: html`<div class="lead"><h1>${say('board.title')} <span>${name}${board.place ? html` · ${board.place.name}` : null}</span></h1>
${board.sentences.map((s) => html`<p>${speak(s)}</p>`)}
${board.statusNote ? html`<p class="small">${board.statusNote[visit.language]}</p>` : null}
${await asOf(visit, '/')}</div>
<div class="first">${top(visit, 'decide', board.decide)}${top(visit, 'owe', board.owe)}${top(visit, 'unknown', board.unknown)}</div>
<div class="panels">${board.panels.map((p, i) => panel(visit, p, `q${p.question}-${i + 1}`))}</div>`,
  };
}

function top(visit: Visit, name: 'decide' | 'owe' | 'unknown', part: Board['decide']): Html {
  const { say, speak } = visit;
  const lines = part.sentences.map((s) => speak(s));
  return html`<section class="top-${name}" aria-labelledby="top-${name}"><h2 id="top-${name}">${say(`board.${name}`)}</h2>
${
  name === 'unknown'
    ? html`<ul class="hatched">${lines.map((line) => html`<li>${line}</li>`)}</ul>`
    : lines.map((line) => html`<p>${part.state === 'unknown' ? hatched(line) : line}</p>`)
}</section>`;
}
