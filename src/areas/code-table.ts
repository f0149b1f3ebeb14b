/**
 * A list of codes as a table in text, so that a code, its label in both languages and its meaning stand on one line:
 *
 *     code | English label | French label | English meaning | French meaning | attribute …
 *
 * Meanings are left out where the label says it all. A malformed line is a mistake of ours and throws at start.
 */
import type { Code, CodeList } from '#model/area.ts';
import type { Phrase, Phrases } from '#model/message.ts';

/** Where codes come from (domain.md: Src), whether it was read, and since when the source has them. */
export interface Origin {
  readonly source: string;
  readonly read: boolean;
  readonly since: string | null;
}

export interface Head extends Origin {
  readonly list: string;
  /** Its title. */
  readonly en: string;
  readonly fr: string;
  readonly version: string;
  readonly unit: string;
  readonly of: string;
  /** The list itself when left out: a code is one within its standard. */
  readonly standard?: string;
  readonly total?: string;
  /** Names of the cells that follow the meanings. */
  readonly attributes?: readonly string[];
}

export interface CodeTable {
  readonly list: CodeList;
  readonly words: Phrases;
}

/** Makes a list and its words. `others` are lines whose origin differs from that of the head: from knowledge, our own. */
export function codeTable(
  head: Head,
  lines: string,
  ...others: readonly (Origin & { lines: string })[]
): CodeTable {
  const { list, en, fr, version, unit, of, total, attributes = [] } = head;
  const words: Record<string, Phrase> = { [`code_list.${list}`]: { en, fr } };
  const codes: Code[] = [];
  for (const from of [{ ...head, lines }, ...others]) {
    for (const line of from.lines.split('\n').filter((one) => one.trim() !== '')) {
      const [code = '', enLabel = '', frLabel = '', enMeaning = '', frMeaning = '', ...rest] = cells(line);
      const whole = code && enLabel && frLabel && (enMeaning === '') === (frMeaning === '');
      if (!whole || rest.length !== attributes.length) throw new Error(`${list}: ${line.trim()}`);
      words[`${list}.${code}`] = { en: enLabel, fr: frLabel };
      if (enMeaning) words[`${list}.${code}.meaning`] = { en: enMeaning, fr: frMeaning };
      const { source, read, since } = from;
      const given = attributes.map((name, i) => [name, valueOf(rest[i] ?? '')] as const);
      codes.push({
        code,
        source,
        read,
        since,
        ...(given.length ? { attributes: Object.fromEntries(given) } : {}),
      });
    }
  }
  const made = { list, standard: head.standard ?? list, version, unit, of, codes };
  return { list: total === undefined ? made : { ...made, total }, words };
}

function cells(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}

function valueOf(cell: string): string | number | null {
  if (cell === '') return null;
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

/** The lists and the words of tables, for the declaration of an area. The same word twice throws at start. */
export function catalogue(tables: readonly CodeTable[]): { codeLists: CodeList[]; words: Phrases } {
  const words: Record<string, Phrase> = {};
  for (const [code, phrase] of tables.flatMap((table) => Object.entries(table.words))) {
    if (code in words) throw new Error(`two phrases for ${code}`);
    words[code] = phrase;
  }
  return { codeLists: tables.map((table) => table.list), words };
}
