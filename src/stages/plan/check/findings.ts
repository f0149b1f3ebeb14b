/** Findings of a check: what the rules of the registered areas say, worst first, each as what it holds (domain.md 8.5a). */
import { createHash } from 'node:crypto';
import type { AreaDeclaration } from '#model/area.ts';
import { canonical } from '#model/canonical.ts';
import type { Shape } from '#model/geometry.ts';
import { idOf } from '#model/ids.ts';
import { holdsAs, type LegalFrame, type TreatyStatus } from '#model/legal.ts';
import type { Basis, RuleFinding, RuleInput, Severity } from '#model/rule.ts';
import { SEVERITIES } from '#model/rule.ts';

export interface Found extends RuleFinding {
  readonly area: string;
  readonly version: string;
}

/** What every rule of every area says, worst first; equally grave ones stay in the order of areas, rules and objects. */
export function found(areas: readonly AreaDeclaration[], input: RuleInput): Found[] {
  const all: Found[] = [];
  for (const area of areas) {
    for (const rule of area.rules) {
      for (const one of rule.evaluate(input)) all.push({ ...one, area: area.code, version: rule.version });
    }
  }
  const grave = new Map<string, number>(URGENT_FIRST.map((severity, i) => [severity, i]));
  return all
    .map((one, i) => ({ one, key: (grave.get(one.severity) ?? 0) * 1e9 + i }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}

/** What is unknown stands before what is only to be noted: it may be worse than anything known. */
const URGENT_FIRST: readonly Severity[] = ['act_now', 'today', 'unknown', 'watch', 'note'];

export function counted(all: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts = Object.fromEntries(SEVERITIES.map((s) => [s, 0])) as Record<Severity, number>;
  for (const { severity } of all) counts[severity]++;
  return counts;
}

/** Hash of what was asked: the shape as it was read and the activity, the same on every machine. */
export function askedHash({ type, coordinates }: Shape, activity: RuleInput['activity']): string {
  return createHash('sha256')
    .update(type)
    .update(JSON.stringify(coordinates))
    .update(canonical(activity))
    .digest('hex');
}

/** The same finding has the same id whenever it is asked again: rule, version, object or reason, shape, activity. */
export function findingId(one: Found, asked: string): string {
  return idOf(one.rule, one.version, one.object ?? canonical(one.reason), asked);
}

export interface HeldBasis extends Pick<Basis, 'as' | 'cite' | 'instrument' | 'article' | 'read'> {
  readonly holds: Basis['as'];
  /** Of a treaty: the States of the frame for which something is said, with dates and reservations. */
  readonly states: readonly Omit<TreatyStatus, 'treaty'>[];
}

/** A basis, with as what it holds under the frame, and for whom a treaty is in force. */
export function held(basis: Basis, frame: LegalFrame): HeldBasis {
  const { as, cite, instrument, article, read } = basis;
  const states = frame.treaties
    .filter((one) => one.treaty === basis.treaty)
    .map(({ treaty: _treaty, ...state }) => state);
  return { as, cite, instrument, article, read, holds: holdsAs(basis, frame), states };
}
