import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Position, Shape } from '#model/geometry.ts';
import { goFrom } from '#methods/geodesy/geodesic.ts';
import { boxOf } from '#methods/geometry/boxes.ts';
import { boxesFor, MOST_BOXES } from '#methods/geometry/candidate-boxes.ts';
import { prepare } from '#methods/geometry/prepare.ts';
import { readShape } from '#methods/geometry/read.ts';
import { area, numbers, way, whole } from '../../oracle/shapes.ts';

const holds = (box: Box, [lon, lat]: Position): boolean =>
  lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;

const size = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, b) => sum + (b.east - b.west) * (b.north - b.south), 0);

describe('boxOf', () => {
  it('is the box in degrees of each family', () => {
    const box = { west: 1, south: 2, east: 5, north: 6 };
    const two: Position[] = [
      [1, 6],
      [5, 2],
    ];
    const ring: Position[] = [
      [1, 2],
      [5, 2],
      [5, 6],
      [1, 2],
    ];
    const shapes: Shape[] = [
      { type: 'MultiPoint', coordinates: two },
      { type: 'LineString', coordinates: two },
      {
        type: 'MultiLineString',
        coordinates: [
          two,
          [
            [3, 3],
            [4, 4],
          ],
        ],
      },
      { type: 'Polygon', coordinates: [ring] },
      { type: 'MultiPolygon', coordinates: [[ring]] },
    ];
    for (const shape of shapes) expect(boxOf(shape)).toEqual(box);
    expect(boxOf({ type: 'Point', coordinates: [1, 2] })).toEqual({ west: 1, south: 2, east: 1, north: 2 });
  });
});

describe('boxesFor', () => {
  it('is cut at the antimeridian and holds all longitudes at a pole', () => {
    const boxes = boxesFor({ type: 'Point', coordinates: [179.99, 0] }, 5000);
    expect(boxes).toHaveLength(2);
    expect(boxes.some((box) => holds(box, [-179.98, 0]))).toBe(true);
    expect(boxes.every((box) => box.west >= -180 && box.east <= 180)).toBe(true);
    expect(boxesFor({ type: 'Point', coordinates: [20, 89.99] }, 5000)).toMatchObject([
      { west: -180, east: 180, north: 90 },
    ]);
    expect(boxesFor({ type: 'Point', coordinates: [0, 0] }, 3e7)).toEqual([
      { west: -180, south: -90, east: 180, north: 90 },
    ]);
  });
  it('follows a long road with few and small boxes', () => {
    const road: Shape = {
      type: 'LineString',
      coordinates: Array.from({ length: 1000 }, (_, i): Position => [15 + i / 250, 4 + i / 250]),
    };
    const boxes = boxesFor(road, 5000);
    expect(boxes.length).toBeLessThanOrEqual(MOST_BOXES);
    // One box would be 16.7 square degrees; a corridor of 10 km is 0.5.
    expect(size(boxes)).toBeLessThan(2);
  });
  it('keeps every point that is within the distance, anywhere on Earth', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(0, 100, 5000, 200_000, 3_000_000), (seed, metres) => {
        const random = numbers(seed);
        const at: Position = [random() * 360 - 180, (random() - 0.5) * (random() < 0.3 ? 179 : 120)];
        const step = [0.001, 0.1, 2][whole(random, 0, 2)] ?? 1;
        const clamped = ([lon, lat]: Position): Position => [
          Math.max(-180, Math.min(180, lon)),
          Math.max(-90, Math.min(90, lat)),
        ];
        const wrap = ([lon, lat]: Position): Position => [
          lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon,
          Math.max(-90, Math.min(90, lat)),
        ];
        const kind = whole(random, 0, 2);
        let shape: Shape;
        try {
          shape = readShape(
            kind === 0
              ? { type: 'LineString', coordinates: way(random, clamped(at), step, whole(random, 2, 300)) }
              : kind === 1
                ? { type: 'MultiPoint', coordinates: way(random, clamped(at), step, 40) }
                : {
                    type: 'Polygon',
                    coordinates: area(random, at, step, 20).coordinates.map((ring) => ring.map(wrap)),
                  },
          );
        } catch {
          return; // At a pole the random area may wind around it.
        }
        const boxes = boxesFor(shape, metres);
        expect(boxes.length).toBeLessThanOrEqual(2 * MOST_BOXES);
        const prepared = prepare(shape);
        const vertices = shape.coordinates.flat(3) as number[];
        for (let i = 0; i < 20; i++) {
          const v = 2 * whole(random, 0, vertices.length / 2 - 1);
          const to = goFrom(vertices[v] ?? 0, vertices[v + 1] ?? 0, random() * 360, metres * random() ** 0.3);
          const on = prepared.nearest(...to);
          const edge = goFrom(on.lon, on.lat, random() * 360, metres);
          for (const point of [to, edge]) {
            if (prepared.withinDistance(...point, metres))
              expect(boxes.some((box) => holds(box, point))).toBe(true);
          }
        }
      }),
      { numRuns: 400, seed: 8 },
    );
  });
});
