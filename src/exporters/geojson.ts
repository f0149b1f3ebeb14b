/**
 * GeoJSON as RFC 7946 writes it: WGS 84, longitude first, shells anticlockwise. What the file is stands in a foreign
 * member before the features (6.1), so that who opens it reads that first. A feature a line: two versions can be compared.
 * Nothing here depends on the machine or the hour: the same map gives the same bytes.
 */
import type { MapFile, MapPlace } from '#model/exported.ts';

/** The map as GeoJSON. Half a surrogate pair is replaced: what is written is UTF-8. */
export function geojson({ name, about, says, places }: MapFile): string {
  const head = JSON.stringify({ name, ...about, says });
  const lines = places.map((place) => JSON.stringify(featureOf(place)));
  const features = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
  return `{"type":"FeatureCollection",\n"amparo":${head},\n"features":${features}}\n`.toWellFormed();
}

function featureOf({ id, name, shape, values, members }: MapPlace): object {
  const geometry = shape === null ? null : { type: shape.type, coordinates: shape.coordinates };
  const objects = members.map((one) => ({ id: one.id, name: one.name, ...one.values }));
  return { type: 'Feature', id, geometry, properties: { name, ...values, objects } };
}
