/** GeoJSON and KML as they leave: readable by what others read them with, whatever text is in them, the same bytes each time. */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { geojson } from '#exporters/geojson.ts';
import { kml } from '#exporters/kml.ts';
import type { MapFile } from '#model/exported.ts';
import { IMPORTING } from '#importers/importing.ts';
import { GivenFile } from '#model/imported.ts';
import { readShape } from '#methods/geometry/read.ts';

const SQUARE = {
  type: 'Polygon',
  coordinates: [
    [
      [20, 5],
      [21, 5],
      [21, 6],
      [20, 6],
      [20, 5],
    ],
    [
      [20.4, 5.4],
      [20.4, 5.6],
      [20.6, 5.6],
      [20.6, 5.4],
      [20.4, 5.4],
    ],
  ],
} as const;

const map = (name: string): MapFile => ({
  name,
  about: { version: 1, label: 'TLP:AMBER', recipient: null, sources: [{ code: name }] },
  says: ['Do no harm.', name],
  places: [
    {
      id: 'a',
      name,
      shape: SQUARE,
      values: { precision: 'area' },
      members: [
        { id: '1', name, values: { type: 'hospital' } },
        { id: '2', name: 'Two', values: { type: 'hospital' } },
      ],
    },
    {
      id: '3',
      name: 'Three',
      shape: { type: 'Point', coordinates: [20.5, -5.25] },
      values: {},
      members: [{ id: '3', name: 'Three', values: { status: 'retired' } }],
    },
    {
      id: 'none',
      name: 'place unknown',
      shape: null,
      values: {},
      members: [{ id: '4', name: 'Four', values: {} }],
    },
  ],
});

/** Elements with their text, as a strict parser reads them. */
function parsed(xml: string): { name: string; text: string }[] {
  const found: { name: string; text: string }[] = [];
  const open: { name: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri }) => {
    expect(uri).toBe('http://www.opengis.net/kml/2.3');
    const one = { name: local, text: '' };
    open.push(one);
    found.push(one);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return found;
}

test('any text comes back as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
      const read = JSON.parse(geojson(map(name))) as {
        amparo: { name: string };
        features: { properties: { name: string } }[];
      };
      expect(read.amparo.name).toBe(name.toWellFormed());
      expect(read.features[0]?.properties.name).toBe(name.toWellFormed());
      const names = parsed(kml(map(name))).filter((e) => e.name === 'name');
      // What XML cannot write is shown as lost, and a carriage return is a line break to every XML reader.
      const there = names[0]?.text ?? '';
      const lost = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
      expect(there).toBe(name.toWellFormed().replaceAll(lost, '\uFFFD').replaceAll(/\r\n?/g, '\n'));
    }),
    { numRuns: 80 },
  );
});

test('what hostile text says is text: no element and no entity comes out of a name', () => {
  const name = '</name><NetworkLink><Link><href>http://x/</href></Link></NetworkLink><!ENTITY a "b">&lt;]]>';
  const elements = parsed(kml(map(name)));
  expect(elements.filter((e) => e.name === 'NetworkLink' || e.name === 'href')).toEqual([]);
  expect(elements.find((e) => e.name === 'name')?.text).toBe(name);
});

test('every object is in both, with or without a shape, and in the same order', () => {
  const { features } = JSON.parse(geojson(map('One'))) as {
    features: { geometry: unknown; properties: { objects: { id: string }[] } }[];
  };
  expect(features.flatMap((f) => f.properties.objects.map((o) => o.id))).toEqual(['1', '2', '3', '4']);
  expect(features.map((f) => f.geometry === null)).toEqual([false, false, true]);
  const marks = parsed(kml(map('One')));
  expect(marks.filter((e) => e.name === 'Placemark')).toHaveLength(6);
  expect(marks.filter((e) => e.name === 'coordinates').map((e) => e.text.split(' ').length)).toEqual([
    5, 5, 1,
  ]);
  expect(marks.filter((e) => e.name === 'Icon' || e.name === 'IconStyle')).toEqual([]);
});

test('our own reader of shapes reads both back', async () => {
  for (const [name, text] of [
    ['a.geojson', geojson({ ...map('One'), places: map('One').places.slice(0, 1) })],
    ['a.kml', kml({ ...map('One'), places: map('One').places.slice(0, 1) })],
  ] as const) {
    const { shape } = await IMPORTING.shapes(new GivenFile(name, { bytes: Buffer.from(text) }), 1e6);
    expect(readShape(shape).coordinates, name).toEqual(SQUARE.coordinates);
  }
});

test('the same map gives the same bytes', () => {
  expect(geojson(map('Été'))).toBe(geojson(map('Été')));
  expect(kml(map('Été'))).toBe(kml(map('Été')));
});
