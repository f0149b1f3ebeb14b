/** How a golden case of a rule is read, and what a finding looks like in one. test/cases/rules/<rule>.json. */
import { readFileSync } from 'node:fs';
import { holdsAs } from '#model/legal.ts';
import type { Message } from '#model/message.ts';
import type { CheckedObject, RuleFinding, RuleInput } from '#model/rule.ts';
import { FRAMES, type FrameName } from './frames.ts';

export const FOLDER = new URL('../cases/rules/', import.meta.url);

export interface Case {
  readonly name: string;
  readonly frame?: FrameName;
  readonly activity?: Partial<RuleInput['activity']>;
  readonly objects?: readonly Partial<CheckedObject>[];
  readonly layers?: RuleInput['layers'];
  readonly findings: readonly Shown[];
}

export interface Shown {
  readonly severity: string;
  readonly object: string | null;
  readonly says: string;
  readonly next: readonly string[];
  /** "treaty: API 12 → policy": what it is, and as what it holds under the frame of the case. */
  readonly basis: readonly string[];
}

const OBJECT: CheckedObject = {
  id: 'o',
  name: 'Object',
  type: 'hospital',
  category: 'medical_civil_or_military',
  layer: 'health_facilities',
  relation: 'inside',
  distance: 0,
  uncertainty: 100,
  within: ['CF061'],
  status: 'active',
  regimes: [],
};

export function inputOf(one: Case): RuleInput {
  return {
    activity: { kind: 'patrol', from: 0, to: 3_600_000, within: 5_000, ...one.activity },
    objects: (one.objects ?? []).map((o, i) => ({ ...OBJECT, id: `o${i + 1}`, ...o })),
    layers: one.layers ?? [],
    frame: FRAMES[one.frame ?? 'undetermined'],
  };
}

/** A step in short: its code without the rule's, and who is named in it. */
function step({ code, params }: Message): string {
  const short = code.replace(/^.*\.next\./, '');
  return params ? `${short}: ${Object.values(params).flat().join(', ')}` : short;
}

export function shown(one: Case, finding: RuleFinding, speak: (message: Message) => string): Shown {
  return {
    severity: finding.severity,
    object: finding.object,
    says: speak(finding.reason),
    next: finding.next.map(step),
    basis: finding.basis.map((b) => `${b.as}: ${b.cite} → ${holdsAs(b, inputOf(one).frame)}`),
  };
}

export function casesOf(rule: string): readonly Case[] {
  return JSON.parse(readFileSync(new URL(`${rule}.json`, FOLDER), 'utf8')) as Case[];
}
