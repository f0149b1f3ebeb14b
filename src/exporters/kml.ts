/**
 * KML as OGC 12-007r2 (KML 2.3) writes it. One plain style and no icon: a protected emblem is never a map symbol, and
 * nothing is fetched from anywhere. Each place is a folder with its shape and what it holds; an object without a shape of
 * its own is a placemark without one, as the standard allows. The same map gives the same bytes.
 */
import type { Position, Shape } from '#model/geometry.ts';
import type { MapFile, MapMember, MapPlace, MapValue, MapValues } from '#model/exported.ts';

/** Outlined and lightly filled, in a blue that prints (aabbggrr). */
const STYLE =
  '<Style id="place"><LineStyle><color>ffa05a00</color><width>1.5</width></LineStyle><PolyStyle><color>40a05a00</color></PolyStyle></Style>';

// What XML 1.0 (2.2) has no way to write: it is replaced, or no reader would open the file.
const NOT_XML = new RegExp('[^\\t\\n\\r\\u0020-\\ud7ff\\ue000-\\ufffd\\u{10000}-\\u{10ffff}]', 'gu');
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as it may stand in XML, in an element or an attribute. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(NOT_XML, '\uFFFD')
    .replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');
}

/** The map as KML. */
export function kml({ name, about, says, places }: MapFile): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.3" version="2.3">',
    `<Document><name>${xmlText(name)}</name>`,
    `<description>${xmlText(says.join('\n'))}</description>`,
    STYLE,
    data(about),
    ...places.map(folderOf),
    '</Document>',
    '</kml>',
    '',
  ].join('\n');
}

function folderOf(place: MapPlace): string {
  const shape = place.shape === null ? '' : geometryOf(place.shape);
  const [only] = place.members;
  // A place that is that of one object is the object itself.
  if (place.members.length === 1 && only && only.id === place.id) {
    return placemark(only.id, only.name, { ...place.values, ...only.values }, shape);
  }
  return [
    `<Folder><name>${xmlText(place.name)}</name>`,
    placemark(place.id, place.name, place.values, shape),
    ...place.members.map((one: MapMember) => placemark(one.id, one.name, one.values, '')),
    '</Folder>',
  ].join('\n');
}

function placemark(id: string, name: string, values: MapValues, shape: string): string {
  const style = shape === '' ? '' : '<styleUrl>#place</styleUrl>';
  return `<Placemark><name>${xmlText(name)}</name>${style}${data({ id, ...values })}${shape}</Placemark>`;
}

function data(values: MapValues): string {
  const parts = Object.entries(values).map(
    ([name, value]) => `<Data name="${xmlText(name)}"><value>${xmlText(textOf(value))}</value></Data>`,
  );
  return `<ExtendedData>${parts.join('')}</ExtendedData>`;
}

/** A list of texts reads as lines; what has a structure stays JSON. */
function textOf(value: MapValue): string {
  if (value === null) return '';
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join('\n');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const positions = (list: readonly Position[]): string =>
  `<coordinates>${list.map(([lon, lat]) => `${lon},${lat}`).join(' ')}</coordinates>`;
const ring = (list: readonly Position[]): string => `<LinearRing>${positions(list)}</LinearRing>`;
const polygon = ([shell = [], ...holes]: readonly (readonly Position[])[]): string =>
  `<Polygon><outerBoundaryIs>${ring(shell)}</outerBoundaryIs>${holes.map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`).join('')}</Polygon>`;
const point = (at: Position): string => `<Point>${positions([at])}</Point>`;
const line = (list: readonly Position[]): string => `<LineString>${positions(list)}</LineString>`;
const many = (parts: readonly string[]): string => `<MultiGeometry>${parts.join('')}</MultiGeometry>`;

function geometryOf(shape: Shape): string {
  switch (shape.type) {
    case 'Point':
      return point(shape.coordinates);
    case 'MultiPoint':
      return many(shape.coordinates.map(point));
    case 'LineString':
      return line(shape.coordinates);
    case 'MultiLineString':
      return many(shape.coordinates.map(line));
    case 'Polygon':
      return polygon(shape.coordinates);
    case 'MultiPolygon':
      return many(shape.coordinates.map(polygon));
  }
}
