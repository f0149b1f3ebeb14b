import Flatbush from 'flatbush';
import type { Prepared } from './prepare.ts';

/** Many areas (districts) as one index: which of them cover a point. */
export interface AreaIndex<T> {
  /** The areas that cover a point (longitude, latitude), boundary included: two along a shared border. */
  at(lon: number, lat: number): T[];
}

/** Builds the index of areas once; each brings its value, say its code. */
export function indexAreas<T>(
  areas: readonly { readonly area: Prepared; readonly value: T }[],
): AreaIndex<T> {
  if (areas.length === 0) return { at: () => [] };
  const index = new Flatbush(areas.length);
  for (const { area } of areas) index.add(area.box.west, area.box.south, area.box.east, area.box.north);
  index.finish();
  const covering = (lon: number, lat: number, found: Set<T>): void => {
    index.search(lon, lat, lon, lat, (i) => {
      const one = areas[i];
      if (one?.area.covers(lon, lat)) found.add(one.value);
      return false;
    });
  };
  return {
    at(lon, lat) {
      const found = new Set<T>();
      covering(lon, lat, found);
      if (lon === 180 || lon === -180) covering(-lon, lat, found);
      return [...found];
    },
  };
}
