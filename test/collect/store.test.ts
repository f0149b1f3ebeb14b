import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canonical } from '#model/canonical.ts';
import type { Boundaries } from '#model/imported.ts';
import { NOWHERE } from '#model/position.ts';
import { box, list } from '#stages/collect/store/copy-binary.ts';
import { Outbox } from '#stages/collect/store/outbox.ts';
import { compareReleases } from '#stages/collect/store/release.ts';
import { rowIds } from '#stages/collect/store/row-ids.ts';
import { Placing } from '#stages/collect/store/where.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse('empty');
});
afterAll(() => house.close());

test('a release is newer by its numbers, not by its letters', () => {
  const inOrder = ['9.1', '22.1', '23.0.10', '23.1', '23.10', '2019-10', '2020-06'];
  for (const [i, a] of inOrder.entries()) {
    for (const [j, b] of inOrder.entries())
      expect(Math.sign(compareReleases(a, b)), `${a} ${b}`).toBe(Math.sign(i - j));
  }
});

test('ids of one import are version 7, differ, and come in their order, over a turn of the counter too', () => {
  const next = rowIds(Date.UTC(2026, 0, 1));
  const ids = Array.from({ length: 40_000 }, next);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
  for (const id of ids.slice(0, 100))
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

/** Piece by piece, as simple as it can be said. */
function plainly(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(plainly).join(',')}]`;
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  parts.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${parts.map(([key, part]) => `${JSON.stringify(key)}:${plainly(part)}`).join(',')}}`;
}

test('canonical text: one for one value, whatever the order of its keys', () => {
  const key = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.nat({ max: 30 }).map(String),
    fc.constantFrom('a', 'b', '__proto__'),
  );
  const value = fc.letrec((tie) => ({
    leaf: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom(null, undefined),
      fc.bigInt(),
      fc.date({ noInvalidDate: true }),
    ),
    list: fc.array(tie('whole'), { maxLength: 4 }),
    record: fc
      .array(fc.tuple(key, tie('whole')), { maxLength: 6 })
      .map((entries) => Object.fromEntries(entries)),
    whole: fc.oneof({ maxDepth: 3 }, tie('leaf'), tie('list'), tie('record')),
  })).whole;
  const turned = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null || one instanceof Date) return one;
    if (Array.isArray(one)) return one.map(turned);
    return Object.fromEntries(
      Object.entries(one)
        .toReversed()
        .map(([name, part]) => [name, turned(part)]),
    );
  };
  fc.assert(
    fc.property(value, (one) => {
      expect(canonical(one)).toBe(plainly(one));
      expect(canonical(turned(one))).toBe(canonical(one));
    }),
    { numRuns: 2000 },
  );
});

test('what is sent in the binary format is what PostgreSQL holds', async () => {
  const instants = [0, -62_135_596_800_000, Date.UTC(2021, 8, 9, 3, 4, 5, 678), Date.UTC(9999, 0, 1), -1];
  const texts = ['', 'a', 'tab\tline\nback\\slash "quoted" \\N', 'Bangassou – Ndélé 𝄞', 'x'.repeat(300_000)];
  const ids = Array.from({ length: 5 }, rowIds(Date.now()));
  const now = Date.UTC(2026, 5, 1);
  await house.database.inCompartment('toy-op', { write: true }, async (tx) => {
    const outbox = new Outbox(tx);
    for (const [i, id] of ids.entries()) {
      const text = texts[i] as string;
      const from = instants[i] as number;
      outbox.add('event', [
        id,
        id,
        from,
        from + 1,
        'day',
        text || 'UTC',
        i - 179.5,
        -89.25,
        i === 0 ? null : 0.5,
        i === 1 ? null : i - 1,
        list(texts.slice(0, i)),
        list([]),
        'none',
        text,
        i === 2 ? null : box(-180, -90, 180, i),
        text,
        null,
        `e${i}`,
        Buffer.from([i, 255]),
        null,
        'x',
        now,
      ]);
      outbox.add('population_figure', [
        id,
        id,
        'a',
        1,
        'g',
        'all',
        null,
        i,
        i === 4 ? 2 ** 53 - 1 : i * 5_000_000_000,
        2015,
        's',
        's',
        `e${i}`,
        Buffer.alloc(0),
        id,
        now,
      ]);
      outbox.add('object_statement', [
        id,
        id,
        's',
        i % 2 === 0,
        JSON.stringify({ text: text.slice(0, 1000) }),
        now,
      ]);
    }
    await outbox.settle();
  });
  await house.database.inCompartment('toy-op', { write: false }, async (tx) => {
    const events = await tx.query<Record<string, unknown>>(
      `select row_id, happened_from, lon, lat, uncertainty, level, inside, maybe, place_text, area_box::text as box, external_id, content_hash
       from event order by row_id`,
    );
    for (const [i, row] of events.entries()) {
      expect(row).toMatchObject({
        row_id: ids[i],
        lon: i - 179.5,
        lat: -89.25,
        uncertainty: i === 0 ? null : 0.5,
        level: i === 1 ? null : i - 1,
        inside: texts.slice(0, i),
        maybe: [],
        place_text: texts[i],
        box: i === 2 ? null : `(180,${i}),(-180,-90)`,
        external_id: `e${i}`,
        content_hash: Buffer.from([i, 255]),
      });
    }
    const seconds = await tx.query<{ at: number }>(
      `select extract(epoch from happened_from)::float8 * 1000 as at from event order by row_id`,
    );
    expect(seconds.map((row) => Math.round(row.at))).toEqual(instants);
    const people = await tx.query<{ people: number; age_from: null; age_to: number }>(
      `select people, age_from, age_to from population_figure order by row_id`,
    );
    expect(people.map((row) => row.people)).toEqual([0, 5e9, 10e9, 15e9, 2 ** 53 - 1]);
    expect(people.map((row) => [row.age_from, row.age_to])).toEqual([0, 1, 2, 3, 4].map((n) => [null, n]));
    const said = await tx.query<{ chosen: boolean; payload: { text: string } }>(
      `select chosen, payload from object_statement order by statement_id`,
    );
    expect(said.map((row) => row.payload.text)).toEqual(texts.map((text) => text.slice(0, 1000)));
    expect(said.map((row) => row.chosen)).toEqual([true, false, true, false, true]);
  });
});

test('a cell that is not of its column is refused before it is sent', async () => {
  await expect(
    house.database.inCompartment('toy-op', { write: true }, async (tx) => {
      const outbox = new Outbox(tx);
      outbox.add('report_key', [rowIds(0)(), 'not bytes']);
      await outbox.settle();
    }),
  ).rejects.toThrow('a string is no bytea');
});

test('a position is certain where its areas agree, and may be wherever its circle reaches', () => {
  const paths: Record<string, string[]> = {
    C: ['C'],
    C1: ['C', 'C1'],
    C2: ['C', 'C2'],
    C11: ['C', 'C1', 'C11'],
    C12: ['C', 'C1', 'C12'],
    C21: ['C', 'C2', 'C21'],
  };
  const none: Boundaries = {
    at: () => [],
    place: () => ({ level: null, within: [] }),
    named: () => [],
    has: () => false,
    levelOf: () => null,
    count: 6,
    touching: () => ['C', 'C1', 'C2', 'C11', 'C12', 'C21'],
  };
  const placing = new Placing(none, (code) => paths[code] ?? null);
  const where = (within: string[], point: boolean) => {
    const found = placing.of({
      ...NOWHERE,
      within,
      level: within.length ? 1 : null,
      ...(point ? { lon: 20, lat: 5, uncertainty: 1000 } : {}),
    });
    return { inside: found.inside, maybe: found.maybe, box: found.box !== null };
  };
  expect(where([], false)).toEqual({ inside: list([]), maybe: list([]), box: false });
  expect(where(['C11'], false)).toEqual({ inside: list(['C', 'C1', 'C11']), maybe: list([]), box: false });
  expect(where(['C11', 'C21'], false)).toEqual({
    inside: list(['C']),
    maybe: list(['C1', 'C11', 'C2', 'C21']),
    box: false,
  });
  // Its circle reaches into the next province, but its source says in which one it is.
  expect(where(['C1'], true)).toEqual({ inside: list(['C', 'C1']), maybe: list(['C11', 'C12']), box: true });
  expect(where([], true)).toEqual({
    inside: list([]),
    maybe: list(['C', 'C1', 'C2', 'C11', 'C12', 'C21']),
    box: true,
  });
  const dateline = placing.of({ ...NOWHERE, lon: 179.999, lat: 0, uncertainty: 5000 }).box as Buffer;
  expect([dateline.readDoubleBE(0), dateline.readDoubleBE(16)]).toEqual([180, -180]);
});
