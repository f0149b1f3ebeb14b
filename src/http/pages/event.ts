/** An event with what each source states, side by side; and a report down to the row of its source. */
import type { z } from 'zod';
import type { eventRead } from '#stages/report/operations/event-read.ts';
import type { reportRead } from '#stages/report/operations/report-read.ts';
import { when } from './figure.ts';
import type { Page } from './frame.ts';
import { html, type Html } from './html.ts';
import { count, hatched } from './marks.ts';
import type { Visit } from './visit.ts';

type Event = z.output<(typeof eventRead)['output']>;
type Report = z.output<(typeof reportRead)['output']>;

export async function eventPage(visit: Visit, id: string): Promise<Page> {
  const { say, term } = visit;
  const event = await visit.run<Event>('event.read', { event: id, known: visit.param('known') });
  const [held] = event.versions;
  const zone = held?.when.zone ?? 'UTC';
  return {
    title: say('event.title'),
    section: 'board',
    body: html`<p class="small"><a href="${visit.link('/')}">${say('page.back_to_board')}</a></p>
<h1>${say('event.title')}</h1>
${held ? where(visit, held) : null}
<h2>${say('event.said')}</h2>
${event.statements.map((s) => statement(visit, s))}
<h2>${say('event.assessed')}</h2>
${
  event.assessments.length === 0
    ? html`<p>${hatched(say('event.not_assessed'))}</p>`
    : event.assessments.map(
        (a) => html`<p>${a.standard}: ${a.ladder.map((l) => `${l.level} (${l.by})`).join('; ')}</p>`,
      )
}
<h2>${say('event.attributed')}</h2><p class="small">${say('event.attribution_note')}</p>
<ul>${event.attributions.map((a) => html`<li>${a.name ?? a.actor} <span class="small">${a.source}, ${a.level}</span></li>`)}</ul>
<h2>${say('event.classified')}</h2>
<ul>${event.classifications.map((c) => html`<li>${term('area', c.area)}: ${c.standard} ${c.code} <span class="small">${c.by}</span></li>`)}</ul>
<h2>${say('event.reports')}</h2>
<ul>${event.reports.map((r) => html`<li><a href="${visit.link(`/report/${r.report}`)}">${r.source ?? r.channel} ${r.externalId ?? ''} ${r.release ?? ''}</a> ${visit.moment(r.recorded, zone)}</li>`)}</ul>
<h2>${say('event.versions')}</h2>
<ul>${event.versions.map((v) => html`<li>${visit.moment(v.recorded, zone)} · ${v.recordedBy}</li>`)}</ul>`,
  };
}

function where(visit: Visit, v: Event['versions'][number]): Html {
  const { say } = visit;
  const inside = v.where.inside.map((p) => p.name ?? p.code);
  const mayBe = v.where.mayBe.map((p) => p.name ?? p.code);
  const { longitude, latitude, uncertainty, basis, method } = v.where;
  return html`<p class="sentence">${when(visit, v.when)}, ${say(`precision.${v.when.precision}`)}. ${
    mayBe.length ? say('figure.somewhere_in', { place: mayBe }) : inside.join(', ') || hatched(say('unknown'))
  }.</p>
<p>${v.where.text}</p>
<p>${uncertainty === null ? hatched(say('position.none')) : say('position.point', { basis, method, uncertainty })}${
    longitude === null || latitude === null
      ? null
      : html` <span class="small">${longitude.toFixed(4)}, ${latitude.toFixed(4)} (WGS 84)</span>`
  }</p>`;
}

function statement(visit: Visit, s: Event['statements'][number]): Html {
  const { say, term } = visit;
  return html`<div class="wide"><table><caption>${s.source}: ${term('harm', s.harm)}, ${count(visit, s.low, s.high)}
<span class="small">${say('event.low_best_high')}: ${s.low ?? '?'} / ${s.best ?? '?'} / ${s.high ?? '?'}; ${
    s.sourcesCounted === null
      ? say('board.sources_not_counted')
      : say('board.sources_counted', { n: s.sourcesCounted })
  }</span></caption>
<tbody>${s.involvements.map(
    (
      i,
    ) => html`<tr><th scope="row">${term('status', i.status)}</th><td>${i.sex === 'unknown' ? hatched(term('sex', i.sex)) : term('sex', i.sex)}</td>
<td>${i.low === null && i.high === null && i.best !== null ? say('event.best_only', { n: i.best }) : count(visit, i.low, i.high)}</td></tr>`,
  )}</tbody></table></div>`;
}

export async function reportPage(visit: Visit, id: string): Promise<Page> {
  const { say } = visit;
  const report = await visit.run<Report>('report.read', { report: id });
  const { payload, events, destroyed, when: _when, ...envelope } = report;
  const row = ([name, value]: [string, unknown]): Html =>
    html`<dt>${name}</dt><dd>${value === null || value === '' ? hatched(say('unknown')) : String(value)}</dd>`;
  return {
    title: say('report.title'),
    section: 'board',
    body: html`<h1>${say('report.title')}</h1>
<p>${events.map((e) => html`<a href="${visit.link(`/event/${e}`)}">${say('event.title')}</a> `)}</p>
${destroyed ? html`<p>${hatched(`${destroyed.reason} ${destroyed.at}`)}</p>` : null}
<h2>${say('report.payload')}</h2><p class="small">${say('report.not_kept')}</p>
<dl class="facts">${Object.entries(payload ?? {}).map(row)}</dl>
<h2>${say('report.envelope')}</h2><dl class="facts">${Object.entries(envelope).map(row)}</dl>`,
  };
}
