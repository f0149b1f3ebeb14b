/** The list of operations: complete, named alike, described in both languages, and open only where it is written. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsOf, jsonSchemaOf } from '#model/fields.ts';
import { STAGES } from '#model/operation.ts';
import { PROBLEMS } from '#model/problems.ts';
import { PROFILES, ROLES } from '#model/rights.ts';
import { decide, rolesFor } from '#access/decide.ts';
import { GRANTS, ONLY } from '#access/grants.ts';
import { OPERATIONS } from '#src/operations.ts';
import { PHRASES } from '#words/phrases.ts';
import { referencePages } from '../../tools/docs.ts';
import { read, SOURCES } from './files.ts';

test('only these doors are open to whoever has not signed in', () => {
  expect(
    OPERATIONS.filter((op) => op.open)
      .map((op) => op.code)
      .sort(),
  ).toEqual([
    'catalogue.export',
    'catalogue.list',
    'catalogue.read',
    'catalogue.search',
    'glossary.read',
    'health.read',
    'instrument.list',
    'invitation.accept',
    'operation.list',
    'problem.list',
    'rule.list',
    'session.ask-passkey',
    'session.ask-provider',
    'session.by-passkey',
    'session.by-password',
    'session.by-provider',
    'session.end',
    'session.read',
    'session.start',
    'session.ways',
    'words.list',
  ]);
});

test('only these need a sign-in and no role: they are about one’s own account', () => {
  expect(
    OPERATIONS.filter((op) => op.own)
      .map((op) => op.code)
      .sort(),
  ).toEqual([
    'account.me',
    'account.password',
    'passkey.add',
    'passkey.begin',
    'passkey.remove',
    'second-factor.begin',
    'second-factor.confirm',
    'second-factor.end',
    'second-factor.recovery',
    'session.revoke',
    'session.revoke-others',
    'session.strengthen',
  ]);
});

test('codes, addresses and commands are each there once', () => {
  const once = (all: string[]): string[] => all.filter((one, i) => all.indexOf(one) !== i);
  expect(once(OPERATIONS.map((op) => op.code))).toEqual([]);
  expect(
    once(OPERATIONS.map((op) => `${op.http.method} ${op.http.path.replaceAll(/\{\w+\}/g, '{}')}`)),
  ).toEqual([]);
  expect(once(OPERATIONS.flatMap((op) => (op.cli ? [op.cli.command] : [])))).toEqual([]);
});

test('every operation file is on the list', () => {
  const files = SOURCES.filter((path) => /^src\/stages\/\w+\/operations\/.*\.ts$/.test(path));
  const declared = files.flatMap((path) =>
    [...read(path).matchAll(/code: '([a-z-]+\.[a-z-]+)',\n  stage:/g)].map((m) => m[1] ?? ''),
  );
  expect(declared.sort()).toEqual(OPERATIONS.map((op) => op.code).sort());
});

test.each(OPERATIONS.map((op) => [op.code, op] as const))('%s is named, placed and described', (code, op) => {
  expect(code).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);
  expect(STAGES).toContain(op.stage);
  expect(op.http.path).toMatch(/^\/api(\/([a-z-]+|\{[a-z]\w*\}))+$/);
  expect(op.http.path.includes('{operation}')).toBe(op.runs === 'compartment');
  expect(op.http.method === 'GET' ? op.writes : false).toBe(false);
  expect(op.summary.en.length).toBeGreaterThan(3);
  expect(op.summary.fr.length).toBeGreaterThan(3);
  expect(op.about.length).toBeGreaterThan(40);
  expect(op.input).toBeInstanceOf(z.ZodObject);
  expect(fieldsOf(op.input).filter((f) => f.about === '')).toEqual([]);
  const names = fieldsOf(op.input).map((f) => f.name);
  for (const name of op.cli?.args ?? []) expect(names).toContain(name);
  for (const [, name = ''] of op.http.path.matchAll(/\{(\w+)\}/g))
    if (name !== 'operation') expect(names).toContain(name);
  for (const name of ['operation', 'lang', 'json', 'as', 'help']) expect(names).not.toContain(name);
  expect(Object.keys(jsonSchemaOf(op.output, 'output').properties ?? {}).length).toBeGreaterThan(0);
});

test('who may what, role by role, is what the table of grants says', () => {
  for (const op of OPERATIONS) {
    for (const role of ROLES) {
      const profile = op.profiles?.[0] ?? PROFILES[0];
      const { allowed, reason, problem } = decide(
        op,
        { label: role, roles: [role], demonstration: false },
        { profile, kind: 'operation' },
      );
      const only = ONLY[op.code];
      const granted = only
        ? only.includes(role)
        : (GRANTS[profile][role][op.needs.group]?.includes(op.needs.act) ?? false);
      expect(allowed, `${role} ${op.code}`).toBe(op.open === true || op.own === true || granted);
      expect(problem === null).toBe(allowed);
      expect(PHRASES, reason.code).toHaveProperty([reason.code]);
      if (!op.open) expect(rolesFor(op, profile).includes(role), `${role} ${op.code}`).toBe(allowed);
    }
    if (op.open) continue;
    const where = { profile: op.profiles?.[0] ?? 'force', kind: 'operation' } as const;
    expect(decide(op, null, where).problem).toBe('not_signed_in');
    expect(rolesFor(op, where.profile).length, `${op.code}: nobody may`).toBeGreaterThan(0);
    if (!op.own) expect(rolesFor(op, where.profile), op.code).not.toContain('partner');
  }
});

test('what only some roles may names operations that are there', () => {
  const codes: string[] = OPERATIONS.map((op) => op.code);
  expect(Object.keys(ONLY).filter((code) => !codes.includes(code))).toEqual([]);
});

test('the reference pages are those that the code makes', () => {
  for (const [file, text] of Object.entries(referencePages())) {
    expect(read(`docs/reference/${file}`) === text, `docs/reference/${file} is old: npm run docs`).toBe(true);
  }
});

test('problems and their page agree both ways, and each has its words', () => {
  const page = read('docs/reference/problems.md');
  const said = [...page.matchAll(/^\| AMP-(\d+) \| `(\w+)` \|/gm)].map((m) => `${m[1]} ${m[2]}`);
  expect(said.sort()).toEqual(
    Object.entries(PROBLEMS)
      .map(([code, { number }]) => `${number} ${code}`)
      .sort(),
  );
  expect(new Set(Object.values(PROBLEMS).map((p) => p.number)).size).toBe(Object.keys(PROBLEMS).length);
  for (const code of Object.keys(PROBLEMS)) {
    expect(PHRASES).toHaveProperty([`problem.${code}`]);
    expect(PHRASES).toHaveProperty([`problem.${code}.right`]);
  }
});

test('every problem is raised somewhere', () => {
  const all = SOURCES.filter((path) => path !== 'src/model/problems.ts')
    .map(read)
    .join('\n');
  const never = Object.keys(PROBLEMS).filter((code) => !all.includes(`'${code}'`));
  // Numbered for what comes with later issues; their numbers are taken.
  expect(never.sort()).toEqual(['audit_broken', 'named_person', 'protection_not_lost']);
});
