/**
 * How the list found a facility ("LL source"), and within how many metres it then really is. The list gives the method
 * and no figure: the figures are the house's, deliberately wide, and are to be shown as such. An encyclopaedia or a
 * gazetteer gives the middle of a settlement, not the building.
 */
const METRES: Readonly<Record<string, number>> = {
  gps: 100,
  openstreetmap: 500,
  'google earth': 500,
  'digitized from online map': 2_000,
  geonames: 5_000,
  combination: 5_000,
  encarta: 10_000,
  fallingrain: 10_000,
  other: 10_000,
  '': 10_000,
};

/** What an unknown method would have to be. */
export const METHODS: string = Object.keys(METRES)
  .filter((name) => name !== '')
  .join(' | ');

/** Metres for a method as the list writes it, in any case; null for one that is not known. */
export function metresOf(method: string): number | null {
  return METRES[method.toLowerCase()] ?? null;
}
