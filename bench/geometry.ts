/**
 * How long the exact part of a planning check takes: the shape is read, its candidate boxes are made, it is
 * prepared, and each candidate is decided with its distance. Run: node bench/geometry.ts [folder of COD-AB
 * boundaries as GeoJSON]; without a folder the districts are made up (72 of some 700 vertices).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Polygon, Position, Shape } from '#model/geometry.ts';
import { goFrom } from '../src/methods/geodesy/geodesic.ts';
import { indexAreas } from '../src/methods/geometry/area-index.ts';
import { withinDistanceOfShape } from '../src/methods/geometry/between.ts';
import { boxesFor } from '../src/methods/geometry/candidate-boxes.ts';
import { circleTouches } from '../src/methods/geometry/circle.ts';
import { prepare } from '../src/methods/geometry/prepare.ts';
import type { Prepared } from '../src/methods/geometry/prepare.ts';
import { readShape } from '../src/methods/geometry/read.ts';

export interface BenchRow {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  readonly beside?: string;
}

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

/** A winding road from a point, `metres` long in `vertices` positions. */
function road(vertices: number, metres: number, random: () => number): Position[] {
  let at: Position = [16 + random() * 8, 4.5 + random() * 4];
  let heading = random() * 360;
  const out: Position[] = [at];
  while (out.length < vertices) {
    heading += (random() - 0.5) * 40;
    at = goFrom(at[0], at[1], heading, metres / (vertices - 1));
    out.push(at);
  }
  return out;
}

/** A ring of `vertices` positions around a point, between 0.7 and 1 times `metres` from it. */
function blob(lon: number, lat: number, vertices: number, metres: number, random: () => number): Polygon {
  const ring: Position[] = [];
  for (let i = 0; i < vertices - 1; i++) {
    ring.push(goFrom(lon, lat, (-360 * i) / (vertices - 1), metres * (0.7 + 0.3 * random())));
  }
  ring.push(ring[0] as Position);
  return { type: 'Polygon', coordinates: [ring] };
}

/** Places such as the database would hand over: anywhere in the boxes, by their size. */
function candidates(shape: Shape, count: number, random: () => number): Position[] {
  const boxes = boxesFor(shape, 5000);
  const sizes = boxes.map((b) => (b.east - b.west) * (b.north - b.south));
  const total = sizes.reduce((a, b) => a + b, 0);
  return Array.from({ length: count }, () => {
    let left = random() * total;
    const box = boxes.find((_, i) => (left -= sizes[i] ?? 0) <= 0) ?? boxes[0];
    if (!box) return [0, 0];
    return [box.west + random() * (box.east - box.west), box.south + random() * (box.north - box.south)];
  });
}

/** One whole check: reading included. Every tenth candidate is an area of 12 vertices where `areas`. */
function check(input: unknown, points: readonly Position[], areas: readonly Shape[]): number {
  const shape = readShape(input);
  boxesFor(shape, 5000);
  const prepared = prepare(shape);
  let metres = 0;
  for (const [lon, lat] of points) metres += prepared.distanceWithin(lon, lat, 5000) ?? 0;
  for (const area of areas) if (withinDistanceOfShape(prepared, area, 5000)) metres++;
  return metres;
}

function timed(name: string, runs: number, run: (i: number) => unknown): BenchRow[] {
  for (let i = 0; i < Math.min(10, runs); i++) run(i);
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run(i);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((times[Math.floor(share * times.length)] ?? 0) * 100) / 100;
  return [
    { name: `${name}, p50`, figure: at(0.5), unit: 'ms' },
    { name: `${name}, p95`, figure: at(0.95), unit: 'ms' },
  ];
}

function checks(random: () => number): BenchRow[] {
  const rows: BenchRow[] = [];
  const shapes: [string, () => Shape][] = [
    [
      'route 100 km, 1,000 vertices',
      () => ({ type: 'LineString', coordinates: road(1000, 100_000, random) }),
    ],
    [
      'route 500 km, 1,000 vertices',
      () => ({ type: 'LineString', coordinates: road(1000, 500_000, random) }),
    ],
    ['area of 100 vertices, 30 km wide', () => blob(20, 6, 100, 15_000, random)],
  ];
  for (const [name, make] of shapes) {
    const cases = Array.from({ length: 8 }, make);
    for (const count of [800, 5000]) {
      const points = cases.map((shape) => candidates(shape, count, random));
      const next = (i: number): [Shape, Position[]] => [cases[i % 8] as Shape, points[i % 8] as Position[]];
      rows.push(...timed(`${name}, 5 km, ${count} points`, 80, (i) => check(...next(i), [])));
      const areas = points.map((some) =>
        some.filter((_, i) => i % 10 === 0).map((p) => blob(...p, 13, 800, random)),
      );
      const mixed = `${name}, 5 km, ${count * 0.9} points and ${count / 10} areas`;
      rows.push(
        ...timed(mixed, 80, (i) => {
          const [shape, some] = next(i);
          return check(shape, some.slice(count / 10), areas[i % 8] as Shape[]);
        }),
      );
    }
    const boxes = cases.map((shape) => boxesFor(shape, 5000).length);
    rows.push({ name: `${name}: boxes for the database, most`, figure: Math.max(...boxes), unit: 'boxes' });
  }
  return rows;
}

function districtsFrom(folder: string | undefined, file: string, random: () => number): Prepared[] {
  const path = folder && join(folder, file);
  if (!path || !existsSync(path)) {
    return Array.from({ length: 72 }, (_, i) =>
      prepare(blob(15 + (i % 12), 3.5 + Math.floor(i / 12) * 1.2, 700, 70_000, random)),
    );
  }
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as { features: unknown[] };
  return features.map((feature) => prepare(readShape(feature, { asPublished: true })));
}

/** The bench's rows; a folder of real boundaries is optional. */
export async function run(folder?: string): Promise<BenchRow[]> {
  const random = numbers(1);
  const rows = checks(random);
  const districts = districtsFrom(folder, 'caf_admin2.geojson', random);
  const routes = Array.from({ length: 8 }, () => road(1000, 500_000, random));
  rows.push(
    ...timed(`route 500 km against ${districts.length} districts, 5 km`, 80, (i) => {
      const route = prepare({ type: 'LineString', coordinates: routes[i % 8] as Position[] });
      return districts.filter((district) => withinDistanceOfShape(route, district, 5000)).length;
    }),
  );
  const small = districtsFrom(folder, 'caf_admin3.geojson', random);
  const index = indexAreas(small.map((area, value) => ({ area, value })));
  const places = Array.from({ length: 50_000 }, (): Position => [14.4 + random() * 13, 2.3 + random() * 8.7]);
  for (const [lon, lat] of places) index.at(lon, lat);
  let start = performance.now();
  for (const [lon, lat] of places) index.at(lon, lat);
  const perSecond = Math.round((places.length / (performance.now() - start)) * 1000);
  rows.push({ name: `point in which of ${small.length} areas`, figure: perSecond, unit: 'a second' });
  start = performance.now();
  for (const [lon, lat] of places) circleTouches(small[0] as Prepared, lon, lat, 2000);
  const circles = Math.round((places.length / (performance.now() - start)) * 1000);
  return [...rows, { name: 'circle of uncertainty against one area', figure: circles, unit: 'a second' }];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const row of await run(process.argv[2])) console.log(`${row.name}: ${row.figure} ${row.unit}`);
}
