/** Story 1 of the acceptance: a duty officer asks the board for 9 September 2021 and opens a figure down to its source row. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AREAS } from '#areas/list.ts';
import { areaOverview } from '#stages/report/operations/area-overview.ts';
import { boardRead } from '#stages/report/operations/board-read.ts';
import { eventRead } from '#stages/report/operations/event-read.ts';
import { figureOpen } from '#stages/report/operations/figure-open.ts';
import { reportRead } from '#stages/report/operations/report-read.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { areaWords } from '#words/phrases.ts';
import { speaker } from '#words/speak.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse('demo');
});
afterAll(() => house.close());

const en = speaker('en', areaWords(AREAS), 'throw');
const fr = speaker('fr', areaWords(AREAS), 'throw');
const officer = () => house.as('hs_adviser');
type Board = Awaited<ReturnType<typeof board>>;
const board = (input: object = {}) => officer().run(boardRead, input);

function figureOf(b: Board, code: string) {
  const found = b.panels.flatMap((p) => p.figures).find((f) => f.measure === code);
  if (!found) throw new Error(`no figure ${code}`);
  return found;
}
function ucdp(b: Board, code: string) {
  const found = figureOf(b, code).bySource.find((s) => s.source === 'ucdp_ged');
  if (!found) throw new Error(`nothing of UCDP for ${code}`);
  return found;
}

describe('the board of 9 September 2021', () => {
  test('opens on the day of the demonstration: two events, ten people, nothing only possible', async () => {
    const b = await board();
    const killed = ucdp(b, 'civilians.people_killed_all');
    expect(killed.certain).toMatchObject({ events: 2, low: 10, best: 10, high: 10, withoutFigure: 0 });
    expect(killed.possible).toMatchObject({ events: 0, best: 0 });
    expect(killed.shares).toEqual({
      sexUnknown: { unknown: 10, of: 10 },
      ageUnknown: { unknown: 10, of: 10 },
    });
    // Two lists of incidents against one group speak of the day too: side by side, after it, and no headline is left.
    const { headline, bySource } = figureOf(b, 'civilians.people_killed_all');
    expect(headline).toBeNull();
    expect(bySource.map((s) => [s.source, s.certain.events, s.certain.best])).toEqual([
      ['ucdp_ged', 2, 10],
      ['insecurity_insight_aid', 2, 2],
      ['insecurity_insight_protection', 1, 1],
    ]);
    const first = b.panels[0];
    expect(first).toMatchObject({ question: 1, state: 'answered' });
    expect(first?.sentences.map(en).join(' ')).toContain(
      '10 people were reported killed in République centrafricaine on 9 September 2021, in 2 events',
    );
    expect(first?.sentences.map(en)).toContain('The sex and age of all of them are unknown.');
    expect(first?.sources.find((s) => s.code === 'ucdp_ged')).toMatchObject({
      code: 'ucdp_ged',
      licence: 'CC BY 4.0',
      release: '23.1',
      covers: true,
    });
  });

  test('has the twelve questions in order, each answered or saying what would fill it', async () => {
    const b = await board();
    const asked = b.panels.map((p) => p.question);
    expect([...new Set(asked)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(asked).toEqual([...asked].sort((x, y) => x - y));
    for (const p of b.panels) {
      expect(p.sentences.length, `question ${p.question}`).toBeGreaterThan(0);
      if (p.state !== 'answered') expect(p.fills.length, `question ${p.question}`).toBeGreaterThan(0);
    }
    for (const question of [2, 4, 5, 6, 9, 10, 11, 12]) {
      expect(b.panels.find((p) => p.question === question)?.state, `question ${question}`).toBe('unknown');
    }
  });

  test('every sentence has words in English and French', async () => {
    for (const at of ['2021-09-09', '2021-09-09T06:00', '2022-09-09', '2024-01-01']) {
      const b = await board({ at });
      const all = [
        ...b.sentences,
        ...b.decide.sentences,
        ...b.owe.sentences,
        ...b.unknown.sentences,
        ...b.panels.flatMap((p) => [
          p.title,
          ...p.sentences,
          ...p.fills,
          ...p.caveats,
          ...p.change.map((c) => c.sentence),
          ...p.layers.map((l) => l.label),
          ...p.figures.flatMap((f) => [f.label, f.definition]),
          ...p.sources.flatMap((s) => s.cautions),
        ]),
      ];
      for (const say of all) {
        expect(en(say)).not.toMatch(/\[[a-z]|undefined|null/);
        expect(fr(say)).not.toMatch(/\[[a-z]|undefined|null/);
      }
    }
  });

  test('question 7: 683 objects, their holes by name, and a list whose delivery is unknown', async () => {
    const seven = (await board()).panels.find((p) => p.question === 7);
    const line = (layer: string) => seven?.layers.find((l) => l.layer === layer);
    expect(seven?.state).toBe('partly');
    expect(line('health_facilities')?.sources[0]).toMatchObject({
      objects: 555,
      located: 545,
      withoutPosition: 10,
      state: 'stale',
    });
    expect(line('displacement_sites')?.sources[0]).toMatchObject({
      objects: 126,
      located: 18,
      withoutPosition: 108,
      state: 'stale',
    });
    expect(line('cultural_inventory')).toMatchObject({ state: 'missing', sources: [] });
    // Both World Heritage sites are natural: they are on the list, and are no inventory.
    expect(line('world_heritage')?.sources[0]).toMatchObject({ objects: 2, withoutPosition: 0 });
    const said = seven?.sentences.map(en) ?? [];
    expect(said.join(' ')).toContain('108 of its 126 entries have no usable position');
    expect(said).toContain(
      'No layer “cultural inventory” is loaded: what it would show is unknown, not absent.',
    );
    expect(said).toContain(
      'Whether the list was delivered to those who need it is unknown: no delivery is registered.',
    );
  });

  test('decide, owe, unknown: what follows from what is held, and that no register is kept', async () => {
    const b = await board();
    expect(b.decide.state).toBe('partly');
    expect(b.decide.sentences.map((s) => s.code)).toEqual([
      'board.decide.legal_frame',
      'board.decide.one_fact',
      ...Array<string>(4).fill('event.likely_same'),
      'board.decide.none_recorded',
    ]);
    expect(b.owe.state).toBe('partly');
    const owed = b.owe.sentences.map(en);
    expect(owed[0]).toMatch(/^By 10 September 2021 06:30: the daily summary/);
    expect(owed).toContainEqual(
      expect.stringMatching(/^By 15 October 2021: the package on grave violations/),
    );
    expect(owed.at(-1)).toMatch(/^Whether any of it was sent.*is unknown/);
    const said = b.unknown.sentences.map(en).join('\n');
    expect(said).toContain('schools: not loaded');
    expect(said).toContain('displacement sites: 108 of 126 have no usable position');
    expect(said).toContain(
      'UCDP Georeferenced Event Dataset: sex unknown for 10 and age unknown for 10 of 10 people reported.',
    );
    expect(said).toMatch(/the file contradicts itself in 20 places/);
  });
});

test('at 06:00 both events are only possible, for nobody knows when in the day they were', async () => {
  const b = await board({ at: '2021-09-09T06:00' });
  const killed = ucdp(b, 'civilians.people_killed_all');
  expect(killed.certain.events).toBe(0);
  const { records } = await officer().run(figureOpen, { ref: killed.possible.ref });
  expect(records.map((r) => r.externalId)).toEqual(expect.arrayContaining(['417174', '414469']));
  expect(records.every((r) => !r.certain)).toBe(true);
  expect(b.panels[0]?.state).toBe('partly');
});

test('a figure opens down to its source row: one source, day only, not assessed', async () => {
  const b = await board();
  const opened = await officer().run(figureOpen, { ref: ucdp(b, 'civilians.people_killed_all').certain.ref });
  expect(opened.total).toMatchObject([{ source: 'ucdp_ged', events: 2, best: 10 }]);
  expect(opened.filter.map(en)).toEqual([
    'What happened on 9 September 2021.',
    'In the whole of the operation.',
    'Only what is certain: wholly in this time, surely in this place, surely the people asked about.',
    'As stated by: UCDP Georeferenced Event Dataset.',
    'Harm: Death.',
    'As reported, not assessed.',
  ]);
  const ouaka = opened.records.find((r) => r.externalId === '417174');
  const ouham = opened.records.find((r) => r.externalId === '414469');
  expect(ouaka).toMatchObject({
    best: 9,
    sourcesCounted: 1,
    assessed: false,
    when: { precision: 'day', zone: 'Africa/Bangui' },
  });
  expect(ouaka && en(ouaka.sentence)).toBe('day only; one source; not assessed');
  expect(ouham).toMatchObject({ best: 1, sourcesCounted: 3, where: { level: 2 } });
  const event = await officer().run(eventRead, { event: ouaka?.event });
  expect(event.versions).toHaveLength(1);
  // Its circle of 25 km reaches over the border of the prefecture: Ouaka is where it may be, the country where it is.
  expect(event.versions[0]?.where.mayBe.map((p) => p.name)).toContain('Ouaka');
  expect(event.statements).toMatchObject([
    { source: 'ucdp_ged', best: 9, sourcesCounted: 1, involvements: [{ status: 'unknown', best: 9 }] },
  ]);
  expect(event.assessments).toEqual([]);
  expect(event.attributions.map((a) => a.level)).toEqual(['alleged', 'alleged']);
  const row = await officer().run(reportRead, { report: ouaka?.report });
  expect(row).toMatchObject({
    source: 'ucdp_ged',
    externalId: '417174',
    release: '23.1',
    channel: 'import',
    destroyed: null,
  });
  expect(row.payload).toMatchObject({
    id: '417174',
    best: '9',
    number_of_sources: '1',
    date_prec: '1',
    date_start: expect.stringContaining('2021-09-09'),
  });
});

describe('a place', () => {
  test('asked at its own level and above is certain; asked below, where it is not known, only possible', async () => {
    const b = await board();
    const { records } = await officer().run(figureOpen, {
      ref: ucdp(b, 'civilians.events_reported').certain.ref,
    });
    const ouham = records.find((r) => r.externalId === '414469');
    const event = await officer().run(eventRead, { event: ouham?.event });
    const [district, province] = event.versions[0]?.where.inside ?? [];
    for (const place of [district?.code, province?.code]) {
      expect(ucdp(await board({ place }), 'civilians.events_reported')).toMatchObject({
        certain: { events: 1 },
        possible: { events: 0 },
      });
    }
    const commune = await communeOf(district?.code ?? '');
    const below = await board({ place: commune });
    expect(ucdp(below, 'civilians.events_reported')).toMatchObject({
      certain: { events: 0 },
      possible: { events: 1 },
    });
    expect(below.panels[0]?.sentences.map(en).join(' ')).toContain('cannot be placed in');
    expect(below.place).toMatchObject({ code: commune, level: 3 });
  });

  test('of another province has neither', async () => {
    const b = await board({ place: 'CF71' });
    expect(ucdp(b, 'civilians.events_reported')).toMatchObject({
      certain: { events: 0 },
      possible: { events: 0 },
    });
  });

  test('that is not held is refused, with its field', async () => {
    await expect(board({ place: 'XX99' })).rejects.toMatchObject({ code: 'unknown_code', field: 'place' });
    await expect(board({ area: 'weather' })).rejects.toMatchObject({ code: 'unknown_code', field: 'area' });
    await expect(board({ at: '2021-02-30' })).rejects.toMatchObject({ code: 'not_a_moment', field: 'at' });
    await expect(board({ at: '2999-01-01' })).rejects.toMatchObject({ code: 'in_the_future', field: 'at' });
  });
});

test('a day after its source ends is unknown, not calm; a quiet day inside it is reported as quiet', async () => {
  const after = await board({ at: '2024-01-01' });
  expect(after.panels[0]).toMatchObject({ state: 'unknown' });
  expect(figureOf(after, 'civilians.people_killed_all').bySource).toEqual([]);
  const quiet = await board({ at: '2022-09-09' });
  expect(ucdp(quiet, 'civilians.people_killed_all').certain).toMatchObject({ events: 0, best: 0 });
  expect(quiet.panels[0]?.sentences[0]).toMatchObject({ code: 'civilians.what_happened.none' });
  expect(quiet.sentences.map(en)).toContain(
    'A day without reports is not a safe day: sources are late, partial and often absent.',
  );
  const said = (await board()).sentences.map(en);
  expect(said).toContainEqual(
    expect.stringMatching(
      /^Its sources are of .*UCDP Georeferenced Event Dataset 23\.1; nobody knew all this/,
    ),
  );
  expect(said.join(' ')).not.toContain('A day without reports');
});

test('before anything was imported nothing was known: every figure is unknown and none is zero', async () => {
  const b = await board({ known: '2020-01-01' });
  expect(b.panels.every((p) => p.state === 'unknown')).toBe(true);
  expect(b.panels.flatMap((p) => p.figures).flatMap((f) => f.bySource)).toEqual([]);
});

test('T-078 any number opens into records that add up to it, with filter, cut-off and assessor', async () => {
  let opened = 0;
  for (const input of [
    {},
    { at: '2021-09-09T06:00' },
    { at: '2018-11-15' },
    { at: '2014-01-05T12:30' },
    { at: '2017-05-13', place: 'CF43' },
  ]) {
    const b = await board(input);
    for (const f of b.panels.flatMap((p) => p.figures)) {
      for (const s of f.bySource) {
        for (const tally of [s.certain, s.possible]) {
          const sum = { events: 0, low: 0, best: 0, high: 0 };
          let after: string | undefined;
          do {
            const page = await officer().run(figureOpen, {
              ref: tally.ref,
              limit: 3,
              ...(after ? { after } : {}),
            });
            for (const r of page.records) {
              sum.events++;
              sum.low += r.low ?? 0;
              sum.best += r.best ?? 0;
              sum.high += r.high ?? 0;
            }
            expect(page.total[0]).toMatchObject({ source: s.source, events: tally.events, best: tally.best });
            expect(page.filter.length).toBeGreaterThan(2);
            expect(page.assessed.sentence.code).toBe('board.not_assessed');
            expect(Date.parse(page.known)).toBe(Date.parse(b.known));
            after = page.next ?? undefined;
          } while (after);
          expect({ ...sum }, `${f.measure} ${b.at}`).toEqual({
            events: tally.events,
            low: tally.low ?? 0,
            best: tally.best ?? 0,
            high: tally.high ?? 0,
          });
          opened++;
        }
      }
    }
  }
  expect(opened).toBeGreaterThan(40);
});

test('the overview counts each event once', async () => {
  const { bySource, distinct } = await officer().run(areaOverview, { at: '2021-09-09' });
  // Twice two and one, by three sources; the distinct ones are an upper bound, since nobody has linked any.
  expect(bySource.map((s) => [s.source, s.total])).toEqual([
    ['insecurity_insight_aid', { certain: 2, possible: 0 }],
    ['insecurity_insight_protection', { certain: 1, possible: 0 }],
    ['ucdp_ged', { certain: 2, possible: 0 }],
  ]);
  expect(distinct).toEqual({ atMost: 5, linked: 0 });
});

async function communeOf(district: string): Promise<string> {
  const found = await house.database.owner.query<{ code: string }>(
    `select code from amparo_c_car_demo.place where parent_code = $1 order by code limit 1`,
    [district],
  );
  return found.rows[0]?.code ?? '';
}
