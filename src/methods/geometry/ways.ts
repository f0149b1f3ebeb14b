import type { Position, Ring, Shape } from '#model/geometry.ts';

/** The polygons of an area, none for points and lines. */
export function polygonsOf(shape: Shape): readonly (readonly Ring[])[] {
  if (shape.type === 'Polygon') return [shape.coordinates];
  return shape.type === 'MultiPolygon' ? shape.coordinates : [];
}

/**
 * The ways that bound or make a shape: points as ways of one position, lines, and the rings of areas without
 * what is no border on the ground (the cut along the antimeridian where the area goes on beyond it, and the
 * pole drawn as a line). Those that begin near each other come near each other.
 */
export function waysOf(shape: Shape): (readonly Position[])[] {
  switch (shape.type) {
    case 'Point':
      return [[shape.coordinates]];
    case 'MultiPoint':
      return gathered(shape.coordinates.map((point) => [point]));
    case 'LineString':
      return [shape.coordinates];
    case 'MultiLineString':
      return gathered([...shape.coordinates]);
    default:
      return gathered(borders(polygonsOf(shape).flat()));
  }
}

/** Sorted along a space-filling curve (Morton order) of their first positions. */
function gathered(ways: (readonly Position[])[]): (readonly Position[])[] {
  if (ways.length < 8) return ways;
  const keyed = ways.map((way) => ({ way, key: morton(way[0] ?? [0, 0]) }));
  keyed.sort((a, b) => a.key - b.key);
  return keyed.map(({ way }) => way);
}

/** Longitude and latitude with their bits in turn, 26 bits each, as one number. */
function morton([lon, lat]: Position): number {
  const spread = (value: number): number => {
    let out = 0;
    for (let bit = 25; bit >= 0; bit--) out = out * 4 + ((value >> bit) & 1);
    return out;
  };
  const cell = (share: number): number => Math.min(2 ** 26 - 1, Math.floor(share * 2 ** 26));
  return spread(cell((lon + 180) / 360)) * 2 + spread(cell((lat + 90) / 180));
}

const onSeam = (a: Position, b: Position): boolean => Math.abs(a[0]) === 180 && a[0] === b[0];
const onPole = (a: Position, b: Position): boolean => Math.abs(a[1]) === 90 && a[1] === b[1];

type Span = readonly [low: number, high: number];
const spanOf = (a: Position, b: Position): Span => (a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]]);

function borders(rings: readonly Ring[]): (readonly Position[])[] {
  const seams: Record<'east' | 'west', Span[]> = { east: [], west: [] };
  let any = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1] as Position, ring[i] as Position];
      if (onPole(a, b)) any = true;
      if (!onSeam(a, b)) continue;
      any = true;
      seams[a[0] > 0 ? 'east' : 'west'].push(spanOf(a, b));
    }
  }
  if (!any) return [...rings];
  return rings.flatMap((ring) => withoutCuts(ring, seams));
}

function withoutCuts(ring: Ring, seams: Record<'east' | 'west', readonly Span[]>): Position[][] {
  const out: Position[][] = [[]];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as Position, ring[i] as Position];
    if (onPole(a, b)) out.push([]);
    else if (onSeam(a, b)) {
      const lon = a[0];
      const left = without(spanOf(a, b), seams[lon > 0 ? 'west' : 'east']);
      for (const [low, high] of left)
        out.push([
          [lon, low],
          [lon, high],
        ]);
      out.push([]);
    } else {
      const way = out[out.length - 1] as Position[];
      if (way.length === 0) way.push(a);
      way.push(b);
    }
  }
  return out.filter((way) => way.length > 1);
}

/** What is left of a span when others are taken from it. */
function without(span: Span, others: readonly Span[]): Span[] {
  let left: Span[] = [span];
  for (const [low, high] of others) {
    left = left.flatMap(([from, to]): Span[] => {
      if (high <= from || low >= to) return [[from, to]];
      const parts: Span[] = [];
      if (from < low) parts.push([from, low]);
      if (high < to) parts.push([high, to]);
      return parts;
    });
  }
  return left;
}
