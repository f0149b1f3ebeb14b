/** The human security approach: principles, the check through all stages and levels (domain.md 6.0), resilience and climate (6.7). */
import { codeTable } from '../../code-table.ts';
import { HOUSE, known, read } from '../../sources.ts';

const PRINCIPLES = read(
  'NATO Human Security Approach and Guiding Principles (14 October 2022)',
  '2022-10-14',
  '2022',
);
const check = { ...HOUSE, unit: 'checks', of: 'operation' } as const;

export const APPROACH = [
  codeTable(
    {
      ...PRINCIPLES,
      list: 'hs_principle',
      en: 'Guiding principles',
      fr: 'Principes directeurs',
      unit: 'checks',
      of: 'operation',
    },
    `
    people_centred                | People-centred | Axé sur les personnes
    gender_perspective            | Gender perspective | Perspective de genre
    differentiated_impact         | Differentiated impact | Effets différenciés
    `,
    {
      ...known('NATO Human Security Approach and Guiding Principles (14 October 2022); names', '2022-10-14'),
      lines: `
    international_law_based       | Based on international law | Fondé sur le droit international
    prevention_and_protection     | Prevention and protection | Prévention et protection
    comprehensive_and_coordinated | Comprehensive and coordinated | Global et coordonné
    do_no_harm                    | Do no harm | Ne pas nuire
    partnership                   | Partnership | Partenariat
    accountability_and_learning   | Accountability and learning | Responsabilité et apprentissage
    `,
    },
  ),
  codeTable(
    {
      ...check,
      list: 'hs_check_stage',
      en: 'Stages of the human security check',
      fr: 'Étapes du contrôle de sécurité humaine',
    },
    `
    initiation  | Initiation | Lancement
    orientation | Orientation | Orientation
    concept     | Concept | Concept
    plan        | Plan | Plan
    execution   | Execution | Exécution
    assessment  | Assessment | Évaluation
    transition  | Transition | Transition
    `,
  ),
  codeTable(
    {
      ...check,
      list: 'hs_check_level',
      en: 'Levels of the human security check',
      fr: 'Niveaux du contrôle de sécurité humaine',
    },
    `
    strategic   | Strategic | Stratégique
    operational | Operational | Opératif
    tactical    | Tactical | Tactique
    `,
  ),
  codeTable(
    {
      ...check,
      list: 'hs_check_state',
      en: 'State of a cell of the check',
      fr: 'État d’une case du contrôle',
    },
    `
    not_due | Not due | Pas encore dû
    due     | Due | Dû
    done    | Done | Fait
    gap     | Gap | Lacune
    `,
  ),
  codeTable(
    {
      ...read('NATO baseline requirements for national resilience', null, 'blr'),
      list: 'resilience_baseline',
      en: 'Baseline requirements of resilience',
      fr: 'Exigences de base de la résilience',
      unit: 'requirements',
      of: 'area',
    },
    `
    1 | Continuity of government and critical services | Continuité du gouvernement et des services critiques
    2 | Energy | Énergie
    3 | Uncontrolled movement of people | Mouvements incontrôlés de population
    4 | Food and water | Nourriture et eau
    5 | Mass casualties and health crises | Pertes massives et crises sanitaires
    6 | Civil communications | Communications civiles
    7 | Transport | Transports
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'resilience_state',
      en: 'State of a baseline requirement',
      fr: 'État d’une exigence de base',
      unit: 'requirements',
      of: 'area',
    },
    `
    met     | Met | Satisfaite
    partly  | Partly met | Partiellement satisfaite
    not_met | Not met | Non satisfaite
    unknown | Unknown | Inconnue
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'climate_hazard',
      en: 'Climate hazards',
      fr: 'Aléas climatiques',
      unit: 'risks',
      of: 'risk',
    },
    `
    heat            | Heat | Chaleur
    drought         | Drought | Sécheresse
    flood           | Flood | Inondation
    storm           | Storm | Tempête
    wildfire        | Wildfire | Feux de végétation
    sea_level       | Sea level | Niveau de la mer
    water_scarcity  | Lack of water | Manque d’eau
    food_shock      | Food shock | Choc alimentaire
    disease         | Disease | Maladie
    displacement    | Displacement | Déplacement
    permafrost/ice  | Permafrost and ice | Pergélisol et glace
    `,
  ),
];
