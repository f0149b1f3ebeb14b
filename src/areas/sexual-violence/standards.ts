import type { Standard } from '#model/area.ts';

/** The ladder of the United Nations arrangements (UNSCR 1960). Its text was not at hand: from knowledge (domain.md 2.2, 8bis). */
export const STANDARDS: readonly Standard[] = [
  {
    code: 'mara',
    version: '2011',
    levels: ['verified', 'under_verification', 'not_verified', 'false'],
    established: ['verified'],
    source: 'MARA provisional guidance 2011 (from knowledge)',
    read: false,
    importOnly: ['force'],
    primaryNeeded: true,
  },
];
