/**
 * How an importer stops: one numbered problem that names the file, the row and the column, shows the value, and says
 * what would be right. Rows are counted as a spreadsheet shows them: the header is row 1; the first feature of a
 * GeoJSON file is row 1.
 */
import type { Param } from '#model/message.ts';
import { Problem } from '#model/problems.ts';
import type { ProblemCode } from '#model/problems.ts';

/** Further advice; words are `import_hint.<code>` in src/words/importing.ts. */
export type Hint =
  | 'accept_by_key'
  | 'archive_broken'
  | 'archive_encrypted'
  | 'archive_many_files'
  | 'column_missing'
  | 'column_twice'
  | 'column_unknown'
  | 'control_character'
  | 'duplicate_in_file'
  | 'empty_file'
  | 'expands_too_much'
  | 'formula_cell'
  | 'html_instead'
  | 'in_the_future'
  | 'lon_lat_swapped'
  | 'merged_cells'
  | 'name_release'
  | 'not_csv'
  | 'not_geojson'
  | 'not_records'
  | 'not_utf8'
  | 'other_country_only'
  | 'parent_missing'
  | 'quotes_wrong'
  | 'rows_too_few'
  | 'rows_too_many'
  | 'shape_broken'
  | 'unknown_area'
  | 'wrong_sheet';

export interface Where {
  readonly file: string;
  readonly row?: number | null;
  readonly column?: string | null;
  readonly value?: string | number | null;
  /** What would be right, in signs that need no translation: "1 | 2 | 3", "YYYY-MM-DD", "low ≤ best ≤ high". */
  readonly expected?: string | null;
  readonly hint?: Hint | null;
  readonly more?: Readonly<Record<string, Param>>;
}

/** Longest piece of a stranger's file that a problem repeats. */
const SHOWN = 80;

/** A value as it may be shown: at most 80 characters, control characters made visible. */
export function shown(value: string): string {
  const seen = value.slice(0, SHOWN + 1).replace(/\p{C}/gu, '\uFFFD');
  return seen.length > SHOWN ? `${seen.slice(0, SHOWN - 1)}…` : seen;
}

/** The problem; throw it. `column` is also its field. */
export function refuse(code: ProblemCode, where: Where): Problem {
  const value = typeof where.value === 'string' ? shown(where.value) : (where.value ?? null);
  return new Problem(code, {
    field: where.column == null ? null : shown(where.column),
    params: {
      ...where.more,
      file: shown(where.file),
      row: where.row ?? null,
      column: where.column == null ? null : shown(where.column),
      value,
      expected: where.expected ?? null,
      hint: where.hint ?? null,
    },
  });
}
