/** The three lists of the check: where an object stands, and that a poorer coordinate never makes it disappear. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Position } from '#model/position.ts';
import { checkRun } from '#stages/plan/operations/check.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { describeToy } from '#test/toy-operation.ts';
import { toyWorld, type ToyWorld } from '#test/toy-objects.ts';
import { asking, line, square, union, type Answer } from './asking.ts';

let house: TestHouse;
let world: ToyWorld;
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house);
  world = await toyWorld(house);
});
afterAll(() => house.close());

const check = (input: unknown): Promise<Answer> => house.as('planner').run(checkRun, input);
const DISTRICT: Partial<Position> = { level: 2, within: ['TY11'] };

test('inside, near, may be inside, somewhere in this district, in this district with position unknown', async () => {
  const [inside, near, maybe, far, area, name, elsewhere] = await world.objects(
    { name: 'inside', position: world.point(20.5, 5.5, 100) },
    { name: 'near', position: world.point(20.5, 5.63, 100) },
    { name: 'maybe', position: world.point(20.5, 5.69, 10_000) },
    { name: 'far', position: world.point(20.5, 5.69, 100) },
    { name: 'area', position: { ...DISTRICT, basis: 'source_area' } },
    { name: 'name', position: { ...DISTRICT, basis: 'name' } },
    { name: 'elsewhere', position: { level: 2, within: ['TY21'], basis: 'name' } },
  );
  const answer = await check(asking(square(20.4, 5.4, 20.6, 5.6)));
  const { insideOrNear, mayBeInside, noUsablePosition } = answer.lists;
  expect(insideOrNear.items.map((o) => [o.id, o.relation, o.certain])).toEqual([
    [inside, 'inside', true],
    [near, 'near', true],
  ]);
  // 0.03 degrees of latitude from the edge at 5.6 north: 3,317 m on WGS 84.
  expect(insideOrNear.items[1]?.distance).toBeGreaterThan(3_310);
  expect(insideOrNear.items[1]?.distance).toBeLessThan(3_325);
  expect(mayBeInside.items.map((o) => [o.id, o.certain])).toEqual([
    [maybe, false],
    [area, true],
  ]);
  expect(mayBeInside.items[1]).toMatchObject({ lon: null, distance: null, within: ['TY11'] });
  expect(noUsablePosition.items.map((o) => [o.id, o.within])).toEqual([[name, ['TY11']]]);
  expect(union(answer).has(far as string)).toBe(false);
  expect(union(answer).has(elsewhere as string)).toBe(false);
});

test('inside is certain only when the whole circle of uncertainty is inside', async () => {
  const [half] = await world.objects({ name: 'half', position: world.point(20.85, 5.5, 30_000) });
  const answer = await check(asking(square(20.8, 5.45, 20.9, 5.55), { within: 0 }));
  expect(answer.lists.insideOrNear.items.find((o) => o.id === half)).toMatchObject({
    relation: 'inside',
    distance: 0,
    certain: false,
    uncertainty: 30_000,
  });
});

test('never 13: what has no usable position is listed for every shape in its district, and what is known only to a province or to nothing is listed too', async () => {
  const [one, either, province, country, nowhere] = await world.objects(
    { position: { level: 2, within: ['TY21'], basis: 'name' } },
    { position: { level: 2, within: ['TY11', 'TY21'], basis: 'name' } },
    { position: { level: 1, within: ['TY2'], basis: 'source_area' } },
    { position: { level: 0, within: ['TY'], basis: 'source_area' } },
    { position: { basis: 'none' } },
  );
  for (const shape of [
    line([21.5, 5.1], [21.6, 5.1]),
    square(21.95, 5.95, 22, 6),
    { type: 'Point', coordinates: [21.99, 5.01] },
  ]) {
    const answer = await check(asking(shape, { within: 0 }));
    const named = new Map(answer.lists.noUsablePosition.items.map((o) => [o.id, o]));
    expect(named.get(one as string)).toMatchObject({
      relation: 'no_usable_position',
      certain: true,
      distance: null,
    });
    expect(named.get(either as string)).toMatchObject({ certain: false, within: ['TY11', 'TY21'] });
    const wider = answer.lists.wider.flatMap((w) => w.ids.map((id) => [id, w.level] as const));
    expect(wider).toContainEqual([province, 1]);
    expect(wider).toContainEqual([country, 0]);
    expect(wider).toContainEqual([nowhere, null]);
    expect(answer.verdict.sentences).toContainEqual(expect.objectContaining({ code: 'check.verdict.wider' }));
  }
  const west = await check(asking(line([20.1, 5.1], [20.2, 5.1]), { within: 0 }));
  expect(union(west).has(one as string)).toBe(false);
  expect(union(west).has(province as string)).toBe(false);
  expect(union(west).has(either as string)).toBe(true);
});

test('never 13: what is known to an area that the boundaries no longer hold is listed, not lost', async () => {
  const [orphan] = await world.objects({ position: { basis: 'name', level: 2, within: ['TY11'] } });
  await world.sql(`update @.protected_object set superseded_at = '2001-01-02' where object_id = $1`, [
    orphan,
  ]);
  await world.sql(
    `insert into @.protected_object select gen_random_uuid(), object_id, layer, kind, type, category, name, other_names, status, operating, lon, lat, uncertainty,
       level, '{TY,TY9,TY99}', maybe, position_basis, position_method, area_box, last_confirmed, source_code, external_id, content_hash, import_run, '2001-01-02', null
     from @.protected_object where object_id = $1`,
    [orphan],
  );
  expect(union(await check(asking(line([21.5, 5.1], [21.6, 5.1])))).has(orphan as string)).toBe(true);
});

test('never 5, never 18: closed, claimed to be used, or only proposed, an object stays on the list; only what two persons retired leaves it', async () => {
  const here = world.point(20.2, 5.2, 50);
  const [closed, claimed, proposed, retired] = await world.objects(
    { position: here, operating: 'closed' },
    { position: here, status: 'validated' },
    { position: here, status: 'proposed', operating: 'unknown' },
    { position: here, status: 'retired' },
  );
  await world.sql(
    `insert into @.object_note (note_id, object_id, kind, text, by, recorded_at) values (gen_random_uuid(), $1, 'military_use_claim', 'said to be used', 'legad', '2001-01-01')`,
    [claimed],
  );
  const answer = await check(asking(square(20.19, 5.19, 20.21, 5.21)));
  const listed = answer.lists.insideOrNear.items.map((o) => o.id);
  expect(listed).toEqual(expect.arrayContaining([closed, claimed, proposed]));
  expect(listed).not.toContain(retired);
  const found = answer.findings.items.filter((f) => f.rule === 'civilians.medical_facility');
  const severity = (id: string | undefined) => found.find((f) => f.object === id)?.severity;
  expect(severity(claimed)).toBe('act_now');
  expect(severity(closed)).toBe(severity(claimed));
  expect(severity(proposed)).toBe(severity(claimed));
  expect(JSON.stringify(answer)).not.toContain('said to be used');
});

test('known: a check answers as it was known', async () => {
  const here = world.point(20.3, 5.8, 50);
  const [late] = await world.objects({ position: here, recordedAt: '2015-01-01' });
  const [gone] = await world.objects({
    position: here,
    recordedAt: '2001-01-01',
    supersededAt: '2012-01-01',
  });
  const shape = square(20.29, 5.79, 20.31, 5.81);
  const now = union(await check(asking(shape)));
  const then = union(await check(asking(shape, { known: '2010-01-01' })));
  expect([now.has(late as string), now.has(gone as string)]).toEqual([true, false]);
  expect([then.has(late as string), then.has(gone as string)]).toEqual([false, true]);
});

test('never 13, never 21: making a coordinate poorer never takes an object out of the three lists (property)', async () => {
  let seed = 42;
  const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const chains: string[][] = [];
  for (let i = 0; i < 40; i++) {
    const [lon, lat, u] = [20.02 + random() * 1.96, 5.02 + random() * 0.96, 20 + random() ** 3 * 8_000];
    const circles = [u, u * 1.01, u * 2, u * 10].map((r) => world.point(lon, lat, r));
    const touching = world.boundaries.touching(lon, lat, u * 10);
    // Over the border it may be in no area at all: then only "nowhere" is a true poorer statement.
    const whole = world.boundaries.place(lon, lat, u * 10, 0).level === 0;
    const areas = whole
      ? ([2, 1, 0] as const).flatMap((level): Partial<Position>[] => {
          const within = touching.filter((code) => world.boundaries.levelOf(code) === level);
          return [{ level, within, basis: level === 2 && i % 2 ? 'name' : 'source_area' }];
        })
      : [];
    chains.push(
      await world.objects(
        ...[...circles, ...areas, { basis: 'none' } as const].map((position) => ({
          layer: 'chain',
          position,
        })),
      ),
    );
  }
  const lon = fc.double({ min: 20, max: 22, noNaN: true });
  const lat = fc.double({ min: 5, max: 6, noNaN: true });
  const size = fc.double({ min: 0.001, max: 0.3, noNaN: true });
  const shape = fc.oneof(
    fc.tuple(lon, lat).map((coordinates) => ({ type: 'Point', coordinates })),
    fc
      .array(fc.tuple(lon, lat), { minLength: 2, maxLength: 12 })
      .map((coordinates) => ({ type: 'LineString', coordinates })),
    fc.tuple(lon, lat, size, size).map(([w, s, dx, dy]) => square(w, s, w + dx, s + dy)),
  );
  let listed = 0;
  await fc.assert(
    fc.asyncProperty(
      shape,
      fc.oneof(fc.constant(0), fc.double({ min: 0, max: 30_000, noNaN: true })),
      async (drawn, within) => {
        const found = union(await check(asking(drawn, { within })));
        for (const chain of chains) {
          const hits = chain.map((id) => found.has(id));
          listed += hits.filter(Boolean).length;
          const first = hits.indexOf(true);
          if (first >= 0) expect(hits.slice(first)).toEqual(hits.slice(first).map(() => true));
        }
      },
    ),
    { numRuns: 60, seed: 7 },
  );
  expect(listed).toBeGreaterThan(1_000);
}, 120_000);
