/** What every area must hold to, the five and one that nobody planned. */
import { describe, expect, test } from 'vitest';
import { CROSS_CUTTING } from '#areas/cross-cutting/cross-cutting.ts';
import { AREAS } from '#areas/list.ts';
import { ROLES } from '#model/rights.ts';
import { areaWords, PHRASES, together } from '#words/phrases.ts';
import { WATER } from '#test/toy-area.ts';

const ALL = [...AREAS, WATER];
const words = together(PHRASES, areaWords([CROSS_CUTTING, ...ALL]));
const missing = (codes: readonly string[]): string[] => codes.filter((code) => !(code in words));
const lists = [CROSS_CUTTING, ...ALL].flatMap((known) => known.codeLists);
const standards = ALL.flatMap((area) => area.standards);
const measures = ALL.flatMap((area) => area.measures);
const layers = ALL.flatMap((area) => area.layers);

/** domain.md 3.4: one flat list, no classes, no rank. */
const CATEGORIES = [
  'diplomatic_foreign_mission',
  'religious_cultural_historic',
  'igo_ngo_facility',
  'medical_civil_or_military',
  'public_education',
  'refugee_idp_camp',
  'pow_detention',
  'dams_dykes',
  'dangerous_forces_environment_hazard',
  'civilian_housing',
  'civilian_meeting_place',
  'public_utilities',
  'food_production_storage',
  'police_banking_civil_admin',
  'other',
];

function expectUnique(codes: readonly string[]): void {
  expect([...new Set(codes)]).toEqual(codes);
}

test('T-004: five areas, in the order of the seed', () => {
  expect(AREAS.map((area) => area.code)).toEqual([
    'trafficking',
    'children',
    'sexual-violence',
    'civilians',
    'heritage',
  ]);
});

describe.each(ALL)('$code', (area) => {
  test('has words, in both languages, for everything that it declares', () => {
    expect(
      missing([
        // What events are classified under has a meaning each; other lists where the label does not say it all.
        ...area.codeLists
          .filter((l) => l.of === undefined)
          .flatMap(({ list, codes }) => codes.map((c) => `${list}.${c.code}.meaning`)),
        `area.${area.code}`,
        ...area.codeLists.flatMap(({ list, codes }) =>
          codes.flatMap((c) => [
            `${list}.${c.code}`,
            ...(c.parts ?? []).flatMap((part) => [`part.${part}`, `${list}.${c.code}.${part}`]),
          ]),
        ),
        ...area.standards.flatMap(({ code, levels }) => [
          `standard.${code}`,
          ...levels.flatMap((level) => [`${code}.${level}`, `${code}.${level}.meaning`]),
        ]),
        ...area.objectTypes.flatMap(({ code }) => [`object_type.${code}`, `object_type.${code}.meaning`]),
        ...area.layers.flatMap(({ code }) => [
          `layer.${code}`,
          `layer.${code}.meaning`,
          `layer.${code}.missing`,
        ]),
        ...area.measures.flatMap(({ code }) => [`measure.${code}`, `measure.${code}.definition`]),
        ...area.panels.flatMap((panel) => [
          ...['answer', 'possible', 'none', 'unknown'].map((part) => `${area.code}.${panel.code}.${part}`),
          ...panel.fills,
        ]),
        ...area.rules.map(({ code }) => `rule.${code}`),
        ...area.questions.map(({ code }) => `ask.${code}`),
        ...(area.caveats ?? []).map(({ code }) => code),
      ]),
    ).toEqual([]);
  });

  test('names its measures and rules after itself', () => {
    for (const { code } of [...area.measures, ...area.rules])
      expect(code).toMatch(new RegExp(`^${area.code}\\.[a-z_]+$`));
  });

  test('counts only what its lists, or another area’s, hold', () => {
    for (const { code, filter } of area.measures) {
      const { harms = [], classified } = filter;
      const harmCodes = lists
        .filter((l) => l.list.startsWith('harm'))
        .flatMap((l) => l.codes.map((c) => c.code));
      for (const harm of harms) expect(harmCodes, code).toContain(harm);
      const codes = lists
        .filter((l) => l.standard === classified?.standard)
        .flatMap((l) => l.codes.map((c) => c.code));
      for (const one of classified?.codes ?? []) expect(codes, code).toContain(one);
    }
  });

  test('builds its panels of measures and layers that are registered, and says what would fill each', () => {
    for (const panel of area.panels) {
      expect(panel.question).toBeGreaterThanOrEqual(1);
      expect(panel.question).toBeLessThanOrEqual(12);
      expect(panel.fills.length).toBeGreaterThan(0);
      expect(measures.map((m) => m.code)).toEqual(expect.arrayContaining([...panel.measures]));
      expect(layers.map((l) => l.code)).toEqual(expect.arrayContaining([...panel.layers]));
    }
  });

  test('has objects in a category of the one flat list, and questions for a role', () => {
    for (const type of area.objectTypes) expect(CATEGORIES).toContain(type.category);
    for (const question of area.questions) expect(ROLES).toContain(question.askOf);
    for (const layer of area.layers) expect(layer.staleAfter).toBeGreaterThan(0);
  });

  test('has ladders whose established levels are levels', () => {
    for (const { levels, established } of area.standards) {
      expect(established.length).toBeGreaterThan(0);
      expect(levels).toEqual(expect.arrayContaining([...established]));
      expect(established.length).toBeLessThan(levels.length);
    }
  });
});

test('nothing is declared twice', () => {
  expectUnique(lists.map((l) => l.list));
  expectUnique(standards.map((s) => s.code));
  expectUnique(measures.map((m) => m.code));
  expectUnique(layers.map((l) => l.code));
  expectUnique(ALL.flatMap((a) => a.rules.map((r) => r.code)));
  expectUnique(ALL.flatMap((a) => a.panels.map((p) => `${a.code}.${p.code}`)));
  expectUnique(ALL.flatMap((a) => a.objectTypes.map((t) => t.code)));
  expectUnique(ALL.flatMap((a) => a.questions.map((q) => q.code)));
  for (const { list, codes } of lists)
    expect(new Set(codes.map((c) => c.code)).size, list).toBe(codes.length);
});

test('each of the twelve questions has one panel', () => {
  expect(AREAS.flatMap((a) => a.panels.map((p) => p.question)).sort((a, b) => a - b)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
  ]);
});

test('the six grave violations, counted in children or in incidents; what is only tracked stands apart', () => {
  const units = Object.fromEntries(
    lists.filter((l) => l.standard === 'mrm').map((l) => [l.list, [l.unit, l.codes.map((c) => c.code)]]),
  );
  expect(units).toEqual({
    violation: ['children', ['killing', 'maiming', 'recruitment', 'sexual_violence', 'abduction']],
    violation_by_incident: [
      'incidents',
      ['attack_on_schools', 'attack_on_hospitals', 'denial_humanitarian_access'],
    ],
    other_serious_violation: ['incidents', ['military_use', 'deprivation_liberty']],
  });
});

test('never 3: no two measures of different units are added, and none of the five areas adds any', () => {
  for (const measure of measures) {
    for (const other of measure.addsWith)
      expect(measures.find((m) => m.code === other)?.unit).toBe(measure.unit);
  }
  for (const area of AREAS)
    for (const measure of area.measures) expect(measure.addsWith, measure.code).toEqual([]);
});

test('never 4: an established level under the ladders that verify needs a primary source; a force only imports those of the United Nations', () => {
  const of = (code: string) => standards.find((s) => s.code === code);
  for (const code of ['mrm', 'mara', 'nato_assessed', 'three_source_types'])
    expect(of(code)?.primaryNeeded, code).toBe(true);
  expect(standards.filter((s) => s.importOnly?.includes('force')).map((s) => s.code)).toEqual([
    'mrm',
    'mara',
    'who_ssa',
    'airwars',
  ]);
  expect(of('nato_assessed')?.levels).not.toContain('verified');
});

test('what comes from knowledge and was not read is marked, and there are words to say so', () => {
  const recalled = (of: (l: (typeof lists)[number]) => boolean) =>
    lists.filter(of).flatMap((l) => l.codes.filter((c) => !c.read).map((c) => `${l.list}.${c.code}`));
  expect(recalled((l) => l.of === undefined)).toEqual([
    'crsv_form.forced_nudity',
    'crsv_form.sexual_torture',
    'crsv_form.threat_of_sexual_violence',
    'cp_kind.underwater',
    'cp_kind.intangible_linked_place',
  ]);
  for (const { list, codes } of lists.filter((l) => l.of !== undefined))
    for (const { code, read, source } of codes)
      expect(source.includes('(from knowledge)'), `${list}.${code}`).toBe(!read);
  expect(standards.filter((s) => !s.read).map((s) => s.code)).toEqual([
    'mrm',
    'mara',
    'three_source_types',
    'who_ssa',
    'airwars',
  ]);
  for (const s of standards.filter((one) => !one.read)) expect(s.source).toContain('from knowledge');
  expect(words).toHaveProperty(['source.from_knowledge']);
});

test('all deaths, civilians and those of unknown status are told apart', () => {
  const of = (code: string) => measures.find((m) => m.code === `civilians.${code}`)?.filter;
  expect(of('people_killed_all')).toEqual({ harms: ['death'] });
  expect(of('civilians_killed')).toEqual({ harms: ['death'], statuses: ['civilian', 'civilian_presumed'] });
  expect(of('status_unknown_killed')).toEqual({ harms: ['death'], statuses: ['unknown'] });
});

test('a check needs these layers, by name', () => {
  expect(AREAS.flatMap((a) => a.layers.filter((l) => l.neededByCheck).map((l) => l.code))).toEqual([
    'schools',
    'health_facilities',
    'displacement_sites',
    'named_settlements',
    'cultural_inventory',
  ]);
});

test('no rule asks of a weapon, an effect or who is there when (never 15), and none ranks what it finds (never 16)', () => {
  const activity = { kind: 'patrol', from: 0, to: 1, within: 100 };
  const frame = { situation: 'undetermined', since: null, mandate: null, treaties: [], setBy: null } as const;
  const object = {
    id: 'a',
    name: 'A',
    type: 'hospital',
    category: 'medical_civil_or_military',
    layer: 'health_facilities',
    distance: 0,
    uncertainty: 10,
    within: [],
    status: 'active',
    regimes: [],
  };
  const objects = (['inside', 'near', 'may_be_inside', 'no_usable_position'] as const).map((relation) => ({
    ...object,
    relation,
  }));
  for (const rule of AREAS.flatMap((a) => a.rules)) {
    for (const finding of rule.evaluate({ activity, objects, layers: [], frame })) {
      expect(Object.keys(finding).sort()).toEqual(['basis', 'next', 'object', 'reason', 'rule', 'severity']);
    }
  }
});
