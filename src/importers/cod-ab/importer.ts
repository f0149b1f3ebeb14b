/**
 * OCHA Common Operational Datasets, administrative boundaries (COD-AB), GeoJSON: one file for a level, or one with
 * several. The level is told by the columns. An area comes after the area that it lies in.
 */
import { ShapeError } from '#methods/geometry/shape-error.ts';
import type {
  Boundaries,
  ImportedPlace,
  Importer,
  ImportOptions,
  OpenedFile,
  SourceValue,
} from '#model/imported.ts';
import type { Shape } from '#model/geometry.ts';
import { checkCount } from '../count-rows.ts';
import { cautionsOf } from '../disagreements.ts';
import { features } from '../features.ts';
import type { Feature } from '../features.ts';
import { refuse } from '../refuse.ts';
import { areaOf } from './area.ts';
import type { Area } from './area.ts';
import { readMended } from './mend.ts';
import type { Mended } from './mend.ts';

export const codAb: Importer = { code: 'cod-ab', needsBoundaries: false, source, read };

interface Found {
  readonly area: Area;
  readonly shape: Mended;
}

/** What was read of an open file: the source is asked first, and shapes are dear to check twice. */
const readBefore = new WeakMap<OpenedFile, { country: string; found: Found[] }>();

async function foundIn(file: OpenedFile, options: ImportOptions): Promise<Found[]> {
  const before = readBefore.get(file);
  if (before?.country === options.country) return before.found;
  const list = await features(file);
  const areas = list.map((feature) => areaOf(file.name, feature, options));
  const found = areas.map((area, i) => ({ area, shape: shapeOf(file.name, list[i] as Feature) }));
  readBefore.set(file, { country: options.country, found });
  return found;
}

async function source(file: OpenedFile, options: ImportOptions): Promise<SourceValue> {
  const found = await foundIn(file, options);
  const areas = found.map(({ area }) => area);
  const [first] = areas;
  if (!first)
    throw refuse('import_count', { file: file.name, value: 0, expected: '≥ 1', hint: 'empty_file' });
  const other = areas.find((area) => area.version !== first.version);
  if (other) {
    const where = { file: file.name, row: other.row, column: 'version_no', value: other.version };
    throw refuse('import_value', { ...where, expected: first.version });
  }
  return {
    code: `cod_ab_${options.country.toLowerCase()}`,
    title: 'Common Operational Dataset: administrative boundaries',
    publisher: 'OCHA',
    licence: 'CC BY-IGO',
    citation: `OCHA, COD-AB ${options.country}, ${first.version}`,
    layer: 'boundaries',
    release: options.release ?? first.version,
    vintageFrom: first.validOn,
    vintageTo: first.validOn,
    cautions: [
      ...(found.some(({ shape }) => shape.loops > 0) ? ['caution.borders_mended'] : []),
      ...cautionsOf(options.accept),
    ],
  };
}

async function* read(
  file: OpenedFile,
  boundaries: Boundaries,
  options: ImportOptions,
): AsyncIterable<ImportedPlace> {
  const found = [...(await foundIn(file, options))];
  found.sort((a, b) => a.area.level - b.area.level || a.area.row - b.area.row);
  const levels = new Map<string, number>();
  const level = (code: string): number | null => levels.get(code) ?? boundaries.levelOf(code);
  for (const { area, shape } of found) {
    const { row, code, parent } = area;
    const at = { file: file.name, row };
    if (levels.has(code)) {
      throw refuse('import_duplicate', {
        ...at,
        column: area.codeColumn,
        value: code,
        hint: 'duplicate_in_file',
      });
    }
    if (parent !== null && level(parent) !== area.level - 1) {
      throw refuse('import_value', {
        ...at,
        column: area.parentColumn,
        value: parent,
        hint: 'parent_missing',
      });
    }
    levels.set(code, area.level);
    yield placeOf(area, shape.shape);
  }
  checkCount(file.name, levels.size, options);
}

function placeOf(area: Area, shape: Shape): ImportedPlace {
  const { row, code, level, parent, names, validOn } = area;
  return { kind: 'place', row, externalId: code, code, level, parent, names, shape, validOn };
}

function shapeOf(file: string, { row, geometry }: Feature): Mended {
  const where = {
    file,
    row,
    column: 'geometry',
    expected: 'Polygon | MultiPolygon',
    hint: 'shape_broken',
  } as const;
  let found: Mended;
  try {
    found = readMended(geometry);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    const at = error.params['at'];
    const place = Array.isArray(at) ? (at as readonly number[]).join(', ') : null;
    throw refuse('import_value', { ...where, value: error.code, more: { at: place } });
  }
  if (found.shape.type === 'Polygon' || found.shape.type === 'MultiPolygon') return found;
  throw refuse('import_value', { ...where, value: found.shape.type });
}
