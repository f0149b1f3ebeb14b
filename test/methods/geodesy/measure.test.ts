import fc from 'fast-check';
import geographic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import type { Position } from '#model/geometry.ts';
import { chordsOf, metresOfShortChord, sagOf, SHORT_CHORD, toXyz } from '#methods/geodesy/ellipsoid.ts';
import { geodesicMetres, goFrom } from '#methods/geodesy/geodesic.ts';
import { areaOf, lengthOf } from '#methods/geodesy/measure.ts';

function xyz(lon: number, lat: number): number[] {
  const out = new Float64Array(3);
  toXyz(lon, lat, out, 0);
  return [...out];
}
const chord = (a: Position, b: Position): number => {
  const [p, q] = [xyz(...a), xyz(...b)];
  return Math.hypot(...p.map((v, i) => v - (q[i] ?? 0)));
};
const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -90, max: 90, noNaN: true });

describe('chords', () => {
  it('give short geodesics to 2 cm', () => {
    fc.assert(
      fc.property(
        lon,
        lat,
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.double({ min: 0, max: SHORT_CHORD, noNaN: true }),
        (x, y, azimuth, metres) => {
          expect(
            Math.abs(metresOfShortChord(chord([x, y], goFrom(x, y, azimuth, metres))) - metres),
          ).toBeLessThan(0.02);
        },
      ),
      { numRuns: 3000, seed: 1 },
    );
  });
  it('bound every geodesic on both sides', () => {
    fc.assert(
      fc.property(lon, lat, lon, lat, (ax, ay, bx, by) => {
        const metres = geodesicMetres(ax, ay, bx, by);
        const { certain, possible } = chordsOf(metres);
        const found = chord([ax, ay], [bx, by]);
        expect(found).toBeLessThanOrEqual(possible + 0.02);
        expect(found).toBeGreaterThanOrEqual(certain - 0.02);
      }),
      { numRuns: 3000, seed: 2 },
    );
  });
  it('lie no further from the edge than its sag', () => {
    fc.assert(
      fc.property(
        lon,
        lat,
        lon,
        lat,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(1, 0.1, 0.001),
        (ax, ay, bx, by, t, near) => {
          const [ex, ey] = [ax + (bx - ax) * near, ay + (by - ay) * near];
          const [p, q] = [xyz(ax, ay), xyz(ex, ey)];
          const on = xyz(ax + t * (ex - ax), ay + t * (ey - ay));
          const off = Math.hypot(...on.map((v, i) => v - ((p[i] ?? 0) + t * ((q[i] ?? 0) - (p[i] ?? 0)))));
          expect(off).toBeLessThanOrEqual(sagOf(ax, ay, ex, ey) + 1e-6);
        },
      ),
      { numRuns: 5000, seed: 3 },
    );
  });
});

describe('lengthOf and areaOf', () => {
  const ring = (west: number, south: number, east: number, north: number): Position[] => [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  it('know the equator and the meridian', () => {
    expect(
      lengthOf({
        type: 'LineString',
        coordinates: [
          [0, 0],
          [90, 0],
        ],
      }),
    ).toBeCloseTo(10_018_754.171, 0);
    expect(
      lengthOf({
        type: 'LineString',
        coordinates: [
          [5, 0],
          [5, 90],
        ],
      }),
    ).toBeCloseTo(10_001_965.729, 0);
  });
  it('know the surface of the Earth, and a degree of it', () => {
    const world = areaOf({ type: 'Polygon', coordinates: [ring(-180, -90, 180, 90)] });
    expect(world / 510_065_621_724_088).toBeCloseTo(1, 9);
    // GeographicLib measures polygons of geodesics: with a corner each 1/1000 of a degree they are our edges.
    const fine = geographic.Geodesic.WGS84.Polygon(false);
    const corners = ring(20, 40, 21, 41);
    for (let i = 1; i < corners.length; i++) {
      const [[ax, ay], [bx, by]] = [corners[i - 1] ?? [0, 0], corners[i] ?? [0, 0]];
      for (let k = 0; k < 1000; k++) fine.AddPoint(ay + ((by - ay) * k) / 1000, ax + ((bx - ax) * k) / 1000);
    }
    const { area = 0 } = fine.Compute(false, true);
    expect(areaOf({ type: 'Polygon', coordinates: [corners] }) / area).toBeCloseTo(1, 8);
  });
  it('take holes away', () => {
    const [shell, hole] = [ring(0, 0, 4, 4), ring(1, 1, 2, 2)];
    const whole = areaOf({ type: 'Polygon', coordinates: [shell] });
    const part = areaOf({ type: 'Polygon', coordinates: [hole] });
    expect(areaOf({ type: 'Polygon', coordinates: [shell, hole] })).toBeCloseTo(whole - part, 0);
  });
  it('have none for points', () => {
    const point = { type: 'Point', coordinates: [1, 2] } as const;
    expect([lengthOf(point), areaOf(point)]).toEqual([0, 0]);
  });
});
