import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasNamedIn } from '#importers/area-names.ts';
import { boundariesOf } from '#importers/boundaries.ts';
import { goFrom } from '#methods/geodesy/geodesic.ts';
import { realBoundaries, toy, TOY } from './reading.ts';

const place = fc.record({
  lon: fc.double({ min: 14, max: 27.9, noNaN: true }),
  lat: fc.double({ min: 2, max: 11.2, noNaN: true }),
  metres: fc.oneof(
    fc.constant(0),
    fc.double({ min: 1, max: 60_000, noNaN: true }),
    fc.constantFrom(2_000, 25_000),
  ),
});

describe('boundariesOf', () => {
  it('places a circle only where all of it is: no point of its rim lies in another area of that level', async () => {
    const real = await realBoundaries();
    fc.assert(
      fc.property(place, ({ lon, lat, metres }) => {
        const { level, within } = real.place(lon, lat, metres, 3);
        if (level === null) return;
        for (let azimuth = 0; azimuth < 360; azimuth += 30) {
          const [x, y] = goFrom(lon, lat, azimuth, metres);
          expect(real.at(x, y).map(({ code }) => code)).toContain(within[0]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('touches every area that a point in the circle lies in', async () => {
    const real = await realBoundaries();
    fc.assert(
      fc.property(
        place,
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ lon, lat, metres }, azimuth, part) => {
          const touched = real.touching(lon, lat, metres);
          const [x, y] = goFrom(lon, lat, azimuth, metres * part);
          for (const { code } of real.at(x, y)) expect(touched).toContain(code);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('knows less the larger the circle is', async () => {
    const real = await realBoundaries();
    const levels = [10, 2_000, 25_000, 100_000, 600_000].map(
      (metres) => real.place(21.994, 6.536, metres, 3).level,
    );
    expect(levels).toEqual([...levels].sort((a, b) => (b ?? -1) - (a ?? -1)));
    expect([levels[0], levels.at(-1)]).toEqual([3, null]);
    expect(real.place(21.994, 6.536, 10, 1)).toEqual({ level: 1, within: ['CF52'] });
  });

  it('counts a point on a border to the areas on both sides, and places it in neither', () => {
    expect(toy.at(25, 2).map(({ code }) => code)).toEqual(['CF', 'CF11', 'CF12', 'CF111']);
    expect(toy.place(25, 2, 100, 3)).toEqual({ level: 0, within: ['CF'] });
    expect(toy.touching(25, 2, 100)).toEqual(['CF', 'CF11', 'CF12', 'CF111']);
    expect(toy.at(31, 2)).toEqual([]);
    expect(toy.touching(30.0001, 2, 100)).toEqual(['CF', 'CF12']);
  });

  it('respects a hole: a circle around an enclave is not whole in what surrounds it', () => {
    const ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ] as const;
    const hole = [
      [4, 4],
      [4, 6],
      [6, 6],
      [6, 4],
      [4, 4],
    ] as const;
    const holed = boundariesOf([
      { code: 'A', level: 0, names: [], shape: { type: 'Polygon', coordinates: [[...ring], [...hole]] } },
    ]);
    expect(holed.at(5, 5)).toEqual([]);
    expect(holed.place(3, 5, 50_000, 3).level).toBe(0);
    expect(holed.place(3, 5, 150_000, 3).level).toBeNull();
  });

  it('holds nothing when there is nothing', () => {
    const none = boundariesOf([]);
    expect([none.count, none.has('CF'), none.levelOf('CF')]).toEqual([0, false, null]);
    expect([none.at(20, 5), none.touching(20, 5, 100), none.named('x', 1)]).toEqual([[], [], []]);
    expect(none.place(20, 5, 100, 3)).toEqual({ level: null, within: [] });
  });

  it('finds the same whatever the order of the areas', () => {
    const turned = boundariesOf([...TOY].reverse());
    for (const [lon, lat] of [
      [21, 1],
      [24, 7],
      [26, 3],
      [40, 3],
    ] as const)
      expect(turned.at(lon, lat)).toEqual(toy.at(lon, lat));
  });
});

describe('areasNamedIn', () => {
  it.each([
    ['Ecole de Marais', 2, ['CF111']],
    ['MARAIS (Mis. Cath.)', 2, ['CF111']],
    ['Maraisville', 2, []],
    ['bord-du-lac 3', 2, ['CF112']],
    ['Eastland', 1, []],
    ['East land site', 1, ['CF12']],
    ['Site du lac', 2, []],
    ['Ecole', 2, []],
    ['', 2, []],
  ])('%j on level %i', (text, level, codes) => {
    expect(areasNamedIn(text, level, toy)).toEqual(codes);
  });

  it('does not read again what a longer name has used, and never a common word alone', () => {
    const names = (code: string, name: string) => ({
      ...(TOY[0] as (typeof TOY)[number]),
      code,
      level: 2,
      names: [{ name, language: null }],
    });
    const some = boundariesOf([
      names('A', 'Bouca'),
      names('B', 'Bouca Bobo'),
      names('C', 'Mission'),
      names('D', 'Lim'),
    ]);
    expect(areasNamedIn('Bouca Bobo', 2, some)).toEqual(['B']);
    expect(areasNamedIn('Bouca, Mission', 2, some)).toEqual(['A']);
    expect(areasNamedIn('Lim', 2, some)).toEqual([]);
  });
});
