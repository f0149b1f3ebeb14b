/** Golden cases of every rule, both ways: what it finds, and where it finds nothing. test/cases/rules/<rule>.json. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AREAS } from '#areas/list.ts';
import { UNDETERMINED } from '#model/legal.ts';
import type { Message } from '#model/message.ts';
import type { CheckedObject, RuleInput } from '#model/rule.ts';
import { areaWords } from '#words/phrases.ts';
import { speaker } from '#words/speak.ts';

const FOLDER = new URL('../cases/rules/', import.meta.url);
const rules = AREAS.flatMap((area) => area.rules);
const en = speaker('en', areaWords(AREAS));
const fr = speaker('fr', areaWords(AREAS));

interface Case {
  readonly name: string;
  readonly activity?: Partial<RuleInput['activity']>;
  readonly objects?: readonly Partial<CheckedObject>[];
  readonly layers?: RuleInput['layers'];
  readonly findings: readonly {
    readonly severity: string;
    readonly object: string | null;
    readonly reason: Message;
    readonly says: string;
    readonly next: readonly Message[];
    readonly basis: readonly string[];
  }[];
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
};

function inputOf(one: Case): RuleInput {
  return {
    activity: { kind: 'patrol', from: 0, to: 3_600_000, within: 5_000, ...one.activity },
    objects: (one.objects ?? []).map((o, i) => ({ ...OBJECT, id: `o${i + 1}`, ...o })),
    layers: one.layers ?? [],
    frame: UNDETERMINED,
  };
}

function casesOf(rule: string): readonly Case[] {
  return JSON.parse(readFileSync(new URL(`${rule}.json`, FOLDER), 'utf8')) as Case[];
}

test('every rule has its cases, and every file its rule', () => {
  const files = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''));
  expect(files.sort()).toEqual(rules.map((rule) => rule.code).sort());
});

describe.each(rules)('$code', (rule) => {
  const cases = casesOf(rule.code);

  test('has cases both ways', () => {
    expect(cases.some((one) => one.findings.length > 0)).toBe(true);
    expect(cases.some((one) => one.findings.length === 0)).toBe(true);
  });

  test.each(cases)('$name', (one) => {
    const found = rule.evaluate(inputOf(one)).map(({ severity, object, reason, basis, next }) => ({
      severity,
      object,
      reason,
      says: en(reason),
      next,
      basis: basis.map((b) => `${b.as}: ${b.cite}`),
    }));
    expect(found).toEqual(one.findings);
  });

  test('gives a reason, a basis and what to do next, in both languages, and speaks of no weapon and of nothing being clear', () => {
    for (const finding of cases.flatMap((one) => rule.evaluate(inputOf(one)))) {
      expect(finding.rule).toBe(rule.code);
      expect(finding.basis.length).toBeGreaterThan(0);
      expect(finding.next.length).toBeGreaterThan(0);
      for (const message of [finding.reason, ...finding.next]) {
        for (const said of [en(message), fr(message)]) expect(said).toMatch(/^\S.*[.]$/);
        expect(en(message)).not.toMatch(
          /\b(clear|cleared|safe|safely|weapon|munition|blast|strike|target|collateral|casualt)/i,
        );
        expect(fr(message)).not.toMatch(/(\bsûr\b|\barmes?\b|munition|\bfrappe|\bcible|dégagé|sans danger)/i);
      }
    }
  });
});
