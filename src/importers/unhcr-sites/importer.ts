/**
 * Places of displaced people that UNHCR knew in 2019 (UNHCR FICSS by way of Zhou and Shaver 2021; no licence file, so
 * only the facts that are needed are shipped, with the source). A site that is closed, or that the list no longer calls
 * active, stays: people may still live there, and nothing loses protection by a list.
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
import { closeDay, updateDay } from './days.ts';
import { placeSite } from './position.ts';

/** What the importer reads, and what the file that ships has. */
export const CUT: readonly string[] = [
  'pcode',
  'Country',
  'name',
  'name_alt',
  'loc_type',
  'closedate',
  'updatedate',
  'status',
  'POINT_X',
  'POINT_Y',
  'type',
];
const LAYOUTS = [
  {
    name: '2021, as published',
    columns: [...CUT, '', 'loc_subtype', 'createdate', 'createby', 'source', 'unhcr_assist', 'adjusted_vars'],
  },
  { name: 'cut', columns: CUT },
];

export const unhcrSites: Importer = { code: 'unhcr-sites', needsBoundaries: true, source, read };

/** The vintage is that of the rows of the country: the first and last day on which one was changed. */
async function source(file: OpenedFile, options: ImportOptions): Promise<SourceValue> {
  const days: string[] = [];
  await eachSite(file, options, (row) => days.push(updateDay(row, options.now)));
  days.sort();
  const last = days.at(-1) ?? null;
  return {
    code: 'unhcr_sites',
    title: 'Locations of displaced people',
    publisher: 'UNHCR',
    licence: 'no licence stated; cited',
    citation: 'UNHCR FICSS; Zhou, Y.-Y. and Shaver, A. (2021), Global displacement locations',
    layer: 'displacement_sites',
    release: options.release ?? last?.slice(0, 7) ?? '2019',
    vintageFrom: days[0] ?? null,
    vintageTo: last,
    cautions: ['caution.unhcr_positions', 'caution.unhcr_vintage', ...cautionsOf(options.accept)],
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
  // The list of the whole world is 13,733 rows: a country's sites are few enough to hold.
  await eachSite(file, options, (row) => {
    const id = row.needed('pcode');
    if (seen.has(id)) throw row.refuse('pcode', null, 'duplicate_in_file', 'import_duplicate');
    seen.add(id);
    sites.push(siteOf(row, id, placeSite(row, id, options.country, boundaries, disagreements), options.now));
  });
  checkCount(file.name, sites.length, options);
  disagreements.end();
  yield* sites;
}

async function eachSite(
  file: OpenedFile,
  options: ImportOptions,
  visit: (row: RowReader) => void,
): Promise<void> {
  const table = await openTable(file);
  layoutOf(file.name, table.columns, LAYOUTS);
  const row = new RowReader(file.name, table.columns);
  for await (const batch of table.batches) {
    for (const cells of batch) if (row.on(cells).needed('pcode').startsWith(options.country)) visit(row);
  }
}

function siteOf(
  row: RowReader,
  id: string,
  position: ImportedObject['position'],
  now: number,
): ImportedObject {
  const closed = closeDay(row, now);
  const status = row.oneOf('status', ['0', '1']);
  const other = row.orNull('name_alt');
  return {
    kind: 'object',
    row: row.row,
    externalId: id,
    name: row.needed('name'),
    otherNames: other === null ? [] : [other],
    type: 'displacement_site',
    category: 'refugee_idp_camp',
    objectKind: 'person_group',
    position,
    operating: closed !== null ? 'closed' : status === '0' ? 'reported_inactive' : 'active',
    // The list says when a row was changed, which is not that someone was there and saw.
    lastConfirmed: null,
    payload: {
      pcode: id,
      loc_type: row.orNull('loc_type'),
      type: row.orNull('type'),
      status,
      closedate: closed,
      updatedate: updateDay(row, now),
      point_x: row.orNull('POINT_X'),
      point_y: row.orNull('POINT_Y'),
    },
  };
}
