/** A sixth area that nobody planned gets its panel, its figures and its check without a change elsewhere (decision 7). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AREAS } from '#areas/list.ts';
import { checkRun } from '#stages/plan/operations/check.ts';
import { boardRead } from '#stages/report/operations/board-read.ts';
import { figureOpen } from '#stages/report/operations/figure-open.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { describeOma, group, recordEvent } from '#test/recorded.ts';
import { WATER } from '#test/toy-area.ts';
import { areaWords } from '#words/phrases.ts';
import { speaker } from '#words/speak.ts';

let house: TestHouse;
const areas = [...AREAS, WATER];
beforeAll(async () => {
  house = await freshHouse('empty', { areas });
  await describeOma(house);
});
afterAll(() => house.close());

const panelOf = async (at: string) => {
  const board = await house.as('hs_adviser').run(boardRead, { at, area: 'water' });
  return { board, panel: board.panels.find((p) => p.area === 'water') };
};

test('its panel is there, unknown, and says what would fill it', async () => {
  const { board, panel } = await panelOf('2024-01-01');
  expect(panel).toMatchObject({ question: 6, state: 'unknown', panel: 'who_has_water' });
  expect(panel?.sentences[0]).toMatchObject({ code: 'water.who_has_water.unknown' });
  expect(panel?.fills).toEqual([{ code: 'water.who_has_water.fills.1' }]);
  expect(panel?.layers).toMatchObject([{ layer: 'water_points', state: 'missing', areas: ['water'] }]);
  expect(board.panels.map((p) => p.question)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test('its measure counts, and its figure opens', async () => {
  await recordEvent(house, {
    when: { from: '2024-02-01' },
    total: { harm: 'water_cut', low: 200, best: 250, high: 300 },
    involvements: [group(250, { harm: 'water_cut' })],
  });
  const { panel } = await panelOf('2024-02-01');
  expect(panel?.figures).toMatchObject([
    {
      measure: 'water.people_without_water',
      bySource: [{ certain: { events: 1, low: 200, best: 250, high: 300 } }],
    },
  ]);
  const say = speaker('en', areaWords(areas), 'throw');
  expect(panel?.sentences.map(say)).toContain(
    '300 people were reported without water in CAF (source: own_reports).',
  );
  const ref = panel?.figures[0]?.bySource[0]?.certain.ref;
  const opened = await house.as('hs_adviser').run(figureOpen, { ref });
  expect(opened.records).toMatchObject([{ low: 200, best: 250, high: 300 }]);
});

test('its rule is run by the check, which says that its layer is missing', async () => {
  const shape = {
    type: 'LineString',
    coordinates: [
      [18.5, 4.4],
      [18.6, 4.5],
    ],
  };
  const answer = await house.as('planner').run(checkRun, {
    shape,
    within: 1000,
    from: '2024-02-01',
    to: '2024-02-02',
    kind: 'convoy',
    at: '2024-02-01',
  });
  const found = answer.findings.items.filter((f) => f.rule === 'water.near_water_point');
  expect(found).toMatchObject([
    { severity: 'unknown', object: null, reason: { code: 'layer.water_points.missing' } },
  ]);
});
