/**
 * Natural Earth, admin-1 states and provinces, GeoJSON: places for a country that has no COD-AB. One level, which is
 * level 1 here; there is no area of the whole country. For small scales: a border can be kilometres off, and of
 * Kosovo it has 30 municipalities where there are 38 today.
 */
import type {
  Boundaries,
  ImportedPlace,
  Importer,
  ImportOptions,
  OpenedFile,
  SourceValue,
} from '#model/imported.ts';
import { ShapeError } from '#methods/geometry/shape-error.ts';
import { readMended } from '../cod-ab/mend.ts';
import { checkCount } from '../count-rows.ts';
import { cautionsOf } from '../disagreements.ts';
import { features } from '../features.ts';
import type { Feature } from '../features.ts';
import { refuse } from '../refuse.ts';

const COLUMNS = (
  'adm1_code iso_3166_2 name name_alt name_en name_ar name_fr name_uk name_es type type_en region latitude longitude gn_id ' +
  'gn_a1_code gns_adm1 fips wikidataid woe_id adm0_a3 admin iso_a2 postal ne_id'
).split(' ');

/** Country codes of Natural Earth where they are not ISO 3166-1 alpha-3 (XKX is in use for Kosovo, not in the standard). */
const CODES: Readonly<Record<string, string>> = { XKX: 'KOS', SSD: 'SDS', PSE: 'PSX' };
/** Areas that are there, or that were there when the data were made, for a country whose number is known to differ. */
const TODAY: Readonly<Record<string, number>> = { XKX: 38 };

export const naturalEarth: Importer = { code: 'natural-earth-admin1', needsBoundaries: false, source, read };

function source(_file: OpenedFile, options: ImportOptions): SourceValue {
  return {
    code: `natural_earth_admin1_${options.country.toLowerCase()}`,
    title: 'Natural Earth, states and provinces, 1:10 million',
    publisher: 'Natural Earth',
    licence: 'public domain',
    citation: 'Made with Natural Earth',
    layer: 'boundaries',
    // The mirror that it was taken from names no release of Natural Earth.
    release: options.release ?? 'unknown',
    vintageFrom: null,
    vintageTo: null,
    cautions: [
      'caution.natural_earth_scale',
      ...(TODAY[options.country] === undefined ? [] : ['caution.natural_earth_kosovo']),
      ...cautionsOf(options.accept),
    ],
  };
}

async function* read(
  file: OpenedFile,
  _boundaries: Boundaries,
  options: ImportOptions,
): AsyncIterable<ImportedPlace> {
  const country = CODES[options.country] ?? options.country;
  const seen = new Set<string>();
  const places: ImportedPlace[] = [];
  for (const feature of await features(file)) {
    const { row } = feature;
    checkColumns(file.name, feature);
    const text = (column: string): string | null => textOf(file.name, feature, column);
    if (text('adm0_a3') !== country) continue;
    const code = text('adm1_code') ?? '';
    if (!/^[A-Z]{3}-\d{1,6}$/.test(code))
      throw refuse('import_value', {
        file: file.name,
        row,
        column: 'adm1_code',
        value: code,
        expected: 'KOS-5889',
      });
    if (seen.has(code))
      throw refuse('import_duplicate', {
        file: file.name,
        row,
        column: 'adm1_code',
        value: code,
        hint: 'duplicate_in_file',
      });
    seen.add(code);
    const name = text('name');
    if (name === null)
      throw refuse('import_value', { file: file.name, row, column: 'name', value: '', expected: '…' });
    places.push({
      kind: 'place',
      row,
      externalId: code,
      code,
      level: 1,
      parent: null,
      names: namesOf(name, text),
      shape: shapeOf(file.name, feature),
      validOn: null,
    });
  }
  checkCount(file.name, places.length, options);
  yield* places;
}

/** The name as it stands, then in the languages given, then the others ("A| B"). */
function namesOf(name: string, text: (column: string) => string | null): ImportedPlace['names'] {
  const found: { name: string; language: string | null }[] = [{ name, language: null }];
  const add = (one: string | null, language: string | null): void => {
    const clean = one?.trim() ?? '';
    if (
      clean !== '' &&
      !found.some((other) => other.name === clean && (other.language === language || language === null))
    )
      found.push({ name: clean, language });
  };
  for (const language of ['en', 'fr', 'ar', 'uk', 'es']) add(text(`name_${language}`), language);
  for (const one of (text('name_alt') ?? '').split('|')) add(one, null);
  return found;
}

/** The columns of a feature must be all of them and no other: said with the feature's row. */
function checkColumns(file: string, { row, properties }: Feature): void {
  const missing = COLUMNS.find((column) => !Object.hasOwn(properties, column));
  if (missing !== undefined)
    throw refuse('import_columns', { file, row, column: missing, hint: 'column_missing' });
  const unknown = Object.keys(properties).find((column) => !COLUMNS.includes(column));
  if (unknown !== undefined)
    throw refuse('import_columns', { file, row, column: unknown, hint: 'column_unknown' });
}

function textOf(file: string, { row, properties }: Feature, column: string): string | null {
  const value = properties[column];
  if (value === null || value === '') return null;
  if (typeof value === 'string' && !/\p{Cc}/u.test(value) && value.length <= 400) return value;
  throw refuse('import_value', {
    file,
    row,
    column,
    value: typeof value === 'string' ? value : typeof value,
    expected: '…',
  });
}

function shapeOf(file: string, { row, geometry }: Feature): ImportedPlace['shape'] {
  try {
    const { shape } = readMended(geometry);
    if (shape.type === 'Polygon' || shape.type === 'MultiPolygon') return shape;
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw refuse('import_value', {
      file,
      row,
      column: 'geometry',
      value: error.code,
      expected: 'Polygon | MultiPolygon',
      hint: 'shape_broken',
    });
  }
  throw refuse('import_value', {
    file,
    row,
    column: 'geometry',
    expected: 'Polygon | MultiPolygon',
    hint: 'shape_broken',
  });
}
