/** Lists of records in JSON: `[{…}, …]`, or `{"results": [{…}, …]}` where the publisher wraps its list. */
import type { OpenedFile } from '#model/imported.ts';
import { parsed, record, wholeText } from './features.ts';
import { refuse } from './refuse.ts';

/** The records in the order of the file; the first is row 1. `list` names the wrapped list, null: the text is the list. */
export async function records(
  file: OpenedFile,
  list: string | null,
): Promise<Readonly<Record<string, unknown>>[]> {
  const whole = parsed(file.name, await wholeText(file), 'JSON');
  const found = list === null ? whole : record(whole)?.[list];
  if (!Array.isArray(found)) {
    throw refuse('import_unreadable', {
      file: file.name,
      expected: list === null ? '[{…}]' : `{"${list}": [{…}]}`,
      hint: 'not_records',
    });
  }
  return found.map((one: unknown, i) => {
    const row = record(one);
    if (!row)
      throw refuse('import_unreadable', {
        file: file.name,
        row: i + 1,
        expected: '{…}',
        hint: 'not_records',
      });
    return row;
  });
}
