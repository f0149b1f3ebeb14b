/** The catalogues in full, through the public door: every list, in both languages, with its source. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeTable } from '#areas/code-table.ts';
import { HOUSE } from '#areas/sources.ts';
import { catalogueExport } from '#stages/platform/operations/catalogue-export.ts';
import { catalogueList } from '#stages/platform/operations/catalogue-list.ts';
import { catalogueRead } from '#stages/platform/operations/catalogue-read.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse('empty');
});
afterAll(() => house.close());

const lists = async () => (await house.as('reporter').run(catalogueList, {})).lists;
const read = async (list: string) => house.as('reporter').run(catalogueRead, { list });
const codes = async (list: string) => (await read(list)).codes.map((c) => c.code);

test('every list has a title, every code a label in both languages and a source; a code is one within its standard', async () => {
  const all = await lists();
  expect(all.length).toBeGreaterThan(240);
  const seen = new Set<string>();
  for (const head of all) {
    expect(head.words?.en && head.words.fr, head.list).toBeTruthy();
    expect(head.codes, head.list).toBeGreaterThan(0);
    const { codes: own } = await read(head.list);
    expect(own).toHaveLength(head.codes);
    for (const code of own) {
      const at = `${head.standard}:${code.code}`;
      expect(seen.has(at), at).toBe(false);
      seen.add(at);
      expect(code.words?.en && code.words.fr, at).toBeTruthy();
      expect(code.source, at).not.toBe('');
      expect(code.meaning === null || (code.meaning.en !== '' && code.meaning.fr !== ''), at).toBe(true);
      expect(code.since ?? '1900', at).toMatch(/^\d{4}(-\d\d){0,2}$/);
      for (const part of code.parts)
        expect(part.words?.fr && part.says?.fr, `${at} ${part.part}`).toBeTruthy();
    }
  }
});

test('each area and what belongs to none has its lists; a list of an unknown name is not found', async () => {
  const areas = new Set((await lists()).map((l) => l.area));
  expect([...areas]).toEqual([
    'cross_cutting',
    'trafficking',
    'children',
    'sexual-violence',
    'civilians',
    'heritage',
  ]);
  const { lists: own } = await house.as('reporter').run(catalogueList, { area: 'heritage' });
  expect(own.map((l) => l.list)).toContain('site_disturbance_effect');
  await expect(read('no_such_list')).rejects.toMatchObject({ code: 'not_found' });
});

test('R-MRM-01: only the six grave violations enter their total; what is tracked enters none', async () => {
  const entering = (await lists()).filter((l) => l.total !== null).map((l) => [l.list, l.unit, l.total]);
  expect(entering).toEqual([
    ['violation', 'children', 'six_grave_violations'],
    ['violation_by_incident', 'incidents', 'six_grave_violations'],
  ]);
  const { codes: six } = await read('violation_by_incident');
  expect(six.map((c) => [c.code, c.attributes['listing_trigger']])).toEqual([
    ['attack_on_schools', 'SCR1998'],
    ['attack_on_hospitals', 'SCR1998'],
    ['denial_humanitarian_access', null],
  ]);
});

describe('published codes keep their spelling', () => {
  test.each([
    ['vic_RelationshipToTrafficker', ['Familial', 'Acquainted', 'Unaquainted']],
    [
      'vic_TypeOfSexExploitation',
      ['Prostitution', 'Pornography', 'RemoteInteractiveServices', 'PrivateSexualServices'],
    ],
    ['vic_ForcedLabourIndustry', [...'ABCDEFGHIJKLMNOPQRSTU']],
    ['act', ['recruitment', 'transportation', 'transfer', 'harbouring', 'receipt']],
    ['tlp', ['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR']],
    [
      'mrm_attack_type',
      [
        'aerial_attack',
        'arson',
        'land_based_attack',
        'sea_based_attack',
        'shooting',
        'suicide_attack',
        'other',
      ],
    ],
    ['age_band_mrm_group', ['0-5', '6-10', '11-13', '14-18', 'unknown']],
    ['ageBroad', ['0-8', '9-17', '18-20', '21-23', '24-26', '27-29', '30-38', '39-47', '48+']],
    ['p99_serious_violation', ['p99_15a', 'p99_15b', 'p99_15c', 'p99_15d', 'p99_15e']],
    ['fabn_status', ['functioning', 'degraded', 'not_functioning', 'unknown']],
  ])('%s', async (list, expected) => {
    expect(await codes(list)).toEqual(expected);
  });

  test.each([
    ['mrm_weapon_type', 31],
    ['mrm_abduction_purpose', 14],
    ['mrm_denial_method', 13],
    ['crsv_indicator', 46],
    ['vic_MethodsOfControl', 18],
    ['ilo_indicator', 11],
    ['atrocity_risk_factor', 14],
    ['threat_scenario', 8],
    ['site_disturbance_category', 25],
    ['site_disturbance_effect', 22],
    ['protected_category', 15],
    ['sdg_cause', 11],
    ['resilience_baseline', 7],
  ])('%s has %i', async (list, many) => {
    expect(await codes(list)).toHaveLength(many);
  });
});

test('what was read and what is from knowledge is said of each code', async () => {
  const { head, codes: indicators } = await read('crsv_indicator');
  const of = (code: string) => indicators.find((c) => c.code === code);
  expect(head.fromKnowledge).toBe(indicators.length - 12);
  expect(of('M01')).toMatchObject({ read: true, attributes: { category: 'MIL', horizon: 'imminent' } });
  expect(of('P04')).toMatchObject({ read: true, source: 'crsvobservatory.com' });
  expect(of('M02')?.read).toBe(false);
  expect(of('M02')?.source).toContain('(from knowledge)');
});

test('T-069: a regime says who may lift it and on what conditions', async () => {
  const { codes: regimes } = await read('protection_regime');
  expect(regimes.map((r) => [r.code, r.attributes['lifted_by_at_least']])).toEqual([
    ['general', 'battalion'],
    ['special', 'division'],
    ['enhanced', 'highest_operational'],
    ['enhanced_provisional', 'highest_operational'],
    ['unlisted_presumed', null],
  ]);
  expect(regimes[2]?.parts.find((p) => p.part === 'lifted_by')?.says?.en).toContain('P99 13(2)(c)');
});

test('T-001: the drivers of a risk, and a risk reaches people and communities', async () => {
  expect((await codes('threat_driver')).slice(0, 4)).toEqual([
    'terrorism',
    'intra_state_conflict',
    'cyber_threats',
    'climate_change',
  ]);
  expect(await codes('impact_level')).toEqual(['individual', 'community']);
});

describe('as a file', () => {
  const file = (input: object) => house.as('reporter').run(catalogueExport, input);

  test('CSV: a row a code, both languages, and nothing that a spreadsheet would run', async () => {
    const { content, fileName, mediaType } = await file({ list: 'fabn_constraint' });
    const lines = content.trimEnd().split('\r\n');
    expect([fileName, mediaType]).toEqual([
      'amparo_catalogue_fabn_constraint.csv',
      'text/csv; charset=utf-8',
    ]);
    expect(lines[0]).toBe(
      'area,list,standard,version,unit,of,total,code,label_en,label_fr,meaning_en,meaning_fr,source,read,since,superseded_by,attributes',
    );
    expect(lines).toHaveLength(1 + 11);
    expect(lines[1]).toBe(
      'civilians,fabn_constraint,fabn_constraint,1,areas,area,,insecurity,Insecurity,Insécurité,,,house,true,2026-11-23,,',
    );
  });

  test('JSON: the same codes', async () => {
    const whole = JSON.parse((await file({ format: 'json' })).content) as { lists: { codes: unknown[] }[] };
    const { content } = await file({});
    const rows = whole.lists.reduce((n, list) => n + list.codes.length, 0);
    expect(rows).toBeGreaterThan(1_800);
    expect(content.trimEnd().split('\r\n')).toHaveLength(1 + rows);
  });
});

describe('a table of codes', () => {
  const head = { ...HOUSE, list: 'x', en: 'X', fr: 'X', unit: 'people', of: 'person' };
  test.each([
    ['a label is missing', 'a | A'],
    ['a meaning in one language alone', 'a | A | A | only English'],
    ['a cell too many', 'a | A | A | m | m | 1'],
  ])('%s: refused at start', (_, line) => {
    expect(() => codeTable(head, line)).toThrow(`x: ${line}`);
  });
  test('cells after the meanings are attributes, numbers as numbers, nothing as null', () => {
    const { list } = codeTable(
      { ...head, attributes: ['from', 'to'] },
      '61+ | 61 and over | 61 ans et plus | | | 61 |',
    );
    expect(list.codes[0]?.attributes).toEqual({ from: 61, to: null });
  });
});
