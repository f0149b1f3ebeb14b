/** Risk to a site, what to do, how it was looked at, by whom it is disturbed (domain.md 5.3). */
import { codeTable } from '../../code-table.ts';
import { EAMENA } from '../../sources.ts';

const of = { ...EAMENA, unit: 'objects', of: 'object' } as const;

export const RISK = [
  codeTable(
    { ...of, list: 'site_risk_probability', en: 'Probability', fr: 'Probabilité' },
    `
    1 | Unlikely | Improbable
    2 | Possible | Possible
    3 | Likely | Vraisemblable
    4 | Probable | Probable
    5 | Certain | Certain
    `,
  ),
  codeTable(
    { ...of, list: 'site_risk_impact', en: 'Impact', fr: 'Impact' },
    `
    slight      | Slight | Léger
    moderate    | Moderate | Modéré
    major       | Major | Majeur
    severe      | Severe | Grave
    destruction | Destruction | Destruction
    `,
  ),
  codeTable(
    { ...of, list: 'site_risk_level', en: 'Level of risk to a site', fr: 'Niveau de risque pour un site' },
    `
    low       | Low | Faible
    medium    | Medium | Moyen
    high      | High | Élevé
    very_high | Very high | Très élevé
    urgent    | Urgent | Urgent
    `,
  ),
  codeTable(
    { ...of, list: 'site_priority', en: 'Priority', fr: 'Priorité' },
    `
    immediate_emergency | Immediate, emergency | Immédiate, urgence
    6m-1y_urgent        | 6 months to 1 year, urgent | 6 mois à 1 an, urgent
    1-2y_high           | 1 to 2 years, high | 1 à 2 ans, élevée
    2-5y_medium         | 2 to 5 years, medium | 2 à 5 ans, moyenne
    >5y_low             | More than 5 years, low | Plus de 5 ans, faible
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'site_recommendation',
      en: 'Recommendation (subset)',
      fr: 'Recommandation (sous-ensemble)',
    },
    `
    site_protection_security      | Protection and security of the site | Protection et sécurité du site
    fencing                       | Fencing | Clôture
    shoring                       | Shoring | Étaiement
    structural_strengthening      | Strengthening | Consolidation
    scaffolding                   | Scaffolding | Échafaudage
    temporary_covering            | Temporary cover | Couverture provisoire
    salvage_recording             | Recording before loss | Enregistrement de sauvetage
    photographic_recording        | Photographic recording | Relevé photographique
    laser_scanning                | Laser scanning | Relevé laser
    relocation                    | Relocation | Déplacement
    fire_mitigation               | Against fire | Contre l’incendie
    flood_mitigation              | Against flood | Contre l’inondation
    satellite_assessment          | Assessment by satellite | Évaluation par satellite
    in_depth_condition_assessment | In-depth assessment of condition | Évaluation approfondie de l’état
    intervene_with_authorities    | Talk to the authorities | Intervenir auprès des autorités
    intervene_with_occupants      | Talk to the occupants | Intervenir auprès des occupants
    designation                   | Designation | Inscription
    no_action                     | No action | Aucune action
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'site_assessment_type',
      en: 'Type of assessment (subset)',
      fr: 'Type d’évaluation (sous-ensemble)',
      unit: 'assessments',
    },
    `
    emergency_impact_field  | Emergency impact, on site | Impact d’urgence, sur place
    emergency_impact_image  | Emergency impact, by image | Impact d’urgence, par image
    condition_field         | Condition, on site | État, sur place
    condition_image         | Condition, by image | État, par image
    risk                    | Risk | Risque
    salvage_recording       | Salvage recording | Enregistrement de sauvetage
    aerial                  | Aerial | Aérienne
    desk_based              | Desk-based | Documentaire
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'site_vulnerability',
      en: 'Vulnerability of a site (subset)',
      fr: 'Vulnérabilité d’un site (sous-ensemble)',
    },
    `
    no_access              | No access | Pas d’accès
    no_evacuation_plan     | No evacuation plan | Pas de plan d’évacuation
    no_fencing             | No fencing | Pas de clôture
    no_fire_alarm          | No fire alarm or extinguisher | Ni alarme ni extincteur
    no_monitoring          | No monitoring | Pas de surveillance
    no_roof                | No roof | Pas de toit
    no_security            | No security | Pas de sécurité
    no_maintenance         | No maintenance | Pas d’entretien
    flammable_material     | Flammable material | Matériaux inflammables
    wiring                 | Wiring | Câblage
    poor_drainage          | Poor drainage | Mauvais drainage
    location               | Location | Emplacement
    previous_intervention  | Earlier intervention | Intervention antérieure
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'site_actor_type',
      en: 'Type of actor at a site (subset)',
      fr: 'Type d’acteur sur un site (sous-ensemble)',
      of: 'party',
    },
    `
    military_state          | State military | Militaires d’un État
    military_non_state      | Non-State military | Militaires non étatiques
    militia                 | Militia | Milice
    military_contracted     | Contracted military | Militaires sous contrat
    military_unknown        | Military, unknown | Militaires, inconnu
    heritage_state          | State heritage body | Organe patrimonial d’État
    heritage_ngo            | Heritage NGO | ONG du patrimoine
    heritage_international  | International heritage body | Organe patrimonial international
    religious               | Religious | Religieux
    displaced_persons       | Displaced people | Personnes déplacées
    industrial              | Industrial | Industriel
    unknown                 | Unknown | Inconnu
    `,
  ),
];
