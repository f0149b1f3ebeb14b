/**
 * Tiles of the map over 10⁴ to 10⁶ events, through `perform` as the web's role: the first tile after a write (everything
 * is read), the tiles of a pan across the country and of a zoom into it, thirty days and all years. In CPU of this
 * process, since machines are shared; the wait is beside it. Target: p95 ≤ 10 ms of CPU a tile while panning over 10⁵.
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
import { perform, type House } from '#src/perform.ts';
import { mapTile } from '#stages/report/operations/map-tile.ts';
import { makeEvents } from './make-events.ts';
import { MOST, quantile, type BenchRow } from './row.ts';

const ACTOR: Actor = { label: 'bench', roles: ['hs_adviser'], demonstration: false };
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

async function measure(house: House, compartment: string, events: number): Promise<BenchRow[]> {
  const input = { at: '2021-09-09', layers: ['events'] };
  const tile = (at: object, days: number) =>
    perform(house, mapTile, { actor: ACTOR, compartment, input: { ...input, ...at, days } });
  const write = (): Promise<unknown> => house.database.owner.query('select pg_current_xact_id()');
  const size = `${events.toLocaleString('en')} events`;
  const rows: BenchRow[] = [];
  for (const [days, named] of [
    [30, 'thirty days'],
    [10_000, 'all years'],
  ] as const) {
    const first: [number, number][] = [];
    for (let i = 0; i < 6; i++) {
      await write();
      first.push(await timed(() => tile({ z: 5, x: 17, y: 15 }, days)));
    }
    rows.push(row(`first tile after a write, ${named}, ${size}`, first.slice(1)));
    for (const z of [5, 7, 10]) {
      const samples: [number, number][] = [];
      for (const at of pan(z)) samples.push(await timed(() => tile(at, days)));
      rows.push(row(`panning at zoom ${z}, ${named}, ${size}`, samples));
    }
  }
  return rows;
}

async function timed(work: () => Promise<unknown>): Promise<[cpu: number, wait: number]> {
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return [(user + system) / 1000, performance.now() - start];
}

function row(name: string, samples: readonly [number, number][]): BenchRow {
  const [cpu, wait] = [samples.map(([c]) => c), samples.map(([, w]) => w)];
  return {
    name: `${name}, CPU, p95`,
    figure: quantile(cpu, 0.95),
    unit: 'ms',
    beside: `median ${quantile(cpu, 0.5).toFixed(1)} ms; waited ${quantile(wait, 0.5).toFixed(1)} ms, p95 ${quantile(wait, 0.95).toFixed(1)} ms; ${samples.length} tiles`,
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
