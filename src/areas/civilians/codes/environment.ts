/** Understanding the human environment (domain.md 3.1): a matrix of two axes, and five headings that must be filled. */
import { codeTable } from '../../code-table.ts';
import { known, read } from '../../sources.ts';

const CIMIC = read('CIMIC handbook: PMESII assessment', null, 'cimic');
const SEED = read('NATO topic page "Human security"', '2024-08-30', '2024-08-30');
const head = { unit: 'facts', of: 'area' } as const;

export const ENVIRONMENT = [
  codeTable(
    {
      ...CIMIC,
      ...head,
      list: 'pmesii',
      en: 'First axis of the human environment',
      fr: 'Premier axe de l’environnement humain',
    },
    `
    political      | Political | Politique
    military       | Military | Militaire
    economic       | Economic | Économique
    social         | Social | Social
    information    | Information | Information
    infrastructure | Infrastructure | Infrastructure
    physical_environment | Physical environment | Environnement physique
    time           | Time | Temps
    `,
  ),
  codeTable(
    {
      ...CIMIC,
      ...head,
      list: 'ascope',
      en: 'Second axis of the human environment',
      fr: 'Second axe de l’environnement humain',
    },
    `
    areas         | Areas | Zones
    structures    | Structures | Structures
    capabilities  | Capabilities | Capacités
    organizations | Organisations | Organisations
    people        | People | Personnes
    events        | Events | Événements
    `,
  ),
  codeTable(
    {
      ...SEED,
      ...head,
      list: 'uhe_heading',
      en: 'Headings that a profile must fill',
      fr: 'Rubriques qu’un profil doit remplir',
    },
    `
    culture         | Culture | Culture
    history         | History | Histoire
    demographics    | Demographics | Démographie
    strengths       | Strengths | Forces
    vulnerabilities | Vulnerabilities | Vulnérabilités
    `,
  ),
  codeTable(
    {
      ...known('ACO protection of civilians handbook'),
      ...head,
      list: 'uhe_additional',
      en: 'Further headings of a profile',
      fr: 'Autres rubriques d’un profil',
    },
    `
    population_size       | Population by sex, age, disability | Population par sexe, âge, handicap
    groups_relations      | Groups and their relations | Groupes et leurs relations
    leaders_gatekeepers   | Leaders and gatekeepers | Responsables et intermédiaires
    coping_strategies     | Ways of coping | Stratégies d’adaptation
    displacement          | Displacement | Déplacement
    livelihoods           | Livelihoods | Moyens de subsistance
    basic_services        | Basic services | Services de base
    protection_actors     | Who protects | Acteurs de protection
    information_languages | Channels of information and languages | Canaux d’information et langues
    security_perceptions  | How people see their security | Perceptions de la sécurité
    grievances            | Grievances | Griefs
    self_protection       | How people protect themselves | Pratiques d’autoprotection
    seasonal_calendar     | Calendar of the seasons | Calendrier saisonnier
    `,
  ),
  codeTable(
    {
      ...read(
        'NATO Military Concept for the protection of civilians 2018, as told by the NATO topic page',
        '2018',
        '2018',
      ),
      list: 'poc_objective',
      en: 'Lens and tasks of the protection of civilians',
      fr: 'Prisme et tâches de la protection des civils',
      unit: 'tasks',
      of: 'task',
    },
    `
    UHE   | Understand the human environment | Comprendre l’environnement humain | The lens through which the three tasks are seen | Le prisme à travers lequel les trois tâches sont vues
    MH    | Mitigate harm | Atténuer les dommages | Of our own action and of others | De notre propre action et de celle d’autrui
    FABN  | Facilitate access to basic needs | Faciliter l’accès aux besoins essentiels
    CSASE | Contribute to a safe and secure environment | Contribuer à un environnement sûr
    `,
  ),
];
