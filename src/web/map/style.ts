/** The map as a style of MapLibre: what is drawn, in which order, in the colours of the theme. */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { ACTIVITY_POINTED, activityLayers } from './activity-layers.ts';
import type { Colours } from './colours.ts';
import { bandLayer, shapeLayers } from './shape-layers.ts';
import { tileAddress } from './tile-address.ts';
import type { MapProps } from './things.ts';

export const FONT = ['Inter', 'Noto Sans Arabic'];
export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };
/** Zoom beyond which tiles are only made larger: a step of a tile is then less than a metre. */
const DEEPEST = 16;

type Shown = Pick<MapProps, 'layers' | 'question' | 'counted' | 'numbers' | 'highlighted'>;

/** Layers that a person points at, the uppermost first. */
export const POINTED = [
  'shape-symbols',
  'shape-lines',
  'shape-fills',
  'event-clusters',
  'event-points',
  'event-areas',
  'object-clusters',
  'object-points',
  'object-areas',
  ...ACTIVITY_POINTED,
  'places',
  'areas',
] as const;

/** The whole style. `world` is the base map; null: it is not there (yet). */
export function styleOf(
  operation: string,
  { layers = {}, question = {}, counted = [], numbers = {}, highlighted = [] }: Shown,
  colours: Colours,
  world: FeatureCollection | null,
): StyleSpecification {
  const tiles = (layer: Parameters<typeof tileAddress>[1]) => ({
    type: 'vector' as const,
    tiles: [tileAddress(operation, layer, question)],
    maxzoom: DEEPEST,
  });
  const objects = layers.objects ?? false;
  return {
    version: 8,
    sources: {
      world: { type: 'geojson', data: world ?? NOTHING },
      boundaries: tiles('boundaries'),
      ...(layers.places ? { places: tiles('places') } : {}),
      ...(layers.events ? { events: tiles('events') } : {}),
      ...(objects ? { objects: tiles('objects') } : {}),
      shapes: { type: 'geojson', data: NOTHING },
      circles: { type: 'geojson', data: NOTHING },
    },
    layers: [
      ...groundLayers(colours, counted, numbers),
      ...(layers.places ? placeLayers(colours) : []),
      ...circleLayers(colours),
      ...activityLayers(colours),
      ...(objects ? objectLayers(colours, objects) : []),
      ...(layers.events ? eventLayers(colours) : []),
      ...shapeLayers(colours),
      ...ringLayers(colours, layers, highlighted),
    ],
  };
}

/** The name of an area, and what is written under it. */
function nameWith(numbers: NonNullable<Shown['numbers']>): ExpressionSpecification {
  const pairs: unknown[] = Object.entries(numbers)
    .map(([code, text]) => [code, `\n${text}`])
    .flat();
  if (pairs.length === 0) return ['get', 'name'];
  return [
    'concat',
    ['get', 'name'],
    ['match', ['get', 'code'], ...pairs, ''],
  ] as unknown as ExpressionSpecification;
}

function groundLayers(
  c: Colours,
  counted: readonly string[],
  numbers: NonNullable<Shown['numbers']>,
): LayerSpecification[] {
  const boundaries = { source: 'boundaries' };
  return [
    { id: 'water', type: 'background', paint: { 'background-color': c.water } },
    { id: 'land', type: 'fill', source: 'world', paint: { 'fill-color': c.land, 'fill-antialias': false } },
    {
      id: 'land-edge',
      type: 'line',
      source: 'world',
      paint: { 'line-color': c['land-edge'], 'line-width': 0.8 },
    },
    {
      id: 'areas',
      type: 'fill',
      ...boundaries,
      'source-layer': 'areas',
      paint: { 'fill-color': c.area, 'fill-antialias': false },
    },
    bandLayer(c),
    {
      id: 'counted',
      type: 'fill',
      ...boundaries,
      'source-layer': 'areas',
      filter: countedFilter(counted),
      paint: { 'fill-pattern': 'hatch', 'fill-antialias': false },
    },
    {
      id: 'borders',
      type: 'line',
      ...boundaries,
      'source-layer': 'borders',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': c.border,
        'line-width': ['match', ['get', 'level'], 0, 1.8, 1, 1.1, 2, 0.7, 0.4],
        'line-opacity': ['match', ['get', 'level'], 0, 1, 1, 0.9, 0.7],
      },
    },
    {
      id: 'area-names',
      type: 'symbol',
      ...boundaries,
      'source-layer': 'labels',
      filter: [
        'all',
        ['>', ['get', 'level'], 0],
        ['<=', ['get', 'level'], ['step', ['zoom'], 1, 6.5, 2, 9, 3]],
      ],
      layout: {
        'text-field': nameWith(numbers),
        'text-font': FONT,
        'text-size': ['match', ['get', 'level'], 1, 13, 2, 12, 11],
        'text-max-width': 8,
        // Up or down a little, never aside: a name must not come to stand in its neighbour.
        'text-variable-anchor': ['center', 'top', 'bottom'],
        'text-radial-offset': 0.6,
        'symbol-sort-key': ['get', 'level'],
      },
      paint: { 'text-color': c.soft, 'text-halo-color': c.area, 'text-halo-width': 1.4 },
    },
  ];
}

/** Areas that bear a count; where the map is too far away to draw them, the number alone stands. */
export const countedFilter = (codes: readonly string[]): FilterSpecification => [
  'in',
  ['get', 'code'],
  ['literal', [...codes]],
];

function placeLayers(c: Colours): LayerSpecification[] {
  return [
    {
      id: 'places',
      type: 'symbol',
      source: 'places',
      'source-layer': 'places',
      minzoom: 5.5,
      layout: {
        'text-field': [
          'case',
          ['>', ['get', 'n'], 1],
          ['concat', ['get', 'name'], ' +', ['-', ['get', 'n'], 1]],
          ['get', 'name'],
        ],
        'text-font': FONT,
        'text-size': 11,
        'text-variable-anchor': ['top', 'bottom', 'right', 'left'],
        'text-radial-offset': 0.9,
        'text-optional': true,
      },
      paint: { 'text-color': c.ink, 'text-halo-color': c.area, 'text-halo-width': 1.4 },
    },
    {
      id: 'place-dots',
      type: 'circle',
      source: 'places',
      'source-layer': 'places',
      minzoom: 5.5,
      paint: { 'circle-radius': 2, 'circle-color': c.soft },
    },
  ];
}

const one: ExpressionSpecification = ['==', ['get', 'n'], 1];
const several: ExpressionSpecification = ['>', ['get', 'n'], 1];
const size = (least: number): ExpressionSpecification => [
  'step',
  ['get', 'n'],
  least,
  10,
  least + 3,
  100,
  least + 7,
  1000,
  least + 11,
];
/** 1240 is written 1.2k only where the number would not fit its symbol. */
const count: ExpressionSpecification = ['to-string', ['get', 'n']];

function eventLayers(c: Colours): LayerSpecification[] {
  const at = { source: 'events', 'source-layer': 'events' };
  return [
    ...areaCounts('event', c, ['has', 'n'], []),
    {
      id: 'event-points',
      type: 'circle',
      ...at,
      filter: one,
      // A ring: it may belong to the window; filled: it surely does.
      paint: {
        'circle-radius': 6,
        'circle-color': ['case', ['==', ['get', 'certain'], 1], c.event, c.card],
        'circle-stroke-color': ['case', ['==', ['get', 'certain'], 1], c.card, c.event],
        'circle-stroke-width': ['case', ['==', ['get', 'certain'], 1], 1.5, 2.5],
      },
    },
    {
      id: 'event-clusters',
      type: 'circle',
      ...at,
      filter: several,
      paint: {
        'circle-radius': size(11),
        'circle-color': c.event,
        'circle-stroke-color': c.card,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'event-counts',
      type: 'symbol',
      ...at,
      filter: several,
      layout: {
        'text-field': count,
        'text-font': FONT,
        'text-size': 12,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': c.card },
    },
  ];
}

/** Counts of areas: hatched squares with their number, since no point would be true. */
/**
 * Counts of areas: hatched squares with their number, since no point would be true. What is known to the country alone has no
 * place on the map at all: the page says it in the corner.
 */
function areaCounts(
  of: 'event' | 'object',
  c: Colours,
  wanted: ExpressionSpecification,
  layers: readonly string[],
): LayerSpecification[] {
  const below: unknown[] = layers.flatMap((layer, i) => [layer, ['literal', [0, 2 * (i + 1)]]]);
  return [
    {
      id: `${of}-areas`,
      type: 'symbol',
      source: `${of}s`,
      'source-layer': `${of}_areas`,
      filter: ['all', ['>', ['get', 'level'], 0], wanted],
      layout: {
        'icon-image': 'badge',
        'icon-text-fit': 'both',
        'icon-text-fit-padding': [3, 6, 3, 6],
        'icon-allow-overlap': true,
        'text-field':
          of === 'event'
            ? count
            : ['format', ['image', ['concat', 'mark-', ['get', 'layer']]], {}, ['concat', ' ', count], {}],
        'text-font': FONT,
        'text-size': 12,
        'text-allow-overlap': true,
        'text-offset':
          below.length > 0
            ? ([
                'match',
                ['get', 'layer'],
                ...below,
                ['literal', [0, 2]],
              ] as unknown as ExpressionSpecification)
            : [0, 0],
      },
      paint: { 'text-color': c.ink },
    },
  ];
}

function objectLayers(c: Colours, objects: readonly string[] | true): LayerSpecification[] {
  const wanted: ExpressionSpecification =
    objects === true ? ['has', 'layer'] : ['in', ['get', 'layer'], ['literal', [...objects]]];
  const at = { source: 'objects', 'source-layer': 'objects' };
  return [
    ...areaCounts('object', c, wanted, objects === true ? [] : objects),
    {
      id: 'object-points',
      type: 'symbol',
      ...at,
      filter: ['all', one, wanted],
      layout: {
        'icon-image': ['concat', 'object-', ['get', 'layer']],
        'icon-allow-overlap': true,
      },
    },
    {
      id: 'object-clusters',
      type: 'symbol',
      ...at,
      filter: ['all', several, wanted],
      layout: {
        'icon-image': ['concat', 'object-', ['get', 'layer']],
        'icon-allow-overlap': true,
        'text-field': ['concat', '×', count],
        'text-font': FONT,
        'text-size': 12,
        'text-anchor': 'left',
        'text-offset': [0.95, 0],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': c.object, 'text-halo-color': c.card, 'text-halo-width': 1.6 },
    },
  ];
}

/** Circles within which things really are, drawn on demand. */
function circleLayers(c: Colours): LayerSpecification[] {
  return [
    {
      id: 'circle-fills',
      type: 'fill',
      source: 'circles',
      paint: { 'fill-color': c.unknown, 'fill-opacity': 0.06 },
    },
    {
      id: 'circle-lines',
      type: 'line',
      source: 'circles',
      paint: { 'line-color': c.unknown, 'line-width': 1, 'line-dasharray': [3, 2] },
    },
  ];
}

/** A ring round what is highlighted, whatever it is. */
function ringLayers(
  c: Colours,
  layers: NonNullable<Shown['layers']>,
  ids: readonly string[],
): LayerSpecification[] {
  const sources = [
    ...(layers.events ? [['events', 'events']] : []),
    ...(layers.objects ? [['objects', 'objects']] : []),
    ['shapes', undefined],
  ] as const;
  return [
    {
      id: 'ring-areas',
      type: 'line',
      source: 'boundaries',
      'source-layer': 'areas',
      filter: countedFilter(ids),
      paint: { 'line-color': c.focus, 'line-width': 3 },
    },
    {
      id: 'ring-outlines',
      type: 'line',
      source: 'shapes',
      filter: outlineFilter(ids),
      paint: { 'line-color': c.focus, 'line-width': 3, 'line-gap-width': 5 },
    },
    ...sources.map(([source, layer]): LayerSpecification => ({
      id: `ring-${source}`,
      type: 'circle',
      source,
      ...(layer ? { 'source-layer': layer } : {}),
      filter: ringFilter(ids),
      paint: {
        'circle-radius': 15,
        'circle-color': 'rgba(0, 0, 0, 0)',
        'circle-stroke-color': c.focus,
        'circle-stroke-width': 3,
      },
    })),
  ];
}

/** Outlines of activities that are pointed at. */
export const outlineFilter = (ids: readonly string[]): FilterSpecification => [
  'all',
  ['==', ['get', 'role'], 'activity'],
  ['!=', ['geometry-type'], 'Point'],
  ['in', ['get', 'id'], ['literal', [...ids]]],
];

export const ringFilter = (ids: readonly string[]): FilterSpecification => [
  'all',
  ['==', ['geometry-type'], 'Point'],
  ['in', ['get', 'id'], ['literal', [...ids]]],
];
