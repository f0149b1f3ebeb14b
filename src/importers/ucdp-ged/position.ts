/**
 * Where an event happened, never finer than UCDP knows it: `where_prec` of the UCDP GED codebook 23.1. 1 the place is
 * known; 2 within about 25 km of it; 3 the second-order division; 4 the first-order division; 5 a line or an area
 * larger than that; 6 the country; 7 at sea or in the air. From 3 on the point only stands for the area: it is not kept.
 *
 * UCDP also writes the names of the divisions. Where a name means another area of ours than the point lies in, the two
 * do not agree, and the event is known to have been in one of both. Where they agree on a known place, the area is
 * known even if the place is so near its border that the circle crosses it (Bangui lies on a frontier).
 */
import type { Boundaries } from '#model/imported.ts';
import { NOWHERE } from '#model/position.ts';
import type { Position } from '#model/position.ts';
import { areasNamedIn } from '../area-names.ts';
import type { Country } from '../countries.ts';
import type { Disagreements } from '../disagreements.ts';
import { alone } from '../row-reader.ts';
import type { RowReader } from '../row-reader.ts';

/** Metres. 2 km for a known place is ours: a town's point is somewhere in the town. 25 km is UCDP's. */
const UNCERTAINTY = { 1: 2_000, 2: 25_000 } as const;
const FINEST = 3;
/** Places looked up before; UCDP repeats its points, most of them many times. */
const MOST_KEPT = 50_000;

/** Reads positions; keeps what it has worked out. Throws import_value; notes import_outside_country. */
export function positionReader(
  country: Country,
  boundaries: Boundaries,
  disagreements: Disagreements,
): (row: RowReader, id: string) => Position {
  const kept = new Map<string, { readonly position: Position; readonly inside: boolean }>();
  const named = memo((name, level) => areasNamedIn(name, level, boundaries));
  return (row, id) => {
    const precision = row.whole('where_prec', 1, 7);
    if (precision === 7) return { ...NOWHERE, method: 'where_prec 7' };
    const lon = row.degrees('longitude', 180);
    const lat = row.degrees('latitude', 90);
    const [adm1, adm2] = [row.text('adm_1'), row.text('adm_2')];
    const key = `${precision}|${lon}|${lat}|${adm1}|${adm2}`;
    let found = kept.get(key);
    if (!found) {
      const covering = boundaries.at(lon, lat);
      const stated = { country, boundaries, named, covering, precision, lon, lat, adm1, adm2 };
      const position = inOrder(positionAt(stated));
      found = { position, inside: covering.length > 0 };
      if (kept.size < MOST_KEPT) kept.set(alone(key), found);
    }
    if (!found.inside) {
      const swapped = boundaries.at(lat, lon).length > 0;
      disagreements.note(`outside:${id}`, 'import_outside_country', {
        file: row.file,
        row: row.row,
        column: 'longitude, latitude',
        value: `${lon}, ${lat}`,
        expected: country.iso3,
        hint: swapped ? 'lon_lat_swapped' : null,
      });
    }
    return found.position;
  };
}

/** With its keys in the order of canonical JSON: the same position is written again and again. */
function inOrder({ basis, lat, level, lon, method, uncertainty, within }: Position): Position {
  return { basis, lat, level, lon, method, uncertainty, within };
}

type Named = (name: string, level: number) => readonly string[];

/** Names of divisions are few and come many times. */
function memo(named: Named): Named {
  const known = new Map<string, readonly string[]>();
  return (name, level) => {
    const key = `${level}${name}`;
    let found = known.get(key);
    if (!found) {
      found = named(name, level);
      if (known.size < MOST_KEPT) known.set(alone(key), found);
    }
    return found;
  };
}

interface Stated {
  readonly country: Country;
  readonly boundaries: Boundaries;
  readonly named: Named;
  readonly covering: ReturnType<Boundaries['at']>;
  readonly precision: number;
  readonly lon: number;
  readonly lat: number;
  readonly adm1: string;
  readonly adm2: string;
}

function positionAt(stated: Stated): Position {
  const { boundaries, precision, lon, lat, adm1, adm2 } = stated;
  const method = `where_prec ${precision}`;
  if (precision <= 2) {
    const uncertainty = UNCERTAINTY[precision as 1 | 2];
    const found = boundaries.place(lon, lat, uncertainty, FINEST);
    const { level, within } = found.level === null ? countryOnly(stated) : found;
    const point: Position = { lon, lat, uncertainty, level, within, basis: 'source_point', method };
    const either = eitherOf(stated, 1, adm1);
    if ((level ?? 0) >= 1 && either.length > 1) return { ...point, level: 1, within: either };
    const agreed = precision === 1 ? agreedArea(stated) : null;
    return agreed && agreed.level > (level ?? 0) ? { ...point, ...agreed } : point;
  }
  const level = precision === 3 ? 2 : precision === 4 ? 1 : 0;
  const within = level === 0 ? [] : eitherOf(stated, level, level === 2 ? adm2 : adm1);
  const area = within.length > 0 ? { level, within } : countryOnly(stated);
  return { lon: null, lat: null, uncertainty: null, ...area, basis: 'source_area', method };
}

/** The finest division that the point lies in and that the source names, too; null when there is none. */
function agreedArea({ named, covering, adm1, adm2 }: Stated): { level: number; within: string[] } | null {
  for (const [level, name] of [
    [2, adm2],
    [1, adm1],
  ] as const) {
    const both = covering.find((area) => area.level === level && named(name, level).includes(area.code));
    if (both) return { level, within: [both.code] };
  }
  return null;
}

/** The areas of a level that the point and the name say: one when they agree, or only one of them speaks. */
function eitherOf(stated: Stated, level: number, name: string): string[] {
  const codes = stated.covering.filter((area) => area.level === level).map((area) => area.code);
  const named = stated.named(name, level);
  const both = codes.filter((code) => named.includes(code));
  return both.length > 0 ? both : [...new Set([...codes, ...named])].sort();
}

function countryOnly({ country, boundaries }: Stated): Pick<Position, 'level' | 'within'> {
  return { level: 0, within: boundaries.has(country.area) ? [country.area] : [] };
}
