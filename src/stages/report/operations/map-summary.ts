import { z } from 'zod';
import { say } from '#model/message.ts';
import { operation, type Context } from '#model/operation.ts';
import { boundariesOf, type Boundaries } from '../map/boundaries.ts';
import { mapAskOf, mapInput, windowSaid, type MapAsk } from '../map/ask.ts';
import { DRAWN_AS_POINT, eventsDrawn, objectsDrawn, settlementsDrawn } from '../map/drawings.ts';
import { listDrawn, listOnMap } from '../map/list.ts';
import { layerDrawn, layerOf, type LayerDrawn } from '../map/summary.ts';
import { layersOf } from '../layers.ts';
import { retiredObjects } from '../queries/map.ts';
import { heldSources } from '../queries/sources.ts';
import { message, sourceLine as sourceShape } from '../shapes.ts';
import { sourceLine } from '../sources.ts';

const box = z.object({ west: z.number(), south: z.number(), east: z.number(), north: z.number() });

/** What the tiles show of a window, and what they leave out, with where it comes from. */
export const mapSummary = operation({
  code: 'map.summary',
  stage: 'report',
  summary: { en: 'What the map shows', fr: 'Ce que montre la carte' },
  about:
    'For each layer of the map: how many things there are, how many are drawn as points, how many as counts on the areas that they are known to, how many on no tile and why; with the sources, their dates and licences for the legend; and of a protective list that is asked for what of it cannot be shown. It asks what map.tile asks: the counts of its tiles add up to these.',
  http: { method: 'GET', path: '/api/operations/{operation}/map/summary' },
  cli: { command: 'map' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object(mapInput),
  output: z.object({
    sentences: z.array(message).describe('What is shown and what is not.'),
    window: z.object({
      from: z.string().describe('UTC.'),
      to: z.string().describe('UTC; the first instant after it.'),
      zone: z.string(),
      sentence: message,
    }),
    known: z.string().describe('What we knew by, UTC.'),
    box: box.nullable().describe('Degrees: what the boundaries reach over; null: none are held.'),
    levels: z
      .array(z.object({ level: z.int(), areas: z.int(), withoutShape: z.int() }))
      .describe('Boundaries held: 0 country … 3.'),
    boundarySources: z.array(z.string()),
    pointsTo: z.int().describe('Metres: a position known less well than this is never drawn as a point.'),
    events: layerDrawn,
    places: layerDrawn,
    objects: z
      .array(layerDrawn)
      .nullable()
      .describe('Protected objects by layer; null: not for this reader.'),
    missing: z
      .array(z.object({ layer: z.string(), label: message, sentence: message }))
      .describe('Layers of objects that an area needs and nobody has loaded: unknown, not absent.'),
    retired: z
      .int()
      .nullable()
      .describe('Protected objects that two persons retired: on no map. Null: not for this reader.'),
    list: listDrawn
      .nullable()
      .describe('The protective list whose objects alone are drawn; null: none was asked for.'),
    sources: z.array(sourceShape),
  }),
  async run(context, input) {
    const { tx } = context;
    const asked = await mapAskOf(context, input);
    const { ask, byRecord, moment, keys } = asked;
    const boundaries = await boundariesOf(tx, ask, keys);
    const held = await heldSources(tx, ask);
    const events = layerOf(
      await eventsDrawn(tx, ask, byRecord, keys),
      'events',
      say('map.layer.events'),
      'events',
      boundaries,
    );
    const places = layerOf(
      await settlementsDrawn(tx, ask, keys),
      'places',
      say('layer.named_settlements'),
      'places',
      boundaries,
    );
    const objects = await objectsOf(context, asked, boundaries);
    const list = await listOnMap(
      context,
      asked,
      (objects ?? []).reduce((n, o) => n + o.undrawn, 0),
    );
    const { window } = ask;
    // A layer of which nothing is on the list is not one that nobody has loaded.
    const missing = missingOf(
      context,
      list ? await objectsOf(context, { ask, keys: asked.keys, list: null }, boundaries) : objects,
    );
    const retired = objects ? await retiredObjects(tx, ask) : null;
    return {
      sentences: [
        windowSaid(asked),
        events.sentence,
        ...(list?.sentences ?? []),
        ...(objects ? objects.map((o) => o.sentence) : [say('map.objects_refused')]),
        ...missing.map((m) => m.sentence),
        ...(retired && !list ? [say('map.retired', { retired })] : []),
      ],
      window: {
        from: new Date(window.from).toISOString(),
        to: new Date(window.to).toISOString(),
        zone: moment.zone,
        sentence: windowSaid(asked),
      },
      known: new Date(ask.known).toISOString(),
      box: boundaries.box,
      levels: levelsOf(boundaries),
      boundarySources: [...boundaries.sources],
      pointsTo: DRAWN_AS_POINT,
      events,
      places,
      objects,
      missing,
      retired,
      list,
      sources: held.map((source) => sourceLine(source, window, moment.zone)),
    };
  },
});

async function objectsOf(
  context: Context,
  { ask, keys, list }: Pick<MapAsk, 'ask' | 'keys' | 'list'>,
  boundaries: Boundaries,
): Promise<LayerDrawn[] | null> {
  if (!context.may('operational', 'read')) return null;
  const drawing = await objectsDrawn(context.tx, ask, keys, list);
  const layers = [...new Set([...drawing.clouds.keys(), ...drawing.areas.map((a) => a.layer)])].sort();
  return layers.map((layer) => layerOf(drawing, layer, say(`layer.${layer}`), 'objects', boundaries));
}

function missingOf(
  context: Context,
  objects: readonly LayerDrawn[] | null,
): { layer: string; label: ReturnType<typeof say>; sentence: ReturnType<typeof say> }[] {
  if (!objects) return [];
  return layersOf(context.areas).flatMap(({ layer }) =>
    layer.kind !== 'objects' || objects.some((o) => o.layer === layer.code)
      ? []
      : [
          {
            layer: layer.code,
            label: say(`layer.${layer.code}`),
            sentence: say('layers.missing', { layer: layer.code }),
          },
        ],
  );
}

function levelsOf({ areas }: Boundaries): { level: number; areas: number; withoutShape: number }[] {
  return [...new Set(areas.map((a) => a.level))]
    .sort((a, b) => a - b)
    .map((level) => {
      const mine = areas.filter((a) => a.level === level);
      return { level, areas: mine.length, withoutShape: mine.filter((a) => a.label === null).length };
    });
}
