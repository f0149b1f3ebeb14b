/** Pages that list: sources, operations, problems. */
import type { z } from 'zod';
import type { sourceList } from '#stages/collect/operations/source-list.ts';
import type { operationList } from '#stages/platform/operations/operation-list.ts';
import type { problemList } from '#stages/platform/operations/problem-list.ts';
import type { Page } from './frame.ts';
import { html, type Html } from './html.ts';
import { hatched } from './marks.ts';
import type { Visit } from './visit.ts';

type Described = z.output<(typeof operationList)['output']>['operations'][number];

export async function sourcesPage(visit: Visit): Promise<Page> {
  const { say } = visit;
  const { sources } = await visit.run<z.output<(typeof sourceList)['output']>>('source.list', {
    known: visit.param('known'),
  });
  return {
    title: say('sources.title'),
    section: 'sources',
    body: html`<h1>${say('sources.title')}</h1>
${sources.map(
  (s) => html`<section class="source" id="${s.code}"><h2>${s.title}</h2>
<dl class="facts"><dt>${say('sources.release')}</dt><dd>${s.release} · ${s.publisher}</dd>
<dt>${say('sources.speaks_of')}</dt><dd>${s.vintageTo ? `${s.vintageFrom ?? '?'} – ${s.vintageTo}` : hatched(say('source.vintage_unknown'))}</dd>
<dt>${say('sources.rows')}</dt><dd>${s.rows}</dd>
<dt>${say('sources.licence')}</dt><dd>${s.licence}</dd>
<dt>${say('sources.imported')}</dt><dd>${s.importedAt}</dd></dl>
<p>${s.citation}</p>${s.cautions.map((c) => html`<p class="caution">${say(c)}</p>`)}</section>`,
)}`,
  };
}

export async function referencePage(visit: Visit): Promise<Page> {
  const { say } = visit;
  const { operations } = await visit.run<{ operations: Described[] }>('operation.list', {});
  const stages = [...new Set(operations.map((op) => op.stage))];
  return {
    title: say('reference.title'),
    section: 'reference',
    body: html`<h1>${say('reference.title')}</h1>
<p>${say('reference.intro')} <a href="/api/openapi.json">/api/openapi.json</a></p>
${stages.map((stage) => html`<h2>${stage}</h2>${operations.filter((op) => op.stage === stage).map((op) => described(visit, op))}`)}`,
  };
}

function described(visit: Visit, op: Described): Html {
  const { say } = visit;
  return html`<details class="operation" id="${op.code}"><summary><code>${op.code}</code> ${op.summary[visit.language]}</summary>
<p lang="en">${op.about}</p>
<p><code>${op.method} ${op.path}</code></p>
${op.command ? html`<p>${say('reference.command')}: <code>${example(op)}</code></p>` : null}
<p>${say('reference.roles')}: ${op.open ? say('reference.open') : op.roles.map((r) => say(`role.${r}`)).join(', ')}</p>
${
  op.fields.length === 0
    ? html`<p>${say('reference.no_fields')}</p>`
    : html`<div class="wide"><table><thead><tr><th scope="col">${say('reference.field')}</th><th scope="col">${say('reference.meaning')}</th></tr></thead>
<tbody>${op.fields.map(
        (
          f,
        ) => html`<tr><th scope="row"><code>${f.name}</code>${f.required ? html` <span class="small">${say('reference.required')}</span>` : null}</th>
<td lang="en">${f.about}${f.choices.length ? html` <span class="small">${f.choices.join(' | ')}</span>` : null}${f.fallback === null ? null : html` <span class="small">= ${f.fallback}</span>`}</td></tr>`,
      )}</tbody></table></div>`
}
<details><summary>${say('reference.answer')}</summary><pre tabindex="0">${JSON.stringify(op.answer, null, 1)}</pre></details>
</details>`;
}

/** The command with every required field, to be copied and filled in. */
function example(op: Described): string {
  const flags = op.fields
    .filter((f) => f.required)
    .map((f) => `--${f.name.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)} …`);
  return ['amparo', op.command, ...flags].join(' ');
}

export async function problemsPage(visit: Visit): Promise<Page> {
  const { say, language } = visit;
  const { problems } = await visit.run<z.output<(typeof problemList)['output']>>('problem.list', {});
  return {
    title: say('problems.title'),
    section: 'problems',
    body: html`<h1>${say('problems.title')}</h1>
<div class="wide"><table><thead><tr><th scope="col">AMP</th><th scope="col">${say('problems.wrong')}</th><th scope="col">${say('problems.right')}</th></tr></thead>
<tbody>${problems.map((p) => html`<tr id="AMP-${p.number}"><th scope="row">${p.number} <span class="small">${p.code} · HTTP ${p.status}</span></th><td>${p[language].wrong}</td><td>${p[language].right}</td></tr>`)}</tbody></table></div>`,
  };
}
