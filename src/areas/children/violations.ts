/**
 * Counting of grave violations as the monitoring and reporting mechanism does it (domain.md 1.2; R-MRM-01 to R-MRM-05,
 * R-MRM-07). Pure: they take records of the model and give figures, and neither read nor write.
 */
import { BY_CHILD } from './catalogue.ts';

/** Children of one violation (R-MRM-02): the total is the sum of the rest. */
export interface Tally {
  readonly boys: number;
  readonly girls: number;
  readonly unknown: number;
  readonly total: number;
}

export interface Violation {
  /** A code of violation, violation_by_incident or other_serious_violation. */
  readonly type: string;
  /** For those counted in children; null for those counted in incidents. */
  readonly tally: Tally | null;
}

const CHILDREN: readonly string[] = BY_CHILD;

/** The six of the annual report: killing and maiming are one, attacks on schools and on hospitals are one. */
export type Six =
  | 'killing_and_maiming'
  | 'recruitment'
  | 'sexual_violence'
  | 'abduction'
  | 'attacks_on_schools_and_hospitals'
  | 'denial_humanitarian_access';

const SIX_OF: Readonly<Record<string, Six>> = {
  killing: 'killing_and_maiming',
  maiming: 'killing_and_maiming',
  recruitment: 'recruitment',
  sexual_violence: 'sexual_violence',
  abduction: 'abduction',
  attack_on_schools: 'attacks_on_schools_and_hospitals',
  attack_on_hospitals: 'attacks_on_schools_and_hospitals',
  denial_humanitarian_access: 'denial_humanitarian_access',
};

/** Whether a tally holds: whole numbers, none negative, the total their sum (R-MRM-02). */
export function tallyHolds({ boys, girls, unknown, total }: Tally): boolean {
  return (
    [boys, girls, unknown].every((n) => Number.isInteger(n) && n >= 0) && boys + girls + unknown === total
  );
}

export interface SixTotal {
  /** The total as the United Nations gives it: never said without its two parts, since they count unlike things (never 3). */
  readonly violations: number;
  readonly inChildren: number;
  readonly inIncidents: number;
  readonly each: Readonly<Partial<Record<Six, number>>>;
  /** Tracked, in no total: military use, deprivation of liberty. */
  readonly trackedApart: number;
}

/**
 * The total of the six grave violations (R-MRM-01). Throws RangeError when a tally does not hold, when one counted in
 * children has none, or one counted in incidents has one.
 */
export function sixTotal(violations: Iterable<Violation>): SixTotal {
  let [inChildren, inIncidents, trackedApart] = [0, 0, 0];
  const each: Partial<Record<Six, number>> = {};
  for (const { type, tally } of violations) {
    const six = SIX_OF[type];
    if (six === undefined) {
      trackedApart++;
      continue;
    }
    if (CHILDREN.includes(type) !== (tally !== null))
      throw new RangeError(`${type}: counted in ${tally ? 'incidents' : 'children'}`);
    if (tally && !tallyHolds(tally)) throw new RangeError(`${type}: the tally is not the sum of its parts`);
    const counts = tally?.total ?? 1;
    if (tally) inChildren += counts;
    else inIncidents += counts;
    each[six] = (each[six] ?? 0) + counts;
  }
  return { violations: inChildren + inIncidents, inChildren, inIncidents, each, trackedApart };
}

/** Children with two verified grave violations or more, by reference (R-MRM-03): a table of its own, in no total. */
export function multipleViolations(
  of: Iterable<{ readonly child: string; readonly type: string; readonly verified: boolean }>,
): string[] {
  const seen = new Map<string, number>();
  for (const { child, type, verified } of of) {
    if (verified && SIX_OF[type] !== undefined) seen.set(child, (seen.get(child) ?? 0) + 1);
  }
  return [...seen].filter(([, times]) => times > 1).map(([child]) => child);
}

/**
 * The violations of an attack on a school or hospital in which children died or were hurt (R-MRM-04): one for the
 * attack, one with the children, each associated with the other.
 */
export function attackWithChildren(
  attack: 'attack_on_schools' | 'attack_on_hospitals',
  harmed: { readonly killing?: Tally; readonly maiming?: Tally },
): (Violation & { readonly associated: readonly string[] })[] {
  const children = (['killing', 'maiming'] as const).flatMap((type) => {
    const tally = harmed[type];
    return tally && tally.total > 0 ? [{ type, tally, associated: [attack] }] : [];
  });
  return [{ type: attack, tally: null, associated: children.map((c) => c.type) }, ...children];
}

/** Whether sources of these categories may carry the level *verified*: secondary ones alone never do (R-MRM-05, never 4). */
export function mayBeVerified(categories: readonly string[]): boolean {
  return categories.some((category) => category.startsWith('primary_'));
}

/**
 * Whether a verification is late (R-MRM-07): after the last day of the quarter of the incident's end. Days as
 * "YYYY-MM-DD"; to be asked again when the date of the incident changes.
 */
export function isLate(incidentEnd: string, verifiedOn: string): boolean {
  const quarter = (day: string): number =>
    Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  return quarter(verifiedOn) > quarter(incidentEnd);
}
