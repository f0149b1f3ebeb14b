/** One tile of the map: what each layer asked for shows in it. */
import type { Transaction } from '#model/operation.ts';
import { encode, stepIn, type TileFeature } from '#methods/tiles/encode.ts';
import type { Tile } from '#methods/tiles/mercator.ts';
import type { MapAsk } from './ask.ts';
import { boundariesOf, type Boundaries } from './boundaries.ts';
import { boundaryFeatures, holds } from './boundary-features.ts';
import { featuresIn, type Cloud } from './cloud.ts';
import { eventsDrawn, objectsDrawn, settlementsDrawn, type Drawing } from './drawings.ts';

export const TILE_LAYERS = ['boundaries', 'places', 'events', 'objects'] as const;
export type TileLayer = (typeof TILE_LAYERS)[number];

/** A tile is cut into 8 by 8 cells of 64 pixels; settlements, which are drawn small, into 16 by 16. */
const [CUTS, CUTS_OF_PLACES] = [3, 4];

const note = (cloud: Cloud, which: number, i: number): string => cloud.notes[which]?.[i] ?? '';

/** The tile. `objects` is only drawn for who may see them: the caller asks. */
export async function tileOf(
  tx: Transaction,
  tile: Tile,
  layers: ReadonlySet<TileLayer>,
  asked: MapAsk,
): Promise<Uint8Array> {
  const { ask, byRecord, keys, list } = asked;
  const needed = layers.has('boundaries') || layers.has('events') || layers.has('objects');
  const boundaries = needed ? await boundariesOf(tx, ask, keys) : null;
  const drawn: Record<string, TileFeature[]> = {};
  if (boundaries && layers.has('boundaries')) Object.assign(drawn, boundaryFeatures(boundaries, tile));
  if (layers.has('places')) drawn['places'] = placesIn(await settlementsDrawn(tx, ask, keys), tile);
  if (boundaries && layers.has('events')) {
    const events = await eventsDrawn(tx, ask, byRecord, keys);
    drawn['events'] = eventsIn(events, tile);
    drawn['event_areas'] = areasIn(events, tile, boundaries);
  }
  if (boundaries && layers.has('objects')) {
    const objects = await objectsDrawn(tx, ask, keys, list);
    drawn['objects'] = objectsIn(objects, tile);
    drawn['object_areas'] = areasIn(objects, tile, boundaries);
  }
  return encode(drawn);
}

function eventsIn({ clouds }: Drawing, tile: Tile): TileFeature[] {
  const alone = (cloud: Cloud, i: number): TileFeature['properties'] => ({
    from: Number(note(cloud, 0, i)),
    to: Number(note(cloud, 1, i)),
    precision: note(cloud, 2, i),
    source: note(cloud, 3, i),
  });
  return [...clouds.values()].flatMap((cloud) => featuresIn(cloud, tile, CUTS, alone, () => ({})));
}

function objectsIn({ clouds }: Drawing, tile: Tile): TileFeature[] {
  const layer = (cloud: Cloud, i: number): TileFeature['properties'] => ({ layer: note(cloud, 0, i) });
  const alone = (cloud: Cloud, i: number): TileFeature['properties'] => ({
    ...layer(cloud, i),
    type: note(cloud, 1, i),
    name: note(cloud, 2, i),
    status: note(cloud, 3, i),
    source: note(cloud, 4, i),
  });
  return [...clouds.values()].flatMap((cloud) => featuresIn(cloud, tile, CUTS, alone, layer));
}

function placesIn({ clouds }: Drawing, tile: Tile): TileFeature[] {
  // Of several settlements in a cell one is named, and `n` says how many it stands for.
  const named = (cloud: Cloud, i: number): TileFeature['properties'] => ({
    code: note(cloud, 0, i),
    name: note(cloud, 1, i),
  });
  return [...clouds.values()].flatMap((cloud) => featuresIn(cloud, tile, CUTS_OF_PLACES, named, named));
}

/** What is known to an area only: its count, in the one tile that holds the place where the area is written on. */
function areasIn({ areas }: Drawing, tile: Tile, boundaries: Boundaries): TileFeature[] {
  return areas.flatMap(({ layer, area, things, certain }): TileFeature[] => {
    const found = boundaries.byCode.get(area);
    if (!found?.label || !holds(tile, found.label)) return [];
    const { code, name, level } = found;
    const ways = [[stepIn(tile, ...found.label)]];
    return [{ type: 'point', ways, properties: { layer, code, name, level, n: things, certain } }];
  });
}
