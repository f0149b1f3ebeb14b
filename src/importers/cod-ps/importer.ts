/**
 * OCHA Common Operational Datasets, population statistics (COD-PS), CSV: total figures by area, in the layout with one
 * figure a row. One file for a level, or one with several, which are then compared with each other.
 */
import type {
  Boundaries,
  ImportedPopulation,
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
import { figureOf } from './figure.ts';
import type { Figure } from './figure.ts';
import { checkTotals, joined } from './totals.ts';

export const COLUMNS: readonly string[] = [
  'ISO3',
  'Country',
  'ADM1_PCODE',
  'ADM1_NAME',
  'ADM2_PCODE',
  'ADM2_NAME',
  'ADM3_PCODE',
  'ADM3_NAME',
  'ADM4_PCODE',
  'ADM4_NAME',
  'Population_group',
  'Gender',
  'Age_range',
  'Age_min',
  'Age_max',
  'Population',
  'Reference_year',
  'Source',
  'Contributor',
];
const LAYOUTS = [{ name: 'COD-PS', columns: COLUMNS }];

export const codPs: Importer = { code: 'cod-ps', needsBoundaries: true, source, read };

async function source(file: OpenedFile, options: ImportOptions): Promise<SourceValue> {
  const years = new Set<string>();
  const said = new Set<string>();
  await eachRow(file, options, (row) => {
    years.add(row.text('Reference_year'));
    said.add(row.text('Source'));
  });
  const [first = null, ...rest] = [...years].sort();
  const last = rest.at(-1) ?? first;
  return {
    code: `cod_ps_${options.country.toLowerCase()}`,
    title: 'Common Operational Dataset: population statistics',
    publisher: 'OCHA',
    licence: 'CC BY-IGO',
    citation: `OCHA, COD-PS ${options.country}; ${[...said].join('; ')}`,
    layer: 'population',
    release: options.release ?? last ?? 'unknown',
    vintageFrom: first === null ? null : `${first}-01-01`,
    vintageTo: last === null ? null : `${last}-12-31`,
    cautions: ['caution.cod_ps_estimates', ...cautionsOf(options.accept)],
  };
}

async function* read(
  file: OpenedFile,
  boundaries: Boundaries,
  options: ImportOptions,
): AsyncIterable<ImportedPopulation> {
  if (boundaries.count === 0)
    throw refuse('import_needs_boundaries', { file: file.name, expected: options.country });
  const disagreements = new Disagreements(options.accept);
  // Held until the end, because the sums can only be compared then; every row has a place among the boundaries.
  const figures: Figure[] = [];
  await eachRow(file, options, (row) => figures.push(figureOf(row, boundaries, options)));
  const one = joined(file.name, figures, disagreements);
  checkCount(file.name, one.length, options);
  checkTotals(file.name, one, disagreements);
  disagreements.end();
  for (const { parent: _parent, ...population } of one) yield population;
}

/** Rows of the country, without the second header, which has hashtags (HXL). */
async function eachRow(
  file: OpenedFile,
  options: ImportOptions,
  visit: (row: RowReader) => void,
): Promise<void> {
  const table = await openTable(file);
  layoutOf(file.name, table.columns, LAYOUTS);
  const row = new RowReader(file.name, table.columns);
  for await (const batch of table.batches) {
    for (const cells of batch) {
      row.on(cells);
      if (row.row === 2 && row.text('ISO3').startsWith('#')) continue;
      if (row.needed('ISO3') === options.country) visit(row);
    }
  }
}
