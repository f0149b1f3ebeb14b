/**
 * The 0600 board over 10⁴ to 10⁶ events, through `perform` as the web's role: the panels of questions 1 and 7, the whole
 * board, a figure opened, and the same as it was known earlier; each read again, after a write of something else, and after
 * a figure of the day was corrected. Targets over 10⁶ events with `known` = now: p95 ≤ 50 ms for panels 1 and 7, 150 ms for
 * all twelve. Run: node bench/board.ts [events objects]
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
import { postgresSeconds } from './with-processes.ts';

const ACTOR: Actor = { label: 'bench', roles: ['hs_adviser'], demonstration: false };
const ROUNDS = 60;

/** Sizes measured: events, objects. The last has a register larger than any country's. */
const SIZES: readonly (readonly [number, number])[] = [
  [10_000, 10_000],
  [100_000, 10_000],
  [1_000_000, 100_000],
].filter(([events = 0]) => events <= MOST) as [number, number][];

/** The areas with the panels of questions 1 and 7 alone. */
const TWO: readonly AreaDeclaration[] = AREAS.map((a) => ({
  ...a,
  panels: a.panels.filter((p) => p.question === 1 || p.question === 7),
}));

/** Where the server's programs are found, to say how much processor time they took. */
let socket = '';
const backends = (): number => postgresSeconds(socket).get('backend') ?? NaN;

/** `before` is done before each round; its time is not measured, its processor time in PostgreSQL is. */
async function timed(
  name: string,
  work: () => Promise<unknown>,
  beside = '',
  before = async (): Promise<void> => {},
): Promise<BenchRow> {
  for (let i = 0; i < 5; i++) await work();
  const samples: number[] = [];
  const [own, theirs] = [process.cpuUsage(), backends()];
  for (let i = 0; i < ROUNDS; i++) {
    await before();
    const start = performance.now();
    await work();
    samples.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(own);
  const node = (user + system) / 1000 / ROUNDS;
  const postgres = ((backends() - theirs) * 1000) / ROUNDS;
  return {
    name: `${name}, p95`,
    figure: quantile(samples, 0.95),
    unit: 'ms',
    beside: `least ${Math.min(...samples).toFixed(1)}, median ${quantile(samples, 0.5).toFixed(1)} ms; processor of PostgreSQL ${postgres.toFixed(1)} ms, of Node ${node.toFixed(1)} ms${beside ? `; ${beside}` : ''}`,
  };
}

/** Corrects a figure that a source states of an event of the day: a new statement, the one before it superseded. */
const corrected = (schema: string): string => `
  with said as (
    select s.* from ${schema}.event e join ${schema}.statement s on s.event_id = e.event_id and s.superseded_at is null
    where e.superseded_at is null and tstzrange(e.happened_from, e.happened_to, '[)') && tstzrange($1::timestamptz, $1::timestamptz + interval '1 day', '[)')
    limit 1),
  before as (update ${schema}.statement set superseded_at = now() where statement_id in (select statement_id from said))
  insert into ${schema}.statement (statement_id, event_id, source_code, report_id, harm, low, best, high, sources_counted, recorded_at)
  select gen_random_uuid(), event_id, source_code, report_id, harm, low, best, high, sources_counted, now() from said`;

async function measure(house: House, made: Made, events: number, objects: number): Promise<BenchRow[]> {
  const { compartment, at, known } = made;
  const board = (areas: readonly AreaDeclaration[], input: object) =>
    perform({ ...house, areas }, boardRead, { actor: ACTOR, compartment, input });
  const first = await board(AREAS, { at });
  const killed = first.panels[0]?.figures[0]?.bySource[0];
  const density = `${(killed?.certain.events ?? 0) + (killed?.possible.events ?? 0)} events of the day, ${first.panels[0]?.series?.notOnOneDay} of the 30 days on no one day`;
  const size = `${events.toLocaleString('en')} events, ${objects.toLocaleString('en')} objects`;
  const ref = killed?.possible.ref;
  const { owner } = house.database;
  const { schema_name: schema } = await house.database.compartment(compartment);
  const other = async (): Promise<void> => void (await owner.query('select pg_current_xact_id()'));
  const correct = async (): Promise<void> => void (await owner.query(corrected(schema), [at]));
  const two = 'board, questions 1 and 7';
  return [
    await timed(`${two}, ${size}`, () => board(TWO, { at }), `read again; ${density}; target 50 ms`),
    await timed(`${two}, after a write of something else, ${size}`, () => board(TWO, { at }), '', other),
    await timed(
      `${two}, after a figure of the day was corrected, ${size}`,
      () => board(TWO, { at }),
      'target 50 ms',
      correct,
    ),
    await timed(
      `${two} of a district, after a correction, ${size}`,
      () => board(TWO, { at, place: 'ZZA1' }),
      '',
      correct,
    ),
    await timed(
      `${two} as known ${known}, after a correction, ${size}`,
      () => board(TWO, { at, known }),
      '',
      correct,
    ),
    await timed(
      `board, all twelve, after a correction, ${size}`,
      () => board(AREAS, { at }),
      'target 150 ms',
      correct,
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
  socket = server.connection.host ?? '';
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
