/** Coverage and freshness by layer and district, and unknown shares by field. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boardRead } from '#stages/report/operations/board-read.ts';
import { qualityRead } from '#stages/report/operations/quality-read.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse('demo');
});
afterAll(() => house.close());
const quality = (input: object = {}, role: 'hs_adviser' | 'contracting_officer' = 'hs_adviser') =>
  house.as(role).run(qualityRead, { at: '2021-09-09', ...input });

test('never 13: the districts lose no object: those there, those perhaps there and those of no one district', async () => {
  const q = await quality();
  expect(q).toMatchObject({ level: 2, objectsWithheld: false });
  expect(q.districts).toHaveLength(72);
  for (const [layer, objects] of [
    ['health_facilities', 555],
    ['displacement_sites', 126],
  ] as const) {
    const c = q.coverage.find((one) => one.layer === layer);
    const there = c?.cells.reduce((n, one) => n + one.there, 0) ?? 0;
    const perhaps = c?.cells.some((one) => one.perhaps > 0);
    // Each object is certainly in one district, or perhaps in some, or of none: no sum can be less than what is held.
    const [row] = await house.database.inCompartment('car-demo', { write: false }, (tx) =>
      tx.query<{ there: number; nowhere: number }>(
        `select count(*) filter (where level >= 2)::int as there,
           count(*) filter (where coalesce(level, -1) < 2 and maybe = '{}')::int as nowhere
         from protected_object where layer = $1 and superseded_at is null`,
        [layer],
      ),
    );
    expect([layer, there]).toEqual([layer, row?.there]);
    expect(c?.nowhere ?? 0, layer).toBeGreaterThanOrEqual(row?.nowhere ?? 0);
    expect(there + (c?.nowhere ?? 0), layer).toBeLessThanOrEqual(objects);
    if (there + (c?.nowhere ?? 0) < objects) expect(perhaps, layer).toBe(true);
  }
  const bria = q.coverage
    .find((c) => c.layer === 'displacement_sites')
    ?.cells.find((c) => c.district === 'CF521');
  expect(bria?.withoutPoint).toBeGreaterThan(0);
});

test('layers have their age as the board says it, and those missing are there as missing', async () => {
  const q = await quality();
  const b = await house.as('hs_adviser').run(boardRead, { at: '2021-09-09' });
  const state = (layer: string) => q.layers.find((l) => l.layer === layer)?.state;
  expect([state('health_facilities'), state('schools'), state('violence_events')]).toEqual([
    'stale',
    'missing',
    'present',
  ]);
  for (const line of b.panels.flatMap((p) => p.layers))
    expect(q.layers.find((l) => l.layer === line.layer)).toEqual(line);
});

test('events by source in the twelve months; their unknown shares by field', async () => {
  const q = await quality();
  const share = (source: string, of: string, field: string) =>
    q.shares.find((s) => s.source === source && s.of === of && s.field === field);
  const sex = share('ucdp_ged', 'people', 'sex');
  expect(sex?.unknown).toBe(sex?.all);
  expect(sex?.all).toBeGreaterThan(100);
  const aid = share('insecurity_insight_aid', 'people', 'sex');
  expect(aid?.unknown).toBeLessThan(aid?.all ?? 0);
  expect(share('ucdp_ged', 'events', 'assessed')).toMatchObject({
    unknown: share('ucdp_ged', 'events', 'hour')?.all,
  });
  expect(share('who_kwtrp_health', 'objects', 'point')).toMatchObject({ unknown: 10, all: 555 });
  const events = q.coverage.find((c) => c.layer === 'violence_events');
  expect(events?.cells.every((c) => (c.newest ?? '') <= '2021-09-09')).toBe(true);
  expect(events?.nowhere).toBeGreaterThan(0);
});

test('a role that does not read protected objects gets none by district, and is told so', async () => {
  const q = await quality({}, 'contracting_officer');
  expect(q.objectsWithheld).toBe(true);
  expect(q.coverage.some((c) => c.kind === 'objects')).toBe(false);
  expect(q.shares.some((s) => s.of === 'objects')).toBe(false);
  expect(q.layers.length).toBeGreaterThan(5);
});

test('provinces can be asked; a level that is not is refused', async () => {
  expect((await quality({ level: 1 })).districts).toHaveLength(17);
  await expect(quality({ level: 9 })).rejects.toMatchObject({ code: 'invalid_input' });
});

test('before anything was imported nothing is held, and no layer is a zero', async () => {
  const q = await quality({ known: '2020-01-01' });
  expect(q).toMatchObject({ level: null, districts: [], coverage: [] });
  expect(q.layers.every((l) => l.state === 'missing')).toBe(true);
});
