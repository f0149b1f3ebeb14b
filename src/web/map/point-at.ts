/** What a person points at on the map, out of the features of its tiles. */
import type { Map as MapLibre, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { Position } from '#model/geometry.ts';
import { POINTED } from './style.ts';
import type { Thing } from './things.ts';

/** Pixels round a finger or a pointer. */
const NEAR = 5;

/** The uppermost thing at a place of the screen; null: only land and water. */
export function thingAt(map: MapLibre, x: number, y: number): Thing | null {
  const there = POINTED.filter((layer) => map.getLayer(layer));
  const box: [PointLike, PointLike] = [
    [x - NEAR, y - NEAR],
    [x + NEAR, y + NEAR],
  ];
  const found = map.queryRenderedFeatures(box, { layers: [...there] });
  const best = there
    .map((layer) => found.find((feature) => feature.layer.id === layer))
    .find((feature) => feature !== undefined);
  return best ? thingOf(best, map.unproject([x, y]).toArray()) : null;
}

const KINDS: Readonly<Record<string, Thing['kind']>> = {
  'event-points': 'event',
  'event-clusters': 'events',
  'event-areas': 'event_area',
  'object-points': 'object',
  'object-clusters': 'objects',
  'object-areas': 'object_area',
  'activity-points': 'activity',
  'activity-lines': 'activity',
  areas: 'area',
  places: 'place',
};

function thingOf(feature: MapGeoJSONFeature, pointed: Position): Thing {
  const says = feature.properties as Thing['says'];
  const { geometry } = feature;
  const at = geometry.type === 'Point' ? (geometry.coordinates as unknown as Position) : pointed;
  const kind = KINDS[feature.layer.id] ?? 'shape';
  const { west, south, east, north } = says;
  const box =
    typeof west === 'number' &&
    typeof south === 'number' &&
    typeof east === 'number' &&
    typeof north === 'number'
      ? { west, south, east, north }
      : null;
  const id = says['id'] ?? says['code'] ?? [west, south, east, north].join(' ');
  return { kind, id: String(id), at, says, ...(box ? { box } : {}) };
}
