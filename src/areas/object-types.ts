/**
 * Types of object as a table in text, one a line, in a category of domain.md 3.4:
 *
 *     code | category | kind | English | French | English meaning | French meaning
 *
 * It makes the types, their words, and the list of codes by which the catalogue shows them.
 */
import type { ObjectType } from '#model/area.ts';
import type { Phrase, Phrases } from '#model/message.ts';
import { codeTable, type CodeTable } from './code-table.ts';
import { HOUSE } from './sources.ts';

const KINDS = ['object', 'person_group', 'service'];

export interface ObjectTypes {
  readonly types: readonly ObjectType[];
  /** `object_type.<code>` and its meaning. */
  readonly words: Phrases;
  readonly table: CodeTable;
}

/** A malformed line is a mistake of ours and throws at start. */
export function objectTypes(list: string, title: Phrase, lines: string): ObjectTypes {
  const types: ObjectType[] = [];
  const words: Record<string, Phrase> = {};
  const rows: string[] = [];
  for (const line of lines.split('\n').filter((one) => one.trim() !== '')) {
    const cells = line.split('|').map((cell) => cell.trim());
    const [code = '', category = '', kind = '', en = '', fr = '', enSays = '', frSays = ''] = cells;
    if (cells.length !== 7 || cells.includes('') || !KINDS.includes(kind))
      throw new Error(`${list}: ${line.trim()}`);
    types.push({ code, category, kind: kind as ObjectType['kind'] });
    words[`object_type.${code}`] = { en, fr };
    words[`object_type.${code}.meaning`] = { en: enSays, fr: frSays };
    rows.push([code, en, fr, enSays, frSays, category].join(' | '));
  }
  const head = { ...HOUSE, list, ...title, unit: 'objects', of: 'object', attributes: ['category'] };
  return { types, words, table: codeTable(head, rows.join('\n')) };
}
