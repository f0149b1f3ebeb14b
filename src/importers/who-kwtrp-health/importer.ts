/**
 * Public health facilities of sub-Saharan Africa (WHO and KEMRI-Wellcome Trust; Maina et al., A spatial database of
 * health facilities managed by the public health sector in sub Saharan Africa, Scientific Data 6:134 (2019)).
 * Only rows of the country of the operation are read. The list has no ids: a facility is known by its region, name and
 * type, a second one of the same by a number behind it.
 */
import type {
  Boundaries,
  ImportedObject,
  Importer,
  ImportOptions,
  OpenedFile,
  SourceValue,
} from '#model/imported.ts';
import { layoutOf } from '../columns.ts';
import { checkCount } from '../count-rows.ts';
import { cautionsOf, Disagreements } from '../disagreements.ts';
import { refuse } from '../refuse.ts';
import { RowReader } from '../row-reader.ts';
import { openTable } from '../table.ts';
import { placeFacility } from './position.ts';

const LAYOUTS = [
  {
    name: '2019, afrihealthsites',
    columns: [
      'Country',
      'Admin1',
      'Facility name',
      'Facility type',
      'Ownership',
      'Lat',
      'Long',
      'LL source',
      'iso3c',
      'facility_type_9',
      'Tier',
      'Tier_name',
    ],
  },
];

/** `facility_type_9` of the list as types of object. */
const TYPES: Readonly<Record<string, string>> = {
  Hospital: 'hospital',
  'Health Centre': 'health_centre',
  'Medical Center': 'health_centre',
  'Health Clinic': 'health_centre',
  Polyclinic: 'health_centre',
  Maternity: 'health_centre',
  'Health Post': 'health_post',
  'Health Station': 'health_post',
  'Health Hut': 'health_post',
  'Community Health Unit': 'health_post',
  Dispensary: 'health_post',
};

const CAUTIONS = ['caution.encyclopaedia_positions', 'caution.kwtrp_public_only', 'caution.kwtrp_regions'];

export const whoKwtrpHealth: Importer = { code: 'who-kwtrp-health', needsBoundaries: true, source, read };

function source(_file: OpenedFile, options: ImportOptions): SourceValue {
  return {
    code: 'who_kwtrp_health',
    title: 'Health facilities managed by the public health sector in sub-Saharan Africa',
    publisher: 'WHO, KEMRI-Wellcome Trust Research Programme',
    licence: 'CC BY 4.0',
    citation: 'Maina, J. et al. (2019), Scientific Data 6:134',
    layer: 'health_facilities',
    release: options.release ?? '2019',
    vintageFrom: '2019-01-01',
    vintageTo: '2019-12-31',
    cautions: [...CAUTIONS, ...cautionsOf(options.accept)],
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
  layoutOf(file.name, table.columns, LAYOUTS);
  const row = new RowReader(file.name, table.columns);
  const disagreements = new Disagreements(options.accept);
  const met = new Map<string, { times: number; rows: Set<string> }>();
  let count = 0;
  for await (const batch of table.batches) {
    for (const cells of batch) {
      row.on(cells);
      if (row.needed('iso3c') !== options.country) continue;
      count++;
      yield facilityOf(row, idOf(row, cells.cells.join('\t'), met), boundaries, options, disagreements);
    }
  }
  checkCount(file.name, count, options);
  disagreements.end();
}

/** The id, numbered where the same region, name and type come again. The very same row twice is refused. */
function idOf(row: RowReader, whole: string, met: Map<string, { times: number; rows: Set<string> }>): string {
  const id = [
    row.text('iso3c'),
    row.text('Admin1'),
    row.needed('Facility name'),
    row.text('Facility type'),
  ].join('/');
  const before = met.get(id) ?? { times: 0, rows: new Set<string>() };
  if (before.rows.has(whole))
    throw row.refuse('Facility name', null, 'duplicate_in_file', 'import_duplicate');
  before.rows.add(whole);
  before.times++;
  met.set(id, before);
  return before.times === 1 ? id : `${id} (${before.times})`;
}

function facilityOf(
  row: RowReader,
  id: string,
  boundaries: Boundaries,
  { country }: ImportOptions,
  disagreements: Disagreements,
): ImportedObject {
  const type = TYPES[row.text('facility_type_9')];
  if (type === undefined) throw row.refuse('facility_type_9', Object.keys(TYPES).join(' | '));
  const { position, regionDisagrees } = placeFacility(row, id, country, boundaries, disagreements);
  return {
    kind: 'object',
    row: row.row,
    externalId: id,
    name: row.needed('Facility name'),
    otherNames: [],
    type,
    category: 'medical_civil_or_military',
    objectKind: 'object',
    position,
    operating: 'unknown',
    lastConfirmed: null,
    payload: {
      region: row.orNull('Admin1'),
      region_disagrees: regionDisagrees ? 1 : 0,
      facility_type: row.orNull('Facility type'),
      facility_type_9: row.orNull('facility_type_9'),
      ownership: row.orNull('Ownership'),
      tier: row.orNull('Tier'),
      latitude: row.orNull('Lat'),
      longitude: row.orNull('Long'),
      ll_source: row.orNull('LL source'),
    },
  };
}
