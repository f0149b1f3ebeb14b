import { describe, expect, it } from 'vitest';
import { prepare } from '#methods/geometry/prepare.ts';
import { readShape } from '#methods/geometry/read.ts';
import { ShapeError } from '#methods/geometry/shape-error.ts';
import { looksSwapped } from '#methods/geometry/swapped.ts';

const square = (west: number, south: number, size: number): number[][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const polygon = (...rings: unknown[]): unknown => ({ type: 'Polygon', coordinates: rings });
const feature = (geometry: unknown): unknown => ({ type: 'Feature', properties: {}, geometry });
const collection = (...geometries: unknown[]): unknown => ({
  type: 'FeatureCollection',
  features: geometries.map(feature),
});
const point = (...coordinates: unknown[]): unknown => ({ type: 'Point', coordinates });
const line = (...coordinates: unknown[]): unknown => ({ type: 'LineString', coordinates });

/** The code and params of the refusal. */
function refusal(input: unknown): unknown {
  try {
    readShape(input);
  } catch (error) {
    if (error instanceof ShapeError) return { code: error.code, ...error.params };
    throw error;
  }
  return 'read';
}

describe('readShape takes', () => {
  it('a geometry, a Feature and a FeatureCollection of one', () => {
    const shape = { type: 'Point', coordinates: [18.55, 4.36] };
    for (const input of [shape, feature(shape), collection(shape)]) expect(readShape(input)).toEqual(shape);
  });
  it('many of one family as one Multi shape', () => {
    expect(readShape(collection(point(1, 2), { type: 'MultiPoint', coordinates: [[3, 4]] }))).toEqual({
      type: 'MultiPoint',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    });
    expect(readShape(collection(line([0, 0], [1, 1]), line([2, 2], [3, 3])))).toMatchObject({
      type: 'MultiLineString',
    });
    const areas = readShape(collection(polygon(square(0, 0, 1)), polygon(square(1, 0, 1))));
    expect(areas).toEqual({ type: 'MultiPolygon', coordinates: [[square(0, 0, 1)], [square(1, 0, 1)]] });
  });
  it('heights, repeats and wrong winding, and puts them right', () => {
    const input = polygon([
      [0, 0, 9],
      [0, 1],
      [0, 1],
      [1, 1, 7, 7],
      [1, 0],
      [0, 0],
    ]);
    expect(readShape(input)).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
          [0, 0],
        ],
      ],
    });
    const holed = readShape(polygon(square(0, 0, 9), square(1, 1, 2)));
    expect(holed).toEqual({ type: 'Polygon', coordinates: [square(0, 0, 9), square(1, 1, 2).reverse()] });
  });
  it('its own output again, unchanged', () => {
    const shape = readShape(
      polygon(square(170, 0, 10).map(([lon = 0, lat]) => [lon > 175 ? lon - 355 : lon, lat])),
    );
    expect(shape.type).toBe('MultiPolygon');
    expect(readShape(shape)).toEqual(shape);
  });
  it('a line that crosses itself, and a published area that does when asked to', () => {
    expect(readShape(line([0, 0], [2, 2], [2, 0], [0, 2]))).toMatchObject({ type: 'LineString' });
    const bowTie = polygon([
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ]);
    expect(readShape(bowTie, { asPublished: true })).toMatchObject({ type: 'Polygon' });
  });
});

describe('readShape refuses', () => {
  const tie = [
    [0, 0],
    [2, 2],
    [2, 0],
    [0, 2],
    [0, 0],
  ];
  const cases: [string, unknown, unknown][] = [
    ['nothing', null, { code: 'not_geojson', path: '', found: 'null' }],
    ['text', '{"type":"Point"}', { code: 'not_geojson', path: '', found: 'string' }],
    ['an array', [1, 2], { code: 'not_geojson', path: '', found: 'object' }],
    [
      'a GeometryCollection',
      { type: 'GeometryCollection', geometries: [] },
      { code: 'not_geojson', path: '', found: 'GeometryCollection' },
    ],
    ['no coordinates', { type: 'Polygon' }, { code: 'not_geojson', path: 'coordinates', found: 'undefined' }],
    [
      'a mixture',
      collection(point(1, 2), polygon(square(0, 0, 1))),
      { code: 'mixed_families', found: 'points, areas' },
    ],
    ['an empty collection', { type: 'FeatureCollection', features: [] }, { code: 'empty', path: 'features' }],
    ['a Feature without a place', collection(null), { code: 'empty', path: 'features[0].geometry' }],
    ['an empty line', line(), { code: 'empty', path: 'coordinates' }],
    [
      'metres',
      { ...(point(1, 2) as object), crs: { type: 'name', properties: { name: 'EPSG:3857' } } },
      { code: 'unknown_crs', found: 'EPSG:3857' },
    ],
    ['numbers as text', point('1', '2'), { code: 'not_a_number', path: 'coordinates[0]', found: 'string' }],
    ['NaN', line([0, 0], [1, NaN]), { code: 'not_a_number', path: 'coordinates[1][1]', found: 'NaN' }],
    [
      '1e999',
      JSON.parse('{"type":"Point","coordinates":[1e999,0]}'),
      { code: 'not_a_number', path: 'coordinates[0]', found: 'Infinity' },
    ],
    ['a latitude of 91', point(0, 91), { code: 'off_globe', path: 'coordinates[1]', value: 91 }],
    [
      'a longitude of 200',
      polygon(square(199, 0, 1)),
      { code: 'off_globe', path: 'coordinates[0][0][0]', value: 199 },
    ],
    ['a line of one place', line([1, 1], [1, 1]), { code: 'line_too_short', path: 'coordinates' }],
    [
      'an open ring',
      polygon([
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ]),
      { code: 'ring_not_closed', path: 'coordinates[0]', first: [0, 0], last: [0, 1] },
    ],
    [
      'a ring there and back',
      polygon([
        [0, 0],
        [1, 1],
        [1, 1],
        [0, 0],
      ]),
      { code: 'ring_too_short', path: 'coordinates[0]' },
    ],
    ['a bow tie, with the place', polygon(tie), { code: 'self_crossing', at: [1, 1] }],
    [
      'a spike',
      polygon([
        [0, 0],
        [4, 0],
        [4, 4],
        [9, 4],
        [4, 4],
        [0, 4],
        [0, 0],
      ]),
      { code: 'self_crossing', at: [9, 4] },
    ],
    [
      'a ring that touches itself',
      polygon([
        [0, 0],
        [4, 0],
        [2, 2],
        [4, 4],
        [0, 4],
        [2, 2],
        [0, 0],
      ]),
      { code: 'self_crossing', at: [2, 2] },
    ],
    ['a hole outside', polygon(square(0, 0, 1), square(3, 3, 1)), { code: 'hole_outside', at: [3, 3] }],
    [
      'a hole across the shell',
      polygon(square(0, 0, 3), square(2, 1, 2)),
      { code: 'self_crossing', at: [3, 1] },
    ],
    [
      'a hole in a hole',
      polygon(square(0, 0, 9), square(1, 1, 7), square(2, 2, 2)),
      { code: 'holes_overlap', at: [2, 2] },
    ],
    [
      'a hole twice',
      polygon(square(0, 0, 9), square(1, 1, 7), square(1, 1, 7)),
      { code: 'self_crossing', at: [1, 1] },
    ],
    [
      'a hole from side to side',
      polygon(square(0, 0, 4), [
        [0, 2],
        [2, 3],
        [4, 2],
        [2, 1],
        [0, 2],
      ]),
      { code: 'interior_cut' },
    ],
    [
      'a ring around the pole',
      polygon([
        [0, 80],
        [90, 80],
        [180, 80],
        [-90, 80],
        [0, 80],
      ]),
      { code: 'encloses_pole', path: 'coordinates[0]' },
    ],
  ];
  it.each(cases)('%s', (_, input, expected) => {
    expect(refusal(input)).toMatchObject(expected as object);
  });
  it('but not a hole that touches the shell in one point', () => {
    expect(
      refusal(
        polygon(square(0, 0, 4), [
          [0, 2],
          [2, 3],
          [2, 1],
          [0, 2],
        ]),
      ),
    ).toBe('read');
  });
});

describe('hostile input is refused at once', () => {
  const nest = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
  const zigzag = Array.from({ length: 60_000 }, (_, i) => [
    i % 2 === 0 ? -170 : 170,
    -80 + (i / 60_000) * 100,
  ]);
  const comb = Array.from({ length: 20_000 }, (_, i) => [
    (i % 2 === 0 ? 0 : 80) + i * 1e-4,
    (i % 2 === 0 ? 0 : 80) - i * 1e-4,
  ]);
  const cases: [string, unknown, string][] = [
    ['too many positions', line(...Array.from({ length: 100_001 }, () => [0, 0])), 'too_many_vertices'],
    ['too many features', collection(...Array.from({ length: 100_001 }, () => null)), 'too_many_vertices'],
    [
      'too many over all parts',
      {
        type: 'MultiLineString',
        coordinates: Array.from({ length: 60_000 }, () => [
          [0, 0],
          [1, 1],
        ]),
      },
      'too_many_vertices',
    ],
    ['a bomb of brackets', { type: 'MultiPolygon', coordinates: nest(5000) }, 'not_a_number'],
    ['tangled stripes', polygon([...comb, [90, -50], [0, -50], comb[0]]), 'too_tangled'],
    ['an object as coordinates', { type: 'LineString', coordinates: { length: 1e9 } }, 'not_geojson'],
  ];
  it.each(cases)('%s', (_, input, code) => {
    const start = performance.now();
    expect(refusal(input)).toMatchObject({ code });
    expect(performance.now() - start).toBeLessThan(5000);
  });
  it('a line of 60,000 leaps around the world is read and asked in a moment', () => {
    const prepared = prepare(readShape(line(...zigzag)));
    expect(prepared.shape.type).toBe('MultiLineString');
    const start = performance.now();
    expect(prepared.distance(10, -85)).toBeGreaterThan(500_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('looksSwapped', () => {
  const car = { west: 14.4, south: 2.2, east: 27.5, north: 11.1 };
  it('tells Bangui written as latitude, longitude', () => {
    expect(looksSwapped(readShape(point(4.36, 18.55)), car)).toBe(true);
    expect(looksSwapped(readShape(point(18.55, 4.36)), car)).toBe(false);
    expect(looksSwapped(readShape(point(2.35, 48.85)), car)).toBe(false);
  });
});
