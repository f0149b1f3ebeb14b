/** What a page says of a place, another page says too: the layers of its board are the objects that its list lists. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boardRead } from '#stages/report/operations/board-read.ts';
import { objectList } from '#stages/understand/operations/object-list.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse('demo');
});
afterAll(() => house.close());

/** A province, two districts, a commune; Bria is where both far parks and a facility of another district were counted once. */
test.each(['CF52', 'CF521', 'CF231', 'CF5211'])('%s: as many on the board as in the list', async (place) => {
  const officer = house.as('hs_adviser');
  const board = await officer.run(boardRead, { place });
  const { objects, next } = await officer.run(objectList, { place, limit: 1000 });
  expect(next).toBeNull();
  expect(objects.length).toBeGreaterThan(0);
  const layers = board.panels.find((p) => p.question === 7)?.layers ?? [];
  for (const layer of ['health_facilities', 'displacement_sites', 'world_heritage']) {
    const listed = objects.filter((o) => o.layer === layer);
    const counted = layers.find((l) => l.layer === layer)?.sources ?? [];
    expect([layer, counted.reduce((n, s) => n + (s.objects ?? 0), 0)]).toEqual([layer, listed.length]);
    expect([layer, counted.reduce((n, s) => n + (s.withoutPosition ?? 0), 0)]).toEqual([
      layer,
      listed.filter((o) => o.longitude === null).length,
    ]);
  }
});
