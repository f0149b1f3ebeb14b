/**
 * Areas as the borders between them: each stretch of a border is kept once, however many areas share it, so that both
 * sides of it are made simpler together and no gap opens (the idea of TopoJSON; Bostock 2012).
 */
import type { Position, Shape } from '#model/geometry.ts';
import { polygonsOf } from '../geometry/ways.ts';

/** Arc `n` forwards, or `~n`: arc n backwards. */
export type ArcRef = number;

export interface Borders<Area> {
  /** Stretches of border; a closed one repeats its first position at its end. */
  readonly arcs: readonly (readonly Position[])[];
  /** The areas that each stretch belongs to, as places in `areas`. */
  readonly sides: readonly (readonly number[])[];
  readonly areas: readonly {
    readonly of: Area;
    /** Polygons, of rings, of stretches. */
    readonly polygons: readonly (readonly (readonly ArcRef[])[])[];
  }[];
}

/** Cuts areas into the stretches of their borders. Longitude, latitude in degrees; shapes other than areas have none. */
export function bordersOf<Area>(
  given: readonly { readonly of: Area; readonly shape: Shape }[],
): Borders<Area> {
  const vertices = new Map<string, number>();
  const idOf = ([lon, lat]: Position): number => {
    const key = `${lon} ${lat}`;
    let found = vertices.get(key);
    if (found === undefined) vertices.set(key, (found = vertices.size));
    return found;
  };
  const rings = given.map(({ shape }) =>
    polygonsOf(shape).map((polygon) =>
      polygon.map((ring) => {
        const open = ring.slice(0, -1);
        return { open, ids: open.map(idOf) };
      }),
    ),
  );
  const junctions = junctionsOf(
    rings.flat(2).map((r) => r.ids),
    vertices.size,
  );
  const arcs: Position[][] = [];
  const sides: number[][] = [];
  const known = new Map<string, number>();
  const areas = given.map(({ of }, area) => ({
    of,
    polygons: (rings[area] ?? []).map((polygon) =>
      polygon.map(({ open, ids }) =>
        cut(open, ids, junctions).map((arc): ArcRef => {
          const [ref, index] = keep(arc, known, arcs);
          const mine = (sides[index] ??= []);
          if (mine.at(-1) !== area) mine.push(area);
          return ref;
        }),
      ),
    ),
  }));
  return { arcs, sides, areas };
}

/** Vertices at which more than two ways meet: there a stretch ends. */
function junctionsOf(rings: readonly (readonly number[])[], vertices: number): Uint8Array {
  const first = new Int32Array(vertices).fill(-1);
  const second = new Int32Array(vertices).fill(-1);
  const junctions = new Uint8Array(vertices);
  const meet = (at: number, other: number): void => {
    if (first[at] === -1 || first[at] === other) first[at] = other;
    else if (second[at] === -1 || second[at] === other) second[at] = other;
    else junctions[at] = 1;
  };
  for (const ids of rings) {
    for (let i = 0; i < ids.length; i++) {
      const [a, b] = [ids[i] as number, ids[(i + 1) % ids.length] as number];
      if (a === b) continue;
      meet(a, b);
      meet(b, a);
    }
  }
  return junctions;
}

interface Piece {
  readonly positions: readonly Position[];
  readonly ids: readonly number[];
}

/** A ring cut at its junctions; one without any begins at its lowest vertex, wherever its source began it. */
function cut(open: readonly Position[], ids: readonly number[], junctions: Uint8Array): Piece[] {
  if (open.length === 0) return [];
  const starts = ids.flatMap((id, i) => (junctions[id] ? [i] : []));
  if (starts.length === 0) starts.push(ids.indexOf(Math.min(...ids)));
  return starts.map((start, n) => {
    const next = starts[(n + 1) % starts.length] as number;
    const length = (next > start ? next : next + open.length) - start + 1;
    const along = Array.from({ length }, (_, i) => (start + i) % open.length);
    return {
      positions: along.map((i) => open[i] as Position),
      ids: along.map((i) => ids[i] as number),
    };
  });
}

/** The reference of a piece; it is added when neither it nor its reverse is there. */
function keep({ positions, ids }: Piece, known: Map<string, number>, arcs: Position[][]): [ArcRef, number] {
  const forwards = nameOf(ids);
  const found = known.get(forwards);
  if (found !== undefined) return [found, found];
  const back = known.get(nameOf(ids.toReversed()));
  if (back !== undefined) return [~back, back];
  const index = arcs.push([...positions]) - 1;
  known.set(forwards, index);
  return [index, index];
}

/** Between two junctions a way is told from every other by its ends and the steps next to them. */
const nameOf = (ids: readonly number[]): string =>
  `${ids[0]} ${ids[1]} ${ids.at(-2)} ${ids.at(-1)} ${ids.length}`;
