import { describe, expect, test } from 'vitest';
import { CROSS_CUTTING } from '#areas/cross-cutting/cross-cutting.ts';
import { AREAS } from '#areas/list.ts';
import type { Phrase } from '#model/message.ts';
import { PROBLEMS } from '#model/problems.ts';
import { ACTS, FIELD_GROUPS, PROFILES, ROLES } from '#model/rights.ts';
import { SEVERITIES } from '#model/rule.ts';
import { SITUATIONS } from '#model/legal.ts';
import { asked, read } from '#words/icu.ts';
import { areaWords, PHRASES, together } from '#words/phrases.ts';
import { LANGUAGES, LOCALES } from '#words/speak.ts';
import { WATER } from '#test/toy-area.ts';

const ALL = together(PHRASES, areaWords([CROSS_CUTTING, ...AREAS, WATER]));
const entries = Object.entries(ALL);

/** Codes of the phrases of which `wrong` gives a reason. */
function offenders(wrong: (code: string, phrase: Phrase) => unknown): string[] {
  return entries.filter(([code, phrase]) => wrong(code, phrase)).map(([code]) => code);
}

describe('every phrase', () => {
  test('says something in every language', () => {
    expect(offenders((_, phrase) => LANGUAGES.some((language) => phrase[language].trim() === ''))).toEqual(
      [],
    );
  });

  test('compiles, and asks for the same in every language', () => {
    for (const [code, phrase] of entries) {
      const [first, ...rest] = LANGUAGES.map((l) => [...asked(read(phrase[l], LOCALES[l])).names].sort());
      for (const other of rest) expect(other, code).toEqual(first);
    }
  });

  test('is written in each language: no sentence is the same in two', () => {
    const spoken = (text: string) => text.replace(/\{[^{}]*\}/g, '').match(/\p{L}{2,}/gu) ?? [];
    expect(offenders((_, p) => p.en === p.fr && spoken(p.en).length > 2)).toEqual([]);
  });

  test('that asks for the word of a code asks of a list that has words', () => {
    const names = new Set(entries.flatMap(([, p]) => [...asked(read(p.en, LOCALES.en)).names]));
    const lists = [...names].filter((n) => n.includes('__')).map((n) => n.slice(0, n.indexOf('__')));
    expect(lists).toContain('layer');
    const without = lists.filter(
      (list) => list !== 'metres' && !entries.some(([code]) => code.startsWith(`${list}.`)),
    );
    expect(without).toEqual([]);
  });
});

describe('words are there for every code of the model', () => {
  const needed = [
    ...Object.keys(PROBLEMS).flatMap((code) => [`problem.${code}`, `problem.${code}.right`]),
    ...SEVERITIES.map((s) => `severity.${s}`),
    ...ROLES.map((r) => `role.${r}`),
    ...FIELD_GROUPS.map((g) => `group.${g}`),
    ...ACTS.map((a) => `act.${a}`),
    ...PROFILES.map((p) => `profile.${p}`),
    ...SITUATIONS.map((s) => `situation.${s}`),
    ...['minute', 'hour', 'day', 'month', 'year', 'range'].map((p) => `precision.${p}`),
    ...['inside', 'near', 'may_be_inside', 'no_usable_position'].map((r) => `relation.${r}`),
    ...['treaty', 'custom', 'policy', 'value'].map((a) => `holds.${a}`),
    ...Array.from({ length: 12 }, (_, i) => `question.${i + 1}`),
    'check.not',
    'board.decide',
    'board.owe',
    'board.unknown',
    'demonstration.label',
  ];
  test('all of them', () => expect(needed.filter((code) => !(code in PHRASES))).toEqual([]));

  test('no phrase of a problem speaks of one that does not exist', () => {
    const problems = Object.keys(PHRASES).filter((c) => c.startsWith('problem.'));
    for (const code of problems) expect(Object.keys(PROBLEMS)).toContain(code.split('.')[1]);
  });
});

test('the same code twice is refused at start', () => {
  const one = { a: { en: 'x', fr: 'y' } };
  expect(() => together(one, one)).toThrow('two phrases for a');
});
