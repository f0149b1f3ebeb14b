/**
 * How fast events are imported: the file is read, checked, mapped, sealed row by row and stored with its indexes, in one
 * transaction on the private PostgreSQL with durable settings, as the web's role. The rows are made from the layout and
 * the rows of the UCDP file of the demonstration: new ids, days spread over 30 years, one point in ten of its own
 * (of 14,522 real rows 17 in a hundred have one, and fewer the more rows there are).
 * Run: node bench/import.ts [rows …]
 */
import { createWriteStream } from 'node:fs';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CROSS_CUTTING } from '#areas/cross-cutting/cross-cutting.ts';
import { openDatabase } from '#db/database.ts';
import { startPrivateServer } from '#db/private/server.ts';
import { openSecrets } from '#db/secrets.ts';
import { csvRows } from '#importers/csv-rows.ts';
import { EXPORTING } from '#exporters/exporting.ts';
import { IMPORTING } from '#importers/importing.ts';
import { GivenFile, type Boundaries } from '#model/imported.ts';
import type { Actor } from '#model/rights.ts';
import { perform, type House } from '#src/perform.ts';
import { inOwnTransaction } from '#db/transaction.ts';
import { importRun } from '#stages/collect/operations/import-run.ts';
import { rebuildPlaces } from '#stages/collect/store/rebuild.ts';
import { boundaryAreas } from '#stages/collect/queries.ts';
import { omaCreate } from '#stages/understand/operations/oma-create.ts';
import type { BenchRow } from './row.ts';
import { postgresSeconds } from './with-processes.ts';

const DATA = new URL('../data/car/', import.meta.url);
const ACTOR: Actor = { label: 'bench', roles: ['administrator', 'legad'], demonstration: false };

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Writes a CSV file of `count` events in the layout of the real one. */
async function writeEvents(path: string, count: number, boundaries: Boundaries): Promise<void> {
  const file = (await readdir(DATA)).find((name) => name.includes('ged'));
  if (!file) throw new Error('no events in data/car');
  const opened = await IMPORTING.open(new GivenFile(file, { path: new URL(file, DATA).pathname }));
  const read: (readonly string[])[] = [];
  for await (const batch of csvRows(file, opened.bytes())) for (const { cells } of batch) read.push(cells);
  const [columns = [], ...real] = read;
  const random = numbers(7);
  const out = createWriteStream(path);
  out.write(`${columns.join(',')}\n`);
  let text = '';
  for (let i = 0; i < count; i++) {
    const cells = real[i % real.length] ?? [];
    const properties = Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? '']));
    const [lon, lat] = [Number(properties['longitude']), Number(properties['latitude'])];
    let point: [number, number] = [lon, lat];
    if (random() < 0.1) point = [lon + (random() - 0.5) / 50, lat + (random() - 0.5) / 50];
    if (boundaries.at(...point).length === 0) point = [lon, lat];
    if (boundaries.at(...point).length === 0) point = [18.56, 4.36];
    const [low, best, high] = ['low', 'best', 'high']
      .map((name) => Number(properties[name]))
      .sort((a, b) => a - b);
    const { deaths_a: a, deaths_b: b, deaths_civilians: c } = properties as Record<string, string>;
    const day = new Date(Date.UTC(1993, 0, 1) + Math.floor(random() * 10_950) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const changed: Record<string, unknown> = {
      ...properties,
      id: 1_000_000 + i,
      ...(properties['date_prec'] === '1' ? { year: day.slice(0, 4), date_start: day, date_end: day } : {}),
      // A made file agrees with itself: nobody is there to accept ten thousand disagreements.
      low,
      best,
      high,
      deaths_unknown: (best as number) - Number(a) - Number(b) - Number(c),
      longitude: point[0].toFixed(6),
      latitude: point[1].toFixed(6),
    };
    if (Number(changed['deaths_unknown']) < 0)
      Object.assign(changed, { deaths_a: 0, deaths_b: 0, deaths_civilians: best, deaths_unknown: 0 });
    text += `${columns.map((name) => quoted(String(changed[name] ?? ''))).join(',')}\n`;
    if (text.length > 1_000_000) {
      if (!out.write(text)) await once(out, 'drain');
      text = '';
    }
  }
  out.end(text);
  await once(out, 'close');
}

/** Imports made files of these numbers of rows, each into a compartment of its own. */
export async function run(counts: readonly number[] = [100_000, 1_000_000]): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'amparo-bench-'));
  // As root the server runs under an account of its own, which must be able to pass through.
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
      areas: [],
      crossCutting: CROSS_CUTTING,
      operations: [],
      profile: 'force',
      importing: IMPORTING,
      exporting: EXPORTING,
      now: () => Date.now(),
    };
    try {
      for (const count of counts) rows.push(...(await measure(house, folder, count, host)));
    } finally {
      await database.close();
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
  return rows;
}

async function measure(house: House, folder: string, count: number, socket: string): Promise<BenchRow[]> {
  const compartment = `bench-${count}`;
  await house.database.createCompartment(compartment, 'operation');
  const ask = { actor: ACTOR, compartment };
  const described = {
    names: { en: 'Bench', fr: 'Banc d’essai' },
    kind: 'operation',
    phase: 'execution',
    country: 'CAF',
    zone: 'Africa/Bangui',
  };
  await perform(house, omaCreate, { ...ask, input: described });
  const boundaries = (await readdir(DATA))
    .filter((n) => /admin|cod_ab|boundar/.test(n) && /geojson/.test(n))
    .sort();
  for (const name of boundaries) {
    const file = new GivenFile(name, { path: new URL(name, DATA).pathname });
    await perform(house, importRun, { ...ask, input: { importer: 'cod-ab', file } });
  }
  const path = join(folder, 'GEDEvent_v23_1.csv');
  const areas = await house.database.inCompartment(compartment, { write: false }, boundaryAreas);
  await writeEvents(path, count, IMPORTING.boundaries(areas));
  const input = { importer: 'ucdp-ged', file: new GivenFile('GEDEvent_v23_1.csv', { path }) };
  const served = postgresSeconds(socket);
  const [start, before] = [performance.now(), process.cpuUsage()];
  await perform(house, importRun, { ...ask, input });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const each = (s: number): string => `${((s / count) * 1e6).toFixed(1)} µs`;
  const database = [...postgresSeconds(socket)]
    .map(([kind, now]) => [kind, now - (served.get(kind) ?? 0)] as const)
    .filter(([, used]) => used > 0.01)
    .map(([kind, used]) => `${kind} ${each(used)}`);
  return [
    {
      name: `import of ${count} events`,
      figure: Math.round(count / seconds),
      unit: 'events/s',
      beside: `${seconds.toFixed(1)} s; processor time an event: Node ${each((user + system) / 1e6)}, PostgreSQL ${database.join(', ') || 'not seen'}; peak of Node ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    },
    await rebuilt(house, compartment, count, false),
    await rebuilt(house, compartment, count, true),
  ];
}

/** How long it takes to work out again where all of them are: as they are, or when all of them are wrong and put right. */
async function rebuilt(house: House, compartment: string, count: number, broken: boolean): Promise<BenchRow> {
  const { owner } = house.database;
  const { schema_name: schema } = await house.database.compartment(compartment);
  if (broken) await owner.query(`update "${schema}".event set inside = '{}', maybe = '{}'`);
  const [start, before] = [performance.now(), process.cpuUsage()];
  const found = await inOwnTransaction(owner, { schema, write: broken }, (tx) =>
    rebuildPlaces(tx, IMPORTING, Date.now(), broken),
  );
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const wrong = found.reduce((n, f) => n + f.wrong.length + f.moved.length, 0);
  return {
    name: `rebuild of where ${count} events are, ${broken ? 'all of them broken before' : 'as imported'}`,
    figure: Math.round(count / seconds),
    unit: 'events/s',
    beside: `${seconds.toFixed(1)} s, Node ${((user + system) / count).toFixed(1)} µs an event; ${wrong} differed`,
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const counts = process.argv.slice(2).map(Number);
  for (const row of await run(counts.length > 0 ? counts : undefined)) console.log(row);
}
