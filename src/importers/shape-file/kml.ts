/**
 * KML (OGC 12-007r2; 07-147r2) into GeoJSON: points, lines, rings and areas of its placemarks, in the order of the file.
 * XML is hostile until shown otherwise: no document type and so no entity of its own, nothing fetched, nothing deeper than
 * a file that people draw. Links, pictures, models and tracks are counted and left out.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { LeftOut, ShapeFile } from '#model/imported.ts';
import { coordinatesOf, type Coordinate } from './coordinates.ts';
import { unreadable } from './unreadable.ts';

const KML = /^(http:\/\/(www\.opengis\.net\/kml\/2\.[23]|earth\.google\.com\/kml\/2\.[0-2]))?$/;
const DEEPEST = 100;
const GEOMETRIES = new Set(['Point', 'LineString', 'LinearRing', 'Polygon']);
const COUNTED: Readonly<Record<string, LeftOut>> = {
  NetworkLink: 'links',
  GroundOverlay: 'overlays',
  ScreenOverlay: 'overlays',
  PhotoOverlay: 'overlays',
  Model: 'models',
  Track: 'tracks',
  MultiTrack: 'tracks',
};

interface Feature {
  readonly type: 'Feature';
  /** Names of what stands beside the shape; values are not kept. */
  readonly properties: Readonly<Record<string, null>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

/** Throws Problem shape_file_unreadable with line and column. */
export function readKml(file: string, text: string): ShapeFile {
  const reader = new KmlReader(file);
  reader.read(text);
  if (reader.features.length === 0) throw unreadable(file, 'no_shape');
  const leftOut = [...reader.leftOut].map(([what, n]) => ({ what, n }));
  return { format: 'kml', shape: { type: 'FeatureCollection', features: reader.features }, leftOut };
}

class KmlReader {
  readonly features: Feature[] = [];
  readonly leftOut = new Map<LeftOut, number>();
  private readonly file: string;
  private readonly parser = new SaxesParser({ xmlns: true });
  /** Local names from the root to here. */
  private readonly way: string[] = [];
  private placemark: { shapes: Feature['geometry'][]; beside: Record<string, null> } | null = null;
  private rings: Coordinate[][] = [];
  private written = '';
  private reading = false;

  constructor(file: string) {
    this.file = file;
    const { parser } = this;
    parser.on('error', () => {
      throw this.fault('xml_broken');
    });
    parser.on('doctype', () => {
      throw this.fault('document_type');
    });
    parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) throw this.fault('not_utf8', encoding);
    });
    parser.on('opentag', (tag) => this.open(tag));
    parser.on('closetag', (tag) => this.close(tag));
    const more = (part: string): void => {
      if (this.reading) this.written += part;
    };
    parser.on('text', more);
    parser.on('cdata', more);
  }

  read(text: string): void {
    this.parser.write(text).close();
  }

  private fault(hint: Parameters<typeof unreadable>[1], value?: string): Error {
    const at = { line: this.parser.line, column: this.parser.column + 1 };
    return unreadable(this.file, hint, value === undefined ? at : { ...at, value });
  }

  private count(what: LeftOut, n = 1): void {
    this.leftOut.set(what, (this.leftOut.get(what) ?? 0) + n);
  }

  private open({ local, uri, attributes }: SaxesTagNS): void {
    if (this.way.length === 0 && (local !== 'kml' || !KML.test(uri))) throw this.fault('not_kml', local);
    if (this.way.length >= DEEPEST) throw this.fault('xml_broken');
    const counted = COUNTED[local];
    if (counted && this.way.at(-1) !== 'MultiTrack') this.count(counted);
    if (local === 'Placemark') this.placemark = { shapes: [], beside: {} };
    if (this.placemark && (local === 'Data' || local === 'SimpleData')) {
      const name = attributes['name']?.value;
      // A name that would change what an object is stands for nothing that anybody reads here.
      if (name !== undefined && name !== '__proto__') this.placemark.beside[name.slice(0, 200)] = null;
    }
    if (local === 'Polygon') this.rings = [];
    if (local === 'coordinates' && this.placemark && GEOMETRIES.has(this.way.at(-1) ?? ''))
      [this.reading, this.written] = [true, ''];
    this.way.push(local);
  }

  private close({ local }: SaxesTagNS): void {
    this.way.pop();
    const { placemark } = this;
    if (!placemark) return;
    if (local === 'coordinates' && this.reading) this.positions(placemark);
    else if (local === 'Polygon') placemark.shapes.push({ type: 'Polygon', coordinates: this.rings });
    else if (local === 'Placemark') this.finish(placemark);
  }

  private positions(placemark: NonNullable<KmlReader['placemark']>): void {
    this.reading = false;
    const { list, heights, broken } = coordinatesOf(this.written);
    this.written = '';
    if (broken !== null) throw this.fault('coordinate_broken', broken);
    if (heights > 0) this.count('heights', heights);
    const parent = this.way.at(-1);
    if (parent === 'Point') {
      // A point has one position; more of them is a mistake that nobody should guess about.
      if (list.length !== 1) throw this.fault('coordinate_broken', String(list.length));
      placemark.shapes.push({ type: 'Point', coordinates: list[0] });
    } else if (parent === 'LinearRing' && this.way.includes('Polygon')) {
      // The outer boundary comes first in GeoJSON, whatever the order of the file.
      if (this.way.at(-2) === 'outerBoundaryIs') this.rings.unshift(list);
      else this.rings.push(list);
    } else placemark.shapes.push({ type: 'LineString', coordinates: list });
  }

  private finish({ shapes, beside }: NonNullable<KmlReader['placemark']>): void {
    this.placemark = null;
    if (shapes.length === 0) this.count('without_shape');
    if (Object.keys(beside).length > 0) this.count('properties');
    for (const geometry of shapes) this.features.push({ type: 'Feature', properties: beside, geometry });
  }
}
