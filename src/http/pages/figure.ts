/** A figure opened: its definition, filter, cut-off, rule and version, and the records that make it (T-078). */
import type { z } from 'zod';
import type { figureOpen } from '#stages/report/operations/figure-open.ts';
import type { Page } from './frame.ts';
import { html, type Html } from './html.ts';
import { count, hatched } from './marks.ts';
import type { Visit } from './visit.ts';

type Figure = z.output<(typeof figureOpen)['output']>;
type Row = Figure['records'][number];

export async function figurePage(visit: Visit, ref: string): Promise<Page> {
  const { say, speak } = visit;
  const figure = await visit.run<Figure>('figure.open', { ref, after: visit.param('after') });
  const zone = figure.records[0]?.when.zone ?? 'UTC';
  const total = figure.sentences.map((s) => speak(s)).join(' ');
  return {
    title: speak(figure.label),
    section: 'board',
    body: html`<p class="small"><a href="${visit.link('/')}">${say('page.back_to_board')}</a></p>
<h1>${speak(figure.label)}</h1>
<p class="sentence">${figure.certainty ? say(`board.${figure.certainty}`) : null}: ${total || hatched(say('unknown'))}</p>
<dl class="facts">
<dt>${say('board.record.definition')}</dt><dd>${speak(figure.definition)}</dd>
<dt>${say('board.record.filter')}</dt><dd>${figure.filter.map((f) => html`${speak(f)} `)}</dd>
<dt>${say('board.record.cut_off')}</dt><dd>${visit.moment(figure.known, zone)}</dd>
<dt>${say('board.record.rule')}</dt><dd>${say('figure.rule', { measure: figure.measure, version: figure.version })}</dd>
<dt>${say('event.assessed')}</dt><dd>${speak(figure.assessed.sentence)}</dd>
<dt>${say('page.sources')}</dt><dd>${figure.sources.map((s) => html`<p>${s.citation || s.title} ${s.licence}. ${s.cautions.map((c) => speak(c)).join(' ')}</p>`)}</dd>
</dl>
<h2>${say('figure.records')}</h2>
<div class="wide"><table class="records"><thead><tr><th scope="col">${say('figure.when')}</th><th scope="col">${say('figure.where')}</th><th scope="col">${say('figure.how_many')}</th><th scope="col">${say('figure.standing')}</th><th scope="col">${say('board.open')}</th></tr></thead>
<tbody>${figure.records.map((r) => record(visit, r))}</tbody></table></div>
${figure.next ? html`<p><a href="${visit.link(`/figure/${ref}`, { after: figure.next })}">${say('page.more')}</a></p>` : null}`,
  };
}

/** A day stays a day: it is never shown with a time that its source did not give. */
export function when(visit: Visit, w: { from: string; to: string; precision: string; zone: string }): string {
  const locale = visit.language === 'fr' ? 'fr-FR' : 'en-GB';
  const timed = w.precision === 'minute' || w.precision === 'hour';
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: w.zone,
    ...(timed ? { timeStyle: 'short' } : {}),
  });
  const last = new Date(Date.parse(w.to) - 1);
  return timed
    ? `${format.format(new Date(w.from))} (${w.zone})`
    : format.formatRange(new Date(w.from), last);
}

function record(visit: Visit, r: Row): Html {
  const { say } = visit;
  const place = r.where.mayBe.length ? say('figure.somewhere_in', { place: r.where.mayBe }) : r.where.place;
  return html`<tr><td>${when(visit, r.when)}</td>
<td>${place ?? hatched(say('unknown'))}${r.where.text ? html` <span class="small">${r.where.text}</span>` : null}
<span class="small">${r.where.uncertainty === null ? say('position.none') : say('figure.off_by', { uncertainty: r.where.uncertainty })}</span></td>
<td>${count(visit, r.low, r.high)}</td><td>${visit.speak(r.sentence)}</td>
<td><a href="${visit.link(`/event/${r.event}`)}">${say('figure.open_event')}</a>${
    r.report ? html` <a href="${visit.link(`/report/${r.report}`)}">${say('figure.open_report')}</a>` : null
  }</td></tr>`;
}
