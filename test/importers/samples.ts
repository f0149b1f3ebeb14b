/** A small good file for every importer, in the toy country of reading.ts, and cells that must stop it. */
import { CUT as UCDP } from '#importers/ucdp-ged/layouts.ts';
import { TOY } from './reading.ts';

export type SampleRow = Readonly<Record<string, unknown>>;

export interface BadCell {
  readonly column: string;
  readonly value: unknown;
  /** The column that the problem names, when it is another. */
  readonly expect?: string;
  readonly hint?: string;
  readonly problem?: string;
}

export interface Sample {
  readonly code: string;
  readonly rows: readonly SampleRow[];
  readonly write: (rows: readonly SampleRow[]) => string | Buffer;
  readonly cells: readonly BadCell[];
  readonly needsBoundaries: boolean;
  /** The column named when an id comes twice; null where the file has no ids and repeats itself. */
  readonly id: string | null;
  /** False where no column with a name is kept. */
  readonly names?: boolean;
  /** False for a workbook, which is packed already. */
  readonly packed?: boolean;
}

export function csv(rows: readonly SampleRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const cell = (value: unknown): string => {
    const text = String(value ?? '');
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => `${cells.map(cell).join(',')}\n`)
    .join('');
}

const event: SampleRow = Object.fromEntries(
  Object.entries({
    id: 1,
    year: 2021,
    active_year: 1,
    code_status: 'Clear',
    type_of_violence: 1,
    conflict_new_id: 416,
    dyad_new_id: 15593,
    side_a_new_id: 86,
    side_a: 'Government of Central African Republic',
    side_b_new_id: 5999,
    side_b: 'UPC',
    number_of_sources: 1,
    where_prec: 1,
    where_coordinates: 'Some town',
    adm_1: 'West Province',
    adm_2: '',
    latitude: 2.5,
    longitude: 21.5,
    country: 'Central African Republic',
    country_id: 482,
    event_clarity: 1,
    date_prec: 1,
    date_start: '2021-09-09',
    date_end: '2021-09-09',
    deaths_a: 0,
    deaths_b: 2,
    deaths_civilians: 3,
    deaths_unknown: 0,
    best: 5,
    high: 7,
    low: 4,
  }).map(([column, value]) => [column, String(value)]),
);
export const EVENT = event;

const facility: SampleRow = {
  Country: 'Central African Republic',
  Admin1: 'Plateaux',
  'Facility name': 'Some Centre de Santé "B"',
  'Facility type': 'Centre de Santé "B"',
  Ownership: 'Public',
  Lat: '2.5',
  Long: '21.5',
  'LL source': 'OpenStreetMap',
  iso3c: 'CAF',
  facility_type_9: 'Health Centre',
  Tier: '2',
  Tier_name: 'Tier2 health center',
};
export const FACILITY = facility;

const site: SampleRow = {
  pcode: 'CAFs000001',
  Country: 'Central African Republic',
  name: 'Ecole de Marais',
  name_alt: 'NA',
  loc_type: 'IDP Settlement',
  closedate: 'NA',
  updatedate: '10/8/19',
  status: '1',
  POINT_X: 'NA',
  POINT_Y: 'NA',
  type: 'IDP',
};
export const SITE = site;

const figure: SampleRow = {
  ISO3: 'CAF',
  Country: 'Central African Republic',
  ADM1_PCODE: 'CF11',
  ADM1_NAME: 'West',
  ADM2_PCODE: '',
  ADM2_NAME: '',
  ADM3_PCODE: '',
  ADM3_NAME: '',
  ADM4_PCODE: '',
  ADM4_NAME: '',
  Population_group: 'T_TL',
  Gender: 'all',
  Age_range: 'all',
  Age_min: '',
  Age_max: '',
  Population: '1000',
  Reference_year: '2015',
  Source: 'Census',
  Contributor: 'OCHA',
};
export const FIGURE = figure;

function areaRow(i: number): SampleRow {
  const { code, level, names, shape } = TOY[i] as (typeof TOY)[number];
  const parents = ['CF', 'CF11', 'CF111'].slice(0, level);
  const row: Record<string, unknown> = {
    iso2: 'CF',
    iso3: 'CAF',
    valid_on: '2015-06-15',
    area_sqkm: '1',
    version_no: '201506',
    lang: 'fr',
    center_lat: '1',
    center_lon: '1',
  };
  parents.forEach((parent, n) => Object.assign(row, { [`adm${n}_name`]: 'x', [`adm${n}_pcode`]: parent }));
  return {
    ...row,
    [`adm${level}_name`]: names[0]?.name,
    [`adm${level}_ref`]: names[0]?.name,
    [`adm${level}_pcode`]: code,
    geometry: shape,
  };
}

/** A feature for a row; the cell "geometry" is the geometry. */
export function geojson(rows: readonly SampleRow[]): string {
  const features = rows.map(({ geometry, ...properties }) => ({ type: 'Feature', properties, geometry }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const bowtie = {
  type: 'Polygon',
  coordinates: [
    [
      [20, 0],
      [25, 5],
      [25, 0],
      [20, 5],
      [20, 0],
    ],
  ],
};

const number = (column: string): BadCell[] =>
  ['', '-2', '1.5', '1e3', 'many', '٣'].map((value) => ({ column, value }));

export const SAMPLES: readonly Sample[] = [
  {
    code: 'ucdp-ged',
    rows: [event, { ...event, id: '2', where_prec: '4' }],
    write: (rows) => csv(rows.length > 0 ? rows : [Object.fromEntries(UCDP.map((c) => [c, '']))]),
    needsBoundaries: true,
    id: 'id',
    cells: [
      ...[
        'id',
        'best',
        'low',
        'high',
        'deaths_a',
        'deaths_civilians',
        'where_prec',
        'date_prec',
        'type_of_violence',
        'country_id',
      ].flatMap(number),
      ...['where_prec', 'date_prec', 'type_of_violence', 'event_clarity'].map((column) => ({
        column,
        value: '9',
      })),
      { column: 'where_prec', value: '0' },
      { column: 'date_start', value: '2021-02-30' },
      { column: 'date_start', value: '09/09/2021' },
      { column: 'date_start', value: '' },
      { column: 'date_start', value: '2021-09-10', expect: 'date_end' },
      { column: 'date_start', value: '2031-09-10', hint: 'in_the_future' },
      { column: 'date_end', value: '2999-09-10', hint: 'in_the_future' },
      { column: 'year', value: '2020', hint: 'accept_by_key' },
      { column: 'latitude', value: '91' },
      { column: 'latitude', value: '2,5' },
      { column: 'longitude', value: '' },
      { column: 'longitude', value: 'NaN' },
      {
        column: 'longitude',
        value: '45.5',
        expect: 'longitude',
        problem: 'import_outside_country',
        hint: 'accept_by_key',
      },
      { column: 'best', value: '6', problem: 'import_totals', hint: 'accept_by_key' },
      { column: 'low', value: '6', expect: 'low', hint: 'accept_by_key' },
      { column: 'high', value: '1', expect: 'high', hint: 'accept_by_key' },
      { column: 'side_a', value: '' },
      { column: 'side_b_new_id', value: 'x' },
    ],
  },
  {
    code: 'who-kwtrp-health',
    rows: [facility, { ...facility, 'Facility name': 'Other', Lat: '', Long: '', 'LL source': '' }],
    write: csv,
    needsBoundaries: true,
    id: 'Facility name',
    cells: [
      { column: 'Admin1', value: 'Nowhere' },
      { column: 'LL source', value: 'Dowsing' },
      { column: 'Lat', value: '2.5', expect: 'Long' },
      { column: 'Long', value: '21.5', expect: 'Lat' },
      { column: 'facility_type_9', value: 'Casino' },
      { column: 'facility_type_9', value: '' },
      { column: 'Facility name', value: '' },
      { column: 'iso3c', value: '' },
    ],
  },
  {
    code: 'unhcr-sites',
    rows: [site, { ...site, pcode: 'CAFs000002', POINT_X: '21.5', POINT_Y: '2.5' }],
    write: csv,
    needsBoundaries: true,
    id: 'pcode',
    cells: [
      { column: 'pcode', value: '' },
      { column: 'name', value: 'NA' },
      { column: 'status', value: '2' },
      { column: 'updatedate', value: '2019-10-08' },
      { column: 'updatedate', value: '13/1/19' },
      { column: 'updatedate', value: '2/30/19' },
      { column: 'updatedate', value: '1/1/77', hint: 'in_the_future' },
      { column: 'closedate', value: 'soon' },
      { column: 'closedate', value: '2099-01-01T00:00:00Z', hint: 'in_the_future' },
      { column: 'POINT_X', value: 'NA' },
      { column: 'POINT_Y', value: '95' },
      { column: 'POINT_X', value: '2.5', problem: 'import_outside_country' },
    ],
  },
  {
    code: 'cod-ps',
    names: false,
    rows: [figure, { ...figure, ADM1_PCODE: 'CF12' }],
    write: csv,
    needsBoundaries: true,
    id: 'ADM1_PCODE',
    cells: [
      ...number('Population'),
      { column: 'Reference_year', value: '2031' },
      { column: 'Reference_year', value: '20I5' },
      { column: 'ADM1_PCODE', value: 'CF99', hint: 'unknown_area' },
      { column: 'ADM2_PCODE', value: 'CF119', hint: 'unknown_area' },
      { column: 'Gender', value: 'x' },
      { column: 'Age_range', value: '0-4', expect: 'Age_min' },
      { column: 'Source', value: '' },
      { column: 'ISO3', value: '' },
    ],
  },
  {
    code: 'cod-ab',
    rows: TOY.map((_, i) => areaRow(i)),
    write: geojson,
    needsBoundaries: false,
    id: 'adm0_pcode',
    cells: [
      { column: 'adm3_pcode', value: 'cf 1' },
      { column: 'adm3_pcode', value: 7 },
      { column: 'adm2_pcode', value: 'CF999', hint: 'parent_missing' },
      { column: 'adm3_name', value: ' - ' },
      { column: 'valid_on', value: '2015-02-30' },
      { column: 'valid_on', value: '2031-01-01', hint: 'in_the_future' },
      { column: 'iso3', value: 'COD' },
      { column: 'lang', value: 'French' },
      { column: 'geometry', value: null, hint: 'shape_broken' },
      { column: 'geometry', value: { type: 'Point', coordinates: [21, 1] }, hint: 'shape_broken' },
      { column: 'geometry', value: bowtie, hint: 'shape_broken' },
      {
        column: 'geometry',
        value: {
          type: 'Polygon',
          coordinates: [
            [
              [20, 0],
              [25, 0],
              [25, 95],
              [20, 0],
            ],
          ],
        },
        hint: 'shape_broken',
      },
      {
        column: 'geometry',
        value: {
          type: 'Polygon',
          coordinates: [
            [
              [20, 0],
              [25, 0],
              [25, 5],
            ],
          ],
        },
        hint: 'shape_broken',
      },
    ],
  },
];
