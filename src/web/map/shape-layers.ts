/** Shapes drawn over the map: what is asked about, how near is near, findings, circles of uncertainty. */
import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Colours } from './colours.ts';
import type { DrawnShape } from './things.ts';

/** Shapes as the map takes them. */
export function shapeFeatures(shapes: readonly DrawnShape[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: shapes.map(({ id, shape, role, level, label, metres }) => ({
      type: 'Feature',
      properties: {
        id,
        role,
        level: level ?? '',
        label: label ?? '',
        wide: metres ? widthOf(shape, metres) : 0,
      },
      geometry: shape as never,
    })),
  };
}

/** Metres of a pixel at the equator at zoom 0, tiles of 512 pixels (Web Mercator). */
const METRES_OF_PIXEL = 78_271.516964;
/** Highest zoom up to which the width of a band is worked out. */
const DEEPEST = 22;

/**
 * Width of a band in pixels at zoom 0, at the middle latitude of its shape: drawn for the eye, the check itself measures
 * geodesic distances.
 */
function widthOf(shape: DrawnShape['shape'], metres: number): number {
  const latitudes = JSON.stringify(shape.coordinates)
    .split(/[[\],]+/)
    .filter((text) => text !== '')
    .map(Number)
    .filter((_value, i) => i % 2 === 1);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  return (2 * metres) / (METRES_OF_PIXEL * Math.cos((middle * Math.PI) / 180));
}

/**
 * How near is near: a wide line round what is asked. It is opaque and lies under everything but the ground, because a line
 * that is wider than its shape covers itself, and what is see-through would be darker there, as if it meant more.
 */
export function bandLayer(c: Colours): LayerSpecification {
  return {
    id: 'shape-bands',
    type: 'line',
    source: 'shapes',
    filter: ['all', ['!=', ['geometry-type'], 'Point'], ['==', ['get', 'role'], 'band']],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': c.band,
      'line-width': [
        'interpolate',
        ['exponential', 2],
        ['zoom'],
        0,
        ['get', 'wide'],
        DEEPEST,
        ['*', ['get', 'wide'], 2 ** DEEPEST],
      ],
    },
  };
}

export function shapeLayers(c: Colours): LayerSpecification[] {
  const role = (...roles: string[]): ExpressionSpecification => ['in', ['get', 'role'], ['literal', roles]];
  const flat: ExpressionSpecification = ['!=', ['geometry-type'], 'Point'];
  return [
    {
      id: 'shape-fills',
      type: 'fill',
      source: 'shapes',
      filter: ['all', ['==', ['geometry-type'], 'Polygon'], role('asked', 'near', 'circle')],
      paint: {
        'fill-color': ['match', ['get', 'role'], 'asked', c.focus, c.unknown],
        'fill-opacity': ['match', ['get', 'role'], 'asked', 0.12, 0.05],
      },
    },
    {
      id: 'shape-lines',
      type: 'line',
      source: 'shapes',
      filter: ['all', flat, role('asked')],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': c.focus, 'line-width': 3 },
    },
    {
      id: 'shape-limits',
      type: 'line',
      source: 'shapes',
      filter: ['all', flat, role('near', 'circle')],
      paint: { 'line-color': c.unknown, 'line-width': 1.5, 'line-dasharray': [3, 2] },
    },
    {
      id: 'shape-points',
      type: 'circle',
      source: 'shapes',
      filter: ['all', ['==', ['geometry-type'], 'Point'], role('asked', 'spot')],
      paint: {
        'circle-radius': 7,
        'circle-color': c.card,
        'circle-stroke-color': c.focus,
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'shape-symbols',
      type: 'symbol',
      source: 'shapes',
      filter: ['all', ['==', ['geometry-type'], 'Point'], role('finding', 'crossing')],
      layout: {
        'icon-image': ['case', role('crossing'), 'crossing', ['concat', 'level-', ['get', 'level']]],
        'icon-allow-overlap': true,
        'text-field': ['get', 'label'],
        'text-font': ['Inter', 'Noto Sans Arabic'],
        'text-size': 12,
        'text-anchor': 'left',
        'text-offset': [1.1, 0],
        'text-optional': true,
      },
      paint: { 'text-color': c.ink, 'text-halo-color': c.card, 'text-halo-width': 1.5 },
    },
  ];
}
