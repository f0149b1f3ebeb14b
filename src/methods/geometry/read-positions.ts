import type { Position } from '#model/geometry.ts';
import { ShapeError } from './shape-error.ts';

/** No border, route or area that people draw needs more; more is a mistake or an attack. */
export const MOST_VERTICES = 100_000;

/** Nearer to zero than this (a tenth of a micrometre) is zero, so that exact arithmetic stays small. */
const NOTHING = 1e-12;

const kind = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : typeof value === 'number'
        ? String(value)
        : typeof value;

/** Reads positions and counts them over the whole input. Errors: see ShapeErrorCode. */
export class PositionReader {
  /** Whether flaws of polygons are kept; see ReadOptions. */
  readonly asPublished: boolean;
  private seen = 0;

  constructor(asPublished: boolean) {
    this.asPublished = asPublished;
  }

  /** A non-empty array. */
  list(value: unknown, path: string): readonly unknown[] {
    if (!Array.isArray(value)) throw new ShapeError('not_geojson', { path, found: kind(value) });
    if (value.length === 0) throw new ShapeError('empty', { path });
    if (value.length > MOST_VERTICES) throw new ShapeError('too_many_vertices', { limit: MOST_VERTICES });
    return value;
  }

  /** Reads each element of a non-empty array with the path to it. */
  each<T>(value: unknown, path: string, read: (element: unknown, path: string) => T): T[] {
    return this.list(value, path).map((element, i) => read(element, `${path}[${i}]`));
  }

  positions(value: unknown, path: string): Position[] {
    const list = this.list(value, path);
    const out: Position[] = [];
    for (let i = 0; i < list.length; i++) out.push(this.position(list[i], path, i));
    return out;
  }

  /** [longitude, latitude]; a height or anything after it is dropped. */
  position(value: unknown, path: string, index?: number): Position {
    const where = (): string => (index === undefined ? path : `${path}[${index}]`);
    if (!Array.isArray(value)) throw new ShapeError('not_geojson', { path: where(), found: kind(value) });
    if (++this.seen > MOST_VERTICES) throw new ShapeError('too_many_vertices', { limit: MOST_VERTICES });
    if (value.length === 0) throw new ShapeError('empty', { path: where() });
    return [degrees(value[0], 180, where, 0), degrees(value[1], 90, where, 1)];
  }
}

function degrees(value: unknown, most: number, where: () => string, index: 0 | 1): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new ShapeError('not_a_number', { path: `${where()}[${index}]`, found: kind(value) });
  if (value < -most || value > most)
    throw new ShapeError('off_globe', { path: `${where()}[${index}]`, value });
  return Math.abs(value) < NOTHING ? 0 : value;
}
