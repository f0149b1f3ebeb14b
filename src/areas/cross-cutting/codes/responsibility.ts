/** Data responsibility: what is evidence kept for, what is checked before asking or sharing (domain.md 6.3, 6.5). */
import { codeTable } from '../../code-table.ts';
import { HOUSE, known, read } from '../../sources.ts';

export const RESPONSIBILITY = [
  codeTable(
    {
      ...known('IASC operational guidance on data responsibility 2021, rev. 2023'),
      list: 'iasc_principle',
      en: 'Principles of data responsibility',
      fr: 'Principes de responsabilité des données',
      unit: 'checks',
      of: 'product',
    },
    `
    accountability                   | Accountability | Responsabilité
    confidentiality                  | Confidentiality | Confidentialité
    coordination_collaboration       | Coordination and collaboration | Coordination et collaboration
    data_security                    | Data security | Sécurité des données
    defined_purpose                  | Defined purpose, necessity, proportionality | Finalité définie, nécessité, proportionnalité
    fairness_legitimacy              | Fairness and legitimacy | Loyauté et légitimité
    human_rights_based               | Based on human rights | Fondé sur les droits humains
    people_centred_inclusive         | People-centred and inclusive | Axé sur les personnes et inclusif
    personal_data_protection         | Protection of personal data | Protection des données personnelles
    quality                          | Quality | Qualité
    retention_destruction            | Retention and destruction | Conservation et destruction
    transparency                     | Transparency | Transparence
    `,
  ),
  codeTable(
    {
      ...read('Protection Information Management (pim.guide)', null, 'pim'),
      list: 'pim_category',
      en: 'Categories of protection information',
      fr: 'Catégories d’information de protection',
      unit: 'products',
      of: 'product',
    },
    `
    population_data              | Population data | Données de population
    protection_needs_assessment  | Assessment of protection needs | Évaluation des besoins de protection
    protection_monitoring        | Protection monitoring | Suivi de la protection
    case_management              | Case management | Gestion de cas
    protection_response_me       | Monitoring of the response | Suivi de la réponse
    security_situational         | Security and situational awareness | Sécurité et connaissance de la situation
    sectoral_systems             | Sectoral systems | Systèmes sectoriels
    communicating_with_communities | Communicating with affected communities | Communication avec les communautés affectées
    `,
  ),
  codeTable(
    {
      ...read('Berkeley Protocol on digital open source investigations', null, 'berkeley'),
      list: 'evidence_property',
      en: 'What digital evidence must keep',
      fr: 'Ce qu’une preuve numérique doit garder',
      unit: 'items',
      of: 'evidence',
    },
    `
    authenticity      | Authenticity | Authenticité
    availability      | Availability | Disponibilité
    identity          | Identity | Identité
    persistence       | Persistence | Pérennité
    renderability     | Renderability | Restituabilité
    understandability | Understandability | Intelligibilité
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'harm_check',
      en: 'Before asking, visiting or sharing',
      fr: 'Avant de demander, de visiter ou de partager',
      unit: 'checks',
      of: 'product',
    },
    `
    by_presence | Who may be harmed by our presence? | Qui notre présence peut-elle exposer ?
    by_question | By the question? | Par la question ?
    by_record   | By the record? | Par l’enregistrement ?
    by_leak     | By a leak? | Par une fuite ?
    benefit     | Who gains, and what? | Qui y gagne, et quoi ?
    alternative | Is there another way? | Y a-t-il une autre voie ?
    mitigation  | What lowers the risk? | Qu’est-ce qui réduit le risque ?
    `,
  ),
];
