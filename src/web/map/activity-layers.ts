/**
 * Registered activities on the map: an outline of dashes and dots with its word along it, never a filled area, so that what
 * lies under it stays to be seen. All of them are drawn alike: no colour, width or order says more of one than of another.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Colours } from './colours.ts';

/** Layers of an activity that a person points at: its outline and its point, never its inside. */
export const ACTIVITY_POINTED = ['activity-points', 'activity-lines'] as const;

export function activityLayers(c: Colours): LayerSpecification[] {
  const here: ExpressionSpecification = ['==', ['get', 'role'], 'activity'];
  const point: ExpressionSpecification = ['in', ['geometry-type'], ['literal', ['Point', 'MultiPoint']]];
  const flat: ExpressionSpecification = ['!', point];
  const said = {
    'text-field': ['get', 'label'] as ExpressionSpecification,
    'text-font': ['Inter', 'Noto Sans Arabic'] as string[],
    'text-size': 12,
    'text-optional': true,
  };
  const ink = { 'text-color': c.ink, 'text-halo-color': c.card, 'text-halo-width': 1.6 };
  return [
    {
      id: 'activity-casing',
      type: 'line',
      source: 'shapes',
      filter: ['all', here, flat],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': c.card, 'line-width': 5, 'line-opacity': 0.85 },
    },
    {
      id: 'activity-lines',
      type: 'line',
      source: 'shapes',
      filter: ['all', here, flat],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': c.ink, 'line-width': 2.5, 'line-dasharray': [5, 1.5, 1, 1.5] },
    },
    {
      id: 'activity-points',
      type: 'circle',
      source: 'shapes',
      filter: ['all', here, point],
      paint: {
        'circle-radius': 9,
        'circle-color': 'rgba(0, 0, 0, 0)',
        'circle-stroke-color': c.ink,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'activity-dots',
      type: 'circle',
      source: 'shapes',
      filter: ['all', here, point],
      paint: { 'circle-radius': 2.5, 'circle-color': c.ink },
    },
    {
      id: 'activity-words',
      type: 'symbol',
      source: 'shapes',
      filter: ['all', here, flat],
      layout: { ...said, 'symbol-placement': 'line', 'symbol-spacing': 220, 'text-offset': [0, -0.9] },
      paint: ink,
    },
    {
      id: 'activity-point-words',
      type: 'symbol',
      source: 'shapes',
      filter: ['all', here, point],
      layout: { ...said, 'text-anchor': 'left', 'text-offset': [1.1, 0] },
      paint: ink,
    },
  ];
}
