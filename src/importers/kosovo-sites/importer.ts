/**
 * The sites of Kosovo with a special status or custody (compiled from NGA GNS, UNESCO and others; data/SOURCES.md). How
 * far a point can be trusted is said row by row: an unverified one is none, and the site is then known to be in its
 * municipality. Where a second point is given, the circle holds both. Names in English, Serbian and Albanian, none first.
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
import { geodesicMetres } from '#methods/geodesy/geodesic.ts';
import { layoutOf } from '../columns.ts';
import { checkCount } from '../count-rows.ts';
import { countryOf } from '../countries.ts';
import { cautionsOf, Disagreements } from '../disagreements.ts';
import { refuse } from '../refuse.ts';
import { RowReader } from '../row-reader.ts';
import { openTable } from '../table.ts';

const COLUMNS: readonly string[] = [
  'id',
  'name_en',
  'name_sr',
  'name_sq',
  'type',
  'municipality',
  'kfor_prdss',
  'lat',
  'lon',
  'coord_source',
  'coord_quality',
  'alt_lat',
  'alt_lon',
  'whs_724_component',
  'notes',
];

/** Metres by what `coord_quality` begins with; ours, wider than the ±30 m of an arc-second. Null: no usable point. */
const QUALITIES: readonly (readonly [RegExp, string, number | null])[] = [
  [/^NO COORDINATE/i, 'none', null],
  [/^UNVERIFIED/i, 'unverified', null],
  [/^gazetteer (?:church )?point/i, 'gazetteer_point', 500],
  [/^populated-place point/i, 'populated_place_point', 1_000],
  [/^village point/i, 'village_point', 2_000],
];
const MUNICIPALITY = 1;

export const kosovoSites: Importer = {
  code: 'kosovo-special-status-sites',
  needsBoundaries: true,
  source,
  read,
};

function source(_file: OpenedFile, options: ImportOptions): SourceValue {
  return {
    code: 'kosovo_special_status_sites',
    title: 'Sites in Kosovo with a special status or custody',
    publisher: 'compiled from NGA GNS, UNESCO World Heritage Centre and others',
    licence: 'facts; points of NGA GNS, public domain',
    citation: 'NGA GEOnet Names Server; UNESCO World Heritage List, 724',
    layer: 'special_status_sites',
    release: options.release ?? '2024',
    vintageFrom: null,
    vintageTo: null,
    cautions: ['caution.kosovo_points', 'caution.kosovo_names', ...cautionsOf(options.accept)],
  };
}

async function* read(
  file: OpenedFile,
  boundaries: Boundaries,
  options: ImportOptions,
): AsyncIterable<ImportedObject> {
  if (boundaries.count === 0)
    throw refuse('import_needs_boundaries', { file: file.name, expected: options.country });
  const table = await openTable(file);
  layoutOf(file.name, table.columns, [{ name: 'compiled', columns: COLUMNS }]);
  const row = new RowReader(file.name, table.columns);
  const disagreements = new Disagreements(options.accept);
  const prefix = `${countryOf(options.country)?.area ?? '?'}-`;
  const seen = new Set<string>();
  const sites: ImportedObject[] = [];
  for await (const batch of table.batches) {
    for (const cells of batch) {
      const id = row.on(cells).needed('id');
      if (!id.startsWith(prefix)) continue;
      if (seen.has(id)) throw row.refuse('id', null, 'duplicate_in_file', 'import_duplicate');
      seen.add(id);
      sites.push(siteOf(row, id, boundaries, options.country, disagreements));
    }
  }
  checkCount(file.name, sites.length, options);
  disagreements.end();
  yield* sites;
}

function siteOf(
  row: RowReader,
  id: string,
  boundaries: Boundaries,
  country: string,
  disagreements: Disagreements,
): ImportedObject {
  const others = ['name_sr', 'name_sq'].map((column) => row.orNull(column)).filter((name) => name !== null);
  return {
    kind: 'object',
    row: row.row,
    externalId: id,
    name: row.needed('name_en'),
    otherNames: others,
    type: row.oneOf('type', ['monastery', 'church', 'memorial']),
    category: 'religious_cultural_historic',
    objectKind: 'object',
    position: placeOf(row, id, boundaries, country, disagreements),
    ...(row.oneOf('whs_724_component', ['yes', 'no']) === 'yes' && { regimes: ['world_heritage'] }),
    operating: 'unknown',
    lastConfirmed: null,
    payload: {
      id,
      municipality: row.needed('municipality'),
      listed_as_special_status: row.oneOf('kfor_prdss', ['yes', 'no']),
      world_heritage_724: row.oneOf('whs_724_component', ['yes', 'no']),
      // Its class only: the words of an unverified row repeat the point that is not used.
      coord_quality: qualityOf(row)[1],
    },
  };
}

function qualityOf(row: RowReader): (typeof QUALITIES)[number] {
  const known = QUALITIES.find(([pattern]) => pattern.test(row.needed('coord_quality')));
  const expected = 'gazetteer point | populated-place point | village point | UNVERIFIED | NO COORDINATE';
  if (!known) throw row.refuse('coord_quality', expected);
  return known;
}

function placeOf(
  row: RowReader,
  id: string,
  boundaries: Boundaries,
  country: string,
  disagreements: Disagreements,
): Position {
  const [, , metres] = qualityOf(row);
  // "Pejë/Peć": the municipality in both languages.
  const named = [
    ...new Set(
      row
        .needed('municipality')
        .split('/')
        .flatMap((name) => [...boundaries.named(name, MUNICIPALITY)]),
    ),
  ].sort();
  const method = row.needed('coord_source');
  if (metres === null) {
    const area = named.length > 0 ? { level: MUNICIPALITY, within: named } : { level: null, within: [] };
    return {
      lon: null,
      lat: null,
      uncertainty: null,
      ...area,
      basis: named.length > 0 ? 'source_area' : 'none',
      method,
    };
  }
  const lon = row.degrees('lon', 180);
  const lat = row.degrees('lat', 90);
  const second =
    row.orNull('alt_lat') === null && row.orNull('alt_lon') === null
      ? null
      : ([row.degrees('alt_lon', 180), row.degrees('alt_lat', 90)] as const);
  const apart = second === null ? 0 : geodesicMetres(lon, lat, second[0], second[1]);
  const uncertainty = Math.ceil(Math.max(metres, apart));
  const covering = boundaries
    .at(lon, lat)
    .filter(({ level }) => level === MUNICIPALITY)
    .map(({ code }) => code);
  if (covering.length === 0) {
    const hint = boundaries.at(lat, lon).length > 0 ? ('lon_lat_swapped' as const) : null;
    const where = {
      file: row.file,
      row: row.row,
      column: 'lon, lat',
      value: `${lon}, ${lat}`,
      expected: country,
      hint,
    };
    disagreements.note(`outside:${id}`, 'import_outside_country', where);
  }
  const found = boundaries.place(lon, lat, uncertainty, MUNICIPALITY);
  const agree = covering.filter((code) => named.includes(code));
  // Municipalities have been split since the borders were drawn: where name and point differ, it is in one of both.
  const either = agree.length > 0 ? agree : [...new Set([...covering, ...named])].sort();
  const area =
    either.length > 0
      ? { level: MUNICIPALITY, within: either }
      : { level: found.level, within: found.within };
  return { lon, lat, uncertainty, ...area, basis: 'source_point', method };
}
