/** Condition, damage and trend (domain.md 5.3). The remote class, the condition on the ground and the impact on a school stand apart and are never converted. */
import { codeTable } from '../../code-table.ts';
import { EAMENA, known } from '../../sources.ts';

const of = { ...EAMENA, unit: 'objects', of: 'object' } as const;

export const CONDITION = [
  codeTable(
    { ...of, list: 'site_condition', en: 'Condition', fr: 'État' },
    `
    good      | Good | Bon
    fair      | Fair | Moyen
    poor      | Poor | Mauvais
    very_bad  | Very bad | Très mauvais
    destroyed | Destroyed | Détruit
    unknown   | Unknown | Inconnu
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'site_damage_severity',
      en: 'Overall severity of damage',
      fr: 'Gravité globale des dommages',
    },
    `
    intact                       | Intact | Intact
    slight                       | Slight | Légers
    moderate                     | Moderate | Modérés
    severe                       | Severe | Graves
    destroyed                    | Destroyed | Détruit
    no_visible_accessible_known  | None visible, accessible or known | Aucun visible, accessible ou connu
    `,
  ),
  codeTable(
    { ...of, list: 'site_disturbance_extent', en: 'Extent of disturbance', fr: 'Étendue de la perturbation' },
    `
    no_visible | None visible | Aucune visible
    1-10       | 1 to 10 % | 1 à 10 %
    11-30      | 11 to 30 % | 11 à 30 %
    31-60      | 31 to 60 % | 31 à 60 %
    61-90      | 61 to 90 % | 61 à 90 %
    91-100     | 91 to 100 % | 91 à 100 %
    unknown    | Unknown | Inconnue
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'site_certainty',
      en: 'Certainty of a cause or effect',
      fr: 'Certitude d’une cause ou d’un effet',
    },
    `
    definite   | Definite | Certaine
    high       | High | Élevée
    medium     | Medium | Moyenne
    low        | Low | Faible
    negligible | Negligible | Négligeable
    na         | Not applicable | Sans objet
    `,
  ),
  codeTable(
    { ...of, list: 'site_threat_certainty', en: 'Certainty of a threat', fr: 'Certitude d’une menace' },
    `
    planned  | Planned | Prévue
    probable | Probable | Probable
    possible | Possible | Possible
    na       | Not applicable | Sans objet
    `,
  ),
  codeTable(
    { ...of, list: 'site_trend', en: 'Trend', fr: 'Tendance' },
    `
    new               | New | Nouvelle
    increasing        | Increasing | En hausse
    stable            | Stable | Stable
    decreasing        | Decreasing | En baisse
    no_longer_present | No longer present | Disparue
    not_known         | Not known | Inconnue
    `,
  ),
  codeTable(
    {
      ...known('UNESCO and UNITAR-UNOSAT remote assessment; class names'),
      list: 'unosat_damage_class',
      en: 'Remote damage class',
      fr: 'Classe de dommage à distance',
      unit: 'objects',
      of: 'object',
    },
    `
    no_visible_damage | No visible damage | Aucun dommage visible | Seen from above; damage inside may be missed | Vu d’en haut ; des dommages intérieurs peuvent échapper
    possible_damage   | Possible damage | Dommage possible
    moderate_damage   | Moderate damage | Dommage modéré
    severe_damage     | Severe damage | Dommage grave
    destroyed         | Destroyed | Détruit
    not_assessed      | Not assessed | Non évalué | Cloud or no image; never "no damage" | Nuages ou pas d’image ; jamais « aucun dommage »
    `,
  ),
];
