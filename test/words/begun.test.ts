/** Arabic and Ukrainian are begun: what must be said in them is, with the same arguments and every plural form of theirs. */
import { expect, test } from 'vitest';
import { CROSS_CUTTING } from '#areas/cross-cutting/cross-cutting.ts';
import { AREAS } from '#areas/list.ts';
import { codesOfPage, pagesOfWeb } from '#test/words-of-page.ts';
import { withBegun } from '#words/begun/begun.ts';
import { asked, pluralsOf, read } from '#words/icu.ts';
import { LOCALES } from '#words/languages.ts';
import { areaWords, PHRASES, TOPICS, together } from '#words/phrases.ts';

const ALL = together(PHRASES, areaWords([CROSS_CUTTING, ...AREAS]));
const LANGUAGES = ['ar', 'uk'] as const;

/** What the areas bring to a board and a check: panels, measures, layers, kinds of object, rules, regimes, what is owed. */
const OF_AREAS =
  /^(area|civilians|children|trafficking|sexual-violence|heritage|measure|layer|indicator|ask|output|object_type|rule|obligation|standard|harm|violation|protection_regime|cp_kind|impact_level)\./;
const ENTRIES = ['frame/frame.tsx', 'frame/sign-in.tsx', 'frame/invitation.tsx', 'frame/provider-back.tsx'];
const BEGUN = pagesOfWeb().flatMap((page) => (page.begun ? [page.file] : []));

/** Topics whose every phrase is said in all four languages: the frame, the board and the check with what their answers bring. */
const WHOLE = [
  ...['WEB_FRAME', 'WEB_BOARD', 'WEB_CHECK', 'LEVELS', 'QUESTIONS', 'BOARD', 'CHECK', 'FIGURES', 'FRAME'],
  ...['INDICATORS', 'LAYERS', 'LINKS', 'PEOPLE', 'RIGHTS', 'RULES', 'SHAPES', 'UNITS', 'ABOUT'],
];
const needed = [
  ...pagesOfWeb().map((page) => page.title),
  ...[...ENTRIES, ...BEGUN].flatMap((file) => codesOfPage(file, Object.keys(ALL))),
  ...WHOLE.flatMap((topic) => Object.keys(TOPICS[topic] ?? {})),
  ...Object.keys(PHRASES).filter((code) => /^(as_of|activity|gender)(\.|$)/.test(code)),
  ...Object.keys(ALL).filter((code) => OF_AREAS.test(code)),
];

test.each(LANGUAGES)(
  '%s has every word of the frame, the board and the check, those of the areas among them',
  (language) => {
    expect(BEGUN).toContain('pages/report/board.tsx');
    expect(BEGUN).toContain('pages/plan/check.tsx');
    expect(needed.length).toBeGreaterThan(1_500);
    expect(needed.filter((code) => !ALL[code]?.[language])).toEqual([]);
  },
);

/** What is said in the language so far, by code. */
const said = (language: 'ar' | 'uk'): [string, string][] =>
  Object.entries(ALL).flatMap(([code, phrase]) => {
    const text = phrase[language];
    return text === undefined ? [] : [[code, text]];
  });

test.each(LANGUAGES)('%s compiles, asks for the same as English, and says something', (language) => {
  expect(said(language).length).toBeGreaterThan(300);
  for (const [code, text] of said(language)) {
    const own = [...asked(read(text, LOCALES[language])).names].sort();
    const english = [...asked(read(ALL[code]?.en ?? '', LOCALES.en)).names].sort();
    expect(own, code).toEqual(english);
    expect(text.trim(), code).not.toBe('');
  }
});

/** Arabic has six forms, of which none and the rest may stand together; Ukrainian has four. One form for all is a count after a colon. */
const FORMS = { ar: ['few', 'many', 'one', 'other', 'two'], uk: ['few', 'many', 'one', 'other'] } as const;

test.each(LANGUAGES)(
  '%s has every plural form of its language, or one that holds for every number',
  (language) => {
    const kinds = new Intl.PluralRules(LOCALES[language]).resolvedOptions().pluralCategories;
    expect([...FORMS[language], ...(language === 'ar' ? ['zero'] : [])].toSorted()).toEqual(kinds.toSorted());
    const wrong = said(language).flatMap(([code, text]) =>
      pluralsOf(read(text, LOCALES[language]))
        .map((forms) => forms.filter((form) => !form.startsWith('=') && form !== 'zero').toSorted())
        .filter((forms) => forms.join() !== 'other' && forms.join() !== FORMS[language].join())
        .map((forms) => `${code}: ${forms.join()}`),
    );
    expect(wrong).toEqual([]);
  },
);

test('a word for a code that does not exist, or a second one for a code, is refused at start', () => {
  const phrases = { there: { en: 'x', fr: 'y' } };
  expect(() => withBegun({}, { ar: [{ nothing: 'x' }], uk: [] })).toThrow('ar: no phrase nothing');
  expect(() => withBegun(phrases, { ar: [], uk: [{ there: 'a' }, { there: 'b' }] })).toThrow(
    'uk: two phrases for there',
  );
});
