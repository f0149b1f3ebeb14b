/** Whether a file holds as many rows as was expected of it: half a download must not pass for the whole. */
import type { ImportOptions } from '#model/imported.ts';
import { refuse } from './refuse.ts';

/** Throws import_count when `rows` is outside of what the manifest expects, or when there are none at all. */
export function checkCount(file: string, rows: number, options: ImportOptions): void {
  const { min, max } = options.expect ?? { min: 1, max: Infinity };
  if (rows >= min && rows <= max) return;
  throw refuse('import_count', {
    file,
    value: rows,
    expected: max === Infinity ? `≥ ${min}` : `${min} … ${max}`,
    hint: rows === 0 ? 'other_country_only' : rows < min ? 'rows_too_few' : 'rows_too_many',
  });
}
