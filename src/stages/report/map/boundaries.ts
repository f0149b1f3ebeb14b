/** Admin areas ready to be drawn: their borders once each, simpler the further away one looks, and where to write on them. */
import type { Box, Position, Shape } from '#model/geometry.ts';
import type { Transaction } from '#model/operation.ts';
import { boxOf, union } from '#methods/geometry/boxes.ts';
import { polygonsOf } from '#methods/geometry/ways.ts';
import { labelPoint } from '#methods/tiles/label-point.ts';
import { across, down } from '#methods/tiles/mercator.ts';
import { simplified, type Flat } from '#methods/tiles/simplify.ts';
import { bordersOf, type Borders } from '#methods/tiles/topology.ts';
import type { Ask } from '../ask.ts';
import { areas, boundariesHeld, type AreaRow } from '../queries/map.ts';
import type { Keys } from '../remembered.ts';
import { keeper } from './kept.ts';

export interface DrawnArea {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly parent: string | null;
  /** Degrees; null when no shape is held. */
  readonly box: Box | null;
  /** Where its name or count stands, inside of it; null when no shape is held. */
  readonly label: Position | null;
}

export interface Boundaries {
  readonly areas: readonly DrawnArea[];
  readonly byCode: ReadonlyMap<string, DrawnArea>;
  readonly borders: Borders<DrawnArea>;
  /** Stretches of border as fractions of the square world, as they are drawn at a zoom. */
  arcsAt(zoom: number): readonly (readonly Flat[])[];
  /** Sources of the boundaries. */
  readonly sources: readonly string[];
  readonly box: Box | null;
}

/** Deeper than this no stretch is made simpler: half a step of a pixel is some 15 m. */
const FULL = 12;
/** Pixels along the edge of a tile on a screen, and the part of one that no line may be off by. */
const [PIXELS, OFF] = [512, 0.5];

const remember = keeper<Boundaries>((held) => held.borders.arcs.reduce((n, arc) => n + arc.length, 0));

/** The boundaries as they were known; made once for as long as they are the same, also when other places are written. */
export async function boundariesOf(
  tx: Transaction,
  known: Pick<Ask, 'known' | 'knownIsNow'>,
  keys: Keys,
): Promise<Boundaries> {
  return remember(await boundariesHeld(tx, known, keys.places), async () =>
    drawnBoundaries(await areas(tx, known)),
  );
}

function drawnBoundaries(rows: readonly AreaRow[]): Boundaries {
  const held = rows.map(({ code, name, level, parent, shape }) => {
    const area = isArea(shape) ? shape : null;
    const [box, label] = area ? [boxOf(area), labelPoint(area)] : [null, null];
    return { area: { code, name, level, parent, box, label } satisfies DrawnArea, shape: area };
  });
  const borders = bordersOf(held.flatMap(({ area, shape }) => (shape ? [{ of: area, shape }] : [])));
  const flat = borders.arcs.map((arc) => arc.map(([lon, lat]): Flat => [across(lon), down(lat)]));
  const simple = new Map<number, readonly (readonly Flat[])[]>();
  return {
    areas: held.map(({ area }) => area),
    byCode: new Map(held.map(({ area }) => [area.code, area])),
    borders,
    sources: [...new Set(rows.map((row) => row.source))].sort(),
    box: held.flatMap(({ area }) => area.box ?? []).reduce<Box | null>((a, b) => (a ? union(a, b) : b), null),
    arcsAt(zoom) {
      if (zoom > FULL) return flat;
      let found = simple.get(zoom);
      if (!found) {
        const tolerance = OFF / (PIXELS * 2 ** zoom);
        simple.set(zoom, (found = flat.map((arc) => simplified(arc, tolerance))));
      }
      return found;
    },
  };
}

function isArea(shape: unknown): shape is Shape {
  const type = (shape as { type?: unknown } | null)?.type;
  return (type === 'Polygon' || type === 'MultiPolygon') && polygonsOf(shape as Shape).length > 0;
}
