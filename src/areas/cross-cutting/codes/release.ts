/** Three labels that stand apart: sharing, sensitivity, marking (domain.md 6.2). A product takes the highest of its parts (R-X-01). */
import { codeTable } from '../../code-table.ts';
import { known, MISP } from '../../sources.ts';

const of = { unit: 'products', of: 'product' } as const;

export const RELEASE = [
  codeTable(
    {
      ...MISP,
      ...of,
      list: 'tlp',
      en: 'Traffic Light Protocol 2.0',
      fr: 'Traffic Light Protocol 2.0 (partage)',
      version: '2.0',
    },
    `
    TLP:RED          | TLP:RED | TLP:RED | Named recipients only | Destinataires nommés seulement
    TLP:AMBER+STRICT | TLP:AMBER+STRICT | TLP:AMBER+STRICT (ambre strict) | The organisation only | L’organisation seulement
    TLP:AMBER        | TLP:AMBER | TLP:AMBER | The organisation and its clients who need to know | L’organisation et ses clients qui ont à en connaître
    TLP:GREEN        | TLP:GREEN | TLP:GREEN | The community | La communauté
    TLP:CLEAR        | TLP:CLEAR | TLP:CLEAR | Public | Public
    `,
  ),
  codeTable(
    {
      ...known('OCHA and IASC data responsibility; level names'),
      ...of,
      list: 'humanitarian_sensitivity',
      en: 'Humanitarian sensitivity',
      fr: 'Sensibilité humanitaire',
    },
    `
    low      | Low: public | Faible : public | It depends on the place: where a clinic is, is sensitive in conflict, not in a flood | Cela dépend du contexte : le lieu d’une clinique est sensible en conflit, pas lors d’une inondation
    moderate | Moderate: restricted | Modérée : restreint
    high     | High: confidential | Élevée : confidentiel
    severe   | Severe: strictly confidential | Très élevée : strictement confidentiel
    `,
  ),
  codeTable(
    {
      ...known('NATO security policy: markings'),
      ...of,
      list: 'nato_marking',
      en: 'NATO marking',
      fr: 'Marquage OTAN',
    },
    `
    NATO UNCLASSIFIED | NATO UNCLASSIFIED | OTAN SANS CLASSIFICATION | Carried as text; above the ceiling of the installation it is refused | Porté comme texte ; au-dessus du plafond de l’installation il est refusé
    NATO RESTRICTED   | NATO RESTRICTED | OTAN DIFFUSION RESTREINTE
    NATO CONFIDENTIAL | NATO CONFIDENTIAL | OTAN CONFIDENTIEL
    NATO SECRET       | NATO SECRET | OTAN SECRET
    `,
  ),
];
