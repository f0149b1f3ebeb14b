/** Readings of indicators on the board and opened: year, source, staleness, suppression (domain.md 8.4, T-015, R-CRSV-06). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AREAS } from '#areas/list.ts';
import { boardRead } from '#stages/report/operations/board-read.ts';
import { indicatorRead } from '#stages/report/operations/indicator-read.ts';
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
const DISPLACED = 'idmc.internally_displaced';
const CRSV = 'sexual_violence.crsv_incidents_reported';

async function panel(question: number, at: string, known?: string) {
  const b = await house.as('hs_adviser').run(boardRead, { at, ...(known ? { known } : {}) });
  const found = b.panels.find((p) => p.question === question);
  if (!found) throw new Error(`no panel ${question}`);
  return found;
}
async function line(question: number, at: string, indicator: string) {
  const found = (await panel(question, at)).indicators.find((i) => i.indicator === indicator);
  if (!found) throw new Error(`no line ${indicator}`);
  return found;
}
const open = (input: object) => house.as('hs_adviser').run(indicatorRead, input);

describe('T-015 an indicator older than its validity', () => {
  test('is shown stale, answers nothing, and that it is in no score is said', async () => {
    expect(await line(11, '2021-09-09', DISPLACED)).toMatchObject({
      year: 2020,
      value: 682_000,
      before: { year: 2019, value: 592_000 },
      state: 'stale',
      staleAfter: 180,
      source: 'idmc',
    });
    const eleven = await panel(11, '2021-09-09');
    expect(eleven.state).toBe('unknown');
    expect(eleven.sentences.map(en)).toEqual(
      expect.arrayContaining([
        'People displaced inside the country, 2020: 682,000 people, for the whole country, stale (source: People internally displaced by conflict and violence, by country and year). For 2019 it was 592,000.',
        'These readings are of a country and a year: context, not news of today.',
        'A reading more than 180 days old is stale: it is shown, and left out of every score.',
      ]),
    );
  });

  test('the day on which it turns stale is the 181st after the end of its year', async () => {
    expect((await line(11, '2021-06-29', DISPLACED)).state).toBe('present');
    expect((await line(11, '2021-06-30', DISPLACED)).state).toBe('stale');
    expect((await panel(11, '2021-06-29')).state).toBe('partly');
  });

  test('context answers nothing: displacement, fresh, does not say where sexual violence is about to happen', async () => {
    const four = await panel(4, '2021-03-01');
    expect(four.indicators.find((i) => i.indicator === DISPLACED)?.state).toBe('present');
    expect(four.state).toBe('unknown');
  });
});

test('T-049 of the indicators that somebody should be watching, how many are blind is said', async () => {
  const four = await panel(4, '2021-09-09');
  const watched = four.sentences.find((s) => s.code === 'indicator.watched');
  const list = AREAS.flatMap((a) => a.codeLists).find((l) => l.list === 'crsv_indicator');
  expect(watched?.params).toMatchObject({ read: 0, blind: list?.codes.length });
  expect(watched && en(watched)).toMatch(
    /^Early-warning indicators of sexual violence: none of \d+ has a fresh/,
  );
});

test('a year that had not ended by the moment is not shown, and that there is one is said', async () => {
  const { year, value, laterYears, state } = await line(11, '2021-12-30', DISPLACED);
  expect([year, value, state]).toEqual([2020, 682_000, 'stale']);
  expect(laterYears).toEqual([2021, 2022, 2023, 2024, 2025]);
  expect((await line(11, '2021-12-31', DISPLACED)).year).toBe(2021);
  const opened = await open({ indicator: DISPLACED, at: '2021-09-09', year: 2022 });
  expect(opened).toMatchObject({ year: null, rows: [] });
  expect(Math.max(...opened.years.map((y) => y.year))).toBe(2020);
});

test('before anything was imported no reading is known', async () => {
  const eleven = await panel(11, '2021-09-09', '2020-01-01');
  expect(eleven.indicators.every((i) => i.source === null && i.state === 'missing')).toBe(true);
  expect(eleven.sentences.map((s) => s.code)).toContain('indicator.none_of');
});

describe('never 8: readings of sexual violence', () => {
  test('2021 may be shown; 2022 to 2024 are suppressed, and nothing says how many', async () => {
    expect(await line(4, '2022-01-15', CRSV)).toMatchObject({ year: 2021, value: 32, suppressed: false });
    for (const [at, year] of [
      ['2023-01-15', 2022],
      ['2024-01-15', 2023],
      ['2025-01-15', 2024],
    ] as const) {
      const found = await line(4, at, CRSV);
      expect(found).toMatchObject({ year, value: null, values: [], suppressed: true, before: null });
      expect(en(found.sentence)).toContain('the number is suppressed');
      expect(fr(found.sentence)).toContain('le nombre est masqué');
      expect(found.sentence.params).not.toHaveProperty('value');
      const opened = await open({ indicator: CRSV, at });
      expect(opened.rows).toMatchObject([{ value: null, suppressed: true }]);
      expect(opened.years.filter((y) => y.suppressed).every((y) => y.value === null)).toBe(true);
    }
  });
});

describe('opened', () => {
  test('T-078 a reading opens into definition, rows of the source, cut-off and licence', async () => {
    const opened = await open({ indicator: 'unhcr.refugees', at: '2021-09-09' });
    expect(opened).toMatchObject({ country: 'CAF', staleAfter: 180, year: 2020, more: false });
    expect(en(opened.definition)).toContain('the sum of the rows that UNHCR gives by country of origin');
    const sum = opened.rows.reduce((n, r) => n + (r.value ?? 0), 0);
    expect(sum).toBe(opened.lines[0]?.value);
    expect(opened.rows).toHaveLength(opened.lines[0]?.readings ?? 0);
    expect(opened.rows[0]).toMatchObject({ source: 'unhcr_population', statedBy: 'UNHCR', release: '2025' });
    expect(opened.rows[0]?.externalId).toMatch(/^unhcr\.refugees\/CAF\/2020\//);
    expect(opened.sources).toMatchObject([{ code: 'unhcr_population', licence: 'CC BY 4.0', covers: false }]);
    expect(Date.parse(opened.known)).toBeGreaterThan(Date.parse('2026-01-01'));
  });

  test('two figures under one name are shown side by side and neither is chosen', async () => {
    const found = await line(4, '2022-02-01', 'inform.gender_inequality_index');
    expect(found).toMatchObject({ value: null, values: [0.672, 9], before: null });
    expect(en(found.sentence)).toContain('and does not say which is which');
  });

  test('what is not registered is refused', async () => {
    await expect(open({ indicator: 'inform.no_such' })).rejects.toMatchObject({
      code: 'unknown_code',
      field: 'indicator',
    });
    await expect(open({ indicator: "x'; drop table event" })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await expect(open({ indicator: DISPLACED, year: '1e9' })).rejects.toMatchObject({
      code: 'invalid_input',
    });
  });
});

describe('lists of incidents against one group', () => {
  test('say nothing of anyone else: their silence is no zero (never 7)', async () => {
    // UCDP ends with 2022; the lists go on, and no one knows how many people were killed.
    const b = await house.as('hs_adviser').run(boardRead, { at: '2023-02-11' });
    const killed = b.panels[0]?.figures.find((f) => f.measure === 'civilians.people_killed_all');
    expect(killed?.bySource.filter((s) => s.certain.events === 0)).toEqual([]);
    expect(b.panels[0]?.state).not.toBe('answered');
  });

  test('are a zero of their own of what they list, and beside the question, not its answer', async () => {
    const six = await panel(6, '2022-09-09');
    expect(six.state).toBe('unknown');
    expect(six.beside).toMatchObject([
      {
        measure: 'civilians.aid_incidents',
        bySource: [{ source: 'insecurity_insight_aid', certain: { events: 0 } }],
      },
    ]);
    expect(en(six.sentences[1] ?? { code: '?' })).toMatch(/^Reported incidents against aid workers: 0 in/);
    const ninth = await panel(6, '2021-09-09');
    expect(ninth.beside[0]?.bySource[0]?.certain.events).toBe(2);
  });
});

test('likely the same incidents are named for a person to decide, and never summed', async () => {
  for (const [at, where] of [
    ['2022-05-28', 'Ouham:'],
    ['2021-02-01', 'Bambari'],
  ] as const) {
    const b = await house.as('hs_adviser').run(boardRead, { at });
    const named = b.decide.sentences.filter((s) => s.code === 'event.likely_same').map(en);
    expect(named.join(' '), at).toContain(where);
    expect(named.join(' '), at).toContain('they are never added');
    // Each source has its own figure, and no figure is of both.
    for (const f of b.panels.flatMap((p) => p.figures)) {
      expect(new Set(f.bySource.map((s) => s.source)).size).toBe(f.bySource.length);
      if (f.bySource.length > 1) expect(f.headline).toBeNull();
    }
  }
});
