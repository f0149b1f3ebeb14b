/** A file dropped on the map: read as it is, or refused with the place of its fault. */
import { deflateRawSync, crc32 } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { GivenFile } from '#model/imported.ts';
import { Problem } from '#model/problems.ts';
import { checkRun } from '#stages/plan/operations/check.ts';
import { shapeRead } from '#stages/plan/operations/shape-read.ts';
import { PHRASES } from '#words/phrases.ts';
import { problemParts } from '#words/problem.ts';
import { speaker } from '#words/speak.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { describeToy } from '#test/toy-operation.ts';
import { asking, square } from './asking.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house);
});
afterAll(() => house.close());

type Read = z.output<typeof shapeRead.output>;
const read = (text: string | Buffer, name = 'route.kml'): Promise<Read> =>
  house.as('planner').run(shapeRead, { file: new GivenFile(name, { bytes: Buffer.from(text) }) });

async function refused(text: string | Buffer, name?: string): Promise<Problem> {
  const answer: unknown = await read(text, name).catch((error: unknown) => error);
  if (!(answer instanceof Problem)) throw new Error(`was read: ${JSON.stringify(answer)}`);
  for (const language of ['en', 'fr'] as const)
    expect(problemParts(answer, speaker(language, {}, 'throw')).wrong.length).toBeGreaterThan(10);
  const { hint } = answer.params;
  if (answer.code === 'shape_file_unreadable') expect(PHRASES).toHaveProperty([`shape_file.${String(hint)}`]);
  return answer;
}

const kml = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n${inner}\n</Document></kml>`;
const mark = (geometry: string): string => kml(`<Placemark><name>x</name>${geometry}</Placemark>`);
const LINE = '<LineString><coordinates>\n 20.1,5.2,300\n\t20.4,5.5,0 20.6,5.5 </coordinates></LineString>';
const RING = (text: string): string => `<LinearRing><coordinates>${text}</coordinates></LinearRing>`;

describe('what it reads', () => {
  test('what crosses itself is refused with the place, and its outline can be looked at, in every format', async () => {
    const bow = '20.1,5.1 20.5,5.5 20.5,5.1 20.1,5.5 20.1,5.1';
    const text = mark(`<Polygon><outerBoundaryIs>${RING(bow)}</outerBoundaryIs></Polygon>`);
    expect(await refused(text)).toMatchObject({
      code: 'shape_self_crossing',
      params: { lon: 20.3, lat: 5.3 },
    });
    const look = (file: string | Buffer, name: string) =>
      house.as('planner').run(shapeRead, {
        file: new GivenFile(name, { bytes: Buffer.from(file) }),
        unjudged: true,
      });
    const coordinates = [bow.split(' ').map((pair) => pair.split(',').map(Number))];
    for (const [file, name] of [
      [text, 'bow.kml'],
      [zipped('doc.kml', text), 'bow.kmz'],
      [JSON.stringify({ type: 'Polygon', coordinates }), 'bow.geojson'],
    ] as const) {
      const { shape } = await look(file, name);
      expect(shape.type).toBe('Polygon');
      // Each corner is there, whichever way the ring goes round.
      expect(new Set((shape.coordinates as number[][][])[0]?.map(String))).toEqual(
        new Set(coordinates[0]?.map(String)),
      );
      await expect(house.as('planner').run(checkRun, asking(shape as never))).rejects.toMatchObject({
        code: 'shape_self_crossing',
      });
    }
    // Nothing else is forgiven.
    const open = JSON.stringify({ type: 'Polygon', coordinates: [coordinates[0]?.slice(0, 3)] });
    await expect(look(open, 'open.geojson')).rejects.toMatchObject({ code: 'shape_invalid' });
  });

  test('a route of KML, its heights left out and counted, is what a check takes', async () => {
    const { format, shape, positions, leftOut } = await read(mark(LINE));
    expect([format, positions]).toEqual(['kml', 3]);
    expect(shape).toEqual({
      type: 'LineString',
      coordinates: [
        [20.1, 5.2],
        [20.4, 5.5],
        [20.6, 5.5],
      ],
    });
    expect(leftOut).toMatchObject([{ what: 'heights', n: 2 }]);
    const answer = await house.as('planner').run(checkRun, asking(shape));
    expect(answer.districts.map((d) => d.code)).toContain('TY11');
  });

  test('an area with a hole, whichever boundary comes first', async () => {
    const outer = `<outerBoundaryIs>${RING('20,5 21,5 21,6 20,6 20,5')}</outerBoundaryIs>`;
    const inner = `<innerBoundaryIs>${RING('20.4,5.4 20.6,5.4 20.6,5.6 20.4,5.6 20.4,5.4')}</innerBoundaryIs>`;
    const one = await read(mark(`<Polygon>${outer}${inner}</Polygon>`));
    const other = await read(mark(`<Polygon>${inner}${outer}</Polygon>`));
    expect(one.shape.type).toBe('Polygon');
    expect(other.shape).toEqual(one.shape);
  });

  test('what is left out is said: pictures, links, tracks, what is written beside', async () => {
    const { leftOut } = await read(
      kml(`<GroundOverlay><LatLonBox/></GroundOverlay><NetworkLink><Link><href>http://example.org/more.kml</href></Link></NetworkLink>
        <Placemark><ExtendedData><Data name="owner"><value>them</value></Data></ExtendedData><Point><coordinates>20.5,5.5</coordinates></Point></Placemark>
        <Placemark><name>nothing</name></Placemark>`),
    );
    expect(Object.fromEntries(leftOut.map(({ what, n }) => [what, n]))).toEqual({
      overlays: 1,
      links: 1,
      properties: 1,
      without_shape: 1,
    });
    expect(leftOut.every(({ message }) => message.code in PHRASES)).toBe(true);
  });

  test('GeoJSON is known by what it is, whatever its name, with a byte order mark or without', async () => {
    for (const text of [
      JSON.stringify(square(20, 5, 20.5, 5.5)),
      `\uFEFF${JSON.stringify(square(20, 5, 20.5, 5.5))}`,
    ]) {
      expect((await read(text, 'shape.kml')).format).toBe('geojson');
    }
    const feature = {
      type: 'Feature',
      properties: { a: 1 },
      geometry: { type: 'Point', coordinates: [20, 5, 9] },
    };
    expect((await read(JSON.stringify(feature))).leftOut.map((l) => l.what)).toEqual([
      'properties',
      'heights',
    ]);
  });

  test('KML in a zip', async () => {
    expect(await read(zipped('doc.kml', mark(LINE)), 'a.kmz')).toMatchObject({ format: 'kmz', positions: 3 });
    const other = await refused(zipped('other.kml', mark(LINE)), 'a.kmz');
    expect(other).toMatchObject({ number: 3008, params: { hint: 'archive' } });
    expect((await refused(zipped('doc.kml', ' '.repeat(9_000_000)), 'bomb.kmz')).number).toBe(1006);
    expect((await refused(zipped('doc.kml', mark(LINE)).subarray(0, 80), 'cut.kmz')).params['hint']).toBe(
      'archive',
    );
  });
});

describe('bad input', () => {
  test.each([
    ['nothing', '', 'empty_file'],
    ['blanks', ' \n\t ', 'empty_file'],
    ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'web_page'],
    ['a sentence', 'Dear colleague, the route is attached.', 'other_format'],
    ['JSON that breaks off', '{"type":"LineString","coordinates":[[20,5],[20', 'json_broken'],
    ['XML that breaks off', mark(LINE).slice(0, 150), 'xml_broken'],
    [
      'XML that is something else',
      '<?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1"/>',
      'not_kml',
    ],
    ['KML without a shape', kml('<Placemark><name>x</name></Placemark>'), 'no_shape'],
    [
      'coordinates with blanks in them',
      mark('<LineString><coordinates>20.1, 5.2 20.4, 5.5</coordinates></LineString>'),
      'coordinate_broken',
    ],
    [
      'degrees and minutes',
      mark('<Point><coordinates>20°30′,5°30′</coordinates></Point>'),
      'coordinate_broken',
    ],
    [
      'a point of two positions',
      mark('<Point><coordinates>20,5 21,5</coordinates></Point>'),
      'coordinate_broken',
    ],
    [
      'another encoding',
      '<?xml version="1.0" encoding="ISO-8859-1"?><kml xmlns="http://www.opengis.net/kml/2.2"/>',
      'not_utf8',
    ],
    ['an entity that nobody declared', mark('<Point><coordinates>&xxe;</coordinates></Point>'), 'xml_broken'],
  ])('%s is refused and says what it is', async (_, text, hint) => {
    expect(await refused(text)).toMatchObject({
      number: 3008,
      field: 'file',
      params: { hint, file: 'route.kml' },
    });
  });

  test('bytes that are no text, and the line and column of what is', async () => {
    expect((await refused(Buffer.from([0x7b, 0x22, 0xff, 0xfe]))).params['hint']).toBe('not_utf8');
    const json = await refused('{\n  "type": "Point",\n  "coordinates": [20 5]\n}');
    expect(json.params).toMatchObject({ line: 3, column: 22 });
    const xml = await refused(
      kml('<Placemark><Point><coordinates>twenty,5</coordinates></Point></Placemark>'),
    );
    expect(xml.params).toMatchObject({ line: 3, value: 'twenty,5' });
  });

  test('XML that would read a file, fetch a page or grow without end is not opened at all', async () => {
    const bomb = Array.from({ length: 12 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join(
      '',
    );
    for (const doctype of [
      '<!DOCTYPE kml SYSTEM "http://127.0.0.1:9/x.dtd">',
      '<!DOCTYPE kml [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>',
      `<!DOCTYPE kml [<!ENTITY a0 "ha">${bomb}]>`,
    ]) {
      const text = `<?xml version="1.0"?>${doctype}<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><Point><coordinates>&xxe;</coordinates></Point></Placemark></kml>`;
      expect((await refused(text)).params['hint']).toBe('document_type');
    }
    expect((await refused(kml('<Folder>'.repeat(50_000)))).params['hint']).toBe('xml_broken');
    expect((await refused('['.repeat(200_000))).status).toBe(422);
    expect(
      (await refused(`{"type":"Polygon","coordinates":${'['.repeat(5_000)}1${']'.repeat(5_000)}}`)).status,
    ).toBe(422);
  });

  test('huge files stop at the limits: 8 MiB, and 100,000 positions', async () => {
    expect((await refused(Buffer.alloc(8 * 1024 * 1024 + 1, 32))).number).toBe(1006);
    const many = Array.from({ length: 100_001 }, (_, i) => `20.${String(i).padStart(6, '0')},5.5`).join(' ');
    expect(await refused(mark(`<LineString><coordinates>${many}</coordinates></LineString>`))).toMatchObject({
      number: 3006,
      params: { limit: 100_000 },
    });
  });

  test('a shape that crosses itself is refused with the place where it crosses, so that it can be shown', async () => {
    const bow = '20,5 21,6 21,5 20,6 20,5';
    for (const text of [
      mark(`<Polygon><outerBoundaryIs>${RING(bow)}</outerBoundaryIs></Polygon>`),
      JSON.stringify({ type: 'Polygon', coordinates: [bow.split(' ').map((p) => p.split(',').map(Number))] }),
    ]) {
      const problem = await refused(text);
      expect(problem).toMatchObject({ number: 3002, params: { hint: 'self_crossing' } });
      expect(problem.params['lon']).toBeCloseTo(20.5, 9);
      expect(problem.params['lat']).toBeCloseTo(5.5, 9);
    }
  });

  test('never 15: a file that carries a weapon beside its shape is refused as one', async () => {
    const beside = '<ExtendedData><Data name="munition"><value>x</value></Data></ExtendedData>';
    expect((await refused(mark(beside + LINE))).number).toBe(1011);
  });

  test('whatever the bytes, the answer is a shape or a numbered problem', async () => {
    const good = mark(LINE);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.nat(40),
        fc.string({ unit: 'binary', maxLength: 12 }),
        async (at, cut, put) => {
          const text = good.slice(0, at) + put + good.slice(at + cut);
          const answer: unknown = await read(text).catch((error: unknown) => error);
          return answer instanceof Problem ? answer.status === 422 : (answer as Read).positions > 0;
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** A zip of one file (APPNOTE.TXT 6.3.10). */
function zipped(name: string, text: string): Buffer {
  const [bytes, packed] = [Buffer.from(text), deflateRawSync(text)];
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(crc32(bytes), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(bytes.length, 18);
  head.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed]);
  const tail = Buffer.alloc(16);
  const entry = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    head,
    tail.subarray(0, 14),
    Buffer.from(name),
  ]);
  // The directory has the two lengths and the offsets after what the head has.
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt16LE(0, 30);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}
