/** The layouts of a format that are known. A column that no layout has stops the import with its name. */
import { refuse } from './refuse.ts';

export interface Layout {
  /** "23.1", "19.1", "cut": which form of the file it is. */
  readonly name: string;
  readonly columns: readonly string[];
}

/**
 * The layout whose columns are exactly these, in any order. Throws import_columns: the first column that is there
 * twice, that is not known, or that is missing, measured against the layout that is nearest.
 */
export function layoutOf(file: string, columns: readonly string[], layouts: readonly Layout[]): Layout {
  const there = new Set(columns);
  if (there.size < columns.length) {
    const twice = columns.find((name, i) => columns.indexOf(name) !== i) ?? null;
    throw refuse('import_columns', { file, row: 1, column: twice, hint: 'column_twice' });
  }
  let nearest: { layout: Layout; unknown: string[]; missing: string[] } | null = null;
  for (const layout of layouts) {
    const known = new Set(layout.columns);
    const unknown = columns.filter((name) => !known.has(name));
    const missing = layout.columns.filter((name) => !there.has(name));
    if (unknown.length + missing.length === 0) return layout;
    if (!nearest || unknown.length + missing.length < nearest.unknown.length + nearest.missing.length) {
      nearest = { layout, unknown, missing };
    }
  }
  const { unknown = [], missing = [], layout } = nearest ?? {};
  throw refuse('import_columns', {
    file,
    row: 1,
    column: unknown[0] ?? missing[0] ?? null,
    expected:
      missing.length > 0 ? missing.slice(0, 8).join(', ') : (layout?.columns.slice(0, 8).join(', ') ?? null),
    hint: unknown.length > 0 ? 'column_unknown' : 'column_missing',
    more: { layout: layout?.name ?? null, unknown: unknown.slice(0, 20), missing: missing.slice(0, 20) },
  });
}
