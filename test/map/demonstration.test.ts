/** The map of the Central African Republic: counts that add up to figures, borders without gaps, tiles by HTTP, the search. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { classifyRings } from '@mapbox/vector-tile';
import { figureOpen } from '#stages/report/operations/figure-open.ts';
import { boardRead } from '#stages/report/operations/board-read.ts';
import { mapSummary } from '#stages/report/operations/map-summary.ts';
import { mapTile } from '#stages/report/operations/map-tile.ts';
import { objectList } from '#stages/understand/operations/object-list.ts';
import { placeSearch } from '#stages/understand/operations/place-search.ts';
import { openDoor, type TestDoor } from '#test/http.ts';
import { readTile, sumOf, tilesOver, type Read } from './read-tile.ts';

let door: TestDoor;
beforeAll(async () => {
  door = await openDoor('demo');
});
afterAll(() => door.close());
// The door's house acts in the demonstration of the Central African Republic.
const run = () => door.house.as('hs_adviser');

async function whole(zoom: number, box: NonNullable<Summary['box']>, more: object): Promise<Read[]> {
  const read: Read[] = [];
  for (const tile of tilesOver(zoom, box))
    read.push(...readTile((await run().run(mapTile, { ...tile, ...more })).content));
  return read;
}
type Summary = Awaited<ReturnType<typeof summary>>;
const summary = (more: object = {}) => run().run(mapSummary, more);

describe('counts', () => {
  test('of the tiles behind a figure, with what is on no tile, are the records of that figure', async () => {
    const board = await run().run(boardRead, { at: '2021-09-09' });
    const refs = board.panels
      .flatMap((p) => p.figures.flatMap((f) => f.bySource.flatMap((s) => [s.certain, s.possible])))
      .filter((t) => t.events > 0);
    expect(refs.length).toBeGreaterThan(0);
    for (const { ref } of refs.slice(0, 4)) {
      const figure = await run().run(figureOpen, { ref, limit: 500 });
      const records = new Set(figure.records.map((r) => r.event)).size;
      const s = await summary({ ref });
      const read = await whole(6, s.box as NonNullable<Summary['box']>, { ref });
      expect(sumOf(read, 'events') + sumOf(read, 'event_areas') + s.events.undrawn).toBe(records);
    }
  });

  test.each([3, 6, 8])('of all that is held add up at zoom %i', async (zoom) => {
    const s = await summary({ days: 40_000, at: '2022-12-31' });
    const read = await whole(zoom, s.box as NonNullable<Summary['box']>, {
      days: 40_000,
      at: '2022-12-31',
      layers: ['events', 'objects'],
    });
    expect(s.events.total).toBeGreaterThanOrEqual(1848);
    expect(sumOf(read, 'events')).toBe(s.events.points);
    expect(sumOf(read, 'event_areas')).toBe(s.events.inAreas);
    const objects = s.objects ?? [];
    expect(sumOf(read, 'objects')).toBe(objects.reduce((n, o) => n + o.points, 0));
    expect(sumOf(read, 'object_areas')).toBe(objects.reduce((n, o) => n + o.inAreas, 0));
  });

  test('of objects by layer are those of the list', async () => {
    for (const { layer, total } of (await summary()).objects ?? []) {
      let [n, after] = [0, undefined as string | undefined];
      for (;;) {
        const page = await run().run(objectList, { layer, limit: 1000, ...(after ? { after } : {}) });
        n += page.objects.filter((o) => o.status !== 'retired').length;
        if (page.next === null) break;
        after = page.next;
      }
      expect(total, layer).toBe(n);
    }
  });

  test('111 events of UCDP that are known to a province or coarser are on no point', async () => {
    const s = await summary({ days: 40_000, at: '2022-12-31' });
    expect(
      s.events.areas.filter((a) => a.level <= 1).reduce((n, a) => n + a.things, 0),
    ).toBeGreaterThanOrEqual(111);
  });
});

describe('boundaries', () => {
  test('have no gap and no overlap at any zoom: every inner border is in two areas, step by step', async () => {
    for (const [z, x, y] of [
      [5, 17, 15],
      [8, 143, 122],
    ] as const) {
      const { content } = await run().run(mapTile, { z, x, y, layers: ['boundaries'] });
      const read = readTile(content).filter((r) => r.layer === 'areas' && r.properties['level'] === 2);
      const level = read.length > 0 ? 2 : 1;
      const steps = new Map<string, number>();
      for (const { feature } of readTile(content).filter(
        (r) => r.layer === 'areas' && r.properties['level'] === level,
      )) {
        for (const polygon of classifyRings(feature.loadGeometry())) {
          for (const ring of polygon) {
            for (let i = 1; i < ring.length; i++) {
              const [a, b] = [ring[i - 1], ring[i]].map((p) => `${p?.x} ${p?.y}`);
              steps.set(`${a}>${b}`, (steps.get(`${a}>${b}`) ?? 0) + 1);
            }
          }
        }
      }
      // Each step is walked once by the area on its one side and once, backwards, by that on the other: nothing twice.
      expect([...steps].filter(([, n]) => n > 1).length / steps.size).toBeLessThan(0.002);
      const lone = [...steps.keys()].filter((s) => !steps.has(s.split('>').toReversed().join('>')));
      const edge = (s: string): boolean => s.split(/[ >]/).some((n) => Number(n) <= -63 || Number(n) >= 4159);
      const outer = lone.filter((s) => !edge(s));
      // What is left is the outline of the country (some of it is in these tiles) and the slips of its source.
      expect(outer.length / steps.size, `${z}/${x}/${y}`).toBeLessThan(z === 8 ? 0.02 : 0.6);
    }
  });

  test('are read by the reference reader, name each area once over the tiles, and bear no point of an event', async () => {
    const s = await summary();
    const read = await whole(8, s.box as NonNullable<Summary['box']>, { layers: ['boundaries'] });
    const labels = read.filter((r) => r.layer === 'labels').map((r) => String(r.properties['code']));
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.length).toBe(1 + 17 + 72 + 175);
    expect(new Set(read.map((r) => r.layer))).toEqual(new Set(['areas', 'borders', 'labels']));
  });
});

describe('by HTTP', () => {
  test('a tile is bytes with a tag, kept by its reader alone; asked again it is 304, and after a change it is sent', async () => {
    const token = await door.signIn('hs_adviser');
    const path = '/api/operations/car-demo/map/tiles/6/35/30?layers=boundaries,events&days=30';
    const first = await door.ask('GET', path, { token });
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toBe('application/vnd.mapbox-vector-tile');
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{20,}"$/);
    expect(readTile(new Uint8Array(await first.arrayBuffer())).length).toBeGreaterThan(5);
    for (const given of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await door.ask('GET', path, { token, headers: { 'if-none-match': given } });
      expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
    }
    const other = await door.ask('GET', path.replace('30', '3000').replace('days=30', 'days=3000'), {
      token,
      headers: { 'if-none-match': tag },
    });
    expect(other.status).not.toBe(304);
    const without = await door.ask('GET', path, {});
    expect(without.status).toBe(401);
  });
});

describe('the search', () => {
  const find = async (text: string) => run().run(placeSearch, { text });
  test.each([
    ['Bria', 'Bria'],
    ['bria', 'Bria'],
    ['Ouham Pende', 'Ouham Pendé'],
    ['ouham-pendé', 'Ouham Pendé'],
    ['hautte kotto', 'Haute-Kotto'],
    ['Bosangoa', 'Bossangoa'],
    ['CF52', 'Haute-Kotto'],
  ])('%s finds %s', async (text, name) => {
    const { places } = await find(text);
    expect(places.map((p) => p.name)).toContain(name);
  });

  test('says which name answered and where the place is', async () => {
    const { places } = await find('Bria');
    const district = places.find((p) => p.level === 2);
    expect(district).toMatchObject({
      kind: 'admin',
      how: 'exact',
      within: expect.arrayContaining(['Haute-Kotto']) as unknown,
    });
    expect(district?.box?.west).toBeGreaterThan(20);
  });

  test('protected objects answer to who may read them, and to nobody else', async () => {
    const { objects } = await find('hopital de bria');
    expect(objects?.length).toBeGreaterThan(0);
    const reporter = await door.house.as('reporter').run(placeSearch, { text: 'hopital de bria' });
    expect(reporter.objects).toBeNull();
  });

  test('coordinates are read, in both orders where the text does not say', async () => {
    const { coordinates } = await find('6.54, 21.98');
    expect(coordinates.map((c) => [c.written, c.longitude, c.latitude])).toEqual([
      ['latitude_first', 21.98, 6.54],
      ['longitude_first', 6.54, 21.98],
    ]);
    expect((await find('6.54 N 21.98 E')).coordinates).toMatchObject([
      { written: 'marked', longitude: 21.98 },
    ]);
    expect((await find('Bria')).coordinates).toEqual([]);
  });
});
