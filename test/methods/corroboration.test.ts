/** R-CAS-01: kinds of source with independent origin; R-CAS-02: ranges add end by end. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corroboration } from '#methods/corroboration.ts';
import { total } from '#model/range.ts';

const of = (...sources: readonly (readonly [type: string, origin: string | null])[]) =>
  corroboration(sources.map(([type, origin]) => ({ type, origin })));

test.each([
  ['nothing', [], 0],
  [
    'two media that repeat one wire',
    [
      ['media_on_site', 'wire-1'],
      ['media_on_site', 'wire-1'],
    ],
    1,
  ],
  [
    'two media of their own are still one kind',
    [
      ['media_on_site', 'a'],
      ['media_on_site', 'b'],
    ],
    1,
  ],
  [
    'a medium and a photograph from one office',
    [
      ['media_on_site', 'a'],
      ['imagery', 'a'],
    ],
    1,
  ],
  [
    'victim, witness, imagery, each its own',
    [
      ['victim', 'a'],
      ['witness', 'b'],
      ['imagery', 'c'],
    ],
    3,
  ],
  [
    'two of unknown origin may be one',
    [
      ['victim', null],
      ['witness', null],
    ],
    1,
  ],
  [
    'a kind with two origins leaves the shared one to the other',
    [
      ['witness', 'a'],
      ['witness', 'b'],
      ['imagery', 'a'],
    ],
    2,
  ],
] as const)('R-CAS-01: %s', (_, sources, expected) => {
  expect(of(...sources)).toBe(expected);
});

const sources = fc.array(
  fc.record({
    type: fc.constantFrom('victim', 'witness', 'imagery', 'document'),
    origin: fc.option(fc.constantFrom('a', 'b', 'c')),
  }),
  { maxLength: 12 },
);

test('R-CAS-01: never more than kinds or origins; more sources never corroborate less; their order does not matter', () => {
  fc.assert(
    fc.property(sources, sources, (some, more) => {
      const many = corroboration(some);
      expect(many).toBeLessThanOrEqual(new Set(some.map((s) => s.type)).size);
      expect(many).toBeLessThanOrEqual(new Set(some.map((s) => s.origin)).size);
      expect(corroboration([...some, ...more])).toBeGreaterThanOrEqual(many);
      expect(corroboration(some.toReversed())).toBe(many);
    }),
  );
});

test('R-CAS-01: the most there can be, compared with trying every way', () => {
  const best = (kinds: (readonly (string | null)[])[], used: ReadonlySet<string | null>): number => {
    const [first, ...rest] = kinds;
    if (!first) return 0;
    const skipped = best(rest, used);
    return Math.max(
      skipped,
      ...first.filter((o) => !used.has(o)).map((o) => 1 + best(rest, new Set([...used, o]))),
    );
  };
  fc.assert(
    fc.property(sources, (some) => {
      const kinds = [...new Set(some.map((s) => s.type))].map((type) =>
        some.filter((s) => s.type === type).map((s) => s.origin),
      );
      expect(corroboration(some)).toBe(best(kinds, new Set()));
    }),
  );
});

test('R-CAS-02: ranges add as sum of least and sum of most; one end unknown leaves that end unknown, never zero', () => {
  expect(
    total([
      { low: 2, best: null, high: 5 },
      { low: 1, best: null, high: 1 },
    ]),
  ).toEqual({ low: 3, best: null, high: 6 });
  expect(
    total([
      { low: 2, best: 2, high: 2 },
      { low: null, best: 4, high: null },
    ]),
  ).toEqual({ low: null, best: 6, high: null });
  const range = fc
    .tuple(fc.nat(1000), fc.nat(1000))
    .map(([low, more]) => ({ low, best: null, high: low + more }));
  fc.assert(
    fc.property(fc.array(range), (ranges) => {
      const sum = total(ranges);
      expect(sum.low).toBe(ranges.reduce((n, r) => n + r.low, 0));
      expect(sum.high).toBe(ranges.reduce((n, r) => n + r.high, 0));
    }),
  );
});
