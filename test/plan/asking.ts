/** What the tests of the check ask, and how they read its answer. */
import type { z } from 'zod';
import type { checkAnswer } from '#stages/plan/check/answer.ts';

export type Answer = z.output<typeof checkAnswer>;

/** A check of a shape in the toy country, on 10 September 2021, a convoy, within 5 km unless told. */
export function asking(
  shape: unknown,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    shape,
    within: 5_000,
    from: '2021-09-10',
    to: '2021-09-11',
    kind: 'convoy',
    at: '2021-09-09',
    ...more,
  };
}

export function line(...coordinates: readonly (readonly [number, number])[]): unknown {
  return { type: 'LineString', coordinates };
}

export function square(west: number, south: number, east: number, north: number): unknown {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

/** Every id that a check names, in whatever list. */
export function union({ lists }: Answer): Set<string> {
  const all = [lists.insideOrNear, lists.mayBeInside, lists.noUsablePosition].flatMap((l) => [
    ...l.items.map((o) => o.id),
    ...l.more,
  ]);
  return new Set([...all, ...lists.wider.flatMap((w) => w.ids)]);
}

/** Codes of the sentences of the verdict. */
export function said({ verdict }: Answer): string[] {
  return verdict.sentences.map((s) => s.code);
}
