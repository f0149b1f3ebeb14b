/**
 * The codes of the phrases that a page of the web app says by itself: every code that stands in so many letters in its file
 * or in a file that it imports, every code that begins as a template does (`web.check.kind.${…}`), every word of a list that it
 * asks (`term('activity', …)`). What an answer of the server brings is not among them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const WEB = fileURLToPath(new URL('../../src/web/', import.meta.url));
/** Lists of pages: what they import is not part of the page that links there. */
const ENDS = ['pages.ts', 'router.tsx'];

/** The files of `src/web` that make up a page, from its own file on. */
export function filesOfPage(entry: string): string[] {
  const found = new Set<string>();
  const walk = (file: string): void => {
    if (found.has(file) || ENDS.includes(file)) return;
    found.add(file);
    for (const [, path = ''] of readFileSync(join(WEB, file), 'utf8').matchAll(
      /(?:from|import\()\s*'((?:#web\/|\.\.?\/)[^']+\.tsx?)'/g,
    )) {
      const next = path.startsWith('#web/') ? path.slice(5) : normalize(join(dirname(file), path));
      if (existsSync(join(WEB, next))) walk(next);
    }
  };
  walk(entry);
  return [...found];
}

/** Codes among `codes` that the page says. */
export function codesOfPage(entry: string, codes: readonly string[]): string[] {
  const known = new Set(codes);
  const said = new Set<string>();
  for (const file of filesOfPage(entry)) {
    const text = readFileSync(join(WEB, file), 'utf8');
    for (const [, code = ''] of text.matchAll(/["'`]([a-z][\w-]*(?:\.[\w-]+)*)["'`]/g))
      if (known.has(code) && (code.includes('.') || code === 'unknown')) said.add(code);
    const begins = [...text.matchAll(/`([a-z][\w-]*(?:\.[\w-]+)*\.)\$\{/g)].map((m) => m[1] ?? '');
    const lists = [...text.matchAll(/term\(\s*'([\w-]+)'/g)].map((m) => `${m[1] ?? ''}.`);
    for (const start of [...begins, ...lists]) {
      if (!/^[\w-]+\.$/.test(start) || lists.includes(start) || known.has(start))
        for (const code of codes)
          if (code.startsWith(start) && !code.slice(start.length).includes('.')) said.add(code);
    }
  }
  return [...said].sort();
}

/** The pages of `pages.ts`: the phrase of each title, its file, and whether it is written in the languages that are begun. */
export function pagesOfWeb(): { title: string; file: string; begun: boolean }[] {
  const text = readFileSync(join(WEB, 'pages.ts'), 'utf8');
  return [...text.matchAll(/title: '([^']+)',([^}]*?)import\('\.\/([^']+)'\)/g)].map(
    ([, title = '', between = '', file = '']) => ({ title, file, begun: between.includes('begun: true') }),
  );
}
