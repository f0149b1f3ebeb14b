/** Counting of grave violations: R-MRM-01 to R-MRM-05 and R-MRM-07, golden cases and properties. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BY_CHILD, BY_INCIDENT } from '#areas/children/catalogue.ts';
import {
  attackWithChildren,
  isLate,
  mayBeVerified,
  multipleViolations,
  sixTotal,
  tallyHolds,
} from '#areas/children/violations.ts';

const tally = (boys: number, girls: number, unknown = 0) => ({
  boys,
  girls,
  unknown,
  total: boys + girls + unknown,
});

describe('R-MRM-01: the total of the six', () => {
  test('T-027: 3 boys killed, a school hit: 3 children and 1 incident', () => {
    expect(sixTotal(attackWithChildren('attack_on_schools', { killing: tally(3, 0) }))).toEqual({
      violations: 4,
      inChildren: 3,
      inIncidents: 1,
      each: { killing_and_maiming: 3, attacks_on_schools_and_hospitals: 1 },
      trackedApart: 0,
    });
  });

  test('T-038: military use and deprivation of liberty never enter it', () => {
    const tracked = [
      { type: 'military_use', tally: null },
      { type: 'deprivation_liberty', tally: tally(5, 0) },
    ];
    expect(sixTotal(tracked)).toEqual({
      violations: 0,
      inChildren: 0,
      inIncidents: 0,
      each: {},
      trackedApart: 2,
    });
  });

  test('a code that is none of the six is tracked apart; a wrong unit is refused', () => {
    expect(() => sixTotal([{ type: 'killing', tally: null }])).toThrow('killing: counted in children');
    expect(() => sixTotal([{ type: 'attack_on_schools', tally: tally(1, 0) }])).toThrow(
      'attack_on_schools: counted in incidents',
    );
  });

  test('it is always its two parts, and the six add up to it', () => {
    const children = fc.record({
      type: fc.constantFrom(...BY_CHILD),
      tally: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)).map((t) => tally(...t)),
    });
    const incidents = fc.record({
      type: fc.constantFrom(...BY_INCIDENT, 'military_use'),
      tally: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(children, incidents)), (violations) => {
        const sum = sixTotal(violations);
        expect(sum.violations).toBe(sum.inChildren + sum.inIncidents);
        expect(Object.values(sum.each).reduce((n, m) => n + m, 0)).toBe(sum.violations);
        expect(sum.inIncidents + sum.trackedApart).toBe(violations.filter((v) => v.tally === null).length);
        expect(Object.keys(sum.each).length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('R-MRM-02: a tally', () => {
  test.each([
    [{ boys: 2, girls: 1, unknown: 3, total: 6 }, true],
    [{ boys: 2, girls: 1, unknown: 3, total: 5 }, false],
    [{ boys: 2, girls: 1, unknown: 3, total: 7 }, false],
    [{ boys: -1, girls: 1, unknown: 0, total: 0 }, false],
    [{ boys: 0.5, girls: 0.5, unknown: 0, total: 1 }, false],
  ])('%o holds: %s', (given, holds) => {
    expect(tallyHolds(given)).toBe(holds);
    if (!holds) expect(() => sixTotal([{ type: 'killing', tally: given }])).toThrow('not the sum');
  });
});

test('R-MRM-03: a child with two verified grave violations is listed once, apart; unverified and tracked ones do not count', () => {
  const of = (child: string, type: string, verified = true) => ({ child, type, verified });
  expect(
    multipleViolations([
      of('a', 'abduction'),
      of('a', 'recruitment'),
      of('a', 'sexual_violence'),
      of('b', 'abduction'),
      of('b', 'recruitment', false),
      of('c', 'abduction'),
      of('c', 'deprivation_liberty'),
    ]),
  ).toEqual(['a']);
});

test('R-MRM-04: an attack that kills and hurts children at a school is an attack and its children, each associated', () => {
  const made = attackWithChildren('attack_on_schools', { killing: tally(2, 1), maiming: tally(0, 0, 4) });
  expect(made.map((v) => [v.type, v.tally?.total ?? null, v.associated])).toEqual([
    ['attack_on_schools', null, ['killing', 'maiming']],
    ['killing', 3, ['attack_on_schools']],
    ['maiming', 4, ['attack_on_schools']],
  ]);
  expect(attackWithChildren('attack_on_hospitals', { killing: tally(0, 0) })).toHaveLength(1);
});

test.each([
  [['secondary'], false],
  [['secondary', 'secondary'], false],
  [[], false],
  [['secondary', 'primary_witness'], true],
  [['primary_victim'], true],
])('never 4, R-MRM-05: sources %o may verify: %s', (categories, may) => {
  expect(mayBeVerified(categories)).toBe(may);
});

test.each([
  ['2026-03-31', '2026-03-31', false],
  ['2026-01-01', '2026-03-31', false],
  ['2026-03-31', '2026-04-01', true],
  ['2025-12-31', '2026-01-01', true],
  ['2026-04-01', '2026-03-31', false],
])('R-MRM-07: an incident of %s verified on %s is late: %s', (incident, verified, late) => {
  expect(isLate(incident, verified)).toBe(late);
});
