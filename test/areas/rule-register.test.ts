/** The register of rules, through the public door: a legal adviser reads every rule before it speaks (T-077). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CROSS_CUTTING } from '#areas/cross-cutting/cross-cutting.ts';
import { AREAS } from '#areas/list.ts';
import { ACTIVITY_KINDS } from '#model/activity.ts';
import { areaList } from '#stages/platform/operations/area-list.ts';
import { catalogueRead } from '#stages/platform/operations/catalogue-read.ts';
import { instrumentList } from '#stages/platform/operations/instrument-list.ts';
import { ruleList } from '#stages/platform/operations/rule-list.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { PHRASES } from '#words/phrases.ts';
import { referencePages } from '../../tools/docs.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse('empty');
});
afterAll(() => house.close());

const register = async (area?: string) =>
  (await house.as('legad').run(ruleList, area === undefined ? {} : { area })).rules;

test('every rule says in both languages what it is, why, what to do next and who must be told', async () => {
  const rules = await register();
  expect(rules.length).toBe(AREAS.flatMap((a) => a.rules).length);
  for (const { code, words, meaning, next, tell, approve, decides } of rules) {
    for (const phrase of [words, meaning, ...next, ...[...tell, ...approve, ...decides].map((w) => w.words)])
      expect(phrase?.en && phrase.fr, code).toBeTruthy();
    expect(meaning?.en, code).toMatch(/\.$/);
    expect(tell.length, code).toBeGreaterThan(0);
  }
  expect((await register('heritage')).every((r) => r.area === 'heritage')).toBe(true);
  expect(await register('no_such_area')).toEqual([]);
});

test('T-077: every rule names its basis, where it holds as law and whether it was read', async () => {
  for (const { code, bases } of await register()) {
    expect(bases.length, code).toBeGreaterThan(0);
    for (const basis of bases) {
      expect(basis.words?.en && basis.words.fr, basis.cite).toBeTruthy();
      expect(basis.situations === null, basis.cite).toBe(basis.as === 'policy' || basis.as === 'value');
      expect(basis.situations ?? [], basis.cite).not.toContain('undetermined');
    }
  }
  const bases = (await register()).flatMap((r) => r.bases);
  // Custom and the second protocol of 1977 were not at hand, and say so.
  for (const one of bases.filter((b) => ['ICRC_CUSTOM', 'APII', 'GC'].includes(b.instrument)))
    expect(one.read, one.cite).toBe(false);
});

test('each area and each regime of the issue has its rules', async () => {
  const cited = new Set((await register()).flatMap((r) => r.bases.map((b) => b.cite)));
  const has = (start: string) => [...cited].some((cite) => cite.startsWith(start));
  for (const cite of [
    'H54 4',
    'H54 19',
    'H54 3',
    'H54 5',
    'P54 I',
    'P99 22',
    'P99 6',
    'P99 9',
    'P99 10, 12, 13',
    'GC I–IV 3',
    'API 12',
    'API 53',
    'API 54',
    'API 55',
    'API 56',
    'API 57',
    'API 58',
    'API 61',
    'APII 13',
    'APII 14',
    'APII 15',
    'APII 16',
    'ICRC customary law',
    'Safe Schools',
    'Vancouver Principles',
    'UNSCR 1820',
    'UNSCR 1960',
    'UNSCR 1998',
    'UNSCR 2106',
    'UNSCR 2143',
    'UNSCR 2286',
    'UNSCR 2417',
    'UNSCR 2467',
    'UNSCR 2474',
    'UNSCR 2573',
    'UNSCR 2601',
    'Palermo Protocol',
    'World Heritage Convention',
  ])
    expect(has(cite), cite).toBe(true);
});

test('domain.md 8.5a: what must be in the register of instruments is there, with the duties that rest on it', async () => {
  const { instruments } = await house.as('legad').run(instrumentList, {});
  const of = (code: string) => instruments.find((i) => i.code === code);
  for (const code of ['SAFE_SCHOOLS', 'VANCOUVER', 'EWIPA', 'SCR2286', 'SCR2417', 'SCR2474', 'SCR2573']) {
    expect(of(code)?.words?.fr, code).toBeTruthy();
    expect(of(code)?.status, code).toBe('in_force');
    expect(of(code)?.obligations.length, code).toBeGreaterThan(0);
  }
});

test('a rule speaks only of types, categories and activities that are declared, and all types stand in the catalogue', async () => {
  const { areas } = await house.as('legad').run(areaList, {});
  const types = areas.flatMap((a) => a.objectTypes);
  const known = new Set(types.map((t) => t.code));
  const { codes } = await house.as('legad').run(catalogueRead, { list: 'protected_category' });
  for (const { code, about, kinds } of await register()) {
    for (const type of about.types) expect([...known], code).toContain(type);
    for (const category of about.categories)
      expect(
        codes.map((c) => c.code),
        code,
      ).toContain(category);
    for (const kind of kinds ?? []) expect(ACTIVITY_KINDS, code).toContain(kind);
  }
  const lists = [CROSS_CUTTING, ...AREAS]
    .flatMap((k) => k.codeLists)
    .filter((l) => l.list.endsWith('object_type'));
  expect(new Set(lists.flatMap((l) => l.codes.map((c) => c.code)))).toEqual(known);
  for (const kind of ACTIVITY_KINDS) expect(PHRASES[`activity.${kind}`]?.fr, kind).toBeTruthy();
});

test('the generated page has every rule with where it holds and as what', () => {
  const page = referencePages()['rules.md'] ?? '';
  for (const rule of AREAS.flatMap((a) => a.rules)) {
    expect(page).toContain(`\`${rule.code}\`, version ${rule.version}.`);
    for (const { cite } of rule.bases) expect(page, cite).toContain(`| ${cite} |`);
  }
  expect(page).toContain('| APII 15 | treaty law | non-international armed conflict | from knowledge |');
  expect(page).toContain('nowhere: it is policy');
});
