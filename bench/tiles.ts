/**
 * Tiles of the map over 10⁴ to 10⁶ events, through `perform` as the web's role: the first tile after an event was written
 * (everything is read), the first after something else was (it comes from memory), the tiles of a pan across the country
 * and of a zoom into it, thirty days and all years. In CPU of this process, since machines are shared; the wait is beside
 * it, and what one plain query of PostgreSQL for the same tile takes, counted by cell. Target: p95 ≤ 10 ms of CPU a tile
 * while panning over 10⁵. Run: node bench/tiles.ts [events]
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CROSS_CUTTING } from '#areas/cross-cutting/cross-cutting.ts';
import { AREAS } from '#areas/list.ts';
import { openDatabase } from '#db/database.ts';
import { startPrivateServer } from '#db/private/server.ts';
import { openSecrets } from '#db/secrets.ts';
import { EXPORTING } from '#exporters/exporting.ts';
import { IMPORTING } from '#importers/importing.ts';
import type { Actor } from '#model/rights.ts';
import { boxOfTile } from '#methods/tiles/mercator.ts';
import { perform, type House } from '#src/perform.ts';
import { mapTile } from '#stages/report/operations/map-tile.ts';
import { makeEvents } from './make-events.ts';
import { MOST, quantile, type BenchRow } from './row.ts';

const ACTOR: Actor = { label: 'bench', roles: ['hs_adviser'], demonstration: false };
const ZOOMS = [5, 8, 11] as const;
const SIZES = [10_000, 100_000, 1_000_000].filter((n) => n <= MOST);

/** Tiles of a pan over 15 to 27 degrees east, 3 to 11 north, at a zoom, four at a time as a screen asks for them. */
function pan(z: number): { z: number; x: number; y: number }[] {
  const n = 2 ** z;
  const tiles: { z: number; x: number; y: number }[] = [];
  const [west, east] = [Math.floor((195 / 360) * n), Math.floor((207 / 360) * n)];
  const [top, bottom] = [Math.floor(n * 0.469), Math.floor(n * 0.4915)];
  for (let x = west; x <= east; x++) for (let y = top; y <= bottom; y++) tiles.push({ z, x, y });
  return tiles.slice(0, 120);
}

type Tile = ReturnType<typeof pan>[number];

/** The same counts of a tile by one query, the same cells, without anything of Amparo: what a server without a memory would ask each time. */
const PLAIN = `
  select width_bucket(lon, $1, $2, 8) as x, width_bucket(lat, $3, $4, 8) as y, count(*), min(event_id::text), avg(lon), avg(lat)
  from @.event where superseded_at is null and tstzrange(happened_from, happened_to, '[)') && tstzrange($5, $6, '[)')
    and lon between $1 and $2 and lat between $3 and $4 and uncertainty <= 25000 group by 1, 2`;

/** An event is written and nothing of it changed: the mark in `written` is what counts. */
const FACT =
  'update @.event set superseded_at = superseded_at where row_id = (select row_id from @.event limit 1)';
/** Something else is. */
const OTHER =
  'update @.protected_object set superseded_at = superseded_at where row_id = (select row_id from @.protected_object limit 1)';

async function measure(house: House, compartment: string, events: number): Promise<BenchRow[]> {
  const { owner } = house.database;
  const { schema_name: schema } = await house.database.compartment(compartment);
  const sql = (text: string, values: unknown[] = []): Promise<unknown> =>
    owner.query(text.replaceAll('@', `"${schema}"`), values);
  const to = new Date('2021-09-09T23:00:00Z');
  const size = `${events.toLocaleString('en')} events`;
  const rows: BenchRow[] = [];
  for (const [days, named] of [
    [30, 'thirty days'],
    [10_000, 'all years'],
  ] as const) {
    const input = { at: '2021-09-09', layers: ['events'], days };
    const tile = (at: Tile) =>
      perform(house, mapTile, { actor: ACTOR, compartment, input: { ...input, ...at } });
    const plain = async (at: Tile): Promise<unknown> => {
      const { west, south, east, north } = boxOfTile(at);
      return sql(PLAIN, [west, east, south, north, new Date(to.getTime() - days * 86_400_000), to]);
    };
    for (const z of ZOOMS) {
      const tiles = pan(z);
      const middle = tiles[Math.floor(tiles.length / 2)] as Tile;
      const after = async (write: string): Promise<Sample[]> => {
        const samples: Sample[] = [];
        for (let i = 0; i < 9; i++) {
          await sql(write);
          samples.push(await timed(() => tile(middle)));
        }
        return samples.slice(1);
      };
      rows.push(
        row(`first tile after an event was written, zoom ${z}, ${named}, ${size}`, await after(FACT)),
      );
      rows.push(row(`first tile after something else was, zoom ${z}, ${named}, ${size}`, await after(OTHER)));
      const [ours, theirs]: [Sample[], Sample[]] = [[], []];
      for (let round = 0; round < 20 / tiles.length; round++)
        for (const at of tiles) ours.push(await timed(() => tile(at)));
      for (const at of tiles.slice(0, 20)) theirs.push(await timed(() => plain(at)));
      const waits = theirs.map(([, wait]) => wait);
      const beside = `one plain query a tile waits ${quantile(waits, 0.5).toFixed(1)} ms, p95 ${quantile(waits, 0.95).toFixed(1)} ms`;
      rows.push(row(`panning at zoom ${z}, ${named}, ${size}`, ours, beside));
    }
  }
  return rows;
}

type Sample = [cpu: number, wait: number];

async function timed(work: () => Promise<unknown>): Promise<Sample> {
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return [(user + system) / 1000, performance.now() - start];
}

function row(name: string, samples: readonly Sample[], more = ''): BenchRow {
  const [cpu, wait] = [samples.map(([c]) => c), samples.map(([, w]) => w)];
  return {
    name: `${name}, CPU, p95`,
    figure: quantile(cpu, 0.95),
    unit: 'ms',
    beside: `median ${quantile(cpu, 0.5).toFixed(1)} ms; waited ${quantile(wait, 0.5).toFixed(1)} ms, p95 ${quantile(wait, 0.95).toFixed(1)} ms; ${samples.length} tiles${more ? `; ${more}` : ''}`,
  };
}

/** Measures tiles at each size. */
export async function run(sizes: readonly number[] = SIZES): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'amparo-bench-'));
  await chmod(folder, 0o711);
  const server = await startPrivateServer({ dataFolder: join(folder, 'data') });
  const rows: BenchRow[] = [];
  try {
    const { host, port, database: name } = server.connection;
    const database = await openDatabase({
      owner: { host, port, user: server.ownerUser, database: name },
      webPassword: null,
    });
    const house: House = {
      database,
      secrets: await openSecrets(join(folder, 'secrets')),
      areas: AREAS,
      crossCutting: CROSS_CUTTING,
      operations: [],
      profile: 'force',
      importing: IMPORTING,
      exporting: EXPORTING,
      now: () => Date.now(),
    };
    try {
      for (const events of sizes) {
        const { compartment } = await makeEvents(database, events, 1_000);
        rows.push(...(await measure(house, compartment, events)));
      }
    } finally {
      await database.close();
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
  return rows;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sizes = process.argv.slice(2).map(Number);
  for (const one of await run(sizes.length > 0 ? sizes : undefined))
    console.log(`${one.name}: ${one.figure.toFixed(1)} ${one.unit} (${one.beside ?? ''})`);
}
