/** Where a facility of the WHO/KWTRP list is: its point with what its method is worth, or the region that it names. */
import type { Boundaries } from '#model/imported.ts';
import type { Position } from '#model/position.ts';
import { countryOf } from '../countries.ts';
import type { Disagreements } from '../disagreements.ts';
import type { RowReader } from '../row-reader.ts';
import { METHODS, metresOf } from './methods.ts';
import { areasOfRegion, regionsOf } from './regions.ts';

const FINEST = 3;

export interface Placed {
  readonly position: Position;
  /** The point lies in another region than the list says: it is then known only to be in one of both. */
  readonly regionDisagrees: boolean;
}

/** Throws import_value; notes a point outside of the country under `outside:<id>`. */
export function placeFacility(
  row: RowReader,
  id: string,
  country: string,
  boundaries: Boundaries,
  disagreements: Disagreements,
): Placed {
  const region = areasOfRegion(country, row.text('Admin1'), boundaries);
  if (region === null) throw row.refuse('Admin1', regionsOf(country));
  const uncertainty = metresOf(row.text('LL source'));
  if (uncertainty === null) throw row.refuse('LL source', METHODS);
  const method = row.orNull('LL source');
  const stated = region.length > 0 ? { level: 1, within: region } : countryArea(country, boundaries);
  if (row.orNull('Lat') === null && row.orNull('Long') === null) {
    const nowhere = { lon: null, lat: null, uncertainty: null, basis: 'source_area', method } as const;
    return { position: { ...nowhere, ...stated }, regionDisagrees: false };
  }
  const lon = row.degrees('Long', 180);
  const lat = row.degrees('Lat', 90);
  const point = { lon, lat, uncertainty, basis: 'source_point', method } as const;
  const covering = boundaries.at(lon, lat);
  if (covering.length === 0) {
    const hint = boundaries.at(lat, lon).length > 0 ? ('lon_lat_swapped' as const) : null;
    const where = {
      file: row.file,
      row: row.row,
      column: 'Long, Lat',
      value: `${lon}, ${lat}`,
      expected: country,
      hint,
    };
    disagreements.note(`outside:${id}`, 'import_outside_country', where);
    return { position: { ...point, ...stated }, regionDisagrees: false };
  }
  const provinces = covering.filter((area) => area.level === 1).map((area) => area.code);
  if (region.length > 0 && provinces.length > 0 && !provinces.some((code) => region.includes(code))) {
    const within = [...new Set([...region, ...provinces])].sort();
    return { position: { ...point, level: 1, within }, regionDisagrees: true };
  }
  const found = boundaries.place(lon, lat, uncertainty, FINEST);
  // Near a border the circle leaves its province: then it is in those of the region that it touches.
  const touched = boundaries.touching(lon, lat, uncertainty).filter((code) => region.includes(code));
  const near = touched.length > 0 ? { level: 1, within: touched } : countryArea(country, boundaries);
  const area = found.level === null || found.level === 0 ? near : found;
  return { position: { ...point, level: area.level, within: area.within }, regionDisagrees: false };
}

function countryArea(country: string, boundaries: Boundaries): { level: number; within: readonly string[] } {
  const area = countryOf(country)?.area;
  return { level: 0, within: area !== undefined && boundaries.has(area) ? [area] : [] };
}
