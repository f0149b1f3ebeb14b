/** The areas that a circle is in, where the importer has nothing else to go by. */
import type { Boundaries } from '#model/imported.ts';
import type { Position } from '#model/position.ts';
import { countryOf } from './countries.ts';

type Area = Pick<Position, 'level' | 'within'>;

/** The country as an area, or nothing where boundaries have no area of the whole country. */
export function wholeCountry(country: string, boundaries: Boundaries): Area {
  const code = countryOf(country)?.area;
  return code !== undefined && boundaries.has(code)
    ? { level: 0, within: [code] }
    : { level: null, within: [] };
}

/**
 * The finest area that holds the circle whole; where none does, the country; where there is no area of the country, one
 * of those of the first level that it touches. Longitude, latitude in degrees, radius in metres.
 */
export function areaOfCircle(
  lon: number,
  lat: number,
  metres: number,
  finest: number,
  country: string,
  boundaries: Boundaries,
): Area {
  const found = boundaries.place(lon, lat, metres, finest);
  if (found.level !== null) return found;
  const whole = wholeCountry(country, boundaries);
  if (whole.level !== null) return whole;
  const touched = boundaries.touching(lon, lat, metres).filter((code) => boundaries.levelOf(code) === 1);
  return touched.length > 0 ? { level: 1, within: [...touched].sort() } : whole;
}
