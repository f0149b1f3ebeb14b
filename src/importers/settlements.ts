/** What importers of settlements share: how far a settlement reaches, where it lies, and how many people it is said to have. */
import type { Boundaries, ImportedPopulation, ImportedSettlement } from '#model/imported.ts';
import type { Disagreements } from './disagreements.ts';
import type { RowReader } from './row-reader.ts';
import { areaOfCircle } from './within.ts';

/** People on a square kilometre of a settlement; ours, low on purpose, so that its circle is rather too wide. */
const DENSITY = 2_000;
/** Metres; a village of unknown size, and a point that lists of names give to some 100 m or worse. Ours. */
const LEAST_REACH = 1_500;
const FINEST = 3;
/** Level of a settlement in population figures: below every admin level. */
export const SETTLEMENT_LEVEL = 9;

export interface Listed {
  readonly id: string;
  readonly code: string;
  readonly columns: readonly [longitude: string, latitude: string];
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
}

/** Metres within which a settlement of so many people (0: unknown) lies. */
export function reachOf(people: number): number {
  return Math.max(LEAST_REACH, Math.round(Math.sqrt(people / DENSITY / Math.PI) * 1_000));
}

/** Throws import_value; notes a point outside of the country under `outside:<id>`. */
export function settlementOf(
  row: RowReader,
  {
    id,
    code,
    columns,
    country,
    names,
    people,
  }: Listed & { readonly names: ImportedSettlement['names']; readonly people: number },
  boundaries: Boundaries,
  disagreements: Disagreements,
): ImportedSettlement {
  const lon = row.degrees(columns[0], 180);
  const lat = row.degrees(columns[1], 90);
  if (boundaries.at(lon, lat).length === 0) {
    const hint = boundaries.at(lat, lon).length > 0 ? ('lon_lat_swapped' as const) : null;
    const where = {
      file: row.file,
      row: row.row,
      column: columns.join(', '),
      value: `${lon}, ${lat}`,
      expected: country,
      hint,
    };
    disagreements.note(`outside:${id}`, 'import_outside_country', where);
  }
  const uncertainty = reachOf(people);
  const inside = areaOfCircle(lon, lat, uncertainty, FINEST, country, boundaries);
  const position = { lon, lat, uncertainty, ...inside, basis: 'source_point', method: null } as const;
  return { kind: 'settlement', row: row.row, externalId: id, code, names, position };
}

/** The figure of a settlement. Lists of names do not say of which year it is: `year` is that of the list, and is said so. */
export function peopleOf(
  row: RowReader,
  { id, code }: Listed,
  people: number,
  year: number,
  statedBy: string,
): ImportedPopulation {
  return {
    kind: 'population',
    row: row.row,
    externalId: id,
    place: code,
    level: SETTLEMENT_LEVEL,
    group: 'all',
    sex: 'all',
    ageFrom: null,
    ageTo: null,
    people,
    year,
    statedBy,
  };
}
