/**
 * Age bands of the tools of the United Nations (domain.md 1.3): store the age, derive the band. Ends in whole years, both
 * within the band; null: no upper end. The source's last band of a group says 14–18 and so takes in 18; a child is under
 * 18, so the band ends at 17 here (domain.md 8.3).
 */
import { codeTable } from '../../code-table.ts';
import { PRIMERO } from '../../sources.ts';

const band = { ...PRIMERO, unit: 'children', of: 'age', attributes: ['from', 'to'] } as const;

export const BANDS = [
  codeTable(
    {
      ...band,
      list: 'age_band_mrm_group',
      en: 'Age bands of a group (grave violations)',
      fr: 'Tranches d’âge d’un groupe (violations graves)',
    },
    `
    0-5     | 0 to 5 | 0 à 5 ans | | | 0 | 5
    6-10    | 6 to 10 | 6 à 10 ans | | | 6 | 10
    11-13   | 11 to 13 | 11 à 13 ans | | | 11 | 13
    14-18   | 14 to 17 | 14 à 17 ans | The code of the source says 18; a child is under 18, so 18 is not in it | Le code de la source dit 18 ; un enfant a moins de 18 ans, 18 n’y entre donc pas | 14 | 17
    unknown | Unknown | Inconnu | | | |
    `,
  ),
  codeTable(
    {
      ...band,
      list: 'age_band_mrm_individual',
      en: 'Age bands of one child (grave violations)',
      fr: 'Tranches d’âge d’un enfant (violations graves)',
    },
    `
    0-15  | 0 to 15 | 0 à 15 ans | | | 0 | 15
    16-18 | 16 to 17 | 16 à 17 ans | The code of the source says 18; a child is under 18, so 18 is not in it | Le code de la source dit 18 ; un enfant a moins de 18 ans, 18 n’y entre donc pas | 16 | 17
    `,
  ),
  codeTable(
    { ...band, list: 'age_band_child', en: 'Age bands of children', fr: 'Tranches d’âge des enfants' },
    `
    0-5   | 0 to 5 | 0 à 5 ans | | | 0 | 5
    6-12  | 6 to 12 | 6 à 12 ans | | | 6 | 12
    13-17 | 13 to 17 | 13 à 17 ans | | | 13 | 17
    `,
  ),
];
