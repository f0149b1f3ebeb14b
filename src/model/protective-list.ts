/**
 * Protective lists: what must not be harmed, as a file for others (domain.md 3.4, R-PL-01 to 05; section 10, output 7).
 * There is no field for value, rank, effect, aim point or occupancy, and none is to be added (nevers 2, 15).
 */

/** Handling that a list may carry (TLP 2.0, domain.md 6.2). A protective list is never for a community or the public. */
export const LIST_LABELS = ['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER'] as const;
export type ListLabel = (typeof LIST_LABELS)[number];

/**
 * How finely places are given. `exact`: as finely as they are known here, to recipients whose agreement says so. `area`:
 * the finest administrative area that certainly contains each, never a point (R-PL-03, never 21).
 */
export const LIST_TIERS = ['exact', 'area'] as const;
export type ListTier = (typeof LIST_TIERS)[number];

export const LIST_FORMATS = ['geojson', 'kml', 'csv'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** Types that stand in no list for anybody (R-PL-04): whoever lives there would be found by it. */
export const NEVER_LISTED: readonly string[] = ['safe_house', 'survivor_shelter', 'informant_home'];

/** Days after which an entry is to be reviewed; it stays protected all the same (domain.md 8.4). */
export const REVIEW_AFTER = 180;

/**
 * How the place of an entry is given: `exact` a polygon around its exact place; `circle` one around the circle in
 * which everybody of the operation knows it to be; `area`
 * an area that contains it; `one_of` several areas, one of which does; `border` at the edge of the country, so that no
 * area is sure to contain it; `none` nobody knows.
 */
export const PRECISIONS = ['exact', 'circle', 'area', 'one_of', 'border', 'none'] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * A key to sort names by that is the same on every machine: no accents, no case, then the name itself. A collation of the
 * language would change with the version of the engine, and the hash of a list with it.
 */
export function sortKey(name: string): string {
  return `${name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()}\u0000${name}`;
}
