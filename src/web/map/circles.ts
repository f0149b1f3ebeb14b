/** The circle within which a thing really is, as a polygon round its point. */
import type { FeatureCollection, Position as Coordinates } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { grow } from '#methods/geometry/boxes.ts';
import { NOTHING } from './style.ts';

const CORNERS = 48;

/** Longitude, latitude in degrees; radius in metres. */
export function circleRing(lon: number, lat: number, metres: number): Coordinates[] {
  const { east, north } = grow({ west: lon, south: lat, east: lon, north: lat }, metres);
  const [wide, high] = [east - lon, north - lat];
  return Array.from({ length: CORNERS + 1 }, (_, i) => {
    const angle = (2 * Math.PI * (i % CORNERS)) / CORNERS;
    return [lon + wide * Math.cos(angle), lat + high * Math.sin(angle)];
  });
}

/** Circles of the single things that are on the screen. */
export function circlesShown(map: MapLibre): FeatureCollection {
  const layers = ['event-points', 'object-points'].filter((layer) => map.getLayer(layer));
  if (layers.length === 0) return NOTHING;
  const seen = new Set<string>();
  return {
    type: 'FeatureCollection',
    features: map.queryRenderedFeatures({ layers }).flatMap(({ geometry, properties }) => {
      const [id, metres] = [String(properties['id']), Number(properties['uncertainty'])];
      if (geometry.type !== 'Point' || !(metres > 0) || seen.has(id)) return [];
      seen.add(id);
      const [lon = 0, lat = 0] = geometry.coordinates;
      return [
        {
          type: 'Feature' as const,
          properties: { id },
          geometry: { type: 'Polygon' as const, coordinates: [circleRing(lon, lat, metres)] },
        },
      ];
    }),
  };
}
