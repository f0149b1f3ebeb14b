/**
 * Which figures may be added at all (never 3; domain.md R-CAS-02). Two measures add only when each names the other: then
 * they count the same unit, judged the same way, and nothing twice. Children and incidents, documented and estimated
 * deaths, one ladder and another are never added, silently or otherwise.
 */
import type { AreaDeclaration, Measure } from '#model/area.ts';
import { Problem } from '#model/problems.ts';
import { add, type Count } from '#model/range.ts';
import { measureOf } from './figures.ts';

/** A pair that may be added, as far as the declared codes tell: a forbidden pair of constants does not compile. */
type NamedBy<A extends Measure, B extends Measure> = B['code'] extends A['addsWith'][number] ? B : never;

/** A count with the measure that it is of. */
export interface Measured<C extends string = string> {
  readonly measure: C;
  readonly count: Count;
}

/** Whether figures of the two may be added. */
export function mayAdd(a: Measure, b: Measure): boolean {
  if (a.code === b.code) return a.version === b.version;
  const same =
    a.unit === b.unit &&
    a.counts === b.counts &&
    a.date === b.date &&
    JSON.stringify(a.assessed) === JSON.stringify(b.assessed);
  return same && a.addsWith.includes(b.code) && b.addsWith.includes(a.code);
}

/** Adds two counts of one source. Throws Problem sum_forbidden, naming both measures. */
export function addMeasures(a: Measured, b: Measured, areas: readonly AreaDeclaration[]): Measured {
  const [first, second] = [measureOf(areas, a.measure), measureOf(areas, b.measure, 'plus')];
  if (!mayAdd(first, second)) {
    throw new Problem('sum_forbidden', { field: 'plus', params: { first: first.code, second: second.code } });
  }
  return {
    measure: a.measure === b.measure ? a.measure : `${a.measure}+${b.measure}`,
    count: add(a.count, b.count),
  };
}

/** The same for measures that are constants of the code, where the compiler refuses a forbidden pair. */
export function addable<const A extends Measure, const B extends Measure>(
  a: A,
  b: NamedBy<A, B>,
): readonly [A, B] {
  return [a, b];
}
