/** What `inside` and `maybe` were made to at import is what a rebuild makes of them; broken rows are put right, and newer boundaries are followed. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { name } from '#db/connection.ts';
import { rebuild } from '#src/main/rebuild.ts';
import { eventRead } from '#stages/report/operations/event-read.ts';
import { mapSummary } from '#stages/report/operations/map-summary.ts';
import { auditRead } from '#stages/platform/operations/audit-read.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { recordEvent } from '#test/recorded.ts';
import { toyWorld, type ToyWorld } from '#test/toy-objects.ts';
import { describeToy } from '#test/toy-operation.ts';

/** Of one compartment: how many rows, and which differ. */
async function rebuilt(house: TestHouse, compartment: string, write: boolean) {
  const found = (await rebuild(house, write)).filter((r) => r.compartment === compartment);
  const of = (table: string) => {
    const one = found.find((r) => r.table === table);
    if (!one) throw new Error(`nothing of ${table}`);
    return { rows: one.rows, wrong: one.wrong.length, moved: one.moved.length, unknown: one.unknown.length };
  };
  return { events: of('event'), objects: of('protected_object') };
}

describe('on the demonstration', () => {
  let house: TestHouse;
  let schema: string;
  beforeAll(async () => {
    house = await freshHouse('demo');
    schema = name((await house.database.compartment('car-demo')).schema_name);
  });
  afterAll(() => house.close());
  const sql = async <Row>(text: string): Promise<Row[]> =>
    (await house.database.owner.query(text.replaceAll('@', schema))).rows as Row[];

  /** Every table but the audit log and what says that something was written, each row as text. */
  async function everything(): Promise<Record<string, string>> {
    const tables = await sql<{ t: string }>(
      `select relname as t from pg_class where relnamespace = '@'::regnamespace and relkind = 'r' and relname !~ '^(audit_|written)' order by 1`,
    );
    const found: Record<string, string> = {};
    for (const { t } of tables)
      found[t] =
        (
          await sql<{ h: string }>(
            `select concat(count(*), ' ', sum(hashtextextended(x::text, 0))) as h from @.${t} x`,
          )
        )[0]?.h ?? '';
    return found;
  }

  test('an import and a rebuild agree on every row', async () => {
    const { events, objects } = await rebuilt(house, 'car-demo', false);
    expect(events).toEqual({ rows: events.rows, wrong: 0, moved: 0, unknown: 0 });
    expect(objects).toEqual({ rows: objects.rows, wrong: 0, moved: 0, unknown: 0 });
    expect(events.rows).toBeGreaterThan(1848);
    expect(objects.rows).toBeGreaterThan(555);
    // Some follow their point alone, and some are where their source says.
    const named = await sql<{ named: boolean }>(
      `select distinct named is not null as named from @.event where lon is not null`,
    );
    expect(named).toHaveLength(2);
  });

  test('what was broken by hand is put right, and nothing else changes by a byte', async () => {
    const before = await everything();
    await sql(
      `update @.event set inside = '{}', maybe = array['CF'] where row_id in (select row_id from @.event where superseded_at is null order by md5(row_id::text) limit 40)`,
    );
    await sql(
      `update @.event set maybe = maybe || 'XX'::text where row_id in (select row_id from @.event where superseded_at is null order by md5(row_id::text) desc limit 40)`,
    );
    await sql(
      `update @.protected_object set inside = inside[1:1] where row_id in (select row_id from @.protected_object where cardinality(inside) > 1 order by row_id limit 25)`,
    );
    const broken = await everything();
    const dry = await rebuilt(house, 'car-demo', false);
    expect([dry.events.wrong, dry.objects.wrong]).toEqual([80, 25]);
    expect(await everything()).toEqual(broken);
    expect(await rebuilt(house, 'car-demo', true)).toEqual(dry);
    expect(await everything()).toEqual(before);
    const after = await rebuilt(house, 'car-demo', true);
    expect([after.events.wrong, after.objects.wrong]).toEqual([0, 0]);
    const { leaves } = await house.as('auditor').run(auditRead, { action: 'installation.rebuild' });
    expect(leaves.length).toBe(1);
    expect(leaves[0]).toMatchObject({ actor: 'machine', outcome: 'done' });
  });

  test('cut short, it has changed nothing', async () => {
    await sql(`update @.event set inside = '{}' where superseded_at is null`);
    await sql(
      `update @.protected_object set inside = inside[1:1], maybe = array['CF'] where superseded_at is null`,
    );
    const broken = await everything();
    await sql(`create function @.no() returns trigger language plpgsql as $$ begin raise exception 'cut short'; end $$;
      create trigger no before update on @.protected_object for each row execute function @.no()`);
    await expect(rebuild(house, true)).rejects.toThrow('cut short');
    expect(await everything()).toEqual(broken);
    await sql(`drop trigger no on @.protected_object; drop function @.no()`);
    await rebuild(house, true);
    expect((await rebuilt(house, 'car-demo', false)).events.wrong).toBe(0);
  });

  test('rows of before, of which nobody can tell what was named, stay where they are', async () => {
    const migration = await readFile(
      new URL('../../src/db/migrations/compartment/0015_named_areas.sql', import.meta.url),
      'utf8',
    );
    const fill = migration.slice(migration.indexOf('do $$'));
    await sql(`update @.event set named = null; update @.protected_object set named = null`);
    await sql(`begin; set local search_path = @; ${fill} commit`);
    const { events, objects } = await rebuilt(house, 'car-demo', false);
    expect([events.wrong, events.unknown, objects.wrong, objects.unknown]).toEqual([0, 0, 0, 0]);
  });
});

describe('under a newer release of boundaries', () => {
  let house: TestHouse;
  let world: ToyWorld;
  const ids: Record<string, string> = {};
  const area = (level: number, ...within: string[]) => ({ level, within, basis: 'source_area' as const });
  beforeAll(async () => {
    house = await freshHouse('empty');
    await describeToy(house);
    world = await toyWorld(house);
    const from = '2021-09-09T00:00:00+01:00';
    const positions = {
      moves: world.point(20.7, 5.5, 500),
      stays: world.point(20.2, 5.5, 500),
      straddles: world.point(20.5, 5.5, 2_000),
      named: area(2, 'TY11'),
      either: area(1, 'TY1', 'TY2'),
      gone: area(2, 'TY21'),
      // Its circle crosses the border, and its source names the west.
      insists: { ...world.point(20.995, 5.5, 2_000), level: 1, within: ['TY1'] },
    };
    for (const [what, position] of Object.entries(positions))
      [ids[what] = ''] = await world.events({ from, position });
    [ids['clinic'] = ''] = await world.objects({ position: world.point(20.7, 5.5, 500) });
    ids['told'] = (
      await recordEvent(house, {
        when: { from: '2021-09-09' },
        place: { code: 'TY11', longitude: 20.7, latitude: 5.5, uncertainty: 500 },
      })
    ).event;
    // The border between west and east moves from 21 to 20.5 degrees; the eastern district is dissolved.
    const square = (west: number, east: number) =>
      JSON.stringify({
        type: 'Polygon',
        coordinates: [
          [
            [west, 5],
            [east, 5],
            [east, 6],
            [west, 6],
            [west, 5],
          ],
        ],
      });
    await world.sql(`create table @.old as select * from @.place where kind = 'admin' and level > 0`);
    await world.sql(`update @.place set superseded_at = now() where kind = 'admin' and level > 0`);
    await world.sql(
      `insert into @.place select (jsonb_populate_record(o, jsonb_build_object('row_id', gen_random_uuid(), 'recorded_at', now(),
         'shape', case when o.code like 'TY1%' then $1::jsonb else $2::jsonb end))).* from @.old o where o.code <> 'TY21'`,
      [square(20, 20.5), square(20.5, 22)],
    );
    await world.sql(`drop table @.old`);
  });
  afterAll(() => house.close());

  const where = async (what: string, known?: string) => {
    const { rows } = await house.database.owner.query<{
      inside: string[];
      maybe: string[];
      level: number | null;
    }>(
      `select inside, maybe, level from ${name(world.schema)}.event where event_id = $1
         and ${known ? `recorded_at <= $2 and (superseded_at is null or superseded_at > $2)` : 'superseded_at is null'}`,
      known ? [ids[what], known] : [ids[what]],
    );
    return rows[0] && { ...rows[0], maybe: rows[0].maybe.toSorted() };
  };

  test('a point is where it now lies, what is named stays, what nobody holds any more is said', async () => {
    const before = {
      map: await house.as('hs_adviser').run(mapSummary, { at: '2021-09-09', known: '2020-01-01' }),
    };
    const dry = await rebuilt(house, 'toy-op', false);
    expect(dry.events).toEqual({ rows: 8, wrong: 0, moved: 3, unknown: 1 });
    expect(dry.objects).toEqual({ rows: 1, wrong: 0, moved: 1, unknown: 0 });
    expect(await rebuilt(house, 'toy-op', true)).toEqual(dry);
    expect(await where('moves')).toEqual({ inside: ['TY', 'TY2'], maybe: [], level: 1 });
    expect(await where('stays')).toEqual({ inside: ['TY', 'TY1', 'TY11'], maybe: [], level: 2 });
    // Its circle crosses the new border: surely in the country, maybe on either side. Never finer than it was.
    expect(await where('straddles')).toEqual({ inside: ['TY'], maybe: ['TY1', 'TY11', 'TY2'], level: 0 });
    expect(await where('named')).toEqual({ inside: ['TY', 'TY1', 'TY11'], maybe: [], level: 2 });
    expect(await where('either')).toEqual({ inside: ['TY'], maybe: ['TY1', 'TY2'], level: 1 });
    expect(await where('insists')).toMatchObject({ inside: ['TY', 'TY1'], level: 1 });
    expect(await where('told')).toEqual({ inside: ['TY', 'TY1', 'TY11'], maybe: [], level: 2 });
    expect(await where('gone')).toEqual({ inside: ['TY', 'TY2', 'TY21'], maybe: [], level: 2 });
    // What we knew before is what we knew before.
    expect(await where('moves', '2020-01-01')).toEqual({
      inside: ['TY', 'TY1', 'TY11'],
      maybe: [],
      level: 2,
    });
    expect(await house.as('hs_adviser').run(mapSummary, { at: '2021-09-09', known: '2020-01-01' })).toEqual(
      before.map,
    );
    const event = await house.as('hs_adviser').run(eventRead, { event: ids['moves'] });
    expect(event.versions.length).toBe(2);
    const again = await rebuilt(house, 'toy-op', true);
    expect([again.events.moved, again.objects.moved, again.events.unknown]).toEqual([0, 0, 1]);
  });
});
