/** The frame of every page: what, where, as of when, who; the demonstration said at the foot. */
import { html, type Html, type Part } from './html.ts';
import type { Visit } from './visit.ts';

export interface Page {
  readonly title: string;
  readonly body: Part;
  /** Which section is open. */
  readonly section?: 'board' | 'check' | 'sources' | 'reference' | 'problems';
  /** Class of the main element. */
  readonly look?: string;
}

const SECTIONS = [
  ['board', '/'],
  ['check', '/check'],
  ['sources', '/sources'],
  ['reference', '/reference'],
  ['problems', '/problems'],
] as const;

/** A whole document. */
export function frame(visit: Visit, page: Page): Html {
  const { say, link, who, language } = visit;
  const other = language === 'en' ? 'fr' : 'en';
  const { demonstration } = visit.door.house;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title} · Amparo</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#content">${say('page.skip')}</a>
<header class="top">
<a class="brand" href="${link('/')}">Amparo</a>
<nav aria-label="${say('page.sections')}"><ul>${SECTIONS.map(
    ([name, path]) =>
      html`<li><a href="${link(path)}"${page.section === name ? html` aria-current="page"` : null}>${say(`page.${name}`)}</a></li>`,
  )}</ul></nav>
<div class="who">
<a href="${languageLink(visit, other)}" lang="${other}" hreflang="${other}">${say('page.language')}</a>
${
  who
    ? html`<span>${say('page.signed_in_as', { role: who.actor.roles[0] ?? null })}</span>
<form method="post" action="/sign-out"><button class="quiet">${say('page.sign_out')}</button></form>`
    : html`<a href="/sign-in">${say('page.sign_in')}</a>`
}
</div>
</header>
<main id="content" tabindex="-1"${page.look ? html` class="${page.look}"` : null}>
${page.body}
</main>
<footer class="foot">
${
  demonstration
    ? html`<p><strong>${say('demonstration.label')}</strong> ${say('demonstration.nobody')} ${say('demonstration.quiet')}</p>`
    : null
}
<p>Amparo · <a href="/reference">${say('page.reference')}</a> · <a href="/api/openapi.json">OpenAPI</a></p>
</footer>
</body>
</html>
`;
}

/** This page in the other language; what was sent by a form is not sent again. */
function languageLink(visit: Visit, language: string): string {
  const [path = '/', asked] = visit.request.url.split('?');
  const params = new URLSearchParams(asked);
  params.set('lang', language);
  return `${path}?${params.toString()}`;
}
