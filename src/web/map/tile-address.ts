/** Where the tiles of a question are: the listed operation `map.tile`, asked like any other. */
import { addProtocol } from 'maplibre-gl';
import { addressOf, askBytes } from '#web/data/api.ts';
import type { MapQuestion } from './things.ts';

/** Our own scheme: tiles are asked for like every other answer, so that a session that ends is heard of here too. */
const SCHEME = 'amparo';
const hearing = new Set<() => void>();
addProtocol(SCHEME, async ({ url }, { signal }) => {
  try {
    return { data: await askBytes(url.slice(`${SCHEME}://`.length), signal) };
  } catch (error) {
    // The map itself hears only of some error: whoever draws it is told that a tile was refused or did not come.
    if (!signal.aborted) for (const hear of hearing) hear();
    throw error;
  }
});

/** Hears of each tile that was refused or did not come; gives back how to stop hearing. */
export function onTileFailed(hear: () => void): () => void {
  hearing.add(hear);
  return () => void hearing.delete(hear);
}

type TileLayer = 'boundaries' | 'places' | 'events' | 'objects';

/** The address of a tile with {z}, {x} and {y} left for the map to fill in. */
export function tileAddress(operation: string, layer: TileLayer, question: MapQuestion): string {
  // Of a figure its own window holds; boundaries and objects have no window at all, only what was known.
  const { at, known, days, ref, list } = question;
  const asked =
    layer === 'events'
      ? ref === undefined
        ? { at, known, days }
        : { ref }
      : { ...(ref === undefined ? { known } : {}), ...(layer === 'objects' ? { list } : {}) };
  const { url } = addressOf('map.tile', { z: '{z}', x: '{x}', y: '{y}', layers: layer, ...asked }, operation);
  return `${SCHEME}://${url.replaceAll('%7B', '{').replaceAll('%7D', '}')}`;
}
