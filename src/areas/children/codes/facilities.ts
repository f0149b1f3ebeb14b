/** Schools and health care: attacks, what they did, military use (domain.md 1.5). Military use is tracked, never one of the six. */
import { codeTable } from '../../code-table.ts';
import { PRIMERO, read } from '../../sources.ts';

const violation = { ...PRIMERO, unit: 'incidents', of: 'violation' } as const;
const facility = { ...PRIMERO, unit: 'objects', of: 'object' } as const;

export const FACILITIES = [
  codeTable(
    {
      ...violation,
      list: 'mrm_facility_attack',
      en: 'Attack on a school or on health care',
      fr: 'Attaque contre une école ou des soins de santé',
    },
    `
    attack_on_school_s                  | Attack on a school | Attaque contre une école
    attack_on_education_personnel       | Attack on education staff | Attaque contre le personnel éducatif
    threat_of_attack_on_school_s        | Threat of attack on a school | Menace d’attaque contre une école
    other_interference_with_education   | Other interference with education | Autre entrave à l’éducation
    attack_on_hospital_s                | Attack on a hospital | Attaque contre un hôpital
    attack_on_medical_personnel         | Attack on medical staff | Attaque contre le personnel médical
    threat_of_attack_on_hospital_s      | Threat of attack on a hospital | Menace d’attaque contre un hôpital
    other_interference_with_healthcare  | Other interference with health care | Autre entrave aux soins de santé
    `,
  ),
  codeTable(
    {
      ...facility,
      list: 'mrm_facility_impact',
      en: 'Damage to a school or health facility',
      fr: 'Dommage à une école ou une structure de santé',
    },
    `
    total_destruction | Total destruction | Destruction totale
    serious_damage    | Serious damage | Dommages graves
    minor_damage      | Minor damage | Dommages mineurs
    none              | None | Aucun
    `,
  ),
  codeTable(
    {
      ...facility,
      list: 'mrm_operational_before',
      en: 'Whether it was in use before the attack',
      fr: 'Fonctionnement avant l’attaque',
    },
    `
    yes       | Yes | Oui
    no        | No | Non
    partially | Partly | En partie
    unknown   | Unknown | Inconnu
    `,
  ),
  codeTable(
    { ...facility, list: 'mrm_school_type', en: 'Type of school', fr: 'Type d’école' },
    `
    pre_primary | Pre-primary | Préprimaire
    primary     | Primary | Primaire
    secondary   | Secondary | Secondaire
    vocational  | Vocational | Professionnelle
    religious   | Religious | Religieuse
    secular     | Secular | Laïque
    formal      | Formal | Formelle
    informal    | Informal | Informelle
    female_only | Girls only | De filles
    male_only   | Boys only | De garçons
    mixed       | Girls and boys | Mixte
    other       | Other | Autre
    `,
  ),
  codeTable(
    {
      ...facility,
      list: 'mrm_health_facility_type',
      en: 'Type of health facility',
      fr: 'Type de structure de santé',
    },
    `
    hospital            | Hospital | Hôpital
    health_centre       | Health centre | Centre de santé
    dispensary          | Dispensary | Dispensaire
    mobile_health_unit  | Mobile health unit | Unité de santé mobile
    ambulance           | Ambulance | Ambulance
    other               | Other | Autre
    `,
  ),
  codeTable(
    {
      ...violation,
      list: 'mrm_military_use_of',
      en: 'What was put to military use',
      fr: 'Ce qui a servi à un usage militaire',
    },
    `
    school   | School | École
    hospital | Hospital | Hôpital
    `,
  ),
  codeTable(
    {
      ...violation,
      list: 'mrm_military_use_purpose',
      en: 'Purpose of a military use',
      fr: 'But d’un usage militaire',
    },
    `
    barracks_dormitory | Barracks or dormitory | Caserne ou dortoir
    command_post       | Command post | Poste de commandement
    sniper_position    | Sniper position | Position de tireur
    storage            | Storage | Stockage
    weapons_depot      | Weapons depot | Dépôt d’armes
    unknown            | Unknown | Inconnu
    other              | Other | Autre
    `,
  ),
  codeTable(
    {
      ...read('GCPEA toolkit 2023', '2023', '2023'),
      list: 'gcpea_category',
      en: 'Attacks on education (GCPEA)',
      fr: 'Attaques contre l’éducation (GCPEA)',
      unit: 'incidents',
      of: 'event',
    },
    `
    attacks_on_schools                        | Attacks on schools | Attaques contre des écoles
    attacks_on_students_teachers_personnel    | Attacks on students, teachers, staff | Attaques contre élèves, enseignants, personnel
    military_use                              | Military use | Usage militaire | Counted as an attack category here; the United Nations tracks it apart | Compté ici comme catégorie d’attaque ; les Nations Unies le suivent à part
    recruitment_at_or_en_route                | Recruitment at or on the way to school | Recrutement à l’école ou en chemin
    sexual_violence_at_or_en_route            | Sexual violence at or on the way to school | Violence sexuelle à l’école ou en chemin
    attacks_on_higher_education               | Attacks on higher education | Attaques contre l’enseignement supérieur
    `,
  ),
];
