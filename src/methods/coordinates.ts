/**
 * Coordinates as people type them: decimal degrees, degrees with minutes and seconds, the Military Grid Reference System.
 * Two bare numbers do not say which is which: both readings are given, each with its order, and none is chosen here.
 */
import * as mgrs from 'mgrs';
import type { Position } from '#model/geometry.ts';

// Node sees this package as one default value, a bundler sees its names.
const { forward, inverse } = ('default' in mgrs ? mgrs.default : mgrs) as typeof mgrs;

export interface ReadCoordinates {
  /** Longitude, latitude in degrees, WGS 84; of a grid square its middle. */
  readonly at: Position;
  /** How it was written, and in which order two bare numbers were read. */
  readonly written: 'mgrs' | 'marked' | 'latitude_first' | 'longitude_first';
  /** Metres within which it is, by how finely it was written. */
  readonly within: number;
}

const MGRS = /^\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z][A-HJ-NP-V](\d*)$/;
const NUMBER = String.raw`\d{1,3}(?:[.,]\d+)?`;
const PART = String.raw`\s*(${NUMBER})\s*(?:°|º|d(?:eg)?\b)?\s*(?:(${NUMBER})\s*(?:['′’]|m(?:in)?\b)?\s*(?:(${NUMBER})\s*(?:"|″|”|''|s(?:ec)?\b)?)?)?\s*`;
const AFTER = new RegExp(`^([+-]?)${PART}([NSEWO])\\s*[,;/ ]?\\s*([+-]?)${PART}([NSEWO])$`, 'iu');
const BEFORE = new RegExp(`^([NSEWO])\\s*([+-]?)${PART}[,;/ ]?\\s*([NSEWO])\\s*([+-]?)${PART}$`, 'iu');
const POINTED = /^([+-]?\d{1,3}(?:\.\d+)?)°?\s*(?:[,;/]\s*|\s+)([+-]?\d{1,3}(?:\.\d+)?)°?$/;
const COMMAS = /^([+-]?\d{1,3},\d+)°?\s*(?:[;/]\s*|\s+)([+-]?\d{1,3},\d+)°?$/;
/** Metres of a degree of latitude, near enough to say how finely a number was written. */
const DEGREE = 111_320;

/** What a text means as coordinates: nothing, one place, or two where the order is not said. */
export function readCoordinates(text: string): readonly ReadCoordinates[] {
  const given = text.normalize('NFKC').replaceAll('−', '-').trim();
  if (given.length > 60) return [];
  return gridSquare(given) ?? marked(given) ?? bare(given);
}

/** The grid reference of a position, to 1 m (5 digits) or less; null near the poles, where the grid is another one. */
export function gridReference([lon, lat]: Position, digits = 5): string | null {
  if (!(lat >= -80 && lat < 84) || !(Math.abs(lon) <= 180)) return null;
  const text = forward([lon, lat], digits);
  const parts = /^(\d{1,2}[A-Z])([A-Z]{2})(\d*)$/.exec(text);
  if (!parts) return null;
  const [, zone = '', square = '', rest = ''] = parts;
  const half = rest.length / 2;
  return [zone, square, rest.slice(0, half), rest.slice(half)].filter(Boolean).join(' ');
}

function gridSquare(given: string): ReadCoordinates[] | null {
  const text = given.toUpperCase().replaceAll(/\s+/g, '');
  const digits = MGRS.exec(text)?.[1];
  if (digits === undefined || digits.length % 2 !== 0 || digits.length > 10) return null;
  const zone = Number.parseInt(text, 10);
  if (zone < 1 || zone > 60) return null;
  let box: [number, number, number, number];
  try {
    box = inverse(text);
  } catch {
    return null;
  }
  const [west, south, east, north] = box;
  const at: Position = [fixed((west + east) / 2), fixed((south + north) / 2)];
  if (!isInBand(at, zone, text.replace(/^\d+/, '').charAt(0))) return null;
  return [{ at, written: 'mgrs', within: 10 ** (5 - digits.length / 2) }];
}

/** Letters of rows repeat every 2,000 km: a row that the band does not have is read as a place outside of it. */
function isInBand([lon, lat]: Position, zone: number, band: string): boolean {
  const south = -80 + 8 * 'CDEFGHJKLMNPQRSTUVWX'.indexOf(band);
  const north = band === 'X' ? 84 : south + 8;
  // A square reaches over the edge of its band, and some zones of the north are twice as wide.
  const off = Math.abs(((lon - (zone * 6 - 183) + 540) % 360) - 180);
  return lat > south - 1 && lat < north + 1 && off < 6.5;
}

function marked(given: string): ReadCoordinates[] | null {
  const after = AFTER.exec(given);
  const before = after ? null : BEFORE.exec(given);
  const m = after ?? before;
  if (!m) return null;
  const half = (at: number): [letter: string, sign: string, parts: (string | undefined)[]] =>
    after
      ? [m[at + 4] ?? '', m[at] ?? '', m.slice(at + 1, at + 4)]
      : [m[at] ?? '', m[at + 1] ?? '', m.slice(at + 2, at + 5)];
  const halves = [half(1), half(6)].map(([letter, sign, parts]) => {
    const read = degreesOf(parts);
    const upper = letter.toUpperCase();
    // O is the West of French and Spanish (Ouest, Oeste).
    const negative = (upper === 'S' || upper === 'W' || upper === 'O') !== (sign === '-');
    return { axis: /[NS]/.test(upper) ? 'lat' : 'lon', read, value: negative ? -read.value : read.value };
  });
  const lat = halves.find((h) => h.axis === 'lat');
  const lon = halves.find((h) => h.axis === 'lon');
  if (!lat || !lon || !lat.read.whole || !lon.read.whole) return [];
  const at: Position = [fixed(lon.value), fixed(lat.value)];
  const within = Math.max(lat.read.step, lon.read.step) * DEGREE;
  return onGlobe(at) ? [{ at, written: 'marked', within: Math.max(1, Math.round(within)) }] : [];
}

function degreesOf(parts: readonly (string | undefined)[]): { value: number; step: number; whole: boolean } {
  let [value, step, whole] = [0, 1, true];
  for (const [i, part] of parts.entries()) {
    if (part === undefined) break;
    const unit = 60 ** -i;
    const number = Number(part.replace(',', '.'));
    // 6°75' is no angle: minutes and seconds end at 60.
    if (i > 0 && number >= 60) whole = false;
    value += number * unit;
    step = unit * stepOf(part);
  }
  return { value, step, whole };
}

const stepOf = (number: string): number => 10 ** -(/[.,](\d+)$/.exec(number)?.[1]?.length ?? 0);

function bare(given: string): ReadCoordinates[] {
  const m = POINTED.exec(given) ?? COMMAS.exec(given);
  if (!m) return [];
  const [first = '', second = ''] = [m[1], m[2]];
  const [a, b] = [first, second].map((part) => Number(part.replace(',', '.'))) as [number, number];
  const within = Math.max(1, Math.round(Math.max(stepOf(first), stepOf(second)) * DEGREE));
  const readings: ReadCoordinates[] = [
    { at: [b, a], written: 'latitude_first', within },
    { at: [a, b], written: 'longitude_first', within },
  ];
  return readings.filter(({ at }) => onGlobe(at));
}

const onGlobe = ([lon, lat]: Position): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

/** Seven decimals: 1 cm. */
const fixed = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;
