/** Arabic and Ukrainian are begun: the frame, the board and the check have every word, with the same arguments. */
import { expect, test } from 'vitest';
import { ARABIC } from '#words/begun/ar.ts';
import { UKRAINIAN } from '#words/begun/uk.ts';
import { asked, read } from '#words/icu.ts';
import { LOCALES } from '#words/languages.ts';
import { PHRASES, TOPICS, withBegun } from '#words/phrases.ts';

/** Topics whose every phrase is said in all four languages: the frame, what stands round a board, levels, the questions. */
const WHOLE = ['WEB_FRAME', 'WEB_BOARD', 'LEVELS', 'QUESTIONS'];
/** And of the board and the check what stands on their first screen. */
const PARTS =
  /^(as_of|activity|gender|check\.(verdict|title|not|next|why|basis|people)|board\.(decide|owe|unknown|certain|possible|fills|events|change\.none))$/;

const needed = [
  ...WHOLE.flatMap((topic) => Object.keys(TOPICS[topic] ?? {})),
  ...Object.keys(PHRASES).filter((code) => PARTS.test(code) || /^(as_of|activity|gender)\./.test(code)),
];

test.each(['ar', 'uk'] as const)(
  '%s has every word of the frame, and of the first screen of board and check',
  (language) => {
    expect(needed.length).toBeGreaterThan(140);
    expect(needed.filter((code) => !PHRASES[code]?.[language])).toEqual([]);
  },
);

test.each([
  ['ar', ARABIC],
  ['uk', UKRAINIAN],
] as const)('%s compiles, and asks for the same as English', (language, words) => {
  for (const [code, text] of Object.entries(words)) {
    const own = [...asked(read(text, LOCALES[language])).names].sort();
    const english = [...asked(read(PHRASES[code]?.en ?? '', LOCALES.en)).names].sort();
    expect(own, code).toEqual(english);
  }
});

test('a word for a code that does not exist is refused at start', () => {
  expect(() => withBegun({}, { nothing: 'x' }, {})).toThrow('ar: no phrase nothing');
});
