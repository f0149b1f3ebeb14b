/** The catalogue of the house: the lists of every area and those of none, with their words, as an answer or a file gives them. */
import type { Code, CodeList, Knowledge } from '#model/area.ts';
import type { Column, Table } from '#model/exported.ts';
import type { Context } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { PHRASES } from '#words/phrases.ts';

/** Said for lists that belong to no area. */
export const NO_AREA = 'cross_cutting';

export interface Held {
  readonly area: string;
  readonly list: CodeList;
  readonly knowledge: Knowledge;
}

type House = Pick<Context, 'areas' | 'crossCutting'>;

/** Every list, those of no area first. */
export function held({ areas, crossCutting }: House): Held[] {
  const of = (area: string, knowledge: Knowledge): Held[] =>
    knowledge.codeLists.map((list) => ({ area, list, knowledge }));
  return [...of(NO_AREA, crossCutting), ...areas.flatMap((area) => of(area.code, area))];
}

/** One list by its name. Throws Problem not_found. */
export function heldList(house: House, name: string): Held {
  const found = held(house).find(({ list }) => list.list === name);
  if (!found) throw new Problem('not_found', { field: 'list', params: { what: 'list' } });
  return found;
}

/** A list without its codes. */
export function headOf({ area, list, knowledge }: Held) {
  const { codes, standard, version, unit, of = 'event', total = null } = list;
  return {
    list: list.list,
    area,
    words: knowledge.words[`code_list.${list.list}`] ?? null,
    standard,
    version,
    unit,
    of,
    total,
    codes: codes.length,
    fromKnowledge: codes.filter((code) => !code.read).length,
    sources: [...new Set(codes.map((code) => code.source))],
  };
}

/** A code with its words in both languages. */
export function codeOf({ list, knowledge: { words } }: Held, code: Code) {
  const at = `${list.list}.${code.code}`;
  return {
    code: code.code,
    words: words[at] ?? null,
    meaning: words[`${at}.meaning`] ?? null,
    source: code.source,
    read: code.read,
    since: code.since,
    supersededBy: code.supersededBy ?? null,
    attributes: code.attributes ?? {},
    parts: (code.parts ?? []).map((part) => ({
      part,
      words: PHRASES[`part.${part}`] ?? null,
      says: words[`${at}.${part}`] ?? null,
    })),
  };
}

const COLUMNS = [
  'area',
  'list',
  'standard',
  'version',
  'unit',
  'of',
  'total',
  'code',
  'label_en',
  'label_fr',
  'meaning_en',
  'meaning_fr',
  'source',
  'read',
  'since',
  'superseded_by',
  'attributes',
].map((name): Column => ({ name }));

/** Codes as rows, one a code; attributes as JSON, since each list has its own. */
export function tableOf(lists: readonly Held[]): Table {
  const rows = lists.flatMap((one) => {
    const { area, list, standard, version, unit, of, total } = headOf(one);
    return one.list.codes.map((code) => {
      const { words, meaning, source, read, since, supersededBy, attributes } = codeOf(one, code);
      const said = Object.keys(attributes).length > 0 ? JSON.stringify(attributes) : null;
      const both = [words?.en ?? null, words?.fr ?? null, meaning?.en ?? null, meaning?.fr ?? null];
      return [
        area,
        list,
        standard,
        version,
        unit,
        of,
        total,
        code.code,
        ...both,
        source,
        read,
        since,
        supersededBy,
        said,
      ];
    });
  });
  return { columns: COLUMNS, rows };
}
