/** Age bands of every scheme: derived, never guessed; a child is under 18. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AREAS } from '#areas/list.ts';
import { bandOf, bandsOf } from '#methods/age-bands.ts';

const lists = AREAS.flatMap((area) => area.codeLists).filter((list) => list.of === 'age');
const bands = (name: string) => bandsOf(lists.find((list) => list.list === name) as (typeof lists)[number]);

test.each([
  ['age_band_mrm_group', 14, 14, '14-18', ['14-18']],
  ['age_band_mrm_group', 17, 17, '14-18', ['14-18']],
  // The code of the source says 18; a child is under 18.
  ['age_band_mrm_group', 18, 18, null, []],
  ['age_band_mrm_individual', 18, 18, null, []],
  ['age_band_mrm_group', 5, 6, null, ['0-5', '6-10']],
  ['age_band_mrm_group', null, null, null, ['0-5', '6-10', '11-13', '14-18']],
  // May be 17 or 20: in this band or in none, so it is not certain.
  ['age_band_mrm_group', 17, 20, null, ['14-18']],
  ['age_band_gbv', 12, 17, '12-17', ['12-17']],
  ['age_band_child', 6, 12, '6-12', ['6-12']],
  ['ageBroad', 25, 25, '24-26', ['24-26']],
  ['ageBroad', 60, null, '48+', ['48+']],
  ['age_band_gbv_perpetrator', 61, 61, '61+', ['61+']],
] as const)('%s: %s to %s', (scheme, from, to, certain, possible) => {
  expect(bandOf(bands(scheme), from, to)).toEqual({ certain, possible });
});

describe.each(lists.map((list) => [list.list] as const))('%s', (name) => {
  const scheme = bands(name);

  test('each age is in one band at most, and in one from its first to its last', () => {
    const last = scheme.at(-1)?.to ?? 120;
    for (let age = 0; age <= 120; age++) {
      const { certain, possible } = bandOf(scheme, age, age);
      expect(possible.length, `${age}`).toBe(age <= last ? 1 : 0);
      expect(certain, `${age}`).toBe(possible[0] ?? null);
    }
  });

  test('knowing less of an age never makes a band certain, nor loses one', () => {
    fc.assert(
      fc.property(fc.nat(110), fc.nat(30), fc.nat(30), (age, below, above) => {
        const exact = bandOf(scheme, age, age);
        const vague = bandOf(scheme, Math.max(0, age - below), age + above);
        expect(vague.possible).toEqual(expect.arrayContaining([...exact.possible]));
        if (vague.certain !== null) expect(vague.certain).toBe(exact.certain);
      }),
    );
  });
});
