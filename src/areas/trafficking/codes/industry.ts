/** HTCDS 2.0 vic_ForcedLabourIndustry: the sections A to U of ISIC (domain.md 4.3). */
import { codeTable } from '../../code-table.ts';
import { HTCDS } from '../../sources.ts';

export const INDUSTRY = [
  codeTable(
    {
      ...HTCDS,
      list: 'vic_ForcedLabourIndustry',
      en: 'Industry of forced labour (ISIC sections)',
      fr: 'Secteur du travail forcé (sections de la CITI)',
      unit: 'people',
      of: 'person',
    },
    `
    A | Agriculture, forestry, fishing | Agriculture, sylviculture, pêche
    B | Mining and quarrying | Activités extractives
    C | Manufacturing | Activités de fabrication
    D | Electricity, gas, steam | Électricité, gaz, vapeur
    E | Water supply, sewerage, waste | Eau, assainissement, déchets
    F | Construction | Construction
    G | Wholesale and retail trade | Commerce de gros et de détail
    H | Transport and storage | Transport et entreposage
    I | Accommodation and food service | Hébergement et restauration
    J | Information and communication | Information et communication
    K | Finance and insurance | Finance et assurances
    L | Real estate | Immobilier
    M | Professional, scientific, technical | Activités spécialisées, scientifiques, techniques
    N | Administrative and support services | Services administratifs et d’appui
    O | Public administration and defence | Administration publique et défense
    P | Education | Enseignement
    Q | Health and social work | Santé et action sociale
    R | Arts, entertainment, recreation | Arts, spectacles, loisirs
    S | Other services | Autres services
    T | Households as employers | Ménages employeurs
    U | Extraterritorial organisations | Organisations extraterritoriales
    `,
  ),
];
