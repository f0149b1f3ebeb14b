/**
 * Where a list says that an entry is, and whether its scope reaches that. For recipients who may not see a place both
 * depend on the coarse place alone: else which list an entry is in would tell where it is (never 21).
 */
import type { Shape } from '#model/geometry.ts';
import type { Precision } from '#model/protective-list.ts';
import { circleAround } from '#methods/geometry/containing-circle.ts';
import { finestOf, type District, type Districts } from '../check/districts.ts';
import { relationOf } from '../check/lists.ts';
import type { ListRow } from '../queries/lists.ts';
import type { Scope } from './scope.ts';

export interface Placed {
  readonly precision: Precision;
  /** The area, or those one of which contains it; none when nobody knows. */
  readonly areas: readonly District[];
  /** Null where no shape is sure to contain it. */
  readonly shape: Shape | null;
}

const NOWHERE: Placed = { precision: 'none', areas: [], shape: null };

/** Areas of level 1 at the border say no more than "somewhere along here, on one side or the other". */
const PROVINCE = 1;

/** The finest area that certainly contains it, as far as boundaries are held; at the border none does. */
export function coarsePlace({ inside, maybe }: ListRow, districts: Districts): Placed {
  const finest = inside.toReversed().find((code) => districts.byCode.has(code));
  const area = finest === undefined ? undefined : districts.byCode.get(finest);
  if (area) return { precision: 'area', areas: [area], shape: area.area.shape };
  const provinces = held(maybe, districts).filter((d) => d.level <= PROVINCE && d.level > 0);
  return provinces.length === 0 ? NOWHERE : { precision: 'border', areas: sorted(provinces), shape: null };
}

/** As finely as it is known to every reader of the operation: its circle, or the areas one of which contains it. */
export function finePlace(row: ListRow, districts: Districts): Placed {
  const { lon, lat, uncertainty, inside, maybe } = row;
  if (lon !== null && lat !== null && uncertainty !== null) {
    const around = inside.toReversed().find((code) => districts.byCode.has(code));
    const area = around === undefined ? undefined : districts.byCode.get(around);
    return { precision: 'circle', areas: area ? [area] : [], shape: circleAround(lon, lat, uncertainty) };
  }
  const areas = sorted(held(finestOf(inside, maybe, districts), districts));
  const [only] = areas;
  if (!only) return NOWHERE;
  if (areas.length === 1) return { precision: 'area', areas, shape: only.area.shape };
  return { precision: 'one_of', areas, shape: together(areas.map((d) => d.area.shape)) };
}

/** Whether a list for who may see coarse places only has it: by its coarse place, never by more (never 13, never 21). */
export function reachesCoarse({ areas }: Placed, { reach }: Scope): boolean {
  return reach === null || areas.length === 0 || areas.some((d) => reach.has(d.code));
}

/** Whether it is, or may be, in the scope, as a check has it. What nobody has placed is in every list (never 13). */
export function reachesFine(
  row: ListRow,
  { areas }: Placed,
  { shape, within, place, reach }: Scope,
): boolean {
  const { lon, lat, uncertainty } = row;
  if (lon !== null && lat !== null && uncertainty !== null) {
    if (shape) return relationOf(shape.area, within, lon, lat, uncertainty) !== null;
    return place === null || row.inside.includes(place.code) || row.maybe.includes(place.code);
  }
  return reach === null || areas.length === 0 || areas.some((d) => reach.has(d.code));
}

function held(codes: readonly string[], districts: Districts): District[] {
  return codes.map((code) => districts.byCode.get(code)).filter((d) => d !== undefined);
}

function sorted(areas: readonly District[]): District[] {
  return [...new Set(areas)].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Areas as one shape: it is in one of the parts. */
function together(shapes: readonly Shape[]): Shape {
  const coordinates = shapes.flatMap((shape) =>
    shape.type === 'Polygon' ? [shape.coordinates] : shape.type === 'MultiPolygon' ? shape.coordinates : [],
  );
  return { type: 'MultiPolygon', coordinates };
}
