/** Age bands of the tools on gender-based violence (domain.md 1.3, 2.4). Ends in whole years, both within the band. */
import { codeTable } from '../../code-table.ts';
import { PRIMERO } from '../../sources.ts';

const band = { ...PRIMERO, of: 'age', attributes: ['from', 'to'] } as const;

export const BANDS = [
  codeTable(
    {
      ...band,
      list: 'age_band_gbv',
      en: 'Age bands of children (gender-based violence)',
      fr: 'Tranches d’âge des enfants (violence fondée sur le genre)',
      unit: 'children',
    },
    `
    0-11  | 0 to 11 | 0 à 11 ans | | | 0 | 11
    12-17 | 12 to 17 | 12 à 17 ans | | | 12 | 17
    `,
  ),
  codeTable(
    {
      ...band,
      list: 'age_band_gbv_perpetrator',
      en: 'Age bands of perpetrators (gender-based violence)',
      fr: 'Tranches d’âge des auteurs (violence fondée sur le genre)',
      unit: 'people',
    },
    `
    0-11    | 0 to 11 | 0 à 11 ans | | | 0 | 11
    12-17   | 12 to 17 | 12 à 17 ans | | | 12 | 17
    18-25   | 18 to 25 | 18 à 25 ans | | | 18 | 25
    26-40   | 26 to 40 | 26 à 40 ans | | | 26 | 40
    41-60   | 41 to 60 | 41 à 60 ans | | | 41 | 60
    61+     | 61 and over | 61 ans et plus | | | 61 |
    unknown | Unknown | Inconnu | | | |
    `,
  ),
];
