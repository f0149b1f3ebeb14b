/** Of what and of where a list is: a shape as a check has it, an administrative area, or the whole register. */
import { createHash } from 'node:crypto';
import type { AreaDeclaration } from '#model/area.ts';
import type { Box } from '#model/geometry.ts';
import { Problem } from '#model/problems.ts';
import { boxesFor } from '#methods/geometry/candidate-boxes.ts';
import type { Prepared } from '#methods/geometry/prepare.ts';
import { reachOf, touchedBy, type District, type Districts } from '../check/districts.ts';
import { refuseOutside, shapeOf } from '../check/read-shape.ts';
import type { ListInput } from './input.ts';

export interface Scope {
  /** Null: not of a shape. */
  readonly shape: { readonly area: Prepared; readonly boxes: readonly Box[]; readonly hash: string } | null;
  /** Metres. */
  readonly within: number;
  readonly place: District | null;
  readonly area: string | null;
  /** Layers listed; null: all. */
  readonly layers: readonly string[] | null;
  /** Codes of the areas that the scope touches, lies in or holds; null: everywhere. */
  readonly reach: ReadonlySet<string> | null;
}

/** The shape, read before anything else is asked; null: not of a shape. Throws what a check throws of a shape. */
export function listShape({ shape }: ListInput): Prepared | null {
  return shape === undefined ? null : shapeOf(shape);
}

/**
 * Reads the scope. Throws Problem invalid_input (a shape and a place at once), unknown_code, shape_outside and
 * shape_swapped.
 */
export function scopeOf(
  input: ListInput,
  area: Prepared | null,
  areas: readonly AreaDeclaration[],
  districts: Districts,
): Scope {
  if (input.shape !== undefined && input.place !== undefined)
    throw new Problem('invalid_input', { field: 'place', params: { expected: 'shape | place' } });
  const layers = layersOf(input, areas);
  const common = { within: input.within, area: input.area ?? null, layers };
  if (area) {
    refuseOutside(area, districts.country, input.within);
    const boxes = boxesFor(area.shape, reachOf(input.within));
    const reach = new Set(touchedBy(area, boxes, input.within, districts).map((d) => d.code));
    const { type, coordinates } = area.shape;
    const hash = createHash('sha256')
      .update(`${type} ${JSON.stringify(coordinates)}`)
      .digest('hex');
    return { ...common, shape: { area, boxes, hash }, place: null, reach };
  }
  const reach = placeScope(input.place ?? null, districts);
  if (!reach) throw new Problem('unknown_code', { field: 'place', params: { value: input.place ?? '' } });
  return { ...common, shape: null, ...reach };
}

/** Of an area, or of everything (null); null when no such area is held. */
export function placeScope(code: string | null, districts: Districts): Pick<Scope, 'place' | 'reach'> | null {
  if (code === null) return { place: null, reach: null };
  const place = districts.byCode.get(code);
  if (!place) return null;
  const below = districts.all.filter((d) => d.path.includes(place.code)).map((d) => d.code);
  return { place, reach: new Set([...place.path, ...below]) };
}

function layersOf({ area, layers }: ListInput, areas: readonly AreaDeclaration[]): readonly string[] | null {
  const all = new Set(areas.flatMap((a) => a.layers.filter((l) => l.kind === 'objects').map((l) => l.code)));
  const wrong = layers?.find((code) => !all.has(code));
  if (wrong !== undefined) {
    const list = [...all].sort().join(', ');
    throw new Problem('unknown_code', { field: 'layers', params: { value: wrong, list, expected: list } });
  }
  if (area === undefined) return layers === undefined ? null : [...new Set(layers)].sort();
  const found = areas.find((a) => a.code === area);
  if (!found) {
    const list = areas.map((a) => a.code).join(', ');
    throw new Problem('unknown_code', { field: 'area', params: { value: area, list, expected: list } });
  }
  const own = found.layers.filter((l) => l.kind === 'objects').map((l) => l.code);
  return own.filter((code) => layers === undefined || layers.includes(code)).sort();
}
