/** When a tile is drawn anew: after a write of what it is drawn from, and after no other; and what it shows is then the same as a fresh one. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { KINDS } from '#stages/report/remembered.ts';
import { reportSubmit } from '#stages/collect/operations/report-submit.ts';
import { mapSummary } from '#stages/report/operations/map-summary.ts';
import { mapTile } from '#stages/report/operations/map-tile.ts';
import { eventLink } from '#stages/verify/operations/event-link.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { toyWorld, type ToyWorld } from '#test/toy-objects.ts';
import { describeToy } from '#test/toy-operation.ts';

const DAY = '2021-09-09';
const WHEN = `${DAY}T00:00:00+01:00`;

let house: TestHouse;
let world: ToyWorld;
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house);
  world = await toyWorld(house);
  await writes.facts();
  await writes.objects();
  await writes.places();
});
afterAll(() => house.close());

type Layer = 'events' | 'objects' | 'places' | 'boundaries';
const LAYERS: readonly Layer[] = ['events', 'objects', 'places', 'boundaries'];

/** The bytes of a tile of the whole toy country, as text. */
async function tile(layer: Layer, more: object = {}, role: 'hs_adviser' | 'reporter' = 'hs_adviser') {
  const asked = { z: 4, x: 8, y: 7, at: DAY, days: 1, layers: [layer], ...more };
  return Buffer.from((await house.as(role).run(mapTile, asked)).content).toString('latin1');
}

/** Every layer, now and as known at the end of the day before this test. */
async function all(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const layer of LAYERS) {
    found[layer] = await tile(layer);
    found[`${layer} then`] = await tile(layer, { known: '2023-01-01' });
  }
  return found;
}

let steps = 0;
const point = () => world.point(20.1 + (++steps % 90) / 100, 5.1 + (steps % 80) / 100, 500);
const newest: string[] = [];
/** What may be written, by what is drawn from it: each changes what a tile of it shows. */
const writes = {
  async facts() {
    newest.push(...(await world.events({ from: WHEN, position: point() })));
  },
  async objects() {
    await world.objects({ name: `Clinic ${steps}`, position: point() });
  },
  async places() {
    const { lon, lat } = point();
    await world.settlement(`S${steps}`, lon as number, lat as number);
  },
  async nothing() {
    await house.as('reporter').run(reportSubmit, { what: 'What was seen.', how: 'saw' });
  },
};
type Write = keyof typeof writes;
const FROM: Record<Layer, Write> = {
  events: 'facts',
  objects: 'objects',
  places: 'places',
  boundaries: 'places',
};

/** Puts an event, an object and a settlement there behind the back of the triggers: only what is drawn anew shows them. */
async function unnoticed(work: () => Promise<void>): Promise<void> {
  await world.sql('alter table @.event disable trigger event_written');
  await world.sql('alter table @.protected_object disable trigger protected_object_written');
  await world.sql('alter table @.place disable trigger place_written');
  try {
    await work();
  } finally {
    await world.sql('alter table @.event enable trigger event_written');
    await world.sql('alter table @.protected_object enable trigger protected_object_written');
    await world.sql('alter table @.place enable trigger place_written');
  }
}
/** Says of every kind that it was written: everything is read again. */
const forget = (): Promise<void> =>
  world.sql('insert into @.written (what, xid) select unnest($1::text[]), pg_current_xact_id()', [KINDS]);

describe('a tile', () => {
  test.each(['facts', 'objects', 'places', 'nothing'] as const)(
    'after a write of %s: what is drawn from it is another one, the rest comes from memory and equals a fresh one',
    async (kind) => {
      const before = await all();
      await writes[kind]();
      const after = await all();
      for (const layer of LAYERS.filter((l) => l !== 'boundaries'))
        expect(after[layer] !== before[layer], layer).toBe(FROM[layer] === kind);
      await forget();
      expect(await all()).toEqual(after);
    },
  );

  test('is really kept: what is written unnoticed shows only once its own kind is written', async () => {
    for (const layer of ['events', 'objects', 'places'] as const) {
      const before = await tile(layer);
      await unnoticed(writes[FROM[layer] as 'facts']);
      for (const other of ['facts', 'objects', 'places', 'nothing'] as const) {
        if (other !== FROM[layer]) await writes[other]();
        expect((await tile(layer)) === before, `${layer} after ${other}`).toBe(true);
      }
      await writes[FROM[layer] as 'facts']();
      const own = await tile(layer);
      expect(own === before).toBe(false);
      await forget();
      expect((await tile(layer)) === own).toBe(true);
    }
  });

  test('of linked events is another one, since the link is one of the facts', async () => {
    await writes.facts();
    const [a, b] = newest.slice(-2);
    const before = await tile('events');
    await house.as('verifier').run(eventLink, { events: [a, b], why: 'One fact.' });
    const after = await tile('events');
    expect(after === before).toBe(false);
    await forget();
    expect((await tile('events')) === after).toBe(true);
  });

  test('of a boundary that is replaced is another one, and so are the borders', async () => {
    const before = await all();
    await world.sql(`update @.place set superseded_at = now() where code = 'TY2' and superseded_at is null`);
    const after = await all();
    expect(after['boundaries'] === before['boundaries']).toBe(false);
    // As it was known before, it is still there.
    expect(after['boundaries then'] === before['boundaries then']).toBe(true);
    await forget();
    expect(await all()).toEqual(after);
  });

  test('that one reader may see is not remembered for one who may not (never 21)', async () => {
    const nothing = await tile('objects', {}, 'reporter');
    const seen = await tile('objects');
    expect(seen.length).toBeGreaterThan(nothing.length);
    expect((await tile('objects', {}, 'reporter')) === nothing).toBe(true);
    expect(nothing).not.toContain('Clinic');
    await writes.nothing();
    expect((await tile('objects')) === seen).toBe(true);
    expect((await tile('objects', {}, 'reporter')) === nothing).toBe(true);
    // The events that all may read are the same for both.
    expect((await tile('events', {}, 'reporter')) === (await tile('events'))).toBe(true);
  });
});

test('whatever is written in whatever order, alone or while others read, every tile equals a fresh one', async () => {
  const kind = fc.constantFrom<Write>('facts', 'objects', 'places', 'nothing');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(kind, fc.boolean()), { minLength: 1, maxLength: 5 }),
      async (order) => {
        for (const [what, meanwhile] of order) {
          if (meanwhile) await Promise.all([all(), writes[what](), all()]);
          else await writes[what]();
        }
        const kept = await all();
        await forget();
        expect(await all()).toEqual(kept);
      },
    ),
    { numRuns: 8 },
  );
});

test('now is one moment for a whole screen: to the end of the running minute', async () => {
  const clock = Date.parse('2026-03-01T10:20:30.123Z');
  const windowAt = async (ms: number) => {
    house.clock(ms);
    return (await house.as('hs_adviser').run(mapSummary, { days: 1 })).window;
  };
  const first = await windowAt(clock);
  expect(first).toMatchObject({ from: '2026-02-28T10:21:00.000Z', to: '2026-03-01T10:21:00.000Z' });
  expect(await windowAt(clock + 20_000)).toEqual(first);
  expect((await windowAt(clock + 30_000)).to).toBe('2026-03-01T10:22:00.000Z');
  house.clock(null);
});
