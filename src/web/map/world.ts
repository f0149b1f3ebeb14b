/**
 * The base map: the countries of Natural Earth 1:50 million (public domain) by world-atlas, bundled; nothing is fetched
 * from elsewhere. Its borders are those of its makers and decide nothing.
 */
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import address from 'world-atlas/countries-50m.json?url';

type Topology = Parameters<typeof feature>[0];

let kept: Promise<FeatureCollection> | null = null;

/** The countries; fetched from this server once. Throws when it does not answer. */
export function world(): Promise<FeatureCollection> {
  kept ??= fetch(address, { credentials: 'same-origin' })
    .then(async (answer) => {
      if (!answer.ok) throw new Error(`base map: ${answer.status}`);
      const topology = (await answer.json()) as Topology;
      const countries = topology.objects['countries'];
      if (!countries) throw new Error('base map without countries');
      const all = feature(topology, countries);
      return all.type === 'FeatureCollection' ? all : { type: 'FeatureCollection' as const, features: [all] };
    })
    .catch((error: unknown) => {
      kept = null;
      throw error;
    });
  return kept;
}
