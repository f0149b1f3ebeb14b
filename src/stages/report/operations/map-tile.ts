import { z } from 'zod';
import { servedBytes } from '#model/exported.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { MEDIA_TYPE } from '#methods/tiles/encode.ts';
import { mapAskOf, mapInput } from '../map/ask.ts';
import { TILE_LAYERS, tileOf } from '../map/tile.ts';

const DEEPEST = 18;
const index = z
  .int()
  .min(0)
  .max(2 ** DEEPEST - 1);

/** One tile of the map (Mapbox Vector Tile). */
export const mapTile = operation({
  code: 'map.tile',
  stage: 'report',
  summary: { en: 'A tile of the map', fr: 'Une tuile de la carte' },
  about:
    'One square of the map as a Mapbox Vector Tile (web Mercator): boundaries, named settlements, events, protected objects. An event or object known only to an area is never a point but a count on that area (event_areas, object_areas). Several things in one cell are a cluster with their count: over the tiles of a zoom the counts, with those of the areas and what map.summary says has no position, add up to all. With a protective list only the objects on it are drawn, as finely as every other map gives them; what is on a list of a shape is shown to who make lists. Protected objects are drawn for who may read them; map.summary says so otherwise.',
  http: {
    method: 'GET',
    path: '/api/operations/{operation}/map/tiles/{z}/{x}/{y}',
    bytes: MEDIA_TYPE,
  },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    z: z.int().min(0).max(DEEPEST).describe('Zoom: the world is 2^z tiles wide.'),
    x: index.describe('Column, from the west.'),
    y: index.describe('Row, from the north.'),
    layers: z
      .array(z.enum(TILE_LAYERS))
      .min(1)
      .max(TILE_LAYERS.length)
      .default([...TILE_LAYERS])
      .describe('What to draw: boundaries, places, events, objects. Default: all.'),
    ...mapInput,
  }),
  output: servedBytes,
  async run(context, { z: zoom, x, y, layers, ...input }) {
    const side = 2 ** zoom;
    for (const [field, value] of [
      ['x', x],
      ['y', y],
    ] as const) {
      if (value >= side)
        throw new Problem('invalid_input', { field, params: { expected: `0 … ${side - 1}` } });
    }
    const asked = await mapAskOf(context, input);
    const wanted = new Set(layers);
    if (!context.may('operational', 'read')) wanted.delete('objects');
    return { content: await tileOf(context.tx, { z: zoom, x, y }, wanted, asked) };
  },
});
