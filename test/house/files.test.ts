/** Sizes, names and habits of the files (ARCHITECTURE, "Habits"). */
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { AREAS } from '#areas/list.ts';
import { codeOf, read, ROOT, SOURCES, TRACKED } from './files.ts';

/** What a measure counts in: some units have the name of an area. */
const UNITS = ['people', 'children', 'incidents', 'events', 'objects'];

const lines = (path: string): number => read(path).trimEnd().split('\n').length;
const code = TRACKED.filter((path) => /^(src|test|bench|tools)\/.*\.(tsx?|mjs|mts)$/.test(path));

test('files are small: median 80 lines, 95th percentile 300, none over 500', () => {
  const sizes = SOURCES.map((path) => ({ path, n: lines(path) })).sort((a, b) => a.n - b.n);
  expect(sizes.filter(({ n }) => n > 500)).toEqual([]);
  expect(sizes[Math.floor(sizes.length / 2)]?.n).toBeLessThanOrEqual(80);
  expect(sizes[Math.floor(sizes.length * 0.95)]?.n).toBeLessThanOrEqual(300);
  expect(code.filter((path) => lines(path) > 500)).toEqual([]);
});

test('types are strict: no any, nothing switched off', () => {
  const wrong = code
    .filter((path) => path !== 'test/house/files.test.ts')
    .filter((path) => {
      const text = codeOf(read(path));
      return (
        /[:<|&(,]\s*any\b(?!['\w.)]|\s*\?)|\bas any\b|@ts-(ignore|nocheck|expect-error)/.test(
          text.replaceAll(/'[^'\n]*'|`[^`]*`/g, "''"),
        ) || /(eslint|oxlint)-disable|@ts-ignore/.test(read(path))
      );
    });
  expect(wrong).toEqual([]);
});

test('names say what is in a file: no utils, helpers, common or manager; no default exports; no barrels', () => {
  expect(
    code.filter((path) => /(^|[/-])(utils?|helpers?|common|managers?|misc)([./-]|$)/.test(path)),
  ).toEqual([]);
  const exempt = (path: string): boolean =>
    path === 'test/support/global.ts' || path === 'test/house/files.test.ts';
  expect(code.filter((path) => /^export default/m.test(read(path)) && !exempt(path))).toEqual([]);
  const barrel = (path: string): boolean =>
    /^(\s*(export (\*|\{[^}]*\}) from '[^']+';)\s*)+$/.test(codeOf(read(path)));
  expect(SOURCES.filter((path) => path.endsWith('/index.ts') || barrel(path))).toEqual([]);
  expect(code.filter((path) => !/^[a-z0-9.\-_/]+$/.test(path))).toEqual([]);
});

test('no stage, no database and no door names an area', () => {
  // An importer says into which area's standard its format classifies: that is what it knows. A unit is no area.
  const engine = TRACKED.filter((path) =>
    /^src\/(stages|db|access|audit|http|cli|model|methods|exporters|web)\/.*\.(tsx?|sql|css)$/.test(path),
  );
  const wrong = engine.flatMap((path) => {
    const text = codeOf(read(path));
    return AREAS.filter(({ code: area }) =>
      new RegExp(`['"\`]${area}${UNITS.includes(area) ? '\\\\.[a-z_]+' : '(\\\\.[a-z_]+)?'}['"\`]`).test(
        text,
      ),
    ).map(({ code: area }) => `${path}: ${area}`);
  });
  expect(wrong).toEqual([]);
});

test('SQL stands in queries, db, audit and access, and nowhere else', () => {
  // report/compile.ts (with its folder) is the one compiler from measures to SQL (architecture decision 7); queries.ts runs what it makes.
  const allowed =
    /^src\/(db|audit|access)\/|^src\/stages\/[a-z]+\/queries(\.ts|\/)|^src\/stages\/report\/compile(\.ts|\/)/;
  const sql =
    /\b(select\s[\s\S]{1,200}?\sfrom\s+[a-z_]+|insert into\s+[a-z_]+|update\s+[a-z_]+\s+set\s|delete from\s+[a-z_]+)\b/;
  const inTexts = (path: string): string =>
    [...codeOf(read(path)).matchAll(/`[^`]*`|'[^'\n]*'/g)].map((m) => m[0]).join('\n');
  expect(SOURCES.filter((path) => !allowed.test(path) && sql.test(inTexts(path)))).toEqual([]);
});

test('nothing of this machine or its registry is in a file', () => {
  const texts = TRACKED.filter((path) => !/\.(gz|zip|png|pdf|svg)$/.test(path));
  const home =
    /(^|["'\s=(])\/(home|Users)\/(?!(someone|me|a|user|ordinary|duty|amparo|node|clara|u)\b)[a-z][\w.-]*\//m;
  const wrong = texts.filter((path) => {
    const text = read(path);
    const machine = hostname();
    return (
      text.includes(['', 'work', 'main'].join('/')) ||
      text.includes(['', 'work', 'shared'].join('/')) ||
      home.test(text) ||
      (machine.length > 8 && text.includes(machine))
    );
  });
  expect(wrong.filter((path) => path !== 'test/house/files.test.ts')).toEqual([]);
  for (const lock of TRACKED.filter((path) => path.endsWith('package-lock.json'))) {
    const hosts = new Set([...read(lock).matchAll(/"resolved": "https?:\/\/([^/"]+)/g)].map((m) => m[1]));
    expect(
      [...hosts].filter((h) => h !== 'registry.npmjs.org'),
      lock,
    ).toEqual([]);
  }
});

test('every dependency has its reason, and there are at most 25', () => {
  const { dependencies, optionalDependencies } = JSON.parse(
    readFileSync(new URL('package.json', ROOT), 'utf8'),
  ) as Record<string, Record<string, string>>;
  const names = Object.keys(dependencies ?? {});
  expect(names.length + (optionalDependencies ? 1 : 0)).toBeLessThanOrEqual(25);
  const reasons = read('docs/decisions/dependencies.md');
  expect(names.filter((name) => !new RegExp(`\\| \`${name}\` +\\| .{20,} \\|`).test(reasons))).toEqual([]);
  const said = [...reasons.matchAll(/^\| `([^`]+)` +\|/gm)].map((m) => m[1] ?? '');
  const all = Object.assign(
    {},
    ...Object.values(JSON.parse(read('package.json')) as Record<string, unknown>).filter(
      (v) => typeof v === 'object',
    ),
  ) as Record<string, string>;
  expect(said.filter((name) => !(name in all) && !name.includes('<'))).toEqual([]);
  const versions = [...Object.entries(dependencies ?? {}), ...Object.entries(optionalDependencies ?? {})];
  expect(versions.filter(([, version]) => !/^\d/.test(version))).toEqual([]);
});

test('every stage says what it is', () => {
  const stages = new Set(
    SOURCES.filter((path) => path.startsWith('src/stages/')).map((path) => path.split('/')[2] ?? ''),
  );
  expect([...stages].filter((stage) => !TRACKED.includes(`src/stages/${stage}/README.md`))).toEqual([]);
});
