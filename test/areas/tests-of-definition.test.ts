/** R-THB-01, R-CRSV-01, GBVIMS, and who may lift what a regime protects: golden cases both ways. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODES } from '#areas/sexual-violence/codes.ts';
import { crsvTest } from '#areas/sexual-violence/crsv-test.ts';
import { gbvContexts, gbvType, TYPES } from '#areas/sexual-violence/gbvims.ts';
import { palermoTest } from '#areas/trafficking/palermo-test.ts';
import { COMMAND_LEVELS, mayLift } from '#areas/heritage/regimes.ts';

describe('T-016, R-THB-01: the Palermo test', () => {
  const facts = { acts: ['harbouring'], means: [], purposes: ['forced_labour_or_services'] };

  test('a person of 16, no means: meets the definition, as a child; the same facts at 30: means missing', () => {
    expect(palermoTest({ ...facts, age: 16 })).toEqual({
      result: 'meets_definition',
      asChild: true,
      consentIrrelevant: true,
    });
    expect(palermoTest({ ...facts, age: 30 })).toEqual({
      result: 'means_missing',
      asChild: false,
      consentIrrelevant: false,
    });
  });

  test.each([
    ['all three, adult', { means: ['deception'], age: 30 }, 'meets_definition'],
    ['17 is a child, 18 is not', { age: 17 }, 'meets_definition'],
    ['18', { age: 18 }, 'means_missing'],
    [
      'age unknown, reason to believe in a child (R-THB-03)',
      { age: null, mayBeChild: true },
      'meets_definition',
    ],
    ['age unknown, no such reason', { age: null }, 'means_missing'],
    ['a known adult who looks young stays an adult', { age: 30, mayBeChild: true }, 'means_missing'],
    ['no act', { acts: [], means: ['fraud'], age: 30 }, 'act_missing'],
    [
      'no purpose: smuggling perhaps, not trafficking',
      { means: ['fraud'], purposes: [], age: 30 },
      'purpose_missing',
    ],
    ['nobody knows the means: never "missing"', { means: null, age: 30 }, 'insufficient_information'],
    ['nobody knows the means of a child: not asked', { means: null, age: 12 }, 'meets_definition'],
    ['nobody knows the act', { acts: null, means: ['fraud'], age: 30 }, 'insufficient_information'],
  ] as const)('%s', (_, given, expected) => {
    expect(palermoTest({ ...facts, ...given }).result).toBe(expected);
  });

  test('consent is irrelevant where means were used', () => {
    expect(palermoTest({ ...facts, means: ['abuse_of_power'], age: 40 }).consentIrrelevant).toBe(true);
  });
});

describe('T-044, R-CRSV-01: the link to a conflict', () => {
  const linked = { form: 'rape', bases: ['temporal'], evidence: { perpetrator_profile: 'yes' } } as const;

  test.each([
    ['form, basis and evidence', linked, 'crsv'],
    ['no evidence: undetermined, never "not"', { ...linked, evidence: {} }, 'undetermined'],
    ['evidence unknown', { ...linked, evidence: { victim_profile: 'unknown' } }, 'undetermined'],
    [
      'evidence looked for and not found is no finding that there is no link',
      { ...linked, evidence: { victim_profile: 'no' } },
      'undetermined',
    ],
    ['no basis', { ...linked, bases: [] }, 'undetermined'],
    ['a form that the list does not have', { ...linked, form: 'pillage' }, 'undetermined'],
    ['found to have no link', { form: 'rape', bases: [], evidence: {}, foundUnlinked: true }, 'gbv_not_crsv'],
    [
      'found to have none, and yet evidence: undetermined',
      { ...linked, foundUnlinked: true },
      'undetermined',
    ],
  ] as const)('%s', (_, given, expected) => {
    expect(crsvTest(given)).toBe(expected);
  });
});

describe('GBVIMS: the first type that fits', () => {
  test('in the order of the list', () => {
    const list = CODES.codeLists.find((l) => l.list === 'gbvims_type');
    expect(list?.codes.map((c) => c.code)).toEqual([...TYPES, 'non_gbv']);
  });

  test('is the first in order, whatever else fits', () => {
    fc.assert(
      fc.property(fc.subarray([...TYPES]), (fits) => {
        expect(gbvType(Object.fromEntries(fits.map((t) => [t, true])))).toBe(fits[0] ?? 'non_gbv');
      }),
    );
  });

  const incident = {
    type: 'rape',
    age: 30,
    relationship: 'no_relation',
    exchanged: false,
    abduction: 'none',
    harmfulPractice: false,
  } as const;
  test.each([
    ['nothing derived', incident, []],
    ['partner', { ...incident, relationship: 'intimate_partner_former' }, ['intimate_partner_violence']],
    ['17', { ...incident, age: 17 }, ['child_sexual_abuse']],
    ['18', { ...incident, age: 18 }, []],
    ['age unknown derives no child', { ...incident, age: null }, []],
    ['forced marriage at 15', { ...incident, type: 'forced_marriage', age: 15 }, ['early_marriage']],
    ['goods changed hands', { ...incident, exchanged: true }, ['possible_sexual_exploitation']],
    ['goods changed hands, physical assault', { ...incident, type: 'physical_assault', exchanged: true }, []],
    ['abducted', { ...incident, abduction: 'trafficked' }, ['possible_sexual_slavery']],
    ['practice', { ...incident, harmfulPractice: true }, ['harmful_traditional_practice']],
    ['not gender-based: no context', { ...incident, type: 'non_gbv', age: 10, harmfulPractice: true }, []],
  ] as const)('context: %s', (_, given, expected) => {
    expect(gbvContexts(given)).toEqual(expected);
  });
});

describe('T-069: who may lift what a regime protects', () => {
  test.each([
    ['general', ['battalion', 'division', 'highest_operational']],
    ['special', ['division', 'highest_operational']],
    ['enhanced', ['highest_operational']],
    ['enhanced_provisional', ['highest_operational']],
    ['unlisted_presumed', []],
    // R-CPP-04: unknown is treated as general.
    ['unknown', ['battalion', 'division', 'highest_operational']],
  ])('%s: %o', (regime, may) => {
    expect(COMMAND_LEVELS.filter((level) => mayLift(regime, level))).toEqual(may);
  });
});
