import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position, Shape } from '#model/geometry.ts';
import { geodesicMetres, goFrom } from '#methods/geodesy/geodesic.ts';
import { prepare } from '#methods/geometry/prepare.ts';
import { readShape } from '#methods/geometry/read.ts';
import { area, numbers, way, whole } from '../../oracle/shapes.ts';

const line = (...coordinates: Position[]): Shape => ({ type: 'LineString', coordinates });

/** The nearest of many geodesics to places along the edges, found without any of our shortcuts. */
function longWay(ways: readonly (readonly Position[])[], [lon, lat]: Position): number {
  let least = Infinity;
  const at = (a: Position, b: Position, t: number): number =>
    geodesicMetres(lon, lat, a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]));
  for (const one of ways) {
    for (let i = 1; i < one.length; i++) {
      const [a, b] = [one[i - 1] as Position, one[i] as Position];
      let best = 0;
      for (let k = 0; k <= 40; k++) if (at(a, b, k / 40) < at(a, b, best)) best = k / 40;
      for (let step = 1 / 40; step > 1e-9; step /= 2) {
        for (const t of [best - step, best + step])
          if (t >= 0 && t <= 1 && at(a, b, t) < at(a, b, best)) best = t;
      }
      least = Math.min(least, at(a, b, best));
    }
  }
  return least;
}

describe('distance', () => {
  it('runs to an edge that is straight in degrees, not along the geodesic', () => {
    // Along 60° north from 0 to 20 the parallel lies up to 84 km south of the geodesic.
    const parallel = prepare(line([0, 60], [20, 60]));
    expect(parallel.distance(10, 60)).toBeLessThan(0.01);
    expect(parallel.distance(10, 61)).toBeCloseTo(geodesicMetres(10, 61, 10, 60), 1);
    expect(parallel.nearest(10, 61)).toMatchObject({ lon: expect.closeTo(10, 2), lat: 60 });
  });
  it('is as Karney says, near, far and at the poles', () => {
    const bangui = prepare({ type: 'Point', coordinates: [18.5582, 4.3947] });
    for (const place of [
      [18.56, 4.4],
      [20.67, 5.76],
      [2.35, 48.85],
      [-175, -10],
      [18.5, -90],
      [0, 90],
    ] as Position[]) {
      expect(bangui.distance(...place)).toBeCloseTo(geodesicMetres(18.5582, 4.3947, ...place), 1);
    }
  });
  it('goes over the antimeridian and over the pole', () => {
    const beside = prepare(line([179.9, 0], [179.9, 1]));
    expect(beside.distance(-179.9, 0.5)).toBeCloseTo(geodesicMetres(179.9, 0.5, -179.9, 0.5), 1);
    expect(beside.withinDistance(-179.9, 0.5, 22_300)).toBe(true);
    expect(beside.withinDistance(-179.9, 0.5, 22_200)).toBe(false);
    const polar = prepare(line([0, 89.9], [20, 89.9]));
    expect(polar.distance(-170, 89.9)).toBeCloseTo(geodesicMetres(0, 89.9, -170, 89.9), 1);
  });
  it('is 0 inside an area, to the edge from a hole, and known from inside', () => {
    const shape = prepare(
      readShape({
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [9, 0],
            [9, 9],
            [0, 9],
            [0, 0],
          ],
          [
            [3, 3],
            [6, 3],
            [6, 6],
            [3, 6],
            [3, 3],
          ],
        ],
      }),
    );
    expect(shape.distance(1, 1)).toBe(0);
    expect(shape.nearest(1, 1)).toEqual({ lon: 1, lat: 1, metres: 0 });
    expect(shape.distance(4.5, 3.1)).toBeCloseTo(geodesicMetres(4.5, 3.1, 4.5, 3), 1);
    expect(shape.distanceToEdge(1, 0.5)).toBeCloseTo(geodesicMetres(1, 0.5, 1, 0), 1);
  });
  it('is unmoved by edges of no length and by spikes', () => {
    const shape = prepare(line([0, 0], [0, 0], [1, 0], [1, 0], [0, 0], [1e-13, 0]));
    expect(shape.distance(0.5, 0.5)).toBeCloseTo(geodesicMetres(0.5, 0.5, 0.5, 0), 1);
  });
  it('refuses what is not a position', () => {
    expect(() => prepare(line([0, 0], [1, 1])).distance(NaN, 0)).toThrow(RangeError);
  });
  it('of the whole world has no edge', () => {
    const ring: Position[] = [
      [-180, -90],
      [180, -90],
      [180, 90],
      [-180, 90],
      [-180, -90],
    ];
    const world = prepare({ type: 'Polygon', coordinates: [ring] });
    expect([world.distance(0, 90), world.distance(180, 0)]).toEqual([0, 0]);
    expect(world.distanceToEdge(10, 10)).toBe(Infinity);
  });

  it('equals a search along all edges, for any line and area, small and huge, anywhere', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(1e-4, 0.01, 1, 15), (seed, size) => {
        const random = numbers(seed);
        const at: Position = [random() * 320 - 160, random() * 140 - 70];
        const some = area(random, at, Math.min(size, 15), whole(random, 4, 9));
        const shape = random() < 0.5 ? line(...way(random, at, size, whole(random, 2, 9))) : some;
        const ways =
          shape.type === 'Polygon' ? shape.coordinates : [shape.coordinates as readonly Position[]];
        const prepared = prepare(shape);
        for (let i = 0; i < 3; i++) {
          const place: Position = [
            at[0] + (random() - 0.5) * size * 4,
            at[1] + (random() - 0.5) * Math.min(size * 4, 30),
          ];
          const truth = longWay(ways, place);
          const found = prepared.distanceToEdge(...place);
          expect(Math.abs(found - truth)).toBeLessThan(Math.max(0.05, 1e-4 * truth));
          // A finding is never lost, and nothing beyond the tolerance is one.
          const inside = prepared.covers(...place);
          expect(prepared.withinDistance(...place, truth)).toBe(true);
          expect(prepared.distanceWithin(...place, truth)).toBeDefined();
          const below = truth - 2 * Math.max(1, 1e-4 * truth);
          if (below > 0) expect(prepared.withinDistance(...place, below)).toBe(inside);
        }
      }),
      { numRuns: 120, seed: 5 },
    );
  });
  it('is the geodesic to 1e-4 even where places around the Earth compete', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = numbers(seed);
        const points = Array.from({ length: 30 }, (): Position => [
          random() * 360 - 180,
          random() * 180 - 90,
        ]);
        const place: Position = [random() * 360 - 180, random() * 180 - 90];
        const truth = Math.min(...points.map((p) => geodesicMetres(...p, ...place)));
        const found = prepare({ type: 'MultiPoint', coordinates: points }).distance(...place);
        expect(found / truth - 1).toBeLessThan(1e-4);
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});

describe('withinDistance', () => {
  it('counts up to 1 m, or 1e-4, over the limit as within', () => {
    const road = prepare(line([20, 5], [20.5, 5.2]));
    const at = (metres: number): Position => goFrom(20.5, 5.2, 90, metres);
    expect(road.withinDistance(...at(100.9), 100)).toBe(true);
    expect(road.withinDistance(...at(101.2), 100)).toBe(false);
    expect(road.withinDistance(...at(500_049), 500_000)).toBe(true);
    expect(road.withinDistance(...at(500_051), 500_000)).toBe(false);
    expect(road.withinDistance(...at(0.5), 0)).toBe(true);
  });
  it('decides limits as long as the Earth', () => {
    const road = prepare(line([20, 5], [20.5, 5.2]));
    expect(road.withinDistance(-160, -5, 20_100_000)).toBe(true);
    expect(road.withinDistance(-160, -5, 15_000_000)).toBe(false);
  });
});
