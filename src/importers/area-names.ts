/** Finds admin areas by their names inside a text: "Hopital de Bria" names Bria, "Ouham-Pendé province" Ouham-Pendé. */
import type { Boundaries } from '#model/imported.ts';
import { fold } from './fold.ts';

/** Shorter names ("Fo", "Lim") stand inside too many other words' meanings to say where something is. */
const SHORTEST = 4;
/** Names of areas have at most this many words. */
const MOST_WORDS = 4;

/** Words for a kind of place. An area of that name is not meant by them, so they never match alone. */
const COMMON = new Set(
  (
    'aeroport airport alternatif arrondissement aviation base camp catholique cathedrale centre center central church ' +
    'cite club commune croix dame district ecole eglise elevage eveche gendarmerie haute basse hopital hospital hotel ' +
    'jeunes location lycee maison mairie marche market mission mosquee mosque nativite north nord notre ouest east ' +
    'paix paroisse petit petite place poste prefecture province quartier region residence road route saint sainte ' +
    'school seminaire settlement site stade stadium sud south town victoire village ville west zone'
  ).split(' '),
);

/**
 * Codes of the areas of `level` whose whole name stands in the text as words, the longest names first served: a word
 * used by a longer name is not read again. Several areas of one name are all given. At most one hit a word.
 */
export function areasNamedIn(text: string, level: number, boundaries: Boundaries): string[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const used = words.map(() => false);
  const found = new Set<string>();
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      if (used.slice(from, from + length).includes(true)) continue;
      const part = words.slice(from, from + length);
      const name = part.join(' ');
      if (name.length < SHORTEST || part.every((word) => COMMON.has(word) || /^\d+$/.test(word))) continue;
      const codes = boundaries.named(name, level);
      if (codes.length === 0) continue;
      for (const code of codes) found.add(code);
      used.fill(true, from, from + length);
    }
  }
  return [...found].sort();
}

/** The area of `level` that holds an area, by the nested codes of COD-AB; null when there is none. */
export function parentAt(code: string, level: number, boundaries: Boundaries): string | null {
  for (let length = code.length; length > 0; length--) {
    const part = code.slice(0, length);
    if (boundaries.levelOf(part) === level) return part;
  }
  return null;
}
