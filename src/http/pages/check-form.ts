/** What a check is asked: the shape, when, what, how near (ui.md, "The check"). */
import { fieldsOf, fromText } from '#model/fields.ts';
import { Problem } from '#model/problems.ts';
import type { Page } from './frame.ts';
import { html, type Html } from './html.ts';
import { operationNamed, type Visit } from './visit.ts';

/** What was filled in, as text. */
export interface Asked {
  readonly shape: string;
  readonly within: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
}

/** By operation of the demonstrations: a route of a few kilometres either way through a town, drawn by hand, no one's plan. */
const EXAMPLES: Readonly<Record<string, string>> = {
  'car-demo':
    '{"type":"LineString","coordinates":[[21.88,6.47],[21.95,6.51],[21.99,6.54],[22.05,6.57],[22.14,6.6]]}',
};

export function checkForm(visit: Visit, asked: Partial<Asked> = {}): Html {
  const { say, param } = visit;
  const kinds =
    fieldsOf(operationNamed(visit.door, 'check.run').input).find((f) => f.name === 'kind')?.choices ?? [];
  const day = param('at')?.slice(0, 10) ?? '';
  const value = (name: keyof Asked, otherwise: string): string => asked[name] ?? otherwise;
  const example = EXAMPLES[param('operation') ?? ''] ?? null;
  return html`<form class="check-form" method="post" action="${visit.link('/check')}" enctype="multipart/form-data">
<label for="shape">${say('check.shape')}</label>
<textarea id="shape" name="shape" rows="6" spellcheck="false" autocomplete="off">${value('shape', param('example') ? (example ?? '') : '')}</textarea>
<label for="file">${say('check.file')}</label><input id="file" type="file" name="file" accept=".json,.geojson">
${
  example
    ? html`<p><a href="${visit.link('/check', { example: '1' })}">${say('check.example')}</a></p>`
    : null
}
<label for="kind">${say('check.kind')}</label>
<select id="kind" name="kind">${kinds.map(
    (k) =>
      html`<option value="${k}"${k === value('kind', 'convoy') ? html` selected` : null}>${visit.term('activity', k)}</option>`,
  )}</select>
<label for="within">${say('check.how_near')}</label><input id="within" name="within" value="${value('within', '5 km')}" size="8">
<label for="from">${say('check.begins')}</label><input id="from" name="from" value="${value('from', day)}" size="17" placeholder="2021-09-10" title="${say('as_of.hint')}">
<label for="to">${say('check.ends')}</label><input id="to" name="to" value="${value('to', day)}" size="17" placeholder="2021-09-10" title="${say('as_of.hint')}">
<button>${say('check.run')}</button>
<p class="small">${say('check.not')}</p>
</form>`;
}

export function checkPage(visit: Visit): Page {
  const title = visit.say('check.title');
  return { title, section: 'check', look: 'narrow', body: html`<h1>${title}</h1>${checkForm(visit)}` };
}

/** What the form sent, as the operation's input. A file counts before the text. Throws Problem malformed_json. */
export async function askedOf(body: unknown): Promise<{ asked: Asked; input: Record<string, unknown> }> {
  if (!(body instanceof FormData))
    throw new Problem('wrong_media_type', { params: { expected: 'multipart/form-data' } });
  const text = (name: string): string => {
    const value = body.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const file = body.get('file');
  const shape =
    file instanceof File && file.size > 0 ? (await file.text()).replace(/^\uFEFF/, '') : text('shape');
  const asked: Asked = {
    shape,
    within: text('within'),
    from: text('from'),
    to: text('to'),
    kind: text('kind'),
  };
  return { asked, input: inputFrom(asked) };
}

function inputFrom(asked: Asked): Record<string, unknown> {
  const field = { required: true, about: '', choices: [], fallback: null };
  const shape = fromText({ ...field, name: 'shape', kind: 'value', metres: false }, asked.shape);
  const within = fromText({ ...field, name: 'within', kind: 'number', metres: true }, asked.within);
  return { shape, within, from: asked.from, to: asked.to, kind: asked.kind };
}
