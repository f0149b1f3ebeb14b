/**
 * Finding a name as people type it: without accents and case, any script, from its beginning, and with a slip or two.
 * Distance with neighbours exchanged counts once (Damerau 1964, optimal string alignment).
 */

/** Letters that no decomposition of Unicode takes apart, as they are typed where they are not on the keyboard. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  // Letters of Arabic script that are written for one another.
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** A name as it is compared: words of small letters and digits, one blank between. */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}|ـ/gu, '')
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export const MATCHES = ['exact', 'beginning', 'word', 'inside', 'similar'] as const;
export type Match = (typeof MATCHES)[number];

/** How a folded name answers a folded query, by its place in MATCHES; null: not at all. */
export function matchOf(name: string, query: string): number | null {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (name.includes(` ${query}`)) return 2;
  return query.length >= 3 && name.includes(query) ? 3 : null;
}

/** Slips that are forgiven: one from four letters on, two from eight. */
export const slipsIn = (query: string): number => (query.length < 4 ? 0 : query.length < 8 ? 1 : 2);

/** Whether a name, or its beginning, is the query with at most `slips` slips. */
export function isSimilar(name: string, query: string, slips: number): boolean {
  if (slips === 0 || name.length < query.length - slips) return false;
  // The beginning of a longer name is compared: who types "Bangui K" still types.
  return within(name.slice(0, query.length + slips), query, slips);
}

/** Whether some beginning of `text` is at most `most` slips from `query`. */
function within(text: string, query: string, most: number): boolean {
  const [wide, high] = [text.length, query.length];
  let [before, last] = [new Uint8Array(wide + 1), Uint8Array.from({ length: wide + 1 }, (_, i) => i)];
  for (let row = 1; row <= high; row++) {
    const now = new Uint8Array(wide + 1);
    now[0] = row;
    let least = row;
    for (let i = 1; i <= wide; i++) {
      const same = text[i - 1] === query[row - 1];
      let cost = Math.min(
        (last[i - 1] as number) + (same ? 0 : 1),
        (last[i] as number) + 1,
        (now[i - 1] as number) + 1,
      );
      if (row > 1 && i > 1 && text[i - 1] === query[row - 2] && text[i - 2] === query[row - 1])
        cost = Math.min(cost, (before[i - 2] as number) + 1);
      now[i] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    [before, last] = [last, now];
  }
  return last.some((cost) => cost <= most);
}
