/** Reads the shape of a check, and says of a shape that cannot be used where it is wrong and what would be right. */
import type { Param } from '#model/message.ts';
import { Problem, type ProblemCode } from '#model/problems.ts';
import type { Shape } from '#model/geometry.ts';
import { looksSwapped } from '#methods/geometry/swapped.ts';
import { withinDistanceOfShape } from '#methods/geometry/between.ts';
import { prepare, type Prepared } from '#methods/geometry/prepare.ts';
import { readShape } from '#methods/geometry/read.ts';
import { ShapeError, type ShapeErrorCode } from '#methods/geometry/shape-error.ts';
import { union } from '#methods/geometry/boxes.ts';
import { refuseWeaponProperties } from './refuse-weapons.ts';

const PROBLEM_OF: Readonly<Partial<Record<ShapeErrorCode, ProblemCode>>> = {
  self_crossing: 'shape_self_crossing',
  interior_cut: 'shape_self_crossing',
  off_globe: 'shape_off_globe',
  encloses_pole: 'shape_pole',
  too_many_vertices: 'shape_too_large',
  too_tangled: 'shape_too_large',
};

/**
 * One shape, ready for many questions. Throws Problem weapon_input for a Feature that carries a weapon (never 15), and
 * shape_invalid, shape_self_crossing, shape_off_globe, shape_pole, shape_too_large with the field and the place.
 * A list of shapes is refused: shapes are never compared (never 16).
 */
export function shapeOf(input: unknown): Prepared {
  if (Array.isArray(input)) {
    throw new Problem('shape_invalid', {
      field: 'shape',
      params: { hint: 'one_shape_only', expected: 'object' },
    });
  }
  refuseWeaponProperties(input);
  return prepare(readOrRefuse(input, false));
}

/** A shape with its rings as they are, crossing themselves or not: to be looked at, never checked. Throws as `shapeOf`. */
export function outlineOf(input: unknown): Shape {
  refuseWeaponProperties(input);
  return readOrRefuse(input, true);
}

function readOrRefuse(input: unknown, asPublished: boolean): Shape {
  try {
    return readShape(input, { asPublished });
  } catch (error) {
    if (error instanceof ShapeError) throw problemOf(error);
    throw error;
  }
}

/** How many positions the coordinates of a shape have. */
export function countOf(value: unknown): number {
  if (!Array.isArray(value)) return 0;
  if (typeof value[0] === 'number') return 1;
  return value.reduce((sum: number, part) => sum + countOf(part), 0);
}

function problemOf({ code, params }: ShapeError): Problem {
  const { path, at, ...rest } = params;
  const said: Record<string, Param> = { hint: code };
  for (const [name, value] of Object.entries(rest))
    said[name] = typeof value === 'object' ? value.join(', ') : value;
  if (typeof at === 'object') [said['lon'], said['lat']] = [centimetres(at[0]), centimetres(at[1])];
  const field = typeof path === 'string' && path !== '' ? `shape.${path}` : 'shape';
  return new Problem(PROBLEM_OF[code] ?? 'shape_invalid', { field, params: said });
}

/** Degrees to seven decimals: where two edges cross is worked out, and its last digits say nothing. */
function centimetres(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}

/**
 * Refuses a shape that comes nowhere near the operation's country. `country` are its areas of level 0; without them
 * nothing can be said. Throws Problem shape_swapped where exchanging longitude and latitude would help, else shape_outside.
 */
export function refuseOutside(shape: Prepared, country: readonly Prepared[], within: number): void {
  const first = country[0];
  if (!first || country.some((area) => withinDistanceOfShape(shape, area, within))) return;
  const box = country.map((area) => area.box).reduce(union);
  const { west, south, east, north } = box;
  const expected = `${west.toFixed(2)} … ${east.toFixed(2)}, ${south.toFixed(2)} … ${north.toFixed(2)}`;
  throw new Problem(looksSwapped(shape.shape, box) ? 'shape_swapped' : 'shape_outside', {
    field: 'shape',
    params: { expected },
  });
}
