import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position, Ring } from '#model/geometry.ts';
import { areaOf } from '#methods/geodesy/measure.ts';
import { prepare } from '#methods/geometry/prepare.ts';
import { readShape } from '#methods/geometry/read.ts';
import { star, numbers, whole } from '../../oracle/shapes.ts';

const read = (type: string, coordinates: unknown) => readShape({ type, coordinates });

describe('what crosses the antimeridian is cut there', () => {
  it('a line', () => {
    expect(
      read('LineString', [
        [170, 10],
        [-170, 20],
      ]),
    ).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [170, 10],
          [180, 15],
        ],
        [
          [-180, 15],
          [-170, 20],
        ],
      ],
    });
  });
  it('a line that was cut already, without a part of no length', () => {
    expect(
      read('LineString', [
        [179, 0],
        [180, 0],
        [-180, 0],
        [-179, 0],
      ]),
    ).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [179, 0],
          [180, 0],
        ],
        [
          [-180, 0],
          [-179, 0],
        ],
      ],
    });
    expect(
      read('LineString', [
        [-179, 0],
        [180, 0],
      ]),
    ).toEqual({
      type: 'LineString',
      coordinates: [
        [-179, 0],
        [-180, 0],
      ],
    });
  });
  it('a polygon with a hole', () => {
    const shape = read('Polygon', [
      [
        [170, 0],
        [-170, 0],
        [-170, 20],
        [170, 20],
        [170, 0],
      ],
      [
        [-175, 5],
        [175, 5],
        [175, 10],
        [-175, 10],
        [-175, 5],
      ],
    ]);
    expect(shape).toMatchObject({ type: 'MultiPolygon' });
    const prepared = prepare(shape);
    expect([prepared.covers(180, 2), prepared.covers(-180, 2), prepared.covers(-172, 7)]).toEqual([
      true,
      true,
      true,
    ]);
    expect([prepared.covers(180, 7), prepared.covers(-180, 7), prepared.covers(0, 7)]).toEqual([
      false,
      false,
      false,
    ]);
    // The cut is no border: from its middle the nearest edge is the hole's.
    expect(prepared.distanceToEdge(180, 2.5)).toBeGreaterThan(270_000);
    expect(prepared.distanceToEdge(179.9, 2.5)).toBeGreaterThan(270_000);
  });
  it('a comb whose teeth cross it becomes as many parts', () => {
    const teeth = [
      [178, 0],
      [-178, 0],
      [-178, 1],
      [179, 1],
      [179, 2],
      [-178, 2],
      [-178, 3],
      [178, 3],
      [178, 0],
    ];
    const shape = read('Polygon', [teeth]);
    expect(shape).toMatchObject({ type: 'MultiPolygon' });
    expect(shape.coordinates).toHaveLength(3);
  });
  it('a polygon that ends at it is left alone', () => {
    const ring = [
      [170, 0],
      [180, 0],
      [180, 20],
      [170, 20],
      [170, 0],
    ];
    expect(read('Polygon', [ring])).toEqual({ type: 'Polygon', coordinates: [ring] });
    expect(prepare(read('Polygon', [ring])).distance(-179, 10)).toBeCloseTo(109_639, -1);
  });
  it('a band around the Earth, the world, and Antarctica drawn down to the pole are read as drawn', () => {
    for (const [south, north] of [
      [-60, 60],
      [-90, 90],
      [-90, -70],
    ] as const) {
      const ring = [
        [-180, south],
        [180, south],
        [180, north],
        [-180, north],
        [-180, south],
      ];
      const shape = prepare(read('Polygon', [ring]));
      expect(shape.shape).toEqual({ type: 'Polygon', coordinates: [ring] });
      expect(shape.covers(180, south)).toBe(true);
    }
    const antarctica = prepare(
      read('Polygon', [
        [
          [-180, -90],
          [180, -90],
          [180, -70],
          [-180, -70],
          [-180, -90],
        ],
      ]),
    );
    // From near the pole the nearest edge is the coast, not the lines that make it a ring.
    expect(antarctica.distanceToEdge(10, -89.9)).toBeGreaterThan(2_200_000);
  });

  it('a polygon moved there covers the same points and has the same area', () => {
    let moves = 0;
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -6, max: 6 }), (seed, off) => {
        const random = numbers(seed);
        const grid = seed % 2 === 0 ? 1 : 0;
        const shell = star(random, [off, 10], 8, whole(random, 4, 30), grid);
        const hole: Ring = [...star(random, [off, 10], 2.5, 7, grid)].reverse();
        const move = ([lon, lat]: Position): Position => [lon > 0 ? lon - 180 : lon + 180, lat];
        const rings = seed % 3 === 0 ? [shell] : [shell, hole];
        const [here, moved] = [rings, rings.map((ring) => ring.map(move))].map((coordinates) => {
          try {
            return readShape({ type: 'Polygon', coordinates });
          } catch {
            return undefined; // Rounding to the grid made it invalid, or the hole touches the shell.
          }
        });
        if (!here || !moved) return;
        moves++;
        expect(areaOf(moved) / areaOf(here)).toBeCloseTo(1, 9);
        expect(readShape(moved)).toEqual(moved);
        const [one, other] = [prepare(here), prepare(moved)];
        for (let i = 0; i < 40; i++) {
          const at: Position = [off + (random() - 0.5) * 18, 10 + (random() - 0.5) * 18];
          const there = move(at);
          expect(other.covers(...there)).toBe(one.covers(...at));
          const metres = one.distanceToEdge(...at);
          expect(Math.abs(other.distanceToEdge(...there) - metres)).toBeLessThan(0.01 + 2e-6 * metres);
        }
      }),
      { numRuns: 400, seed: 3 },
    );
    expect(moves).toBeGreaterThan(250);
  });
});
