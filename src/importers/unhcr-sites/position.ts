/**
 * Where a displacement site is. Most rows have no point. What then remains is the site's own name, which may say the
 * district ("Hopital de Bria"); if it does not, only the country is known.
 */
import type { Boundaries } from '#model/imported.ts';
import type { Position } from '#model/position.ts';
import { areasNamedIn, parentAt } from '../area-names.ts';
import { countryOf } from '../countries.ts';
import type { Disagreements } from '../disagreements.ts';
import type { RowReader } from '../row-reader.ts';

const DISTRICT = 2;
const FINEST = 3;

/**
 * Metres; ours, since the list does not say how a point was found. People counted in a town are anywhere in it. People
 * counted as dispersed are where no point can say: "North-Western CAR" is drawn in Bangui, some 400 km away.
 */
function metresOf(locationType: string): number {
  if (/dispersed/i.test(locationType)) return 600_000;
  return /urban/i.test(locationType) ? 10_000 : 2_000;
}

/** Throws import_value; notes a point outside of the country under `outside:<pcode>`. */
export function placeSite(
  row: RowReader,
  id: string,
  country: string,
  boundaries: Boundaries,
  disagreements: Disagreements,
): Position {
  const area = countryOf(country)?.area;
  const inCountry = { level: 0, within: area !== undefined && boundaries.has(area) ? [area] : [] };
  const districts = districtsNamed([row.text('name'), row.orNull('name_alt') ?? ''], boundaries);
  if (row.orNull('POINT_X') === null && row.orNull('POINT_Y') === null) {
    const nowhere = { lon: null, lat: null, uncertainty: null, method: null };
    if (districts.length === 0) return { ...nowhere, ...inCountry, basis: 'source_area' };
    return { ...nowhere, level: DISTRICT, within: districts, basis: 'name' };
  }
  const lon = row.degrees('POINT_X', 180);
  const lat = row.degrees('POINT_Y', 90);
  const uncertainty = metresOf(row.text('loc_type'));
  const point = { lon, lat, uncertainty, basis: 'source_point', method: null } as const;
  const covering = boundaries.at(lon, lat);
  if (covering.length === 0) {
    const hint = boundaries.at(lat, lon).length > 0 ? ('lon_lat_swapped' as const) : null;
    const value = `${lon}, ${lat}`;
    const where = {
      file: row.file,
      row: row.row,
      column: 'POINT_X, POINT_Y',
      value,
      expected: country,
      hint,
    };
    disagreements.note(`outside:${id}`, 'import_outside_country', where);
  }
  const found = boundaries.place(lon, lat, uncertainty, FINEST);
  // A site on the bank of a border river is in the district that it is called after, if its point is there as well.
  const called = covering.find((one) => districts.includes(one.code));
  if (called && (found.level ?? 0) < DISTRICT) return { ...point, level: DISTRICT, within: [called.code] };
  return { ...point, ...(found.level === null ? inCountry : { level: found.level, within: found.within }) };
}

/** Districts that the names mean, or that hold a commune that they mean; all of them where it is not clear. */
function districtsNamed(names: readonly string[], boundaries: Boundaries): string[] {
  const found = new Set<string>();
  for (const name of names) {
    for (const code of areasNamedIn(name, DISTRICT, boundaries)) found.add(code);
    for (const code of areasNamedIn(name, FINEST, boundaries)) {
      const district = parentAt(code, DISTRICT, boundaries);
      if (district !== null) found.add(district);
    }
  }
  return [...found].sort();
}
