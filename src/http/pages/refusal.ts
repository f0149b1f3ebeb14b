/** A refusal is a page, not a wall: what is refused, why, what would be right, who can change that (ui.md rule 7). */
import type { Problem } from '#model/problems.ts';
import { problemParts } from '#words/problem.ts';
import type { Page } from './frame.ts';
import { html } from './html.ts';
import type { Visit } from './visit.ts';

export function refusalPage(visit: Visit, problem: Problem): Page {
  const { say, speak, link } = visit;
  const { wrong, right } = problemParts(problem, speak);
  return {
    title: say('page.problem_title'),
    look: 'narrow',
    body: html`<h1>${say('page.problem_title')}</h1>
<p class="sentence">${wrong}</p><p>${right}</p>
${problem.more.length > 1 ? html`<ul>${problem.more.map((m) => html`<li><code>${m.field}</code>: ${speak({ code: m.code, params: { field: m.field, ...m.params } })}</li>`)}</ul>` : null}
<p class="small"><a href="/problems#AMP-${problem.number}">AMP-${problem.number}</a>${problem.field ? html` · <code>${problem.field}</code>` : null}</p>
<p><a href="${link('/')}">${say('page.back_to_board')}</a> · <a href="/sign-in">${say('page.sign_in')}</a></p>`,
  };
}
