/** What a map shows of a box, one by one: the same things as its tiles, for who reads a list and not a picture. */
import type { Box } from '#model/geometry.ts';
import type { Boundaries } from './boundaries.ts';
import { idOf, type Cloud } from './cloud.ts';
import type { Drawing } from './drawings.ts';

/** Degrees that a box is wider than it says: what lies on its edge is in it, whatever a decimal place does. */
const EDGE = 1e-7;

export interface Listed {
  /** Points in the box. */
  readonly inBox: number;
  /** Places in the cloud of those that are shown, in order. */
  readonly shown: readonly number[];
}

const orders = new WeakMap<Cloud, Uint32Array>();

/** Points in the order of a list: by `compare`, sorted once for as long as the drawing is kept. */
function orderOf(cloud: Cloud, compare: (a: number, b: number) => number): Uint32Array {
  let order = orders.get(cloud);
  if (!order) {
    order = Uint32Array.from({ length: cloud.count }, (_, i) => i).sort(
      (a, b) => compare(a, b) || (idOf(cloud, a) < idOf(cloud, b) ? -1 : 1),
    );
    orders.set(cloud, order);
  }
  return order;
}

/** The points of a cloud in a box (null: all), `limit` of them after the first `skip`. */
export function listed(
  cloud: Cloud,
  box: Box | null,
  compare: (a: number, b: number) => number,
  skip: number,
  limit: number,
): Listed {
  let inBox = 0;
  const shown: number[] = [];
  for (const i of orderOf(cloud, compare)) {
    if (box && !isIn(box, cloud.lons[i] as number, cloud.lats[i] as number)) continue;
    if (inBox >= skip && shown.length < limit) shown.push(i);
    inBox++;
  }
  return { inBox, shown };
}

const isIn = (box: Box, lon: number, lat: number): boolean =>
  lon >= box.west - EDGE && lon <= box.east + EDGE && lat >= box.south - EDGE && lat <= box.north + EDGE;

export interface ListedArea {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly things: number;
  readonly certain: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** Areas that bear a count of a layer and whose count stands in the box, coarsest first. */
export function listedAreas(
  { areas }: Drawing,
  layer: string,
  box: Box | null,
  boundaries: Boundaries,
): ListedArea[] {
  return areas
    .flatMap((one): ListedArea[] => {
      const found = boundaries.byCode.get(one.area);
      if (one.layer !== layer || !found?.label) return [];
      const [longitude, latitude] = found.label;
      if (box && !isIn(box, longitude, latitude)) return [];
      const { code, name, level } = found;
      return [{ code, name, level, things: one.things, certain: one.certain, longitude, latitude }];
    })
    .sort((a, b) => a.level - b.level || (a.name < b.name ? -1 : 1));
}
