/**
 * The first column of the list is what each ministry of health calls a region, which need not be an admin area. The
 * Central African list has the seven health regions, each of which holds whole prefectures: health region n is what
 * COD-AB numbers CFn1, CFn2 … From knowledge, not from a document read here; that 542 of the 544 facilities inside the
 * country lie in the prefectures of their region speaks for it.
 */
import type { Boundaries } from '#model/imported.ts';
import { areasNamedIn } from '../area-names.ts';

const PREFIXES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CAF: {
    Plateaux: 'CF1',
    Equateur: 'CF2',
    Yade: 'CF3',
    Kagas: 'CF4',
    Fertit: 'CF5',
    'Haut Oubangui': 'CF6',
    Bangui: 'CF7',
  },
};

/** Most areas of level 1 that a region of the table has. */
const MOST = 9;

/**
 * Codes of the level-1 areas that a region consists of. Null when the country has a table and the region is not in it;
 * empty when it has none and no area is called so.
 */
export function areasOfRegion(
  country: string,
  region: string,
  boundaries: Boundaries,
): readonly string[] | null {
  const table = PREFIXES[country];
  if (!table) return areasNamedIn(region, 1, boundaries);
  const prefix = table[region];
  if (prefix === undefined) return null;
  return Array.from({ length: MOST }, (_, n) => `${prefix}${n + 1}`).filter(
    (code) => boundaries.levelOf(code) === 1,
  );
}

/** The regions of the table, for a problem that says what would be right. */
export function regionsOf(country: string): string {
  return Object.keys(PREFIXES[country] ?? {}).join(' | ');
}
