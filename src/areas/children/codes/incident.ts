/** The incident, the party, the person and the group (domain.md 1.3). For exchange only: no name, birth date or ethnicity is kept (R-MRM-00). */
import { codeTable } from '../../code-table.ts';
import { PRIMERO } from '../../sources.ts';

export const INCIDENT = [
  codeTable(
    {
      ...PRIMERO,
      list: 'mrm_incident_context',
      en: 'Context of the incident',
      fr: 'Contexte de l’incident',
      unit: 'incidents',
      of: 'incident',
    },
    `
    military_clashes              | Military clashes | Affrontements militaires
    erw                           | Explosive remnants of war | Restes explosifs de guerre
    political_violence            | Political violence | Violence politique
    arrest_search_operations      | Arrest or search operations | Opérations d’arrestation ou de fouille
    single_murder                 | Single murder | Meurtre isolé
    result_of_torture             | Result of torture | Suites de torture
    cruel_or_inhumane_treatment   | Cruel or inhumane treatment | Traitement cruel ou inhumain
    intercommunal_violence        | Violence between communities | Violence intercommunautaire
    `,
  ),
  codeTable(
    {
      ...PRIMERO,
      list: 'mrm_perpetrator_category',
      en: 'Category of perpetrator',
      fr: 'Catégorie d’auteur',
      unit: 'incidents',
      of: 'party',
    },
    `
    armed_force                 | Armed force | Force armée | Includes police, intelligence, security and militia under command | Comprend la police, le renseignement, la sécurité et les milices sous commandement
    armed_group                 | Armed group | Groupe armé | Includes militia for the government but not under its command | Comprend les milices favorables au gouvernement mais hors de son commandement
    other_party_to_the_conflict | Other party to the conflict | Autre partie au conflit | Includes international forces | Comprend les forces internationales
    crossfire                   | Crossfire | Tirs croisés
    unknown                     | Unknown | Inconnu
    `,
  ),
  codeTable(
    {
      ...PRIMERO,
      list: 'mrm_force_type',
      en: 'Kind of force',
      fr: 'Type de force',
      unit: 'incidents',
      of: 'party',
    },
    `
    national_army         | National army | Armée nationale
    security_forces       | Security forces | Forces de sécurité
    international_forces  | International forces | Forces internationales
    police_forces         | Police | Forces de police
    para_military_forces  | Paramilitary forces | Forces paramilitaires
    unknown               | Unknown | Inconnu
    other                 | Other | Autre
    `,
  ),
  codeTable(
    {
      ...PRIMERO,
      list: 'mrm_victim_sex',
      en: 'Sex of a child',
      fr: 'Sexe de l’enfant',
      unit: 'children',
      of: 'victim',
    },
    `
    female  | Girl | Fille
    male    | Boy | Garçon
    unknown | Unknown | Inconnu
    `,
  ),
  codeTable(
    {
      ...PRIMERO,
      list: 'mrm_group_sex',
      en: 'Sex of a group',
      fr: 'Sexe d’un groupe',
      unit: 'children',
      of: 'victim',
    },
    `
    all_female | All girls | Toutes des filles
    all_male   | All boys | Tous des garçons
    mixed      | Girls and boys | Filles et garçons
    unknown    | Unknown | Inconnu
    `,
  ),
  codeTable(
    {
      ...PRIMERO,
      list: 'mrm_victim_vulnerability',
      en: 'Vulnerability of a child',
      fr: 'Vulnérabilité de l’enfant',
      unit: 'children',
      of: 'victim',
    },
    `
    abducted             | Abducted | Enlevé
    asylum_seeker        | Asylum seeker | Demandeur d’asile
    detained             | Detained | Détenu
    disabled             | With a disability | En situation de handicap
    internally_displaced | Internally displaced | Déplacé interne
    unaccompanied        | Unaccompanied | Non accompagné | Without parents and not cared for by another adult | Sans parents et sans autre adulte qui en ait la charge
    recruited            | Recruited | Recruté
    refugee              | Refugee | Réfugié
    returnee             | Returnee | De retour
    separated            | Separated | Séparé | Without parents, but with other relatives | Sans parents, mais avec d’autres proches
    stateless            | Stateless | Apatride
    unknown              | Unknown | Inconnu
    `,
  ),
  codeTable(
    {
      ...PRIMERO,
      list: 'mrm_disability_type',
      en: 'Kind of disability, as the source states it',
      fr: 'Type de handicap, tel que la source l’indique',
      unit: 'children',
      of: 'victim',
    },
    `
    mental   | Mental | Mental
    physical | Physical | Physique
    both     | Both | Les deux
    `,
  ),
];
