/** Objects of every type that an area declares, through the public door: each is found, with what holds under the frame. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AREAS } from '#areas/list.ts';
import { checkRun } from '#stages/plan/operations/check.ts';
import { legalFrameSet } from '#stages/understand/operations/legal-frame-set.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { describeToy } from '#test/toy-operation.ts';
import { toyWorld, type ToyObject, type ToyWorld } from '#test/toy-objects.ts';
import { asking, square, type Answer } from './asking.ts';

let house: TestHouse;
let world: ToyWorld;
/** Ids by type; a plain object of the category under `category:<category>`. */
const ids = new Map<string, string>();
const TYPES = AREAS.flatMap((area) => area.objectTypes);
const SHAPE = square(20.4, 5.4, 20.6, 5.6);

/** Types that are no cultural property, whatever list they are on. */
const NATURAL = 'world_heritage_natural';
const HAGUE = ['H54', 'P54', 'P99'];

beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house);
  world = await toyWorld(house);
  const position = world.point(20.5, 5.5, 50);
  const given: [string, ToyObject][] = [
    ...TYPES.map(({ code, category }): [string, ToyObject] => [code, { type: code, category }]),
    ...[...new Set(TYPES.map((t) => t.category))].map((category): [string, ToyObject] => [
      `category:${category}`,
      { type: 'never_heard_of', category },
    ]),
    ['special', { type: 'refuge', category: 'religious_cultural_historic', regimes: ['special'] }],
    [
      'enhanced',
      { type: 'monument', category: 'religious_cultural_historic', regimes: ['special', 'enhanced'] },
    ],
  ];
  const made = await world.objects(
    ...given.map(([name, object]) => ({ name, layer: 'toy', ...object, position })),
  );
  given.forEach(([name], i) => ids.set(name, String(made[i])));
});
afterAll(() => house.close());

const check = (more: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
  house
    .as('planner')
    .run(checkRun, asking(SHAPE, { at: undefined, from: '2026-11-26', to: '2026-11-26', ...more }));
const rulesAbout = (answer: Answer, name: string): string[] =>
  answer.findings.items.filter((f) => f.object === ids.get(name)).map((f) => f.rule);
const set = (
  situation: string,
  ...treaties: readonly { treaty: string; state: string; inForce: string; since?: string; note?: string }[]
) => house.as('legad').run(legalFrameSet, { situation, since: '2021-01-01', treaties });

test('never 5: an object of every declared type, and one of an unheard type in every category, has a finding of its own or of the activity', async () => {
  const answers = [await check(), await check({ kind: 'checkpoint' })];
  const about = new Set(AREAS.flatMap((a) => a.rules.flatMap((r) => r.about.types ?? [])));
  const silent = [...ids.keys()].filter((name) =>
    answers.every((answer) => rulesAbout(answer, name).length === 0),
  );
  // Daily ways and mines are spoken of once for the activity: by name in the lists, and in one finding.
  expect(silent.sort()).toEqual(['extraction_site', 'firewood_place']);
  for (const type of silent) expect([...about]).toContain(type);
  expect(answers[0]?.findings.items.map((f) => f.rule)).toEqual(
    expect.arrayContaining(['sexual-violence.daily_ways', 'trafficking.places_of_exploitation']),
  );
});

test('never 16, 18: nothing is ordered by harm, and no status or note takes a finding away', async () => {
  const before = await check();
  await world.sql(
    `insert into @.object_note (note_id, object_id, kind, text, by, recorded_at) values (gen_random_uuid(), $1, 'military_use_claim', 'said to be used', 'legad', '2001-01-01')`,
    [ids.get('hospital')],
  );
  await world.sql(
    `update @.protected_object set operating = 'closed', status = 'proposed' where object_id = $1`,
    [ids.get('hospital')],
  );
  const after = await check();
  expect(after.findings.items.map((f) => [f.id, f.severity])).toEqual(
    before.findings.items.map((f) => [f.id, f.severity]),
  );
  expect(JSON.stringify(after)).not.toContain('said to be used');
});

describe('heritage, by its regime', () => {
  test('the level of command is named, and nobody lifts anything here (T-069, never 18)', async () => {
    const answer = await check();
    const of = (name: string) => answer.findings.items.filter((f) => f.object === ids.get(name));
    expect(rulesAbout(answer, 'special')).toEqual(
      expect.arrayContaining(['heritage.special_protection', 'heritage.movable_property']),
    );
    expect(rulesAbout(answer, 'special')).not.toContain('heritage.general_protection');
    expect(rulesAbout(answer, 'enhanced')).toEqual(['heritage.enhanced_protection']);
    const decides = (name: string) =>
      of(name).flatMap((f) => f.next.filter((n) => n.code === 'rules.decides'));
    expect(decides('special')).toEqual([{ code: 'rules.decides', params: { who: ['division'] } }]);
    expect(decides('enhanced')).toEqual([
      { code: 'rules.decides', params: { who: ['highest_operational'] } },
    ]);
    expect(rulesAbout(answer, 'monument')).toEqual(['heritage.general_protection']);
  });

  test('a natural World Heritage site has a finding of its own regime and no Hague finding; there is still no inventory', async () => {
    const answer = await check({ kind: 'construction' });
    const own = answer.findings.items.filter((f) => f.object === ids.get(NATURAL));
    expect(own.map((f) => f.rule)).toEqual(['heritage.world_heritage']);
    expect(own.flatMap((f) => f.basis.map((b) => b.instrument))).toEqual(['WHC', 'NATO_HS_2022']);
    expect(own.flatMap((f) => f.basis).some((b) => HAGUE.includes(b.instrument))).toBe(false);
    expect(answer.findings.items.map((f) => f.rule)).toContain('heritage.no_inventory');
  });
});

describe('T-077: as what each basis holds, under the frame of the operation', () => {
  const basisOf = (answer: Answer, rule: string) =>
    new Map(answer.findings.items.find((f) => f.rule === rule)?.basis.map((b) => [b.cite, b]));

  test('nobody has set one: every rule is shown, as policy or value, never as law', async () => {
    const answer = await check();
    expect(answer.frame.situation).toBe('undetermined');
    const held = new Set(answer.findings.items.flatMap((f) => f.basis.map((b) => b.holds)));
    expect([...held].sort()).toEqual(['policy', 'value']);
  });

  test('in a conflict that is not international: APII where it binds, custom, and Hague by article 19; API as policy', async () => {
    await set(
      'niac',
      { treaty: 'APII', state: 'TOY', inForce: 'yes', since: '1984-01-01' },
      { treaty: 'H54', state: 'TOY', inForce: 'yes', since: '1990-01-01', note: 'reservation to article 4' },
    );
    const answer = await check();
    const dams = basisOf(answer, 'civilians.dangerous_forces');
    expect(dams.get('APII 15')).toMatchObject({ as: 'treaty', holds: 'treaty', read: false });
    expect(dams.get('API 56')).toMatchObject({ as: 'treaty', holds: 'policy', read: true });
    expect(dams.get('ICRC customary law, no. 42')?.holds).toBe('custom');
    const culture = basisOf(answer, 'heritage.general_protection');
    expect(culture.get('H54 19(1), 4')).toMatchObject({
      holds: 'treaty',
      states: [{ state: 'TOY', inForce: 'yes', since: '1990-01-01', note: 'reservation to article 4' }],
    });
    expect(culture.get('H54 4')?.holds).toBe('policy');
    expect(culture.get('P99 22, 6, 7, 8')).toMatchObject({ holds: 'policy', states: [] });
  });

  test('a contributing nation that is not bound, or only later: policy; before the frame begins nothing is law', async () => {
    await set(
      'iac',
      { treaty: 'API', state: 'TOY', inForce: 'yes' },
      { treaty: 'API', state: 'ALLY', inForce: 'yes', since: '2026-11-27' },
      { treaty: 'GC', state: 'TOY', inForce: 'yes' },
      { treaty: 'GC', state: 'ALLY', inForce: 'yes' },
    );
    const medical = basisOf(await check(), 'civilians.medical_facility');
    expect(medical.get('GC IV 18')?.holds).toBe('treaty');
    expect(medical.get('API 12, 13')?.holds).toBe('policy');
    expect(medical.get('API 12, 13')?.states).toHaveLength(2);
    const later = await check({ from: '2026-11-27', to: '2026-11-28' });
    expect(basisOf(later, 'civilians.medical_facility').get('API 12, 13')?.holds).toBe('treaty');
    const early = await check({ from: '2020-06-01', to: '2020-06-02' });
    expect(early.frame).toMatchObject({ situation: 'undetermined', message: { code: 'frame.not_yet' } });
    expect(basisOf(early, 'civilians.medical_facility').get('GC IV 18')?.holds).toBe('policy');
  });

  test('under occupation the rules on occupation speak as law; in a conflict that is not international they are silent', async () => {
    const bound = ['H54', 'P54', 'P99'].map((treaty) => ({ treaty, state: 'TOY', inForce: 'yes' }));
    await set('occupation', ...bound);
    const occupied = basisOf(await check({ kind: 'construction' }), 'heritage.occupation');
    expect(occupied.get('P54 I')?.holds).toBe('treaty');
    expect(occupied.get('ICRC customary law, no. 41')?.holds).toBe('custom');
    await set('niac', ...bound);
    const answer = await check({ kind: 'construction' });
    expect(answer.findings.items.map((f) => f.rule)).not.toContain('heritage.occupation');
    expect(basisOf(answer, 'heritage.digging').get('P99 9(1)(b), 9(2)')?.holds).toBe('policy');
  });
});

test('a layer that a check does not need is still told to the rules: services that are loaded are not said to be unknown', async () => {
  const next = async () =>
    (await check()).findings.items
      .filter((f) => f.rule === 'sexual-violence.displacement_and_armed_presence')
      .flatMap((f) => f.next.map((n) => n.code.replace(/^.*\.next\./, '')));
  expect(await next()).toContain('services_missing');
  await world.source('toy_services', 'support_services', '2026-11-20');
  await world.objects({
    layer: 'support_services',
    source: 'toy_services',
    position: world.point(20.5, 5.5, 50),
  });
  const known = await next();
  expect(known).not.toContain('services_missing');
  expect((await check()).layers.map((l) => l.code)).not.toContain('support_services');
});
