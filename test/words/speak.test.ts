import { describe, expect, test } from 'vitest';
import { AREAS } from '#areas/list.ts';
import { PROBLEMS } from '#model/problems.ts';
import { metres } from '#words/length.ts';
import { areaWords } from '#words/phrases.ts';
import { problem } from '#words/problem.ts';
import { rangeOf, speaker } from '#words/speak.ts';
import { speakerOf } from '#words/speaker.ts';

const own = {
  'toy.count': {
    en: '{n, plural, one {# person} other {# people}}',
    fr: '{n, plural, one {# personne} other {# personnes}}',
  },
  'toy.number': { en: '{n, number}', fr: '{n, number}' },
  'toy.text': { en: 'It says {text}.', fr: 'Il dit {text}.' },
  'toy.maybe': { en: 'A{x, select, null {} other { and {x}}}', fr: 'A{x, select, null {} other { et {x}}}' },
  'toy.list': { en: '{severity__of}', fr: '{severity__of}' },
  'toy.day': { en: '{at, date, ::yMMMMd}', fr: '{at, date, ::yMMMMd}' },
  'toy.time': {
    en: '{at, date, ::yMMMMd} {at, time, ::HHmm}',
    fr: '{at, date, ::yMMMMd} {at, time, ::HHmm}',
  },
  'toy.marks': { en: 'Really? Yes: it is!', fr: 'Vraiment ? Oui : « si » !' },
};
const en = speaker('en', own);
const fr = speaker('fr', own);

describe('a speaker', () => {
  test('says numbers as its language writes them', () => {
    expect(en({ code: 'toy.number', params: { n: 1012 } })).toBe('1,012');
    expect(fr({ code: 'toy.number', params: { n: 1012 } })).toBe('1\u202f012');
  });

  test('in Arabic each name of a list is set apart: the list goes from the right, the names their own way', () => {
    const ar = speakerOf('ar', (code) => (code === 'toy.text' ? '{text}.' : 'مجهول'), 'throw');
    const [open, shut] = ['\u2068', '\u2069'];
    expect(ar({ code: 'toy.text', params: { text: ['GED 23.1', 'HAPI'] } })).toBe(
      `${open}${open}GED 23.1${shut} و${open}HAPI${shut}${shut}.`,
    );
    expect(ar({ code: 'toy.text', params: { text: ['GED 23.1'] } })).toBe(`${open}GED 23.1${shut}.`);
  });

  test('says unknown, never zero, for null', () => {
    expect(en({ code: 'toy.count', params: { n: null } })).toBe('an unknown number of people');
    expect(fr({ code: 'toy.count', params: { n: null } })).toBe('un nombre inconnu de personnes');
    expect(en({ code: 'toy.number', params: { n: null } })).toBe('unknown');
    expect(en({ code: 'toy.count', params: { n: 0 } })).toBe('0 people');
  });

  test('takes parameters as text: no markup, no pattern', () => {
    const text = "<b>{n, number}</b> '{' # ${x}";
    expect(en({ code: 'toy.text', params: { text } })).toBe(`It says ${text}.`);
  });

  test('leaves out what a select may leave out', () => {
    expect(en({ code: 'toy.maybe' })).toBe('A');
    expect(en({ code: 'toy.maybe', params: { x: '' } })).toBe('A');
    expect(en({ code: 'toy.maybe', params: { x: 'B' } })).toBe('A and B');
  });

  test('says codes by their words, and joins lists', () => {
    expect(en({ code: 'toy.list', params: { of: ['act_now', 'unknown'] } })).toBe('act now and unknown');
    expect(fr({ code: 'toy.list', params: { of: ['act_now', 'today', 'unknown'] } })).toBe(
      'agir maintenant, aujourd’hui et inconnu',
    );
    expect(en({ code: 'toy.text', params: { text: ['a', 'b', 'c'] } })).toBe('It says a, b and c.');
  });

  test('says a calendar day as that day in every zone', () => {
    for (const zone of ['UTC', 'Africa/Bangui', 'Pacific/Honolulu', 'Pacific/Kiritimati']) {
      expect(en({ code: 'toy.day', params: { at: '2021-09-09', zone } })).toBe('9 September 2021');
    }
    expect(fr({ code: 'toy.day', params: { at: '2021-09-09' } })).toBe('9 septembre 2021');
  });

  test('says an instant in the zone of the message', () => {
    const at = Date.UTC(2021, 8, 8, 23, 30);
    expect(en({ code: 'toy.time', params: { at, zone: 'Africa/Bangui' } })).toBe('9 September 2021 00:30');
    expect(en({ code: 'toy.time', params: { at } })).toBe('8 September 2021 23:30');
  });

  test('sets French marks off with a space that does not break', () => {
    expect(fr({ code: 'toy.marks' })).toBe('Vraiment\u00a0? Oui\u00a0: «\u00a0si\u00a0»\u00a0!');
  });

  test('throws where a word or a parameter is missing, and never throws at a reader', () => {
    expect(() => en({ code: 'no.such.word' })).toThrow('no words for no.such.word');
    expect(() => en({ code: 'toy.text' })).toThrow();
    const reader = speaker('en', own, 'brackets');
    expect(reader({ code: 'no.such.word' })).toBe('[no.such.word]');
    expect(reader({ code: 'toy.list', params: { of: 'no_such' } })).toBe('[severity.no_such]');
    expect(reader({ code: 'toy.text' })).toBe('It says unknown.');
  });
});

test('a range says how its ends stand to each other', () => {
  expect([
    rangeOf(4, 6),
    rangeOf(4, 4),
    rangeOf(4, null),
    rangeOf(null, 6),
    rangeOf(null, null),
    rangeOf(0, 0),
  ]).toEqual(['between', 'exact', 'at_least', 'at_most', 'unknown', 'exact']);
});

test('a length is never said more finely than anyone could use it', () => {
  const said = [0, 4, 12, 994, 996, 1_249, 9_949, 9_960, 123_456].map((m) => metres(m, 'en-GB'));
  expect(said).toEqual(['0 m', '0 m', '10 m', '990 m', '1 km', '1.2 km', '9.9 km', '10 km', '123 km']);
});

describe('a problem in words', () => {
  test.each(Object.entries(PROBLEMS))(
    '%s says what is wrong and what would be right, with or without parameters',
    (code, { number }) => {
      for (const language of ['en', 'fr'] as const) {
        const text = problem({ code, number }, speaker(language, areaWords(AREAS)));
        expect(text).toMatch(new RegExp(`^AMP-${number} .{8,}[.] .{8,}[.]$`));
        expect(text).not.toMatch(/undefined|null|\[|\{|  | \.| ,/);
      }
    },
  );

  test('of an import names file, row, column, value and what was expected', () => {
    const params = {
      file: 'ged.csv',
      row: 12,
      column: 'date_start',
      value: '2021-13-40',
      expected: 'YYYY-MM-DD',
      hint: null,
    };
    expect(problem({ code: 'import_value', number: 4003, params }, en)).toBe(
      'AMP-4003 ged.csv, row 12, column date_start: “2021-13-40” is not what this column holds. ' +
        'Nothing was stored. Correct it at its source, or say that it is unknown. Expected: YYYY-MM-DD.',
    );
    expect(problem({ code: 'import_value', number: 4003, params }, fr)).toContain(
      'ligne 12, colonne date_start\u00a0: «\u00a02021-13-40\u00a0»',
    );
  });

  test('of the input names the field', () => {
    expect(
      problem({ code: 'not_a_moment', number: 1004, field: 'at', params: { value: 'yesterday' } }, en),
    ).toContain('“yesterday” (at at)');
  });
});

describe('sentences that the acceptance asks for', () => {
  const all = areaWords(AREAS);
  const say = speaker('en', all);
  const dire = speaker('fr', all);

  test('never 17: what a check is not', () => {
    expect(say({ code: 'check.not' })).toBe(
      'Not a collateral estimate, not a proportionality assessment, not legal clearance, not an authorisation.',
    );
  });

  test('never 13: the displacement layer is of October 2019 and 108 of 126 sites have no position', () => {
    const params = { layer: 'displacement_sites', vintage: '2019-10-31', withoutPosition: 108, objects: 126 };
    expect(say({ code: 'layers.stale', params })).toBe(
      'The layer “displacement sites” is of October 2019 and stale; 108 of its 126 entries have no usable position.',
    );
    expect(dire({ code: 'layers.stale', params })).toBe(
      'La couche «\u00a0sites de déplacement\u00a0» est périmée (octobre 2019)\u00a0; 108 de ses 126 entrées n’ont pas de position utilisable.',
    );
  });

  test('never 14: people as bounds of whole districts', () => {
    expect(say({ code: 'people.at_most', params: { people: 101_012, n: 2, year: 2015 } })).toBe(
      'At most 101,012 people were counted in the whole of the 2 districts touched (census of 2015); how many of them are inside cannot be said.',
    );
  });

  test('T-008: unknown sex is said, with how much is known', () => {
    expect(say({ code: 'people.sex_unknown', params: { unknown: 25, people: 40, share: 0.375 } })).toBe(
      'The sex of 25 of 40 is unknown; it is known for 37.5%.',
    );
  });
});
