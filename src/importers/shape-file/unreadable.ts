/** How the reader of shapes stops: one numbered problem with the line and column of the fault. */
import { Problem } from '#model/problems.ts';

/** Words are `shape_file.<hint>` in src/words/shapes.ts. */
export type ShapeFileHint =
  | 'empty_file'
  | 'not_utf8'
  | 'web_page'
  | 'other_format'
  | 'json_broken'
  | 'xml_broken'
  | 'document_type'
  | 'not_kml'
  | 'coordinate_broken'
  | 'no_shape'
  | 'archive';

/** The problem to throw. `value` is shown as it stands in the file, cut short. */
export function unreadable(
  file: string,
  hint: ShapeFileHint,
  at: { readonly line?: number; readonly column?: number; readonly value?: string } = {},
): Problem {
  const { value, ...place } = at;
  const params = { file: file.slice(0, 120), hint, ...place };
  return new Problem('shape_file_unreadable', {
    field: 'file',
    params: value === undefined ? params : { ...params, value: value.slice(0, 40).toWellFormed() },
  });
}

/** Line and column (from 1) of a place in a text. */
export function placeIn(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
