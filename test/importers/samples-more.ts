/** Samples of the importers of lists, tables between tabs, workbooks and indicators: see samples.ts. */
import { KINDS } from '#importers/insecurity-insight/kinds.ts';
import { workbook } from './make-workbook.ts';
import { csv, geojson } from './samples.ts';
import type { BadCell, Sample, SampleRow } from './samples.ts';
import { TOY } from './reading.ts';

/** A record for each row: texts as they are. */
const list = (rows: readonly SampleRow[]): string => JSON.stringify(rows);
const wrapped = (rows: readonly SampleRow[]): string =>
  JSON.stringify({ meta: { rows: rows.length }, results: rows });
const tabs = (rows: readonly SampleRow[]): string =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => `${cells.map(String).join('\t')}\n`)
    .join('');
const sheet = (rows: readonly SampleRow[]): Buffer =>
  workbook([
    Object.keys(rows[0] ?? {}),
    ...rows.map((row) => Object.values(row).map((value) => String(value ?? ''))),
  ]);

const INCIDENT: Readonly<Record<string, string>> = {
  Date: '2021-09-09',
  'Event Description': 'A school was damaged.',
  Country: 'CAR',
  'Country ISO': 'CAF',
  'Admin 1': 'West Province',
  Latitude: '2.5',
  Longitude: '21.5',
  'Geo Precision': '(2) 25 km precision ',
  'Reported Perpetrator': 'NSA',
  'Reported Perpetrator Name': 'Someone',
  'SV Context': 'CRSV',
  'Protection Event Context': 'Camp Raids',
  'Attacks on Students and Teachers': 'false',
  'Access Denied or Obstructed': '0',
  'Victim of Violence': 'Camp Resident',
};
const NUMBERS =
  /killed|injured|kidnapped|arrested|attack|occupation|arson|entry|damage|destr|stolen|looting|threat|assault|targeted|affecting/i;

function incident(columns: readonly string[], id: string, number: string, more: SampleRow = {}): SampleRow {
  const cells = columns.map((column) => [
    column,
    INCIDENT[column] ?? (column === id ? number : NUMBERS.test(column) ? '0' : ''),
  ]);
  return { ...(Object.fromEntries(cells) as SampleRow), ...more };
}

const whenWrong: readonly BadCell[] = [
  { column: 'Date', value: '2021-02-30' },
  { column: 'Date', value: '09/09/2021' },
  { column: 'Date', value: '2031-09-10', hint: 'in_the_future' },
  { column: 'Date', value: '77777', hint: 'in_the_future' },
  { column: 'Country', value: '' },
];
const incidents: readonly Sample[] = KINDS.map(({ name, columns, id, form, harms, flags }) => {
  const sv = name === 'sv';
  const more = { [harms[0]?.column ?? 'Country']: sv ? 'CAR' : '2' };
  return {
    code: `insecurity-insight-${name}`,
    rows: [
      incident(columns, id, '1', { ...more, Date: '2020-05-01' }),
      incident(columns, id, '2', { 'Geo Precision': '(4) Province, State, Governorate ' }),
    ],
    write: form.as === 'sheet' ? sheet : list,
    needsBoundaries: !sv,
    id,
    names: false,
    packed: form.as !== 'sheet',
    cells: [
      ...whenWrong,
      { column: id, value: '-1' },
      { column: id, value: 'x' },
      ...(sv
        ? []
        : [
            { column: 'Geo Precision', value: '(1) exact' },
            { column: 'Geo Precision', value: 'somewhere' },
            { column: 'Latitude', value: '95' },
            { column: 'Longitude', value: '21,5' },
            { column: 'Longitude', value: '45.5', problem: 'import_outside_country', hint: 'accept_by_key' },
            { column: 'Reported Perpetrator', value: 'A Person' },
            ...harms
              .slice(0, 2)
              .flatMap(({ column }) => ['', '-2', '1.5', '1e3', 'many'].map((value) => ({ column, value }))),
            ...flags.slice(0, 1).flatMap((column) => [
              { column, value: 'many' },
              { column, value: '-2', hint: 'accept_by_key' },
            ]),
          ]),
    ],
  };
});

const city: SampleRow = {
  geonameid: '1',
  name: 'Some town',
  asciiname: 'Some town',
  alternatenames: 'Quelque ville,مدينة',
  latitude: '2.5',
  longitude: '21.5',
  feature_class: 'P',
  feature_code: 'PPL',
  country_code: 'CF',
  cc2: '',
  admin1: '',
  admin2: '',
  admin3: '',
  admin4: '',
  population: '0',
  elevation: '',
  dem: '1',
  timezone: 'Africa/Bangui',
  modification_date: '2016-06-22',
};

const gns: SampleRow = Object.fromEntries(
  Object.entries({
    RC: 2,
    UFI: 10,
    UNI: 100,
    LAT: 2.5,
    LONG: 21.5,
    DMS_LAT: '',
    DMS_LONG: '',
    MGRS: '',
    JOG: '',
    FC: 'P',
    DSG: 'PPL',
    PC: '',
    CC1: 'CT',
    ADM1: '',
    POP: '',
    ELEV: '',
    CC2: '',
    NT: 'N',
    LC: 'fra',
    SHORT_FORM: '',
    GENERIC: '',
    SORT_NAME_RO: '',
    FULL_NAME_RO: 'Some "town"',
    FULL_NAME_ND_RO: '',
    SORT_NAME_RG: '',
    FULL_NAME_RG: '',
    FULL_NAME_ND_RG: 'Some town name',
    NOTE: '',
    MODIFY_DATE: '2009-04-16',
  }).map(([column, value]) => [column, String(value)]),
);

const heritage: SampleRow = {
  id: 1,
  official_name: 'Some site',
  name: 'Some site',
  study_region: 'Africa',
  country: 'CAR',
  region: 'AFR',
  state_party: 'CAF',
  category: 'Natural',
  criteria: ['x'],
  year_inscribed: 1988,
  is_endangered: false,
  area_hectares: 100,
  buffer_zone_hectares: null,
  latitude: 2.5111,
  longitude: 21.5111,
};

const custody: SampleRow = {
  id: 'CF-ONE',
  name_en: 'Some Monastery',
  name_sr: 'Manastir',
  name_sq: 'Manastiri',
  type: 'monastery',
  municipality: 'Éast-Land/West Province',
  kfor_prdss: 'yes',
  lat: '2.5',
  lon: '21.5',
  coord_source: 'NGA GNS',
  coord_quality: 'gazetteer point ~±30 m',
  alt_lat: '',
  alt_lon: '',
  whs_724_component: 'no',
  notes: 'verify name',
};

const hapi: SampleRow = {
  location_code: 'CAF',
  has_hrp: 'Y',
  in_gho: 'Y',
  provider_admin1_name: 'West',
  provider_admin2_name: '',
  admin1_code: 'CF11',
  admin1_name: 'West',
  admin2_code: '',
  admin2_name: '',
  admin_level: '1',
  gender: 'all',
  age_range: 'all',
  min_age: '',
  max_age: '',
  population: '1000',
  reference_period_start: '2015-01-01',
  reference_period_end: '2015-12-31',
  dataset_hdx_id: 'x',
  resource_hdx_id: 'y',
  warning: '',
  error: '',
};

const people: SampleRow = {
  year: '2019',
  coo_name: 'Sudan',
  coo: 'SUD',
  coo_iso: 'SDN',
  coa_name: 'CAR',
  coa: 'CAR',
  coa_iso: 'CAF',
};
const risk: SampleRow = {
  CountryName: 'CAR',
  Iso3: 'CAF',
  ValidityYear: '2025',
  IndicatorName: 'Conflict GPI',
  IndicatorScore: '2.6',
  Unit: 'Number',
};

function admin1(i: number): SampleRow {
  const columns =
    'adm1_code iso_3166_2 name name_alt name_en name_ar name_fr name_uk name_es type type_en region latitude longitude gn_id gn_a1_code gns_adm1 fips ' +
    'wikidataid woe_id adm0_a3 admin iso_a2 postal';
  const empty = Object.fromEntries(columns.split(' ').map((column) => [column, null]));
  return {
    ...empty,
    adm1_code: `CAF-${i}`,
    name: `Province ${i}`,
    name_alt: 'One| Two',
    name_ar: 'مقاطعة',
    adm0_a3: 'CAF',
    ne_id: 1,
    geometry: TOY[i]?.shape,
  };
}

const degrees = (lon: string, lat: string): readonly BadCell[] => [
  { column: lat, value: '91' },
  { column: lon, value: 'NaN' },
  { column: lon, value: '45.5', expect: lon, problem: 'import_outside_country', hint: 'accept_by_key' },
];

export const MORE_SAMPLES: readonly Sample[] = [
  ...incidents,
  {
    code: 'geonames-cities500',
    rows: [city, { ...city, geonameid: '2' }],
    write: tabs,
    needsBoundaries: true,
    id: 'geonameid',
    cells: [
      { column: 'geonameid', value: 'x' },
      { column: 'name', value: '' },
      { column: 'population', value: '-1' },
      { column: 'population', value: '' },
      { column: 'feature_class', value: 'H' },
      { column: 'modification_date', value: '2031-01-01', hint: 'in_the_future' },
      { column: 'modification_date', value: 'soon' },
      ...degrees('longitude', 'latitude'),
    ],
  },
  {
    code: 'nga-gns',
    rows: [gns, { ...gns, UFI: '11', UNI: '101' }],
    write: tabs,
    needsBoundaries: true,
    id: 'UNI',
    names: false,
    cells: [
      { column: 'UNI', value: 'x' },
      { column: 'NT', value: 'Q' },
      { column: 'FULL_NAME_RO', value: '' },
      { column: 'POP', value: 'many' },
      { column: 'MODIFY_DATE', value: '' },
      ...degrees('LONG', 'LAT'),
    ],
  },
  {
    code: 'unesco-world-heritage',
    rows: [heritage, { ...heritage, id: 2 }],
    write: wrapped,
    needsBoundaries: true,
    id: 'id',
    cells: [
      { column: 'id', value: 'x' },
      { column: 'category', value: 'Fantastic' },
      { column: 'official_name', value: '' },
      { column: 'year_inscribed', value: 1900 },
      { column: 'year_inscribed', value: 2031 },
      { column: 'is_endangered', value: 'perhaps' },
      { column: 'area_hectares', value: 'wide' },
      { column: 'official_name', value: { text: 'nested' } },
      ...degrees('longitude', 'latitude'),
    ],
  },
  {
    code: 'kosovo-special-status-sites',
    rows: [custody, { ...custody, id: 'CF-TWO' }],
    write: csv,
    needsBoundaries: true,
    id: 'id',
    cells: [
      { column: 'type', value: 'castle' },
      { column: 'kfor_prdss', value: 'maybe' },
      { column: 'coord_quality', value: 'trust me' },
      { column: 'municipality', value: '' },
      { column: 'alt_lat', value: '2.6', expect: 'alt_lon' },
      ...degrees('lon', 'lat'),
    ],
  },
  {
    code: 'hdx-hapi-population',
    rows: [hapi, { ...hapi, admin1_code: 'CF12' }],
    write: csv,
    needsBoundaries: true,
    id: 'admin1_code',
    names: false,
    cells: [
      { column: 'population', value: '-2' },
      { column: 'admin_level', value: '3' },
      { column: 'admin1_code', value: 'CF99', hint: 'unknown_area' },
      { column: 'gender', value: 'x' },
      { column: 'age_range', value: '0-4', expect: 'min_age' },
      { column: 'reference_period_start', value: '2031-01-01', hint: 'in_the_future' },
      { column: 'warning', value: 'PCode mismatch', hint: 'accept_by_key' },
    ],
  },
  {
    code: 'idmc-country-year',
    rows: [
      { ...people, total: '10' },
      { ...people, year: '2020', total: '' },
    ],
    write: csv,
    needsBoundaries: false,
    id: 'year',
    names: false,
    cells: [
      { column: 'total', value: '-1' },
      { column: 'total', value: '1.5' },
      { column: 'year', value: '1066' },
      { column: 'year', value: '2031' },
      { column: 'coa_iso', value: '' },
    ],
  },
  {
    code: 'unhcr-population',
    rows: ['2019', '2020'].map((year) => ({
      ...people,
      year,
      refugees: '10',
      asylum_seekers: '',
      returned_refugees: '',
      idps: '',
      returned_idps: '',
      stateless: '',
      ooc: '',
      oip: '',
      hst: '',
    })),
    write: csv,
    needsBoundaries: false,
    id: 'year',
    names: false,
    cells: [
      { column: 'refugees', value: '-1' },
      { column: 'refugees', value: '1e3' },
      { column: 'idps', value: 'many' },
      { column: 'coa_iso', value: '' },
    ],
  },
  {
    code: 'inform-risk',
    rows: [risk, { ...risk, IndicatorName: 'Coastal Flood' }],
    write: csv,
    needsBoundaries: false,
    id: null,
    names: false,
    cells: [
      { column: 'IndicatorScore', value: 'high' },
      { column: 'IndicatorScore', value: '1,5' },
      { column: 'ValidityYear', value: '2031' },
      { column: 'Iso3', value: '' },
    ],
  },
  {
    code: 'suppressed-readings',
    rows: ['2019', '2020'].map((year) => ({
      country_iso: 'CAF',
      year,
      indicator: 'sexual_violence.crsv_incidents_reported',
      value: '7',
      suppressed: 'no',
      unit: 'incidents',
      stated_by: 'Somebody',
      release: '2020',
    })),
    write: csv,
    needsBoundaries: false,
    id: 'year',
    names: false,
    cells: [
      { column: 'value', value: '4' },
      { column: 'value', value: '' },
      { column: 'suppressed', value: 'yes', expect: 'value' },
      { column: 'suppressed', value: 'perhaps' },
      { column: 'indicator', value: 'Anything' },
    ],
  },
  {
    code: 'natural-earth-admin1',
    rows: [admin1(1), admin1(2)],
    write: geojson,
    needsBoundaries: false,
    id: 'adm1_code',
    cells: [
      { column: 'adm1_code', value: 'x y' },
      { column: 'name', value: '' },
      { column: 'name_fr', value: 7 },
      { column: 'geometry', value: null, hint: 'shape_broken' },
      { column: 'geometry', value: { type: 'Point', coordinates: [21, 1] }, hint: 'shape_broken' },
    ],
  },
];
