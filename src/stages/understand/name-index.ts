/** Names in memory, folded once for as long as what is held is the same (nothing is stored: decision 11). */
import type { Transaction } from '#model/operation.ts';
import { folded, isSimilar, matchOf, MATCHES, slipsIn, type Match } from '#methods/names/search.ts';
import { namedObjects, namedPlaces, namesHeld, type NamedRow } from './queries/names.ts';
import type { Knowing } from './queries.ts';

export interface NameIndex {
  readonly places: Names;
  readonly objects: Names;
  /** Names of the areas by code. */
  readonly areas: ReadonlyMap<string, string>;
}

interface Names {
  readonly rows: readonly NamedRow[];
  /** Each folded name beside the row and the name that it belongs to. */
  readonly entries: readonly { readonly text: string; readonly row: number; readonly name: string }[];
}

export interface Found {
  readonly row: NamedRow;
  /** The name that answered, as its source writes it. */
  readonly name: string;
  readonly how: Match;
}

/** How many states of what is held are kept: an operation or two, now and as known earlier. */
const MOST = 4;
const kept = new Map<string, Promise<NameIndex>>();

/** The index of what was held; made once and kept. */
export async function nameIndex(tx: Transaction, knowing: Knowing): Promise<NameIndex> {
  const key = await namesHeld(tx, knowing);
  const found = kept.get(key);
  if (found) return found;
  const made = make(tx, knowing);
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST))) kept.delete(old);
  return made;
}

async function make(tx: Transaction, knowing: Knowing): Promise<NameIndex> {
  const places = namesOf(await namedPlaces(tx, knowing));
  const objects = namesOf(await namedObjects(tx, knowing));
  return { places, objects, areas: new Map(places.rows.map((row) => [row.id, row.name])) };
}

function namesOf(rows: readonly NamedRow[]): Names {
  const entries = rows.flatMap((row, i) => {
    const all = new Set([row.name, ...row.names.map(({ name }) => name), row.id]);
    // An object's id is no name of it; a place's code is typed as one.
    if (row.kind === 'object') all.delete(row.id);
    return [...all].map((name) => ({ text: folded(name), row: i, name }));
  });
  return { rows, entries };
}

/** Rows by how well one of their names answers, areas before settlements, then by name; at most `limit`. */
export function found({ rows, entries }: Names, query: string, limit: number): Found[] {
  const text = folded(query);
  if (text === '') return [];
  const best = new Map<number, { how: number; name: string }>();
  const take = (row: number, how: number, name: string): void => {
    const before = best.get(row);
    if (!before || how < before.how) best.set(row, { how, name });
  };
  for (const { text: name, row, name: written } of entries) {
    const how = matchOf(name, text);
    if (how !== null) take(row, how, written);
  }
  const slips = slipsIn(text);
  // Who wrote a name that is there meant it: then nothing is guessed.
  const meant = [...best.values()].some(({ how }) => how === 0);
  if (!meant && best.size < limit && slips > 0) {
    for (const { text: name, row, name: written } of entries)
      if (!best.has(row) && similar(name, text, slips)) take(row, MATCHES.indexOf('similar'), written);
  }
  return [...best]
    .map(([row, { how, name }]) => ({
      row: rows[row] as NamedRow,
      name,
      how: MATCHES[how] as Match,
      order: how,
    }))
    .sort((a, b) => a.order - b.order || rank(a.row) - rank(b.row) || compare(a.row.name, b.row.name))
    .slice(0, limit)
    .map(({ row, name, how }) => ({ row, name, how }));
}

/** The whole name, or one that begins at one of its words. */
function similar(name: string, text: string, slips: number): boolean {
  for (let at = 0; at !== -1; at = name.indexOf(' ', at + 1))
    if (isSimilar(at === 0 ? name : name.slice(at + 1), text, slips)) return true;
  return false;
}

const rank = (row: NamedRow): number =>
  row.kind === 'admin' ? (row.level ?? 9) : row.kind === 'settlement' ? 10 : 11;
const { compare } = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
