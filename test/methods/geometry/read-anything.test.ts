import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxesFor } from '#methods/geometry/candidate-boxes.ts';
import { prepare } from '#methods/geometry/prepare.ts';
import { readShape } from '#methods/geometry/read.ts';
import { ShapeError } from '#methods/geometry/shape-error.ts';

const degrees = fc.oneof(
  fc.integer({ min: -180, max: 180 }),
  fc.integer({ min: -2, max: 2 }),
  fc.constantFrom(180, -180, 179, -179, 170, -170, 1e-300, 5e-324, 1e-13),
  fc.double(),
);
const latitude = fc.integer({ min: -90, max: 90 });
const position = fc.oneof(
  { weight: 20, arbitrary: fc.tuple(degrees, latitude) },
  { weight: 1, arbitrary: fc.anything() },
);
const ring = fc.array(position, { maxLength: 9 }).map((all) => [...all, ...all.slice(0, 1)]);
const polygon = fc.array(ring, { maxLength: 3 });
const typed = (type: string, coordinates: fc.Arbitrary<unknown>) =>
  coordinates.map((c) => ({ type, coordinates: c }));
const geometry = fc.oneof(
  typed('Polygon', polygon),
  typed('MultiPolygon', fc.array(polygon, { maxLength: 2 })),
  typed('LineString', fc.array(position)),
  typed('MultiPoint', fc.array(position)),
  fc.anything(),
);
const feature = geometry.map((one) => ({ type: 'Feature', geometry: one }));
const input = fc.oneof(
  geometry,
  feature,
  typed('FeatureCollection', fc.constant(0)),
  fc.array(feature).map((features) => ({ type: 'FeatureCollection', features })),
);

it('anything is refused with a code, or read as a shape that reads the same again and answers', () => {
  let read = 0;
  fc.assert(
    fc.property(input, fc.integer({ min: -180, max: 180 }), latitude, (anything, lon, lat) => {
      let shape;
      try {
        shape = readShape(anything);
      } catch (error) {
        if (error instanceof ShapeError) return;
        throw error;
      }
      read++;
      expect(readShape(shape)).toEqual(shape);
      const prepared = prepare(shape);
      const metres = prepared.distance(lon, lat);
      expect(metres).toBeGreaterThanOrEqual(0);
      expect(metres).toBeLessThan(20_004_000);
      expect(prepared.withinDistance(lon, lat, metres)).toBe(true);
      for (const box of boxesFor(shape, 5000)) {
        expect([box.west, box.south, -box.east, -box.north].every((v) => v >= -180)).toBe(true);
        expect(box.west <= box.east && box.south <= box.north).toBe(true);
      }
    }),
    { numRuns: 8000, seed: 9 },
  );
  expect(read).toBeGreaterThan(500);
});
