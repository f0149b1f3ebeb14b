/** The rule of the Washington Group short set. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANSWERS, disability, DOMAINS } from '#methods/functioning.ts';

const all = (answer: (typeof ANSWERS)[number]) => Object.fromEntries(DOMAINS.map((d) => [d, answer]));

test.each([
  ['some difficulty in all six: without', all('some_difficulty'), 'without'],
  ['a lot in one: with', { ...all('no_difficulty'), seeing: 'a_lot_of_difficulty' }, 'with'],
  ['cannot in one, the rest unknown: with', { hearing: 'cannot_do_at_all' }, 'with'],
  [
    'one refused, the rest none: unknown, never without',
    { ...all('no_difficulty'), self_care: 'refused' },
    'unknown',
  ],
  ['five asked: unknown', { ...all('no_difficulty'), walking: undefined }, 'unknown'],
  ['nothing known: unknown', {}, 'unknown'],
] as const)('%s', (_, answers, expected) => {
  const given = Object.fromEntries(Object.entries(answers).filter(([, a]) => a !== undefined));
  expect(disability(given)).toBe(expected);
});

test('another answer never takes a disability away, and "without" needs all six', () => {
  const answers = fc.record(Object.fromEntries(DOMAINS.map((d) => [d, fc.constantFrom(...ANSWERS)])));
  fc.assert(
    fc.property(answers, fc.constantFrom(...DOMAINS), (given, domain) => {
      const whole = disability(given);
      const { [domain]: one, ...rest } = given;
      if (disability(rest) === 'with') expect(whole).toBe('with');
      expect(disability(rest)).not.toBe('without');
      if (whole === 'with' && disability(rest) !== 'with')
        expect(['a_lot_of_difficulty', 'cannot_do_at_all']).toContain(one);
    }),
  );
});
