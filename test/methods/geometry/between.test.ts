import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Polygon, Position, Shape } from '#model/geometry.ts';
import { geodesicMetres } from '#methods/geodesy/geodesic.ts';
import { indexAreas } from '#methods/geometry/area-index.ts';
import { distanceToShape, intersects, withinDistanceOfShape } from '#methods/geometry/between.ts';
import { circleTouches } from '#methods/geometry/circle.ts';
import { prepare } from '#methods/geometry/prepare.ts';
import { anyShape, area, numbers } from '../../oracle/shapes.ts';

const square = (west: number, south: number, size: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});

describe('between shapes', () => {
  const district = prepare(square(20, 5, 1));
  it('crossing, inside, around and touching is 0', () => {
    const others: Shape[] = [
      {
        type: 'LineString',
        coordinates: [
          [19, 5.5],
          [22, 5.6],
        ],
      },
      {
        type: 'LineString',
        coordinates: [
          [20.4, 5.5],
          [20.6, 5.6],
        ],
      },
      square(19, 4, 3),
      square(20.4, 5.4, 0.1),
      square(21, 6, 1),
      { type: 'Point', coordinates: [20.5, 5.5] },
      { type: 'Point', coordinates: [20, 5.5] },
    ];
    for (const other of others) {
      expect(intersects(district, other), JSON.stringify(other)).toBe(true);
      expect(distanceToShape(district, other)).toBe(0);
      expect(intersects(prepare(other), district)).toBe(true);
    }
  });
  it('apart is the geodesic between the nearest places', () => {
    const east = square(21.1, 5, 0.5);
    const gap = geodesicMetres(21, 5.5, 21.1, 5.5);
    expect(intersects(district, east)).toBe(false);
    expect(Math.abs(distanceToShape(district, east) - gap)).toBeLessThan(1);
    expect(withinDistanceOfShape(district, east, 11_000)).toBe(false);
    expect(withinDistanceOfShape(district, east, gap)).toBe(true);
  });
  it('a shape in a hole is outside', () => {
    const [shell, hole] = [square(0, 0, 9).coordinates[0] ?? [], square(3, 3, 3).coordinates[0] ?? []];
    const ring = prepare({ type: 'Polygon', coordinates: [shell, [...hole].reverse()] });
    expect(intersects(ring, square(4, 4, 1))).toBe(false);
    expect(distanceToShape(ring, square(4, 4, 1))).toBeGreaterThan(110_000);
  });
  it('touch over the antimeridian', () => {
    expect(intersects(prepare(square(170, 0, 10)), square(-180, 5, 10))).toBe(true);
    expect(intersects(prepare(square(170, 0, 10)), { type: 'Point', coordinates: [-180, 5] })).toBe(true);
  });
  it('is the same from both sides, and no more than from any vertex', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = numbers(seed);
        const at: Position = [random() * 300 - 150, random() * 120 - 60];
        const one = prepare(anyShape(random, at, 0.5));
        const polygon = area(random, [at[0] + random() * 4 - 2, at[1] + random() * 4 - 2], 0.5, 12);
        const other = prepare(polygon);
        const apart = distanceToShape(one, other);
        expect(Math.abs(distanceToShape(other, one) - apart)).toBeLessThan(0.02 + apart * 2e-6);
        const vertices = polygon.coordinates.flat().map((p) => one.distance(...p));
        expect(apart).toBeLessThanOrEqual(Math.min(...vertices) * (1 + 2e-6) + 0.02);
        expect(intersects(one, other)).toBe(apart === 0);
        expect(withinDistanceOfShape(one, other, apart)).toBe(true);
        if (apart > 5)
          expect(withinDistanceOfShape(one, other, apart - 3 * Math.max(1, apart / 1e4))).toBe(false);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('circleTouches', () => {
  const district = prepare(square(20, 5, 1));
  it('tells inside, touching and outside', () => {
    expect(circleTouches(district, 20.5, 5.5, 10_000)).toBe('inside');
    expect(circleTouches(district, 20.5, 5.01, 10_000)).toBe('touches');
    expect(circleTouches(district, 20.5, 4.99, 10_000)).toBe('touches');
    expect(circleTouches(district, 20.5, 4.5, 10_000)).toBe('outside');
    expect(circleTouches(district, 20.5, 5.5, 200_000)).toBe('touches');
    expect(circleTouches(district, 20, 5.5, 0)).toBe('inside');
  });
});

describe('indexAreas', () => {
  it('finds all that cover a point, two along a border, none outside', () => {
    const areas = [square(0, 0, 1), square(1, 0, 1), square(0, 0, 5)];
    const index = indexAreas(areas.map((shape, i) => ({ area: prepare(shape), value: `A${i}` })));
    expect(index.at(0.5, 0.5).toSorted()).toEqual(['A0', 'A2']);
    expect(index.at(1, 0.5).toSorted()).toEqual(['A0', 'A1', 'A2']);
    expect(index.at(9, 9)).toEqual([]);
    expect(indexAreas([]).at(0, 0)).toEqual([]);
  });
  it('knows both names of the antimeridian', () => {
    const index = indexAreas([{ area: prepare(square(170, 0, 10)), value: 1 }]);
    expect(index.at(-180, 5)).toEqual([1]);
  });
});
