/**
 * A shape as text, for whoever does not draw: one position a line, in degrees or MGRS, and back. What has several parts or
 * holes, or too many corners to read, has no text.
 */
import type { Position, Shape } from '#model/geometry.ts';
import { gridReference, readCoordinates } from '#methods/coordinates.ts';

export const SHAPE_KINDS = ['point', 'route', 'area'] as const;
export type ShapeKind = (typeof SHAPE_KINDS)[number];
export type Order = 'latitude_first' | 'longitude_first';

/** Positions that a kind needs at least. */
export const LEAST: Readonly<Record<ShapeKind, number>> = { point: 1, route: 2, area: 3 };
/** Lines that a person still reads. */
const MOST_LINES = 200;

export interface ReadText {
  readonly shape: Shape | null;
  readonly faults: readonly { readonly line: number; readonly text: string }[];
  /** Whether two bare numbers stand somewhere: then it matters which comes first. */
  readonly ambiguous: boolean;
  /** Positions that are still missing; 0 when there is a shape or nothing was typed. */
  readonly missing: number;
}

/** Reads the lines. An area closes by itself. */
export function readText(text: string, kind: ShapeKind, order: Order): ReadText {
  const faults: { line: number; text: string }[] = [];
  const positions: Position[] = [];
  let ambiguous = false;
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const read = readCoordinates(line);
    ambiguous ||= read.some((r) => r.written === 'latitude_first' || r.written === 'longitude_first');
    // Where one order is off the globe, the other is meant.
    const chosen = read.find((r) => r.written === order) ?? read[0];
    if (chosen) positions.push(chosen.at);
    else faults.push({ line: i + 1, text: line.slice(0, 40) });
  }
  const [first] = positions;
  const last = positions.at(-1);
  // Who closes an area by hand has typed one line more.
  if (
    kind === 'area' &&
    positions.length > 3 &&
    first &&
    last &&
    first[0] === last[0] &&
    first[1] === last[1]
  )
    positions.pop();
  const missing = positions.length === 0 ? 0 : Math.max(0, LEAST[kind] - positions.length);
  const whole = faults.length === 0 && positions.length >= LEAST[kind];
  return { shape: whole ? shapeOf(positions, kind) : null, faults, ambiguous, missing };
}

function shapeOf(positions: readonly Position[], kind: ShapeKind): Shape {
  const [first = [0, 0]] = positions;
  if (kind === 'point')
    return positions.length === 1
      ? { type: 'Point', coordinates: first }
      : { type: 'MultiPoint', coordinates: positions };
  if (kind === 'route') return { type: 'LineString', coordinates: positions };
  return { type: 'Polygon', coordinates: [[...positions, first]] };
}

export function kindOf({ type }: Shape): ShapeKind {
  if (type === 'Point' || type === 'MultiPoint') return 'point';
  return type === 'LineString' || type === 'MultiLineString' ? 'route' : 'area';
}

export function countOf(shape: Shape): number {
  return (JSON.stringify(shape.coordinates).match(/\[-?\d/g) ?? []).length;
}

/** The text of a shape, each position with its letters so that nobody reads it the wrong way round; null: it has none. */
export function textOf(shape: Shape): string | null {
  let list: readonly Position[];
  if (shape.type === 'Point') list = [shape.coordinates];
  else if (shape.type === 'MultiPoint' || shape.type === 'LineString') list = shape.coordinates;
  else if (shape.type === 'Polygon' && shape.coordinates.length === 1)
    list = shape.coordinates[0]?.slice(0, -1) ?? [];
  else return null;
  return list.length > MOST_LINES ? null : list.map(positionText).join('\n');
}

/** "6.54167 N, 21.98333 E": what readCoordinates reads back. Seven decimals are a centimetre. */
export function positionText([lon, lat]: Position): string {
  const write = (value: number): string => String(Number(Math.abs(value).toFixed(7)));
  return `${write(lat)} ${lat < 0 ? 'S' : 'N'}, ${write(lon)} ${lon < 0 ? 'W' : 'E'}`;
}

/** Both ways of saying where: "6.5 N, 21.95 E (34N FN 05040 18574)". */
export function placeText(at: Position): string {
  const grid = gridReference(at);
  return grid === null ? positionText(at) : `${positionText(at)} (${grid})`;
}
