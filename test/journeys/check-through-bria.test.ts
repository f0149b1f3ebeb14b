/**
 * Story 2: a planner takes a role of the demonstration (Central African Republic, 9 September 2021) and checks a route
 * through Bria over HTTP. What real, holed data must give.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CROSS_CUTTING } from '#areas/cross-cutting/cross-cutting.ts';
import { AREAS } from '#areas/list.ts';
import type { Message } from '#model/message.ts';
import { openDoor, problemOf, type TestDoor } from '#test/http.ts';
import { LOCALES } from '#words/languages.ts';
import { areaWords, PHRASES, together } from '#words/phrases.ts';
import { speaker } from '#words/speak.ts';
import { speakerOf } from '#words/speaker.ts';
import { line, type Answer } from '../plan/asking.ts';

let door: TestDoor;
let token: string;
let answer: Answer;
const PATH = '/api/operations/car-demo/check';
const THROUGH_BRIA = line([21.9, 6.5], [21.98, 6.54], [22.1, 6.6]);
const asked = { shape: THROUGH_BRIA, within: 5_000, from: '2021-09-10', to: '2021-09-11', kind: 'convoy' };
const speak = speaker('en', together(...AREAS.map((a) => a.words)));

async function check(body: unknown): Promise<Answer> {
  const response = await door.ask('POST', PATH, { token, body });
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
}

beforeAll(async () => {
  door = await openDoor('demo');
  token = await door.signIn('planner');
  answer = await check(asked);
});
afterAll(() => door.close());

test('story 2: a route through Bria gets the regional hospital, with its weak position and where that comes from', () => {
  const hospital = answer.lists.insideOrNear.items.find(
    (o) => o.name === 'Bria Hôpital Régional Universitaire',
  );
  expect(hospital).toMatchObject({
    relation: 'near',
    certain: false,
    basis: 'source_point',
    method: 'Encarta',
    uncertainty: 10_000,
    category: 'medical_civil_or_military',
  });
  expect(hospital?.distance).toBeLessThan(5_000);
  const finding = answer.findings.items.find(
    (f) => f.object === hospital?.id && f.rule === 'civilians.medical_facility',
  );
  expect(finding).toMatchObject({ severity: 'today' });
  expect(finding?.next.map((m) => m.code)).toContain('civilians.medical_facility.next.position');
});

test('story 2: Hopital de Bria (IDP site): in this district, position unknown', () => {
  const site = answer.lists.noUsablePosition.items.find((o) => o.name === 'Hopital de Bria');
  expect(site).toMatchObject({
    relation: 'no_usable_position',
    lon: null,
    lat: null,
    distance: null,
    basis: 'name',
    within: ['CF521'],
    certain: true,
  });
  const finding = answer.findings.items.find((f) => f.object === site?.id);
  expect(finding).toMatchObject({ severity: 'unknown' });
  expect(speak(finding?.reason as Message)).toMatch(/^Hopital de Bria .*in this district.*position unknown/i);
});

test('story 2: the displacement layer is of October 2019, and 108 of its 126 sites have no position; no cultural inventory is unknown', () => {
  const layer = answer.layers.find((l) => l.code === 'displacement_sites');
  expect(layer).toMatchObject({ state: 'stale', objects: 126, withoutPosition: 108 });
  expect(speak(layer?.message as Message)).toBe(
    'The layer “displacement sites” is of October 2019 to November 2019 and stale; 108 of its 126 entries have no usable position.',
  );
  expect(answer.verdict.sentences).toContainEqual(layer?.message);
  const heritage = answer.layers.find((l) => l.code === 'cultural_inventory');
  expect(heritage).toMatchObject({ state: 'missing', objects: 0 });
  expect(answer.findings.items).toContainEqual(
    expect.objectContaining({ rule: 'heritage.no_inventory', severity: 'unknown' }),
  );
});

test('every site that is known only to the country is listed: the three lists lose none', () => {
  const wider = answer.lists.wider.filter((w) => w.layer === 'displacement_sites');
  expect(wider.reduce((n, w) => n + w.count, 0)).toBeGreaterThan(80);
  expect(wider.every((w) => w.ids.length === w.count)).toBe(true);
});

test('people: at least those of the town of Bria, at most those of its whole district, each with source and year', () => {
  expect(answer.people).toMatchObject({
    state: 'bounded',
    lower: { people: 29_027, source: 'geonames_cities500', year: 2023, female: null },
    missing: [],
    upper: { people: 88_095, places: ['CF521'], level: 2, year: 2015, female: null },
  });
});

test('what happened in 24 months is UCDP’s own figures, certain, possible and known only to an area apart', () => {
  // Lists of incidents against one group stand beside it; nothing is added over sources.
  expect(answer.happened.sources.map((s) => s.source)).toEqual(['insecurity_insight_aid', 'ucdp_ged']);
  const ucdp = answer.happened.sources.find((s) => s.source === 'ucdp_ged');
  const count = (name: string): number => ucdp?.parts.find((p) => p.sureness === name)?.events ?? 0;
  expect([count('certain') > 0, count('possible') > 0, count('wider') > 0]).toEqual([true, true, true]);
  for (const part of ucdp?.parts ?? []) expect(part.ids).toHaveLength(part.events);
  expect(answer.districts.map((d) => d.name)).toEqual(expect.arrayContaining(['Haute-Kotto', 'Bria']));
});

test('nobody has set a legal frame for the demonstration: everything is policy, and said so', () => {
  expect(answer.frame.message.code).toBe('frame.undetermined');
  expect(
    answer.findings.items.flatMap((f) => f.basis).every((b) => ['policy', 'value'].includes(b.holds)),
  ).toBe(true);
});

test('the quiet day is not called quiet: an empty corner of the country still lists what may be there', async () => {
  const far = await check({ ...asked, shape: line([26.5, 5.6], [26.6, 5.7]), within: 0 });
  expect(far.lists.insideOrNear.count).toBe(0);
  expect(far.verdict.sentences.map((s) => s.code)).not.toContain('check.verdict.nothing_found');
  expect(far.verdict.sentences.map((s) => s.code)).toContain('check.verdict.may_be_inside');
  expect(far.verdict.not.code).toBe('check.not');
});

test('without a sign-in there is no check; a weapon and a swapped route are refused with what would be right', async () => {
  expect((await door.ask('POST', PATH, { body: asked })).status).toBe(401);
  const weapon = await problemOf(
    await door.ask('POST', PATH, { token, body: { ...asked, effectRadius: 500 } }),
  );
  expect(weapon).toMatchObject({ status: 422, number: 1011, field: 'effectRadius' });
  const swapped = await problemOf(
    await door.ask('POST', PATH, { token, body: { ...asked, shape: line([6.5, 21.9], [6.6, 22.1]) } }),
  );
  expect(swapped).toMatchObject({ status: 422, number: 3004 });
  expect(swapped.right).toContain('longitude first');
});

test('both World Heritage sites of the country are natural: a finding of their own convention, no Hague finding, and still no cultural inventory', async () => {
  for (const [name, at] of [
    ['Manovo-Gounda St Floris National Park', [21.5, 9]],
    // Its point lies beyond the border; its circle reaches this side.
    ['Sangha Trinational', [16.2, 3]],
  ] as const) {
    const here = await check({ ...asked, shape: { type: 'Point', coordinates: at }, kind: 'construction' });
    const site = [...here.lists.insideOrNear.items, ...here.lists.mayBeInside.items].find(
      (o) => o.name === name,
    );
    const own = here.findings.items.filter((f) => f.object === site?.id);
    expect(
      own.map((f) => f.rule),
      name,
    ).toEqual(['heritage.world_heritage']);
    expect(
      own[0]?.basis.map((b) => [b.instrument, b.holds]),
      name,
    ).toEqual([
      ['WHC', 'policy'],
      ['NATO_HS_2022', 'value'],
    ]);
    const hague = here.findings.items
      .filter((f) => f.object !== null)
      .flatMap((f) => f.basis)
      .filter((b) => /^[HP]\d\d$/.test(b.instrument));
    expect(hague, name).toEqual([]);
    expect(
      here.findings.items.map((f) => f.rule),
      name,
    ).toContain('heritage.no_inventory');
  }
});

/** Every message within an answer: a code of the words, with what is put into it. */
function messagesOf(value: unknown): Message[] {
  if (typeof value !== 'object' || value === null) return [];
  const { code, params } = value as { code?: unknown; params?: unknown };
  const own = typeof code === 'string' && typeof params === 'object' && params !== null;
  return [...(own ? [value as Message] : []), ...Object.values(value).flatMap(messagesOf)];
}

test.each(['ar', 'uk'] as const)(
  'in the languages that are begun the whole board and check are said: %s',
  async (language) => {
    const all = together(PHRASES, areaWords([CROSS_CUTTING, ...AREAS]));
    const say = speakerOf(LOCALES[language], (code) => all[code]?.[language], 'throw');
    const boards = [
      'car-demo/board?at=2021-09-09',
      'car-demo/board?at=2022-06-01&place=CF52',
      'kosovo-demo/board',
    ];
    const answers: unknown[] = [answer, await check({ ...asked, kind: 'construction' })];
    for (const board of boards) {
      const response = await door.ask('GET', `/api/operations/${board}`, { token });
      expect(response.status, board).toBe(200);
      answers.push(await response.json());
    }
    const messages = answers.flatMap(messagesOf);
    expect(messages.length).toBeGreaterThan(300);
    const unsaid = messages.flatMap((message) => {
      try {
        say(message);
        return [];
      } catch (error) {
        return [String(error)];
      }
    });
    expect([...new Set(unsaid)]).toEqual([]);
  },
);
