/** The columns of COD-AB as its API gives them since 2025: code and name of the area and of all that it lies in. */
import type { ImportedPlace, ImportOptions } from '#model/imported.ts';
import type { Feature } from '../features.ts';
import { refuse } from '../refuse.ts';

export interface Area extends Pick<ImportedPlace, 'row' | 'code' | 'level' | 'parent' | 'names' | 'validOn'> {
  readonly version: string;
  readonly codeColumn: string;
  readonly parentColumn: string;
}

const FINEST = 4;
const COMMON = ['iso2', 'iso3', 'valid_on', 'area_sqkm', 'version_no', 'lang', 'center_lat', 'center_lon'];

function columnsOf(level: number): string[] {
  const names = Array.from({ length: level + 1 }, (_, n) => [`adm${n}_name`, `adm${n}_pcode`]).flat();
  return [...COMMON, ...names, `adm${level}_ref`];
}

const COLUMNS = Array.from({ length: FINEST + 1 }, (_, level) => columnsOf(level));

/** Reads the attributes of a feature. Throws import_columns and import_value. */
export function areaOf(file: string, { row, properties }: Feature, options: ImportOptions): Area {
  let level = FINEST;
  while (level > 0 && !Object.hasOwn(properties, `adm${level}_pcode`)) level--;
  const columns = COLUMNS[level] ?? [];
  for (const column of columns) {
    if (!Object.hasOwn(properties, column))
      throw refuse('import_columns', { file, row, column, hint: 'column_missing' });
  }
  const unknown = Object.keys(properties).find((column) => !columns.includes(column));
  if (unknown !== undefined)
    throw refuse('import_columns', { file, row, column: unknown, hint: 'column_unknown' });

  const text = (column: string, pattern: RegExp, expected: string): string => {
    const value = properties[column];
    if (typeof value === 'string' && pattern.test(value)) return value.trim();
    throw refuse('import_value', {
      file,
      row,
      column,
      value: typeof value === 'string' ? value : typeof value,
      expected,
    });
  };
  const iso3 = text('iso3', /^[A-Z]{3}$/, options.country);
  if (iso3 !== options.country) {
    throw refuse('import_value', { file, row, column: 'iso3', value: iso3, expected: options.country });
  }
  const name = text(`adm${level}_name`, NAME, '…');
  const reference = text(`adm${level}_ref`, NAME, '…');
  const code = text(`adm${level}_pcode`, CODE, 'CF11');
  const parentColumn = `adm${Math.max(0, level - 1)}_pcode`;
  return {
    row,
    code,
    level,
    parent: level === 0 ? null : text(parentColumn, CODE, 'CF1'),
    names: [
      { name, language: text('lang', /^[a-z]{2}$/, 'fr') },
      ...(reference === name ? [] : [{ name: reference, language: null }]),
    ],
    validOn: dayOf(text('valid_on', /^\d{4}-\d{2}-\d{2}$/, 'YYYY-MM-DD'), file, row, options.now),
    version: text('version_no', /^[\w.]{1,20}$/, '201506'),
    codeColumn: `adm${level}_pcode`,
    parentColumn,
  };
}

const CODE = /^[A-Z]{2}[A-Z0-9]{0,18}$/;
/** At least one letter or digit, and no control characters. */
const NAME = /^(?=.*[\p{L}\p{N}])\P{Cc}{1,200}$/u;

function dayOf(day: string, file: string, row: number, now: number): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const where = { file, row, column: 'valid_on', value: day };
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day) {
    throw refuse('import_value', { ...where, expected: 'YYYY-MM-DD' });
  }
  const today = new Date(now).toISOString().slice(0, 10);
  if (at > now) throw refuse('import_value', { ...where, expected: `≤ ${today}`, hint: 'in_the_future' });
  return day;
}
