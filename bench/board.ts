/**
 * The 0600 board over 10⁴ to 10⁶ events, through `perform` as the web's role: the panels of questions 1 and 7 with those
 * of their area, the whole board, a figure opened, and the same as it was known earlier. Target: p95 ≤ 50 ms for panels
 * 1 and 7 over 10⁶ events with `known` = now.
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
import type { AreaDeclaration } from '#model/area.ts';
import type { Actor } from '#model/rights.ts';
import { perform, type House } from '#src/perform.ts';
import { boardRead } from '#stages/report/operations/board-read.ts';
import { figureOpen } from '#stages/report/operations/figure-open.ts';
import { makeEvents, type Made } from './make-events.ts';
import { MOST, quantile, type BenchRow } from './row.ts';

const ACTOR: Actor = { label: 'bench', roles: ['hs_adviser'], demonstration: false };
const ROUNDS = 60;

/** Sizes measured: events, objects. The last has a register larger than any country's. */
const SIZES: readonly (readonly [number, number])[] = [
  [10_000, 10_000],
  [100_000, 10_000],
  [1_000_000, 10_000],
  [1_000_000, 100_000],
].filter(([events = 0]) => events <= MOST) as [number, number][];

/** The areas with the panels of questions 1 and 7 alone. */
const TWO: readonly AreaDeclaration[] = AREAS.map((a) => ({
  ...a,
  panels: a.panels.filter((p) => p.question === 1 || p.question === 7),
}));

/** `before` is done before each round and is not measured. */
async function timed(
  name: string,
  work: () => Promise<unknown>,
  beside = '',
  before = async (): Promise<void> => {},
): Promise<BenchRow> {
  for (let i = 0; i < 5; i++) await work();
  const samples: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    await before();
    const start = performance.now();
    await work();
    samples.push(performance.now() - start);
  }
  return {
    name: `${name}, p95`,
    figure: quantile(samples, 0.95),
    unit: 'ms',
    beside: `median ${quantile(samples, 0.5).toFixed(1)} ms${beside ? `; ${beside}` : ''}`,
  };
}

async function measure(house: House, made: Made, events: number, objects: number): Promise<BenchRow[]> {
  const { compartment, at, known } = made;
  const board = (areas: readonly AreaDeclaration[], input: object) =>
    perform({ ...house, areas }, boardRead, { actor: ACTOR, compartment, input });
  const first = await board(AREAS, { at });
  const killed = first.panels[0]?.figures[0]?.bySource[0];
  const density = `${(killed?.certain.events ?? 0) + (killed?.possible.events ?? 0)} events of the day, ${first.panels[0]?.series?.notOnOneDay} of the 30 days on no one day`;
  const size = `${events.toLocaleString('en')} events, ${objects.toLocaleString('en')} objects`;
  const ref = killed?.possible.ref;
  // A transaction of anyone makes a new snapshot, and nothing that was worked out before it is used again.
  const write = async (): Promise<void> =>
    void (await house.database.owner.query('select pg_current_xact_id()'));
  const two = `board, questions 1 and 7`;
  return [
    await timed(
      `${two}, ${size}`,
      () => board(TWO, { at }),
      `nothing written since it was last read; ${density}; target 50 ms`,
    ),
    await timed(`${two}, first reading after a write, ${size}`, () => board(TWO, { at }), density, write),
    await timed(
      `${two} of a district, first reading after a write, ${size}`,
      () => board(TWO, { at, place: 'ZZA1' }),
      '',
      write,
    ),
    await timed(
      `${two} as known ${known}, first reading after a write, ${size}`,
      () => board(TWO, { at, known }),
      '',
      write,
    ),
    await timed(
      `board, all twelve, first reading after a write, ${size}`,
      () => board(AREAS, { at }),
      '',
      write,
    ),
    await timed(`a figure opened, first 100 records, ${size}`, () =>
      perform(house, figureOpen, { actor: ACTOR, compartment, input: { ref } }),
    ),
  ];
}

/** Measures the board at each size. */
export async function run(sizes: readonly (readonly [number, number])[] = SIZES): Promise<BenchRow[]> {
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
    const secrets = await openSecrets(join(folder, 'secrets'));
    const house: House = {
      database,
      secrets,
      areas: AREAS,
      crossCutting: CROSS_CUTTING,
      operations: [],
      profile: 'force',
      importing: IMPORTING,
      exporting: EXPORTING,
      now: () => Date.now(),
    };
    try {
      for (const [events, objects] of sizes)
        rows.push(...(await measure(house, await makeEvents(database, events, objects), events, objects)));
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
  const counts = process.argv.slice(2).map(Number);
  const sizes = counts.length >= 2 ? [[counts[0] ?? 0, counts[1] ?? 0] as const] : undefined;
  for (const row of await run(sizes))
    console.log(`${row.name}: ${row.figure.toFixed(1)} ${row.unit} (${row.beside ?? ''})`);
}
