/**
 * Where an incident was, never finer than "Geo Precision" says. The values of the files at hand (case and blanks vary):
 * (2) 25 km; (3) district or commune; (4) province; (5) a line such as a road or river; (6) country; (7) at sea or in
 * the air; none, or "censored by HDX". There is no (1): no incident of this publisher is known to its place. Only (2)
 * has a point, with 25 km round it; from (3) on the point only stands for an area and is not kept, as with UCDP.
 */
import type { Boundaries } from '#model/imported.ts';
import { NOWHERE } from '#model/position.ts';
import type { Position } from '#model/position.ts';
import { areasNamedIn } from '../area-names.ts';
import type { Disagreements } from '../disagreements.ts';
import type { RowReader } from '../row-reader.ts';
import { wholeCountry } from '../within.ts';

const UNCERTAINTY = 25_000;
const PRECISIONS = '(2) … | (3) … | (4) … | (5) … | (6) … | (7) …';

export interface Placing {
  readonly country: string;
  readonly boundaries: Boundaries;
  readonly disagreements: Disagreements;
  /** False: even a known point is given only as its province (domain.md R-SSA-01). */
  readonly point: boolean;
}

/** Throws import_value; notes a point outside of the country under `outside:<id>`. */
export function placeIncident(
  row: RowReader,
  id: string,
  { country, boundaries, disagreements, point }: Placing,
): Position {
  const text = row.text('Geo Precision');
  const number = /^\(([2-7])\) ?[A-Za-z0-9]/.exec(text)?.[1];
  if (number === undefined && text !== '' && text !== 'censored by HDX')
    throw row.refuse('Geo Precision', PRECISIONS);
  const method = number === undefined ? 'Geo Precision ?' : `Geo Precision ${number}`;
  if (number === '7') return { ...NOWHERE, method };
  const whole = wholeCountry(country, boundaries);
  const nowhere = { lon: null, lat: null, uncertainty: null, basis: 'source_area', method } as const;
  const precision = Number(number ?? 6);
  if (precision >= 5) return { ...nowhere, ...whole };

  const named = areasNamedIn(row.text('Admin 1'), 1, boundaries);
  if (row.orNull('Latitude') === null && row.orNull('Longitude') === null) {
    return { ...nowhere, ...(named.length > 0 ? { level: 1, within: named } : whole) };
  }
  const lon = row.degrees('Longitude', 180);
  const lat = row.degrees('Latitude', 90);
  const covering = boundaries.at(lon, lat);
  if (covering.length === 0) noteOutside(row, id, lon, lat, country, boundaries, disagreements);
  const provinces = covering.filter(({ level }) => level === 1).map(({ code }) => code);
  const agree = provinces.filter((code) => named.includes(code));
  const either = agree.length > 0 ? agree : [...new Set([...provinces, ...named])].sort();
  const province = either.length > 0 ? { level: 1, within: either } : whole;
  if (precision === 3 && point) {
    const districts = covering.filter(({ level }) => level === 2).map(({ code }) => code);
    const sure = either.length === 1 && provinces.length > 0 && districts.length > 0;
    return { ...nowhere, ...(sure ? { level: 2, within: districts } : province) };
  }
  if (precision !== 2 || !point) return { ...nowhere, ...province };
  const found = boundaries.place(lon, lat, UNCERTAINTY, 2);
  const inside = found.level !== null && found.level >= 1 && either.length === 1 ? found : province;
  // 25 km round a point may reach into a neighbouring province, unless the source names the one that it lies in.
  const sure =
    found.level !== null && found.level >= 1
      ? inside
      : agree.length > 0
        ? { level: 1, within: agree }
        : whole;
  return {
    lon,
    lat,
    uncertainty: UNCERTAINTY,
    ...(either.length > 1 ? province : sure),
    basis: 'source_point',
    method,
  };
}

function noteOutside(
  row: RowReader,
  id: string,
  lon: number,
  lat: number,
  expected: string,
  boundaries: Boundaries,
  disagreements: Disagreements,
): void {
  const hint = boundaries.at(lat, lon).length > 0 ? ('lon_lat_swapped' as const) : null;
  const where = {
    file: row.file,
    row: row.row,
    column: 'Longitude, Latitude',
    value: `${lon}, ${lat}`,
    expected,
    hint,
  };
  disagreements.note(`outside:${id}`, 'import_outside_country', where);
}
