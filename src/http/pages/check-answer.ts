/** The answer of a check: what it cannot see first, the verdict, the findings, three lists, people, what happened, what was not asked. */
import type { z } from 'zod';
import type { checkRun } from '#stages/plan/operations/check.ts';
import { SEVERITIES } from '#model/rule.ts';
import { checkForm, type Asked } from './check-form.ts';
import type { Page } from './frame.ts';
import { html, type Html, type Part } from './html.ts';
import { hatched, level } from './marks.ts';
import { objectTable } from './object-table.ts';
import type { Visit } from './visit.ts';

export type Check = z.output<(typeof checkRun)['output']>;

export function checkAnswerPage(visit: Visit, check: Check, asked: Asked): Page {
  const { say, speak, term } = visit;
  const title = say('check.title');
  const { zone, within } = check.asked;
  const missing = check.layers.filter((l) => l.state !== 'present');
  return {
    title,
    section: 'check',
    look: 'check',
    body: html`<h1>${title} <span>${term('activity', check.asked.kind)}</span></h1>
<p>${say('check.period', { from: Date.parse(check.asked.from), to: Date.parse(check.asked.to), zone })} ${say('check.within', { within })}</p>
<section class="verdict" aria-label="${say('check.findings')}">
${missing.length ? html`<p class="cannot">${say('check.cannot_see')}</p><ul class="hatched">${missing.map((l) => html`<li>${speak(l.message)}</li>`)}</ul>` : null}
${check.verdict.sentences.filter((s) => !missing.some((l) => l.message.code === s.code && l.message.params?.['layer'] === s.params?.['layer'])).map((s) => html`<p class="sentence">${speak(s)}</p>`)}
<p class="levels">${[...SEVERITIES].reverse().map((s) => (check.verdict.counts[s] > 0 || s === 'unknown' ? level(visit, s, check.verdict.counts[s]) : null))}</p>
</section>
<h2>${say('check.findings')}</h2>
${check.findings.count === 0 ? html`<p>${hatched(say('check.findings.none'))}</p>` : html`<ol class="findings">${check.findings.items.map((f) => finding(visit, f))}</ol>`}
${check.findings.more.map((m) => html`<p>${level(visit, m.severity)} ${say('check.findings.more', { count: m.count, rule: m.rule })}</p>`)}
<h2>${say('list.inside_or_near')}</h2>${objectTable(visit, check.lists.insideOrNear)}
<h2>${say('list.may_be_inside')}</h2>${objectTable(visit, check.lists.mayBeInside)}
<h2>${say('list.no_usable_position')}</h2>${objectTable(visit, check.lists.noUsablePosition)}
${check.lists.wider.map((w) => html`<p>${hatched(say('check.wider', { count: w.count, layer: w.layer }))}</p>`)}
${part(
  say('check.people'),
  check.people.sentences.map((s) => html`<p>${speak(s)}</p>`),
)}
${part(
  say('check.happened', { months: check.happened.months }),
  html`${check.happened.sentences.map((s) => html`<p>${speak(s)}</p>`)}${check.happened.sources.map((s) => eventsOf(visit, s))}`,
)}
${part(say('check.questions'), html`<ul>${check.questions.map((q) => html`<li>${speak(q.message)} ${hatched(say('gender.unanswered'))}${q.askOf ? html` <span class="small">${say('check.ask_of', { who: term('role', q.askOf) })}</span>` : null}</li>`)}</ul>`)}
${part(
  say('check.layers'),
  html`<ul>${check.layers.map((l) => html`<li>${speak(l.message)} <span class="small">${l.sources.map((s) => `${s.title} ${s.release} (${s.licence})`).join('; ')}</span></li>`)}</ul><p>${speak(check.frame.message)}</p>
<p>${say('check.districts')}: ${check.districts.map((d) => d.name).join(', ') || say('page.none')}</p>`,
)}
<p class="sentence never">${speak(check.verdict.not)}</p>
<details class="again"><summary>${say('check.again')}</summary>${checkForm(visit, asked)}</details>`,
  };
}

/** Every figure opens: the events behind what a source states of the months before. */
function eventsOf(visit: Visit, source: Check['happened']['sources'][number]): Part {
  return source.parts.map(
    ({
      sureness,
      events,
      ids,
    }) => html`<details><summary>${source.source}. ${visit.say('check.open_events', { sureness, n: events })}</summary>
<p>${ids.map((id, i) => html`<a href="${visit.link(`/event/${id}`)}">${visit.say('figure.open_event')} ${i + 1}</a> `)}</p></details>`,
  );
}

function part(title: string, body: Part): Html {
  return html`<section><h2>${title}</h2>${body}</section>`;
}

function finding(visit: Visit, f: Check['findings']['items'][number]): Html {
  const { say, speak } = visit;
  return html`<li class="${f.severity}">${level(visit, f.severity)}
<p class="sentence">${speak(f.reason)}</p>
${f.next.length ? html`<p><b>${say('check.next')}</b></p><ul>${f.next.map((n) => html`<li>${speak(n)}</li>`)}</ul>` : null}
<p class="small"><b>${say('check.basis')}</b>: ${f.basis.map((b) => say('frame.basis', { cite: b.cite, holds: b.holds })).join('; ')} · ${visit.term('area', f.area)} · ${f.rule} ${f.version}</p></li>`;
}
