/**
 * Points of one layer in memory, in an order in which every tile is one run of them. A tile shows a cell of it with one
 * thing as that thing, and a cell with several as a cluster with their count: over the tiles of a zoom the counts add up
 * to all of them, at every zoom.
 */
import { cellsOf, curveOf, runOf, type Curve } from '#methods/tiles/curve.ts';
import { stepIn, type TileFeature } from '#methods/tiles/encode.ts';
import type { Tile } from '#methods/tiles/mercator.ts';
import { SEPARATOR, type PointColumns } from '../queries/map.ts';

export interface Cloud {
  readonly count: number;
  readonly curve: Curve;
  readonly lons: Float64Array;
  readonly lats: Float64Array;
  readonly uncertainties: Float64Array;
  readonly certain: string;
  /** UUIDs, 36 letters each, without anything between. */
  readonly ids: string;
  readonly notes: readonly (readonly string[])[];
}

const UUID = 36;

/** Reads the columns of a query. Throws RangeError when they are not equally long: nothing is drawn askew. */
export function cloudOf(columns: PointColumns): Cloud {
  const { count } = columns;
  const split = (text: string | null): string[] => (count === 0 ? [] : (text ?? '').split(SEPARATOR));
  const numbers = (text: string | null): Float64Array => Float64Array.from(split(text), Number);
  const [lons, lats] = [numbers(columns.lons), numbers(columns.lats)];
  const cloud: Cloud = {
    count,
    curve: curveOf(lons, lats),
    lons,
    lats,
    uncertainties: numbers(columns.uncertainties),
    certain: columns.certain ?? '',
    ids: columns.ids ?? '',
    notes: columns.notes.map((text) => once(split(text))),
  };
  const lengths = [lons, lats, cloud.uncertainties, cloud.certain, ...cloud.notes].map((c) => c.length);
  if (lengths.some((length) => length !== count) || cloud.ids.length !== count * UUID)
    throw new RangeError(`columns of ${lengths.join(', ')} for ${count} points`);
  return cloud;
}

/** The same texts, each held once: a hundred thousand things have a few sources, areas and days. */
function once(texts: string[]): string[] {
  const held = new Map<string, string>();
  return texts.map((text) => {
    const found = held.get(text);
    if (found === undefined) held.set(text, text);
    return found ?? text;
  });
}

/** The part of a cloud whose `note` (a place in the notes) has a value, for each value. */
export function cloudsBy(cloud: Cloud, note: number): Map<string, Cloud> {
  const members = new Map<string, number[]>();
  for (const [i, value] of (cloud.notes[note] ?? []).entries()) {
    const mine = members.get(value);
    if (mine) mine.push(i);
    else members.set(value, [i]);
  }
  const pick = (numbers: Float64Array, of: readonly number[]): Float64Array =>
    Float64Array.from(of, (i) => numbers[i] as number);
  return new Map(
    [...members].map(([value, of]) => {
      const [lons, lats] = [pick(cloud.lons, of), pick(cloud.lats, of)];
      const part: Cloud = {
        count: of.length,
        curve: curveOf(lons, lats),
        lons,
        lats,
        uncertainties: pick(cloud.uncertainties, of),
        certain: of.map((i) => cloud.certain.charAt(i)).join(''),
        ids: of.map((i) => idOf(cloud, i)).join(''),
        notes: cloud.notes.map((list) => of.map((i) => list[i] as string)),
      };
      return [value, part];
    }),
  );
}

export const idOf = (cloud: Cloud, i: number): string => cloud.ids.slice(i * UUID, (i + 1) * UUID);

/** How many things a tile holds. */
export function countIn(cloud: Cloud, tile: Tile): number {
  const { from, to } = runOf(cloud.curve, tile);
  return to - from;
}

/** What a tile shows of a cloud. `say`: the properties of a thing alone; a cluster of several has `several` of them. */
export function featuresIn(
  cloud: Cloud,
  tile: Tile,
  cuts: number,
  say: (cloud: Cloud, i: number) => TileFeature['properties'],
  several: (cloud: Cloud, i: number) => TileFeature['properties'],
): TileFeature[] {
  const { order } = cloud.curve;
  return cellsOf(cloud.curve, tile, cuts).map(({ from, to }): TileFeature => {
    const first = order[from] as number;
    if (to - from === 1) {
      return {
        type: 'point',
        ways: [[stepIn(tile, cloud.lons[first] as number, cloud.lats[first] as number)]],
        properties: {
          id: idOf(cloud, first),
          n: 1,
          certain: Number(cloud.certain.charAt(first)),
          uncertainty: cloud.uncertainties[first] as number,
          ...say(cloud, first),
        },
      };
    }
    return clusterOf(cloud, tile, from, to, several);
  });
}

function clusterOf(
  cloud: Cloud,
  tile: Tile,
  from: number,
  to: number,
  several: (cloud: Cloud, i: number) => TileFeature['properties'],
): TileFeature {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  let [lons, lats, certain, least] = [0, 0, 0, Infinity];
  for (let at = from; at < to; at++) {
    const i = cloud.curve.order[at] as number;
    const [lon, lat] = [cloud.lons[i] as number, cloud.lats[i] as number];
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
    lons += lon;
    lats += lat;
    certain += Number(cloud.certain.charAt(i));
    if (i < least) least = i;
  }
  const n = to - from;
  return {
    type: 'point',
    ways: [[stepIn(tile, lons / n, lats / n)]],
    // With its box a reader opens it; where all of it is one spot, no zoom does.
    properties: { n, certain, west, south, east, north, ...several(cloud, least) },
  };
}
