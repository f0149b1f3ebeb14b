import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridReference, readCoordinates } from '#methods/coordinates.ts';

const read = (text: string) => readCoordinates(text).map((r) => [r.written, ...r.at]);

describe('coordinates as people type them', () => {
  test.each([
    ['6°32\'30"N 21°59\'0"E', 21.9833333, 6.5416667],
    ['6° 32.5′ N, 21° 59′ E', 21.9833333, 6.5416667],
    ['N 6 32 30 E 21 59 0', 21.9833333, 6.5416667],
    ['6,54° N; 21,98° E', 21.98, 6.54],
    ['21.98E 6.54N', 21.98, 6.54],
    ['6.5 S 21 O', -21, -6.5],
    ['4.36N 18.55E', 18.55, 4.36],
  ])('%s', (text, lon, lat) => {
    expect(read(text)).toEqual([['marked', lon, lat]]);
  });

  test('two bare numbers are read in both orders, the impossible one left out', () => {
    expect(read('6.54 21.98')).toEqual([
      ['latitude_first', 21.98, 6.54],
      ['longitude_first', 6.54, 21.98],
    ]);
    expect(read('21,98 6,54')).toHaveLength(2);
    expect(read('121.5, 6.5')).toEqual([['longitude_first', 121.5, 6.5]]);
    expect(read('6, 21')[0]).toEqual(['latitude_first', 21, 6]);
  });

  test.each([
    'Bria',
    '',
    '6',
    '6 95 N 21 E',
    "6°75'N 21°E",
    '200, 300',
    '6N 21N',
    '99ZZZ1234',
    '34NZZ',
    '6.5,',
    'N E',
  ])('nothing is read into %j', (text) => {
    expect(readCoordinates(text)).toEqual([]);
  });

  test('a grid reference is read with how finely it is written, and letters of no square are refused', () => {
    expect(readCoordinates('34N FK 08 23')[0]).toMatchObject({ written: 'mgrs', within: 1_000 });
    expect(readCoordinates('34NFK0812323456')[0]?.within).toBe(1);
    expect(readCoordinates('34NFK081')).toEqual([]);
    expect(readCoordinates('61NFK0812')).toEqual([]);
  });

  test('any position leads to a grid reference that leads back to it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -179.9, max: 179.9, noNaN: true }),
        fc.double({ min: -79, max: 83, noNaN: true }),
        (lon, lat) => {
          const text = gridReference([lon, lat]);
          const [found] = readCoordinates(text ?? '');
          expect(found, `${lon} ${lat} ${text}`).toBeDefined();
          expect(Math.abs((found?.at[1] ?? 99) - lat)).toBeLessThan(0.0001);
          expect(Math.abs((found?.at[0] ?? 999) - lon) * Math.cos((lat * Math.PI) / 180)).toBeLessThan(
            0.0001,
          );
        },
      ),
    );
    expect(gridReference([10, 89])).toBeNull();
  });
});
