/** What a check says: layers, people, what happened, findings and their basis, and the words that end it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AREAS } from '#areas/list.ts';
import { together } from '#words/phrases.ts';
import { speaker } from '#words/speak.ts';
import type { Message } from '#model/message.ts';
import { perform } from '#src/perform.ts';
import { checkRun } from '#stages/plan/operations/check.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { WATER } from '#test/toy-area.ts';
import { describeToy } from '#test/toy-operation.ts';
import { toyWorld, type ToyWorld } from '#test/toy-objects.ts';
import { asking, line, said, square, union, type Answer } from './asking.ts';

let house: TestHouse;
let world: ToyWorld;
let empty: TestHouse;
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house);
  world = await toyWorld(house);
  empty = await freshHouse('empty');
  await describeToy(empty);
});
afterAll(async () => {
  await house.close();
  await empty.close();
});

const check = (input: unknown, at: TestHouse = house): Promise<Answer> =>
  at.as('planner').run(checkRun, input);
const SHAPE = square(20.4, 5.4, 20.6, 5.6);
const SPEAKERS = (['en', 'fr'] as const).map((language) =>
  speaker(language, together(...AREAS.map((a) => a.words))),
);

/** Every message of an answer, wherever it stands. */
function messages(value: unknown): Message[] {
  if (Array.isArray(value)) return value.flatMap(messages);
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Partial<Message>;
  if (typeof own.code === 'string' && Object.keys(value).every((k) => k === 'code' || k === 'params'))
    return [own as Message];
  return Object.values(value).flatMap(messages);
}

test('nothing examined is unknown, never a pass: no layer, no object, no boundaries', async () => {
  const answer = await check(asking(SHAPE), empty);
  expect(said(answer)).toContain('check.verdict.nothing_examined');
  expect(said(answer)).not.toContain('check.verdict.nothing_found');
  expect(answer.verdict.examined).toMatchObject({ objects: 0, layers: 0 });
  expect(answer.verdict.counts.unknown).toBeGreaterThan(0);
  expect(answer.layers.every((l) => l.state === 'missing')).toBe(true);
  expect(answer.people.state).toBe('cannot_be_said');
  expect(answer.happened.sentences).toEqual([{ code: 'check.happened.unknown' }]);
  await empty.database.owner.query(
    'update amparo_c_toy_op.place set superseded_at = now() where superseded_at is null',
  );
  const nowhere = await check(asking(SHAPE), empty);
  expect(said(nowhere)[0]).toBe('layers.no_boundaries');
  expect(nowhere.districts).toEqual([]);
});

test('never 17: the words that end a check are there, whatever it found, in both languages', async () => {
  for (const answer of [
    await check(asking(SHAPE), empty),
    await check(asking(SHAPE)),
    await check(asking(line([21, 5.5], [21.01, 5.5]), { kind: 'other' })),
  ]) {
    expect(answer.verdict.not).toEqual({ code: 'check.not' });
    const [en, fr] = SPEAKERS.map((speak) => speak(answer.verdict.not));
    expect(en).toBe(
      'Not a collateral estimate, not a proportionality assessment, not legal clearance, not an authorisation.',
    );
    expect(fr).toMatch(/Ni .*dommages collatéraux.*proportionnalité.*juridique.*autorisation/);
  }
});

test('every sentence of a check has words in both languages, and none says that it is clear, safe or quiet', async () => {
  await world.source('toy', 'health_facilities', '2019-06-30');
  await world.objects(
    { name: 'Clinic', position: world.point(20.5, 5.5, 100) },
    { position: { level: 2, within: ['TY11'], basis: 'name' } },
  );
  const answer = await check(asking(SHAPE));
  const all = messages(answer);
  expect(all.length).toBeGreaterThan(20);
  for (const speak of SPEAKERS)
    for (const message of all)
      expect(speak(message)).not.toMatch(/\b(clear|safe|all good|no risk|sans risque|sûr)\b/i);
  for (const message of all)
    expect(
      SPEAKERS[0]?.(message)
        .replace('not legal clearance', '')
        .replace(/not quiet/, ''),
    ).not.toMatch(/\bquiet\b/i);
});

test('nothing found says in how many layers of how many, and how many objects; and not even that while something may be inside', async () => {
  const quiet = await freshHouse('empty');
  await describeToy(quiet);
  const there = await toyWorld(quiet);
  await there.objects({ position: there.point(20.5, 5.5, 100) });
  const toy = { ...quiet, areas: [{ ...WATER, rules: [] }] };
  const run = (within: number): Promise<Answer> =>
    perform(toy, checkRun, {
      actor: quiet.as('planner').actor,
      compartment: 'toy-op',
      input: asking(line([21.5, 5.5], [21.6, 5.5]), { within }),
    });
  await there.objects({
    layer: 'water_points',
    category: 'public_utilities',
    position: there.point(20.5, 5.5, 100),
  });
  const nothing = await run(1_000);
  expect(nothing.verdict.sentences).toContainEqual({
    code: 'check.verdict.nothing_found',
    params: { present: 1, needed: 1, k: 1 },
  });
  await there.objects({
    layer: 'water_points',
    position: { level: 1, within: ['TY2'], basis: 'source_area' },
  });
  const maybe = await run(1_000);
  expect(said(maybe)).not.toContain('check.verdict.nothing_found');
  expect(said(maybe)).toContain('check.verdict.may_be_inside');
  // What was looked at stands once.
  expect(said(maybe).filter((code) => code === 'check.examined')).toHaveLength(1);
  await quiet.close();
});

test('T-071: an operation without an inventory of cultural sites is warned, as unknown and by name; T-065: with one, its sites stand in every check', async () => {
  const before = await check(asking(SHAPE));
  expect(before.layers.find((l) => l.code === 'cultural_inventory')).toMatchObject({
    state: 'missing',
    objects: 0,
    areas: ['heritage'],
  });
  expect(before.findings.items.filter((f) => f.rule === 'heritage.no_inventory')).toMatchObject([
    { severity: 'unknown', object: null },
  ]);
  expect(before.verdict.sentences).toContainEqual({
    code: 'layers.missing',
    params: { layer: 'cultural_inventory' },
  });
  await world.source('register', 'cultural_inventory', '2021-08-01');
  const [site] = await world.objects({
    name: 'Old mosque',
    layer: 'cultural_inventory',
    type: 'mosque',
    category: 'religious_cultural_historic',
    status: 'validated',
    source: 'register',
    position: world.point(20.5, 5.5, 30),
  });
  const after = await check(asking(SHAPE));
  expect(after.layers.find((l) => l.code === 'cultural_inventory')).toMatchObject({
    state: 'present',
    objects: 1,
    vintage: '2021-08-01',
  });
  expect(after.lists.insideOrNear.items.find((o) => o.id === site)).toMatchObject({
    status: 'validated',
    category: 'religious_cultural_historic',
    relation: 'inside',
  });
});

test('a layer past its freshness is stale, with its date and how many have no position; unknown layers stand first', async () => {
  await world.source('sites', 'displacement_sites', '2019-10-31');
  await world.objects(
    ...[1, 2, 3].map(() => ({
      layer: 'displacement_sites',
      type: 'idp_site',
      category: 'refugee_idp_camp',
      source: 'sites',
      position: { level: 2, within: ['TY11'], basis: 'name' } as const,
    })),
    {
      layer: 'displacement_sites',
      type: 'idp_site',
      category: 'refugee_idp_camp',
      source: 'sites',
      position: world.point(20.5, 5.9, 500),
    },
  );
  const answer = await check(asking(SHAPE));
  const layer = answer.layers.find((l) => l.code === 'displacement_sites');
  expect(layer).toMatchObject({
    state: 'stale',
    vintage: '2019-10-31',
    objects: 4,
    withoutPosition: 3,
    sources: [{ code: 'sites' }],
  });
  expect(SPEAKERS[0]?.(layer?.message as Message)).toBe(
    'The layer “displacement sites” is of October 2019 and stale; 3 of its 4 entries have no usable position.',
  );
  const states = answer.layers.map((l) => l.state);
  expect(states).toEqual(
    [...states].sort(
      (a, b) => ['missing', 'stale', 'present'].indexOf(a) - ['missing', 'stale', 'present'].indexOf(b),
    ),
  );
  const fresh = await check(asking(SHAPE, { at: '2019-12-01' }));
  expect(fresh.layers.find((l) => l.code === 'displacement_sites')?.state).toBe('present');
});

test('never 14: people are bounds of whole districts and named settlements, never a share of an area', async () => {
  await world.people('TY11', 2, 40_000);
  await world.people('TY21', 2, 7_000);
  await world.people('TY1', 1, 40_500);
  const small = await check(asking(square(20.5, 5.5, 20.501, 5.501), { within: 0 }));
  const large = await check(asking(square(20.01, 5.01, 20.98, 5.99), { within: 0 }));
  // A thousandth of the district or nearly all of it: the same bound, of the finest level held.
  expect(small.people).toMatchObject({
    state: 'at_most',
    lower: null,
    upper: { people: 40_000, places: ['TY11'], level: 2, year: 2015, female: null, male: null },
  });
  expect(large.people.upper).toEqual(small.people.upper);
  const both = await check(asking(line([20.9, 5.5], [21.1, 5.5])));
  expect(both.people.upper).toMatchObject({ people: 47_000, places: ['TY11', 'TY21'] });
  expect(both.people.sentences.map((s) => s.code)).toEqual([
    'people.at_most_estimated',
    'people.sex_age_not_given',
    'people.not_by_share',
  ]);
  await world.settlement('village', 20.5005, 5.5005);
  await world.people('village', 5, 900);
  const bounded = await check(asking(square(20.5, 5.5, 20.501, 5.501), { within: 0 }));
  expect(bounded.people).toMatchObject({
    state: 'bounded',
    lower: { people: 900, places: ['village'] },
    upper: { people: 40_000 },
  });
  const beside = await check(asking(square(20.6, 5.5, 20.601, 5.501), { within: 0 }));
  expect(beside.people).toMatchObject({ state: 'at_most', lower: null });
});

test('what happened: certain, possible and known only to a district or a province, each source apart, never added', async () => {
  const here = world.point(20.5, 5.5, 100);
  const [certain, vague, district, province, other, unsaid] = await world.events(
    { from: '2021-03-01', position: here, deaths: [2, 3, 5] },
    { from: '2021-03-02', position: world.point(20.5, 5.7, 25_000), deaths: [1, 1, 1] },
    { from: '2020-03-01', position: { level: 2, within: ['TY11'], basis: 'source_area' }, deaths: [0, 4, 9] },
    { from: '2020-03-01', position: { level: 1, within: ['TY1'], basis: 'source_area' }, deaths: [1, 1, 1] },
    { from: '2021-03-01', position: here, deaths: [10, 10, 10], source: 'other_source' },
    { from: '2021-05-01', position: here, deaths: [1, null, null], source: 'third_source' },
  );
  await world.events(
    { from: '2019-09-01', position: here, deaths: [50, 50, 50] },
    { from: '2021-09-09T12:00:00Z', position: here, deaths: [60, 60, 60] },
    {
      from: '2021-03-01',
      position: { level: 2, within: ['TY21'], basis: 'source_area' },
      deaths: [70, 70, 70],
    },
  );
  await world.source('toy_events', 'violence_events', '2022-12-31');
  const { happened } = await check(
    asking(SHAPE, { from: '2021-09-09T00:00', to: '2021-09-10', at: '2021-09-08' }),
  );
  expect([happened.from, happened.to]).toEqual(['2019-09-08T23:00:00.000Z', '2021-09-08T23:00:00.000Z']);
  const source = happened.sources.find((s) => s.source === 'toy_events');
  expect(source?.parts.map((p) => [p.sureness, p.ids, p.stated])).toEqual([
    ['certain', [certain], [{ harm: 'death', events: 1, low: 2, best: 3, high: 5 }]],
    ['possible', [vague], [{ harm: 'death', events: 1, low: 1, best: 1, high: 1 }]],
    ['district', [district], [{ harm: 'death', events: 1, low: 0, best: 4, high: 9 }]],
    ['wider', [province], [{ harm: 'death', events: 1, low: 1, best: 1, high: 1 }]],
  ]);
  expect(source?.years).toEqual([
    { year: 2020, events: 1, stated: [{ harm: 'death', low: 0, best: 4, high: 9 }] },
    { year: 2021, events: 2, stated: [{ harm: 'death', low: 3, best: 4, high: 6 }] },
  ]);
  expect(source?.sentence.params).toMatchObject({ events: 3, low: 2, high: 15 });
  expect(happened.sources.find((s) => s.source === 'other_source')?.parts).toMatchObject([
    { ids: [other], stated: [{ low: 10, high: 10 }] },
  ]);
  // Unknown is not zero: what a source does not state stays unknown in the sum.
  expect(happened.sources.find((s) => s.source === 'third_source')?.parts).toMatchObject([
    { ids: [unsaid], stated: [{ low: 1, best: null, high: null }] },
  ]);
});

test('no event reported is said as not reported, never as quiet', async () => {
  const { happened } = await check(
    asking(line([21.5, 5.1], [21.6, 5.1]), {
      within: 0,
      from: '2005-01-01',
      to: '2005-01-02',
      at: '2005-01-01',
    }),
  );
  expect(happened.sentences).toEqual([{ code: 'check.happened.none', params: { months: 24 } }]);
  expect(SPEAKERS[0]?.(happened.sentences[0] as Message)).toContain('not proof that nothing happened');
});

test('findings: worst first, the same id when asked again, law shown as policy while nobody has set the frame', async () => {
  const [one, two] = [await check(asking(SHAPE)), await check(asking(SHAPE))];
  expect(one.findings).toEqual(two.findings);
  expect(new Set(one.findings.items.map((f) => f.id)).size).toBe(one.findings.count);
  const order = ['act_now', 'today', 'unknown', 'watch', 'note'];
  const ranks = one.findings.items.map((f) => order.indexOf(f.severity));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(
    one.findings.items.every(
      (f) => f.basis.length > 0 && f.basis.every((b) => b.holds === 'policy' || b.holds === 'value'),
    ),
  ).toBe(true);
  expect(one.frame).toMatchObject({ situation: 'undetermined', message: { code: 'frame.undetermined' } });
  const other = await check(asking(SHAPE, { kind: 'patrol' }));
  expect(other.findings.items.map((f) => f.id)).not.toEqual(one.findings.items.map((f) => f.id));
  await world.sql(
    `insert into @.legal_frame values (gen_random_uuid(), 'niac', '2014-01-01', null, '[{"treaty":"APII","state":"TOY","since":"1984-01-01","inForce":"yes","note":null}]', 'legad', '2001-01-01', null)`,
  );
  const framed = await check(asking(SHAPE));
  const holds = new Set(framed.findings.items.flatMap((f) => f.basis.map((b) => b.holds)));
  expect(holds.has('custom')).toBe(true);
  expect(
    framed.findings.items
      .flatMap((f) => f.basis)
      .filter((b) => b.cite.startsWith('API '))
      .every((b) => b.holds === 'policy'),
  ).toBe(true);
});

test('the questions of gender perspective are there, and each is unknown', async () => {
  const { questions } = await check(asking(SHAPE));
  expect(questions.map((q) => q.code)).toEqual(
    expect.arrayContaining(['who_uses', 'who_cannot_move', 'who_was_asked']),
  );
  expect(new Set(questions.map((q) => q.state))).toEqual(new Set(['unknown']));
});

test('a sixth area gets its layer, its rule and its question into the check without a change elsewhere', async () => {
  const six = await freshHouse('empty', { areas: [...AREAS, WATER] });
  await describeToy(six);
  const there = await toyWorld(six);
  const before = await check(asking(SHAPE), six);
  expect(before.findings.items).toContainEqual(
    expect.objectContaining({ rule: 'water.near_water_point', area: 'water', severity: 'unknown' }),
  );
  const [well] = await there.objects({
    name: 'Well',
    layer: 'water_points',
    type: 'water_point',
    category: 'public_utilities',
    position: there.point(20.5, 5.5, 20),
  });
  const after = await check(asking(SHAPE), six);
  expect(after.findings.items).toContainEqual(
    expect.objectContaining({ rule: 'water.near_water_point', object: well, severity: 'today' }),
  );
  expect(after.questions).toContainEqual(
    expect.objectContaining({ code: 'who_fetches_water', area: 'water', state: 'unknown' }),
  );
  await six.close();
});

test('a shape that reaches over the border says that what lies beyond is not held', async () => {
  const over = await check(asking(line([21.9, 5.5], [22.3, 5.5])));
  expect(said(over)).toContain('check.reaches_over_border');
  expect(said(await check(asking(line([20.4, 5.5], [20.6, 5.5]))))).not.toContain(
    'check.reaches_over_border',
  );
});

test('never 21: no check answers from a place that the reader may not see, and a coarse place never excludes the exact one', async () => {
  // The register holds the public tier: a circle of 20 km that contains the exact place, at 20.55 east, 5.45 north.
  const [site] = await world.objects({ name: 'Shelter', position: { ...world.point(20.45, 5.52, 20_000) } });
  const probes = Array.from({ length: 40 }, (_, i) =>
    square(
      20.3 + (i % 8) * 0.05,
      5.3 + Math.floor(i / 8) * 0.05,
      20.35 + (i % 8) * 0.05,
      5.35 + Math.floor(i / 8) * 0.05,
    ),
  );
  const ask = async (): Promise<string[]> => {
    const answers: string[] = [];
    for (const role of ['focal_point', 'senior_focal_point'] as const) {
      for (const probe of probes) {
        const { lists, findings, verdict } = await house.as(role).run(checkRun, asking(probe, { within: 0 }));
        answers.push(JSON.stringify([lists, findings, verdict]));
      }
    }
    return answers;
  };
  const without = await ask();
  await world.sql(
    `insert into @.object_exact_place (object_id, shape, uncertainty, recorded_at)
     values ($1, '{"type":"Point","coordinates":[20.55,5.45]}', 5, now())`,
    [site],
  );
  expect((await ask()).join('\n') === without.join('\n'), 'an answer changed with the exact place').toBe(
    true,
  );
  // Who may see it is answered from it: inside here, and in no list of a shape that only the public circle reaches.
  const here = await check(asking({ type: 'Point', coordinates: [20.55, 5.45] }, { within: 50 }));
  expect(here.lists.insideOrNear.items.map((o) => [o.id, o.tier])).toContainEqual([site, 'exact']);
  expect(here.places).toMatchObject({ tier: 'exact', access: { code: 'access.by_grant' } });
  expect(union(await check(asking(square(20.3, 5.5, 20.35, 5.55), { within: 0 }))).has(site as string)).toBe(
    false,
  );
});
