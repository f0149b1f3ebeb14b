/** A polygon around a circle contains every point of the circle: a coarse place never excludes the exact one (never 21). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goFrom } from '#methods/geodesy/geodesic.ts';
import { circleAround } from '#methods/geometry/containing-circle.ts';
import { prepare } from '#methods/geometry/prepare.ts';

test('every point within the distance is covered, whatever the place, also over the antimeridian and at a pole', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.oneof(
        fc.constant(0),
        fc.double({ min: 0, max: 5_000, noNaN: true }),
        fc.double({ min: 0, max: 600_000, noNaN: true }),
      ),
      fc.array(
        fc.record({
          azimuth: fc.double({ min: 0, max: 360, noNaN: true }),
          share: fc.constantFrom(1, 0.5, 0),
        }),
        { minLength: 8, maxLength: 8 },
      ),
      (lon, lat, metres, rays) => {
        const polygon = prepare(circleAround(lon, lat, metres));
        for (const { azimuth, share } of rays) {
          const [x, y] = goFrom(lon, lat, azimuth, metres * share);
          if (!polygon.covers(x, y)) return false;
        }
        return true;
      },
    ),
    { numRuns: 400 },
  );
});

test('it is not much larger: no corner is a fiftieth farther out than the circle', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -179, max: 179, noNaN: true }),
      fc.double({ min: -70, max: 70, noNaN: true }),
      fc.double({ min: 50, max: 100_000, noNaN: true }),
      fc.double({ min: 0, max: 360, noNaN: true }),
      (lon, lat, metres, azimuth) => {
        const [x, y] = goFrom(lon, lat, azimuth, metres * 1.02);
        return !prepare(circleAround(lon, lat, metres)).covers(x, y);
      },
    ),
    { numRuns: 300 },
  );
});

test('is the same to the last digit however often it is asked, and written to a centimetre', () => {
  const one = JSON.stringify(circleAround(21.98, 6.54, 250));
  expect(JSON.stringify(circleAround(21.98, 6.54, 250))).toBe(one);
  for (const [number] of one.matchAll(/-?\d+\.\d+/g))
    expect(number.split('.')[1]?.length).toBeLessThanOrEqual(7);
});
