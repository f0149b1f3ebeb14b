/** T-077: every duty says as what it holds, and nothing holds as law where nobody has said so (domain.md 8.5a). */
import { describe, expect, test } from 'vitest';
import * as law from '#areas/law.ts';
import { AREAS } from '#areas/list.ts';
import { frameOn, holdsAs, SITUATIONS, UNDETERMINED } from '#model/legal.ts';
import type { LegalFrame, Situation, TreatyStatus } from '#model/legal.ts';
import type { Basis } from '#model/rule.ts';

const bound = (treaty: string, inForce: TreatyStatus['inForce'], state = 'CAF'): TreatyStatus => ({
  treaty,
  state,
  since: null,
  inForce,
  note: null,
});
const frame = (situation: Situation, ...treaties: TreatyStatus[]): LegalFrame => ({
  ...UNDETERMINED,
  situation,
  treaties,
});

const treaty: Basis = law.apii('11');
const { situations: _all, ...custom }: Basis = law.custom('28');

describe('a treaty holds as law', () => {
  test('in its situation, when every State listed for it is bound', () => {
    expect(holdsAs(treaty, frame('niac', bound('APII', 'yes')))).toBe('treaty');
    expect(holdsAs(treaty, frame('niac', bound('APII', 'yes'), bound('APII', 'yes', 'FRA')))).toBe('treaty');
  });

  test.each([
    ['another situation', frame('iac', bound('APII', 'yes'))],
    ['a State that is not bound', frame('niac', bound('APII', 'yes'), bound('APII', 'no', 'XXX'))],
    ['a State of which it is unknown', frame('niac', bound('APII', 'unknown'))],
    ['no State listed', frame('niac')],
    ['only another treaty in force', frame('niac', bound('API', 'yes'))],
    ['a situation that nobody has set', frame('undetermined', bound('APII', 'yes'))],
  ])('and is shown as policy in %s', (_, one) => expect(holdsAs(treaty, one)).toBe('policy'));
});

test('custom is law in armed conflict and occupation, policy elsewhere', () => {
  const as = Object.fromEntries(SITUATIONS.map((s) => [s, holdsAs(custom, frame(s))]));
  expect(as).toEqual({
    iac: 'custom',
    niac: 'custom',
    occupation: 'custom',
    no_armed_conflict: 'policy',
    undetermined: 'policy',
  });
});

test('policy and value stay what they are', () => {
  for (const situation of SITUATIONS) {
    expect(holdsAs(law.policy('SCR2286'), frame(situation))).toBe('policy');
    expect(holdsAs(law.value('NATO_HS_2022'), frame(situation))).toBe('value');
  }
});

test('under an undetermined frame nothing that the areas cite is shown as law', () => {
  const activity = { kind: 'construction', from: 0, to: 1, within: 100 };
  const objects = ['medical_civil_or_military', 'refugee_idp_camp'].flatMap((category) =>
    (['inside', 'no_usable_position'] as const).map((relation) => ({
      id: 'a',
      name: 'A',
      type: 'hospital',
      category,
      layer: 'x',
      relation,
      distance: 0,
      uncertainty: 1,
      within: [],
      status: 'active',
      regimes: [],
    })),
  );
  const all = AREAS.flatMap((a) =>
    a.rules.flatMap((r) => r.evaluate({ activity, objects, layers: [], frame: UNDETERMINED })),
  ).flatMap((f) => f.basis);
  expect(all.filter((b) => b.as === 'treaty').length).toBeGreaterThan(5);
  expect(new Set(all.map((b) => holdsAs(b, UNDETERMINED)))).toEqual(new Set(['policy', 'value']));
  for (const b of all) if (b.as === 'treaty') expect(b.treaty, b.cite).toBeTruthy();
});

test('a frame holds from its first day, and a treaty binds a State from its own', () => {
  const later = { ...bound('APII', 'yes'), since: '2021-06-01' };
  const set = { ...frame('niac', later), since: '2021-01-01' };
  expect(holdsAs(treaty, frameOn(set, '2020-12-31'))).toBe('policy');
  expect(holdsAs(law.custom('28'), frameOn(set, '2020-12-31'))).toBe('policy');
  expect(holdsAs(law.custom('28'), frameOn(set, '2021-01-01'))).toBe('custom');
  expect(holdsAs(treaty, frameOn(set, '2021-05-31'))).toBe('policy');
  expect(holdsAs(treaty, frameOn(set, '2021-06-01'))).toBe('treaty');
  expect(frameOn(set, '2021-06-01')).toEqual(set);
});
