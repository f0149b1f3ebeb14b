/** Who may import whom (ARCHITECTURE, "Who may import whom"). Boundaries are held here, since all is one package. */
import { expect, test } from 'vitest';
import { importsOf, SOURCES } from './files.ts';

/** The part of the house that a file belongs to. */
function partOf(path: string): string {
  const [, first = '', second] = path.split('/');
  if (second === undefined) return first.replace('.ts', '');
  return first;
}

const MAY: Readonly<Record<string, readonly string[]>> = {
  model: [],
  words: ['model'],
  methods: ['model'],
  areas: ['model', 'methods', 'words'],
  db: ['model'],
  audit: ['model'],
  access: ['model', 'db'],
  stages: ['model', 'methods', 'words', 'access'],
  importers: ['model', 'methods', 'words'],
  exporters: ['model', 'methods', 'words'],
  operations: ['model', 'stages'],
  perform: ['model', 'access', 'audit', 'db'],
  settings: ['model'],
  http: ['model', 'operations', 'perform', 'words'],
  cli: ['model', 'operations', 'perform', 'words'],
  // Browser code: of the server only the types of the operations.
  web: ['model', 'words', 'methods'],
  demonstration: ['model', 'operations', 'perform', 'stages', 'importers', 'words', 'db'],
};

test('every file imports only what its part may', () => {
  const wrong = SOURCES.flatMap((path) => {
    const part = partOf(path);
    // main hands everything to everyone: it is the only wiring.
    if (part === 'main') return [];
    const may = MAY[part];
    if (!may) return [`${path}: no rule for ${part}`];
    return importsOf(path)
      .filter(({ to }) => to.startsWith('src/'))
      .filter(({ to, type }) => {
        const other = partOf(to);
        if (other === part || may.includes(other)) return false;
        if (part === 'stages' && other === 'db') return !/\/queries(\.ts|\/)/.test(path);
        // A page and a printer know the shape of the answer that they show; nothing of it is there at run time.
        if ((part === 'http' || part === 'cli') && other === 'stages') return !type;
        if (part === 'web' && other === 'operations') return !type;
        return true;
      })
      .map(({ to }) => `${path} imports ${to}`);
  });
  expect(wrong).toEqual([]);
});

test('no area imports another, and no stage imports another stage’s queries', () => {
  const wrong = SOURCES.flatMap((path) => {
    const [, part, name] = path.split('/');
    return importsOf(path)
      .map(({ to }) => to)
      .filter((to) => {
        const [, otherPart, other, third] = to.split('/');
        if (part === 'areas' && otherPart === 'areas')
          return path.split('/').length > 3 && to.split('/').length > 3 && name !== other;
        return (
          part === 'stages' && otherPart === 'stages' && name !== other && (third ?? '').startsWith('queries')
        );
      })
      .map((to) => `${path} imports ${to}`);
  });
  expect(wrong).toEqual([]);
});

test('an import names its file, and types are imported as types', () => {
  const wrong = SOURCES.flatMap((path) =>
    importsOf(path)
      .filter(({ to }) => to.startsWith('src/') && !/\.(tsx?|css)$/.test(to))
      .map(({ to }) => `${path}: ${to}`),
  );
  expect(wrong).toEqual([]);
});
