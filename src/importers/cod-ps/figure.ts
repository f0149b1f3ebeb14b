/** One row of COD-PS: how many people of a sex and an age live in an area, in a year, as whom says. */
import type { Boundaries, ImportedPopulation, ImportOptions } from '#model/imported.ts';
import type { RowReader } from '../row-reader.ts';

const FINEST = 4;
const SEXES = { all: 'all', f: 'female', m: 'male' } as const;

/** A figure, with the area above it as the row states it. */
export interface Figure extends ImportedPopulation {
  readonly parent: string | null;
}

/**
 * Reads a row. Ages are in completed years, both ends included as the file states them ("0-4" is 0 to 4); null for all
 * ages or an open end. Throws import_value, for an area that is not among the boundaries too.
 */
export function figureOf(row: RowReader, boundaries: Boundaries, options: ImportOptions): Figure {
  let level = FINEST;
  while (level > 0 && row.text(`ADM${level}_PCODE`) === '') level--;
  const column = level === 0 ? 'ISO3' : `ADM${level}_PCODE`;
  const place = level === 0 ? countryArea(row, boundaries) : row.text(column);
  if (boundaries.levelOf(place) !== level) throw row.refuse(column, `COD-AB ${level}`, 'unknown_area');
  const parent = level === 0 ? null : level === 1 ? place.slice(0, 2) : row.text(`ADM${level - 1}_PCODE`);
  if (level > 1 && boundaries.levelOf(parent ?? '') !== level - 1) {
    throw row.refuse(`ADM${level - 1}_PCODE`, `COD-AB ${level - 1}`, 'unknown_area');
  }
  const all = row.text('Age_range') === 'all';
  const ageFrom = all ? null : row.whole('Age_min', 0, 130);
  const ageTo = all || row.text('Age_max') === '' ? null : row.whole('Age_max', ageFrom ?? 0, 130);
  const group = row.needed('Population_group');
  const sex = SEXES[row.oneOf('Gender', ['all', 'f', 'm'])];
  const year = row.whole('Reference_year', 1900, new Date(options.now).getUTCFullYear());
  return {
    kind: 'population',
    row: row.row,
    externalId: [place, group, sex, row.text('Age_range'), year].join('/'),
    place,
    level,
    group,
    sex,
    ageFrom,
    ageTo,
    people: row.whole('Population', 0, 2_000_000_000),
    year,
    statedBy: row.needed('Source'),
    parent,
  };
}

function countryArea(row: RowReader, boundaries: Boundaries): string {
  const two = row.text('ISO3').slice(0, 2);
  if (!boundaries.has(two)) throw row.refuse('ISO3', 'COD-AB 0', 'unknown_area');
  return two;
}
