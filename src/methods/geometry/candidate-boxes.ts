import type { Box, Position, Shape } from '#model/geometry.ts';
import { TIGHTEST_RADIUS } from '../geodesy/ellipsoid.ts';
import { boxOfPositions, cutAtAntimeridian, slackOf } from './boxes.ts';
import { grouped } from './group-boxes.ts';
import { polygonsOf, waysOf } from './ways.ts';

/** A check asks the database for at most so many boxes (a few more where they meet the antimeridian). */
export const MOST_BOXES = 64;

const WORLD: Box = { west: -180, south: -90, east: 180, north: 90 };

/**
 * Boxes for the database to find candidates in: every point that withinDistance counts as within
 * `withinMetres` of the shape lies in at least one. Routes are split into at most MOST_BOXES stretches so
 * that the boxes together stay small; points and the parts of areas are grouped likewise.
 */
export function boxesFor(shape: Shape, withinMetres: number): Box[] {
  const metres = withinMetres + slackOf(withinMetres);
  if (!(metres < Math.PI * TIGHTEST_RADIUS)) return [WORLD];
  const polygons = polygonsOf(shape);
  const units =
    polygons.length > 0
      ? polygons
          .map((rings) => boxOfPositions(rings[0] ?? []))
          .toSorted((a, b) => a.west - b.west || a.south - b.south)
      : waysOf(shape).flatMap(stepsOf);
  return grouped(units, metres, MOST_BOXES).flatMap(cutAtAntimeridian);
}

/** A box a step of a way; a point is a step of no length. */
function stepsOf(way: readonly Position[]): Box[] {
  if (way.length === 1) return [boxOfPositions(way)];
  const out: Box[] = [];
  for (let i = 1; i < way.length; i++) out.push(boxOfPositions([way[i - 1] as Position, way[i] as Position]));
  return out;
}
