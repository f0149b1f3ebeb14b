/**
 * UNESCO World Heritage List, as a list of records in JSON. Only few facts are read: name, kind, year, point, area, and
 * whether it is on the list in danger. A list of the world's outstanding sites is no inventory of a country's cultural
 * property, and a natural site is none at all: the layer is its own, and a check still says that there is no inventory.
 */
import type {
  Boundaries,
  ImportedObject,
  Importer,
  ImportOptions,
  OpenedFile,
  SourceValue,
} from '#model/imported.ts';
import type { Position } from '#model/position.ts';
import { layoutOf } from '../columns.ts';
import { checkCount } from '../count-rows.ts';
import { cautionsOf, Disagreements } from '../disagreements.ts';
import { refuse } from '../refuse.ts';
import { RowReader } from '../row-reader.ts';
import { openTable } from '../table.ts';
import { areaOfCircle, wholeCountry } from '../within.ts';

/** What is read. The descriptions and pictures of the publisher are never looked at. */
export const CUT: readonly string[] = [
  'id',
  'official_name',
  'state_party',
  'category',
  'year_inscribed',
  'is_endangered',
  'area_hectares',
  'latitude',
  'longitude',
];
const WITHOUT = ['criteria', 'short_description', 'main_image_url', 'unesco_site_url', 'name_jp'];
const LAYOUTS = [
  {
    name: '2026, normalised',
    columns: [...CUT, 'name', 'study_region', 'country', 'region', 'buffer_zone_hectares'],
  },
  { name: 'cut', columns: CUT },
];

const KINDS = {
  Cultural: { type: 'world_heritage_cultural', category: 'religious_cultural_historic' },
  Mixed: { type: 'world_heritage_mixed', category: 'religious_cultural_historic' },
  Natural: { type: 'world_heritage_natural', category: 'other' },
} as const;

const FINEST = 3;
/** Metres of a degree of latitude. */
const DEGREE = 111_000;

export const worldHeritage: Importer = { code: 'unesco-world-heritage', needsBoundaries: true, source, read };

/** The release is the last year of which the list inscribes a site. */
async function source(file: OpenedFile, options: ImportOptions): Promise<SourceValue> {
  let last = 0;
  await eachSite(file, (row) => {
    last = Math.max(last, yearOf(row, options.now));
  });
  return {
    code: 'unesco_world_heritage',
    title: 'World Heritage List',
    publisher: 'UNESCO World Heritage Centre',
    licence: 'facts only; licence of the list to be verified',
    citation: `UNESCO World Heritage Centre, World Heritage List, to ${last}`,
    layer: 'world_heritage',
    release: options.release ?? String(last),
    vintageFrom: null,
    vintageTo: last === 0 ? null : `${last}-12-31`,
    cautions: ['caution.whs_no_inventory', 'caution.whs_transboundary', ...cautionsOf(options.accept)],
  };
}

async function* read(
  file: OpenedFile,
  boundaries: Boundaries,
  options: ImportOptions,
): AsyncIterable<ImportedObject> {
  if (boundaries.count === 0)
    throw refuse('import_needs_boundaries', { file: file.name, expected: options.country });
  const disagreements = new Disagreements(options.accept);
  const seen = new Set<string>();
  const sites: ImportedObject[] = [];
  await eachSite(file, (row) => {
    const id = String(row.whole('id', 1));
    if (seen.has(id)) throw row.refuse('id', null, 'duplicate_in_file', 'import_duplicate');
    seen.add(id);
    if (row.text('state_party') === options.country || mayReach(row, boundaries))
      sites.push(siteOf(row, id, boundaries, options, disagreements));
  });
  checkCount(file.name, sites.length, options);
  disagreements.end();
  yield* sites;
}

function siteOf(
  row: RowReader,
  id: string,
  boundaries: Boundaries,
  options: ImportOptions,
  disagreements: Disagreements,
): ImportedObject {
  const kind = row.oneOf('category', ['Cultural', 'Mixed', 'Natural']);
  return {
    kind: 'object',
    row: row.row,
    externalId: id,
    name: row.needed('official_name'),
    otherNames: [],
    ...KINDS[kind],
    objectKind: 'object',
    position: placeOf(row, id, boundaries, options.country, disagreements),
    operating: 'unknown',
    lastConfirmed: null,
    payload: {
      id,
      category: kind,
      year_inscribed: yearOf(row, options.now),
      in_danger: row.oneOf('is_endangered', ['true', 'false']),
      area_hectares: row.orNull('area_hectares'),
      latitude: row.orNull('latitude'),
      longitude: row.orNull('longitude'),
    },
  };
}

/**
 * One point for a whole site, which may be as large as a district: the circle is twice that of its area, and no
 * narrower than the decimals of the point allow ("9, 21.5" is half a degree).
 */
function placeOf(
  row: RowReader,
  id: string,
  boundaries: Boundaries,
  country: string,
  disagreements: Disagreements,
): Position {
  if (row.orNull('latitude') === null && row.orNull('longitude') === null) {
    return {
      lon: null,
      lat: null,
      uncertainty: null,
      method: null,
      ...wholeCountry(country, boundaries),
      basis: 'source_area',
    };
  }
  const lon = row.degrees('longitude', 180);
  const lat = row.degrees('latitude', 90);
  const uncertainty = radiusOf(row);
  const covering = boundaries.at(lon, lat);
  if (covering.length === 0 && row.orNull('state_party') !== null) {
    const hint = boundaries.at(lat, lon).length > 0 ? ('lon_lat_swapped' as const) : null;
    const where = {
      file: row.file,
      row: row.row,
      column: 'longitude, latitude',
      value: `${lon}, ${lat}`,
      expected: country,
      hint,
    };
    disagreements.note(`outside:${id}`, 'import_outside_country', where);
  }
  const shared = row.orNull('state_party') === null;
  const inside =
    shared && covering.length === 0
      ? { level: null, within: [] }
      : areaOfCircle(lon, lat, uncertainty, FINEST, country, boundaries);
  return { lon, lat, uncertainty, method: 'one point for the site', ...inside, basis: 'source_point' };
}

/** Metres. Throws import_value. */
function radiusOf(row: RowReader): number {
  const hectares = row.orNull('area_hectares') === null ? 0 : Number(row.text('area_hectares'));
  if (!(hectares >= 0)) throw row.refuse('area_hectares', '0, 0.5, …');
  const decimals = Math.min(
    ...['latitude', 'longitude'].map((column) => row.text(column).split('.')[1]?.length ?? 0),
  );
  const reach = hectares > 0 ? 2 * Math.sqrt((hectares * 10_000) / Math.PI) : 10_000;
  return Math.ceil(Math.max(500, reach, 0.5 * 10 ** -decimals * DEGREE));
}

/** Whether a site of several countries, which have no code in the list, may lie in this one: its circle reaches it. */
function mayReach(row: RowReader, boundaries: Boundaries): boolean {
  if (
    row.orNull('state_party') !== null ||
    row.orNull('latitude') === null ||
    row.orNull('longitude') === null
  )
    return false;
  return (
    boundaries.touching(row.degrees('longitude', 180), row.degrees('latitude', 90), radiusOf(row)).length > 0
  );
}

function yearOf(row: RowReader, now: number): number {
  return row.whole('year_inscribed', 1978, new Date(now).getUTCFullYear());
}

async function eachSite(file: OpenedFile, visit: (row: RowReader) => void): Promise<void> {
  const table = await openTable(file, { as: 'records', list: 'results', without: WITHOUT });
  layoutOf(file.name, table.columns, LAYOUTS);
  const row = new RowReader(file.name, table.columns);
  for await (const batch of table.batches) for (const cells of batch) visit(row.on(cells));
}
