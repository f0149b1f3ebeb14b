/** Whether an object is what a rule speaks of. */
import type { RuleSubject } from '#model/area.ts';
import type { CheckedObject } from '#model/rule.ts';

/**
 * True when the object has one of the categories, types or regimes, or is of one of the layers. A subject that names
 * nothing is none: such a rule speaks of the activity.
 */
export function isSubject(
  object: CheckedObject,
  { categories, types, regimes, layers }: RuleSubject,
): boolean {
  return (
    categories?.includes(object.category) === true ||
    types?.includes(object.type) === true ||
    layers?.includes(object.layer) === true ||
    regimes?.some((regime) => object.regimes.includes(regime)) === true
  );
}
