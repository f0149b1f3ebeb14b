/** Objects of a check, nearest first, each with how well its place is known. */
import type { Check } from './check-answer.ts';
import { html, type Html } from './html.ts';
import { hatched } from './marks.ts';
import type { Visit } from './visit.ts';

type List = Check['lists']['insideOrNear'];

/** How many rows are open at once; the others are folded, not left out. */
const OPEN = 20;

export function objectTable(visit: Visit, list: List): Html {
  const { say } = visit;
  if (list.count === 0) return html`<p>${hatched(say('check.list_empty'))}</p>`;
  const rows = list.items.map((o) => row(visit, o));
  return html`<div class="wide">${table(visit, rows.slice(0, OPEN))}</div>
${rows.length > OPEN ? html`<details><summary>${say('check.more_in_list', { n: list.count - OPEN })}</summary><div class="wide">${table(visit, rows.slice(OPEN))}</div></details>` : null}
${list.more.length ? html`<p class="small">${say('check.more_in_list', { n: list.more.length })}</p>` : null}`;
}

function table(visit: Visit, rows: readonly Html[]): Html {
  const heads = ['check.object', 'check.what', 'check.distance', 'check.position', 'check.source'];
  return html`<table><thead><tr>${heads.map((h) => html`<th scope="col">${visit.say(h)}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}

function row(visit: Visit, o: List['items'][number]): Html {
  const { say, term } = visit;
  return html`<tr><th scope="row">${o.name}</th><td>${term('object_type', o.type)}</td>
<td>${o.relation === 'inside' && o.certain ? say('relation.inside') : o.distance === null ? hatched(say('unknown')) : length(visit, o.distance)}
${o.relation === 'inside' || o.relation === 'near' ? null : html` <span class="small">${say(`relation.${o.relation}`)}</span>`}</td>
<td>${o.uncertainty === null ? hatched(say('position.none')) : say('position.point', { basis: o.basis, method: o.method, uncertainty: o.uncertainty })}</td>
<td>${o.source} <span class="small">${term('operating', o.operating)}</span></td></tr>`;
}

function length(visit: Visit, metres: number): string {
  const format = new Intl.NumberFormat(visit.language === 'fr' ? 'fr-FR' : 'en-GB', {
    maximumFractionDigits: 1,
  });
  return metres < 1000
    ? `${format.format(Math.round(metres / 10) * 10)} m`
    : `${format.format(metres / 1000)} km`;
}
