/**
 * Turns the position of an imported value into what the database keeps and searches: the areas that certainly contain
 * it, those that may, and the box of its circle (architecture decision 4). Nothing becomes finer than the source says.
 */
import type { Boundaries } from '#model/imported.ts';
import type { Position } from '#model/position.ts';
import { cutAtAntimeridian, grow } from '#methods/geometry/boxes.ts';
import { box, list } from './copy-binary.ts';

/** Codes from the country down to an area, itself included; null for a code that is not held. */
export type PathOf = (code: string) => readonly string[] | null;

export interface InAreas {
  /** Codes of the areas that certainly contain it, from the country down to the finest known. */
  readonly inside: readonly string[];
  /** Codes of the areas that may contain it, none of them certainly. */
  readonly maybe: readonly string[];
}

/** Which areas a position is in. Throws RangeError on the code of an area that is not held. */
export function areasOf(
  { lon, lat, uncertainty, within }: Pick<Position, 'lon' | 'lat' | 'uncertainty' | 'within'>,
  boundaries: Pick<Boundaries, 'touching'>,
  pathOf: PathOf,
): InAreas {
  const paths = within.map((code) => {
    const path = pathOf(code);
    if (!path) throw new RangeError(`area ${code} is not held`);
    return path;
  });
  const inside = common(paths);
  const maybe = new Set<string>();
  for (const path of paths) for (const code of path.slice(inside.length)) maybe.add(code);
  if (lon === null || lat === null || uncertainty === null) return { inside, maybe: [...maybe] };
  for (const code of boundaries.touching(lon, lat, uncertainty)) {
    // The circle reaches over the border of an area that the source names: it is still in that area.
    const path = pathOf(code);
    if (path && !inside.includes(code) && (paths.length === 0 || paths.some((named) => oneLine(named, path))))
      maybe.add(code);
  }
  return { inside, maybe: [...maybe] };
}

/**
 * Of the areas of a position those that are somebody's word: null when they are no more than what its point says by
 * itself, the area of its level in which the whole circle lies. Then they follow the boundaries, and the others stay.
 */
export function namedOf(
  { lon, lat, uncertainty, level, within }: Omit<Position, 'basis' | 'method'>,
  boundaries: Pick<Boundaries, 'place'>,
): readonly string[] | null {
  if (lon === null || lat === null || uncertainty === null || level === null || within.length !== 1)
    return within;
  const found = boundaries.place(lon, lat, uncertainty, level);
  return found.level === level && found.within[0] === within[0] ? null : within;
}

export interface Where {
  /** As a text[], as all here. */
  readonly inside: Buffer;
  readonly maybe: Buffer;
  /** Null: as the point says. */
  readonly named: Buffer | null;
  /** The box of its circle of uncertainty in degrees; null without a point. */
  readonly box: Buffer | null;
}

/** Places and lists that are kept at once. */
const MOST_KEPT = 50_000;

/** Places many positions: sources give the same point again and again, so what was worked out is kept. */
export class Placing {
  private readonly kept = new Map<string, Where>();
  /** Lists of codes as they are written: there are few, and each is the place of many. */
  private readonly lists = new Map<string, Buffer>();
  private readonly boundaries: Boundaries;
  private readonly pathOf: PathOf;

  constructor(boundaries: Boundaries, pathOf: PathOf) {
    this.boundaries = boundaries;
    this.pathOf = pathOf;
  }

  /** Where a position is. Throws RangeError on the code of an area that is not held: an importer never gives one. */
  of(position: Position): Where {
    const { lon, lat, uncertainty, level, within } = position;
    const key = `${lon} ${lat} ${uncertainty} ${level} ${within.join(' ')}`;
    let where = this.kept.get(key);
    if (!where) {
      where = this.find(position);
      if (this.kept.size >= MOST_KEPT) this.kept.clear();
      this.kept.set(key, where);
    }
    return where;
  }

  private find(position: Position): Where {
    const { lon, lat, uncertainty } = position;
    const { inside, maybe } = areasOf(position, this.boundaries, this.pathOf);
    const named = namedOf(position, this.boundaries);
    const pointed = lon !== null && lat !== null && uncertainty !== null;
    return {
      inside: this.list(inside),
      maybe: this.list(maybe),
      named: named && this.list(named),
      box: pointed ? circleBox(lon, lat, uncertainty) : null,
    };
  }

  private list(codes: readonly string[]): Buffer {
    const key = codes.join('\u0000');
    let found = this.lists.get(key);
    if (!found) {
      if (this.lists.size >= MOST_KEPT) this.lists.clear();
      this.lists.set(key, (found = list(codes)));
    }
    return found;
  }
}

/** The start that all paths have in common; of none, nothing. */
function common(paths: readonly (readonly string[])[]): readonly string[] {
  const [first, ...others] = paths;
  if (!first) return [];
  let length = first.length;
  for (const path of others) {
    let same = 0;
    while (same < length && path[same] === first[same]) same++;
    length = same;
  }
  return first.slice(0, length);
}

/** Whether one path leads on from the other. */
function oneLine(a: readonly string[], b: readonly string[]): boolean {
  const last = Math.min(a.length, b.length) - 1;
  return last >= 0 && a[last] === b[last];
}

/** Over the antimeridian the box is the whole band of latitude: too much is searched, nothing is lost. */
function circleBox(lon: number, lat: number, metres: number): Buffer {
  const [one, other] = cutAtAntimeridian(grow({ west: lon, south: lat, east: lon, north: lat }, metres));
  if (!one || other) return box(-180, one?.south ?? -90, 180, one?.north ?? 90);
  return box(one.west, one.south, one.east, one.north);
}
