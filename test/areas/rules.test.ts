/** Golden cases of every rule, both ways and under several legal frames: what it finds, and where it finds nothing. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CROSS_CUTTING } from '#areas/cross-cutting/cross-cutting.ts';
import { AREAS } from '#areas/list.ts';
import { areaWords } from '#words/phrases.ts';
import { speaker } from '#words/speak.ts';
import { casesOf, FOLDER, inputOf, shown } from './rule-cases.ts';

const rules = AREAS.flatMap((area) => area.rules);
const words = areaWords([CROSS_CUTTING, ...AREAS]);
const en = speaker('en', words);
const fr = speaker('fr', words);

test('every rule has its cases, and every file its rule', () => {
  const files = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''));
  expect(files.sort()).toEqual(rules.map((rule) => rule.code).sort());
});

describe.each(rules)('$code', (rule) => {
  const cases = casesOf(rule.code);
  const found = cases.flatMap((one) => rule.evaluate(inputOf(one)));

  test('has cases both ways, and where it finds something under more than one legal frame', () => {
    expect(cases.some((one) => one.findings.length > 0)).toBe(true);
    expect(cases.some((one) => one.findings.length === 0)).toBe(true);
    const frames = new Set(cases.filter((one) => one.findings.length > 0).map((one) => one.frame));
    expect(frames.size).toBeGreaterThan(1);
  });

  test.each(cases)('$name', (one) => {
    expect(rule.evaluate(inputOf(one)).map((finding) => shown(one, finding, en))).toEqual(one.findings);
  });

  test('gives a reason and what to do next, in both languages, and speaks of no weapon and of nothing being clear', () => {
    for (const finding of found) {
      expect(finding.rule).toBe(rule.code);
      expect(finding.next.length).toBeGreaterThan(1);
      for (const message of [finding.reason, ...finding.next]) {
        for (const said of [en(message), fr(message)]) expect(said).toMatch(/^\S.*[.]$/);
        expect(en(message)).not.toMatch(
          /\b(clear|cleared|safe|safely|weapon|munition|blast|strike|target|collateral|casualt)/i,
        );
        expect(fr(message)).not.toMatch(/(\bsûr\b|\barmes?\b|munition|\bfrappe|\bcible|dégagé|sans danger)/i);
      }
    }
  });

  test('says no more than it declares: levels, bases, and whom to tell', () => {
    const bases = new Set(rule.bases.map((b) => b.cite));
    for (const { severity, basis, next } of found) {
      expect(rule.severities).toContain(severity);
      expect(basis.length).toBeGreaterThan(0);
      for (const { cite } of basis) expect([...bases]).toContain(cite);
      expect(next.find((m) => m.code === 'rules.tell')?.params).toEqual({ who: rule.tell });
      expect(next.find((m) => m.code === 'rules.approve')?.params).toEqual(
        rule.approve && { who: rule.approve },
      );
      expect(next.find((m) => m.code === 'rules.decides')?.params).toEqual(
        rule.decides && { who: rule.decides },
      );
    }
    expect(new Set(found.map((f) => f.severity))).toEqual(new Set(rule.severities));
  });

  test('T-077: each basis is of a registered instrument that holds, once, and says where it holds', () => {
    expect(bases(rule.bases)).toEqual([]);
  });
});

const instruments = new Map((CROSS_CUTTING.instruments ?? []).map((one) => [one.code, one]));

/** What is wrong with the bases of a rule. */
function bases(all: (typeof rules)[number]['bases']): string[] {
  return [
    ...all.filter((b, i) => all.findIndex((c) => c.cite === b.cite) !== i).map((b) => `twice: ${b.cite}`),
    ...all.flatMap((b) => {
      const instrument = instruments.get(b.instrument);
      if (!instrument) return [`not registered: ${b.cite}`];
      const wrong = [
        instrument.supersededBy !== undefined && 'superseded',
        b.read && !instrument.read && 'read, of what was not',
        (b.as === 'treaty') !== (instrument.kind === 'treaty') && 'no treaty',
        (b.as === 'custom') !== (instrument.kind === 'custom') && 'no custom',
        b.as === 'treaty' && (b.treaty !== b.instrument || !b.situations?.length) && 'no situation',
        b.situations?.includes('undetermined') && 'undetermined is never law',
        fr({ code: `cite.${b.instrument}` }) === '' && 'no French',
      ];
      return wrong.filter((w) => w !== false && w !== undefined).map((w) => `${w}: ${b.cite}`);
    }),
  ];
}
