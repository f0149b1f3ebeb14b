/**
 * How long a planning check takes, whole, through `perform` as the web's role, on the private PostgreSQL with the real
 * boundaries of the Central African Republic: areas of 100 vertices and routes of 1,000, within 5 km, at random places.
 * Objects and as many events lie over a box around the country (*wide*: 40 by 40 degrees; *dense*: the country's own box).
 * Run: node bench/check.ts [count …]
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
import type { Box } from '#model/geometry.ts';
import { GivenFile } from '#model/imported.ts';
import type { Actor } from '#model/rights.ts';
import { perform, type House } from '#src/perform.ts';
import { importRun } from '#stages/collect/operations/import-run.ts';
import { boundaryAreas } from '#stages/collect/queries.ts';
import { checkRun } from '#stages/plan/operations/check.ts';
import { omaCreate } from '#stages/understand/operations/oma-create.ts';
import { makeEvents, makeObjects, numbers } from './make-objects.ts';
import { MOST, quantile, type BenchRow } from './row.ts';
import { withIndexesAside } from './with-indexes-aside.ts';

const ACTOR: Actor = { label: 'bench', roles: ['administrator', 'planner'], demonstration: false };
const BOUNDARIES = new URL('../data/car/cod_ab_caf_201506.geojson.gz', import.meta.url);

const EXTENTS: Readonly<Record<'wide' | 'dense', Box>> = {
  wide: { west: 1, south: -13, east: 41, north: 27 },
  dense: { west: 14.4, south: 2.2, east: 27.5, north: 11 },
};

const PLACES = [
  ['wide', 'uniform'],
  ['wide', 'clustered'],
  ['dense', 'uniform'],
] as const;

/** Square kilometres of a box on the sphere. */
function area({ west, south, east, north }: Box): number {
  const rad = Math.PI / 180;
  return 6371 ** 2 * (east - west) * rad * (Math.sin(north * rad) - Math.sin(south * rad));
}

type At = readonly [number, number];

/** A route of 1,000 vertices that wanders; its length is that along it, to a hundredth. */
function route(start: At, length: number, random: () => number): unknown {
  const step = length / 999 / 111.2;
  let [lon, lat] = start;
  let course = random() * 2 * Math.PI;
  const coordinates: At[] = [[lon, lat]];
  for (let i = 1; i < 1_000; i++) {
    course += (random() - 0.5) * 0.3;
    // Towards the middle of the country when it nears the edge.
    if (lon < 16 || lon > 26 || lat < 4.5 || lat > 9)
      course = Math.atan2(6.5 - lat, 21 - lon) + (random() - 0.5) * 0.3;
    lon += (step * Math.cos(course)) / Math.cos((lat * Math.PI) / 180);
    lat += step * Math.sin(course);
    coordinates.push([lon, lat]);
  }
  return { type: 'LineString', coordinates };
}

/** A ragged area of 100 vertices, about 20 km across. */
function polygon([lon, lat]: At, random: () => number): unknown {
  const ring = Array.from({ length: 99 }, (_, i) => {
    const radius = 0.07 + random() * 0.04;
    return [lon + radius * Math.cos((i / 99) * 2 * Math.PI), lat + radius * Math.sin((i / 99) * 2 * Math.PI)];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
}

export const SHAPES: Readonly<Record<string, (start: At, random: () => number) => unknown>> = {
  'area of 100 vertices, 20 km across': polygon,
  'route of 1,000 vertices, 100 km': (start, random) => route(start, 100, random),
  'route of 1,000 vertices, 500 km': (start, random) => route(start, 500, random),
};

export async function run(
  counts: readonly number[] = [10_000, 100_000, 1_000_000].filter((n) => n <= MOST),
): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'amparo-bench-'));
  await chmod(folder, 0o711);
  const server = await startPrivateServer({ dataFolder: join(folder, 'data'), durable: false });
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
  const rows: BenchRow[] = [];
  try {
    for (const [extent, spread] of PLACES) {
      for (const count of counts) {
        const compartment = `${extent}-${spread}-${count}`;
        const starts = await fill(house, compartment, count, extent, spread);
        rows.push(...(await measure(house, compartment, { count, extent, spread, starts })));
        const { schema_name: schema } = await database.compartment(compartment);
        await database.owner.query(`drop schema ${schema} cascade`);
      }
    }
  } finally {
    await database.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
  return rows;
}

/** Makes a compartment of its own; gives places in the country to begin at: towns where there are any. */
export async function fill(
  house: House,
  compartment: string,
  count: number,
  extent: 'wide' | 'dense',
  spread: 'uniform' | 'clustered',
): Promise<readonly At[]> {
  await house.database.createCompartment(compartment, 'operation');
  const ask = { actor: ACTOR, compartment };
  await perform(house, omaCreate, {
    ...ask,
    input: {
      names: { en: 'Bench', fr: 'Banc d’essai' },
      kind: 'operation',
      phase: 'execution',
      country: 'CAF',
      zone: 'Africa/Bangui',
    },
  });
  const file = new GivenFile('cod_ab_caf_201506.geojson.gz', { path: BOUNDARIES.pathname });
  await perform(house, importRun, { ...ask, input: { importer: 'cod-ab', file } });
  const areas = await house.database.inCompartment(compartment, { write: false }, boundaryAreas);
  const boundaries = IMPORTING.boundaries(areas);
  const { schema_name: schema } = await house.database.compartment(compartment);
  const paths = await house.database.owner.query<{ code: string; path: string[] }>(
    `select code, path from ${schema}.place`,
  );
  const pathOf = new Map(paths.rows.map((r) => [r.code, r.path]));
  const making = {
    count,
    extent: EXTENTS[extent],
    spread,
    boundaries,
    pathOf: (code: string) => pathOf.get(code) ?? [],
  };
  const client = await house.database.owner.connect();
  let towns: readonly At[];
  try {
    let made: readonly At[] = [];
    await withIndexesAside(client, schema, ['protected_object', 'event', 'statement'], async () => {
      made = (await makeObjects(client, schema, making)).places;
      await makeEvents(client, schema, making);
    });
    towns = made;
    await client.query(`insert into ${schema}.source (id, code, title, publisher, licence, citation, layer, release, vintage_to, recorded_at)
      values (gen_random_uuid(), 'bench', 'Bench', 'Bench', 'none', 'none', 'health_facilities', '1', '2022-12-31', '2020-01-01')`);
    for (const table of ['protected_object', 'event', 'statement'])
      await client.query(`vacuum (analyze) ${schema}.${table}`);
  } finally {
    client.release();
  }
  const random = numbers(5);
  const anywhere = Array.from({ length: 300 }, (): At => [16 + random() * 10, 4.5 + random() * 4]);
  const inside = (spread === 'clustered' ? towns : anywhere).filter(
    ([lon, lat]) => boundaries.at(lon, lat).length > 0,
  );
  return inside.length > 0 ? inside : anywhere.filter(([lon, lat]) => boundaries.at(lon, lat).length > 0);
}

interface Measuring {
  readonly count: number;
  readonly extent: 'wide' | 'dense';
  readonly spread: string;
  readonly starts: readonly At[];
}

export async function measure(
  house: House,
  compartment: string,
  { count, extent, spread, starts }: Measuring,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [name, draw] of Object.entries(SHAPES)) {
    const random = numbers(11);
    const times: number[] = [];
    const found: number[] = [];
    let bytes = 0;
    let used = process.cpuUsage();
    for (let i = 0; i < 120; i++) {
      const start = starts[Math.floor(random() * starts.length)] as At;
      const input = {
        shape: draw(start, random),
        within: 5_000,
        from: '2022-06-01',
        to: '2022-06-02',
        kind: 'convoy',
      };
      const began = performance.now();
      const answer = await perform(house, checkRun, { actor: ACTOR, compartment, input });
      const took = performance.now() - began;
      if (i < 20) {
        used = process.cpuUsage();
        continue;
      }
      times.push(took);
      found.push(answer.findings.count);
      bytes = Math.max(bytes, JSON.stringify(answer).length);
    }
    const { user, system } = process.cpuUsage(used);
    const processor = ((user + system) / 1000 / times.length).toFixed(1);
    const density = (count / area(EXTENTS[extent])).toPrecision(2);
    rows.push({
      name: `check of an ${name}, ${count.toLocaleString('en')} objects and as many events, ${spread}, ${density} a km²`.replace(
        'an route',
        'a route',
      ),
      figure: quantile(times, 0.95),
      unit: 'ms (p95)',
      beside: `p50 ${quantile(times, 0.5).toFixed(1)} ms, least ${Math.min(...times).toFixed(1)}, of Node's processor ${processor}; findings p50 ${quantile(found, 0.5)}, most ${Math.max(...found)}; answer at most ${Math.round(bytes / 1024)} KiB; target 50 ms`,
    });
  }
  return rows;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const counts = process.argv.slice(2).map(Number);
  for (const row of await run(counts.length > 0 ? counts : undefined))
    console.log(`${row.name}: ${row.figure.toFixed(1)} ${row.unit} (${row.beside})`);
}
