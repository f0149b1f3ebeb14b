/** Harm by our own action or that of partners (domain.md 3.2): channel, state, result, response, lesson. A house synthesis of practice. */
import { codeTable } from '../../code-table.ts';
import { HOUSE } from '../../sources.ts';

const of = { ...HOUSE, unit: 'cases', of: 'case' } as const;

export const HARM_CASE = [
  codeTable(
    {
      ...of,
      list: 'harm_channel',
      en: 'Channel by which harm is reported',
      fr: 'Voie par laquelle un dommage est signalé',
    },
    `
    own_forces       | Own forces | Nos forces
    partner_force    | Partner force | Force partenaire
    host_authority   | Authority of the host | Autorité hôte
    victim_family    | Victim or family | Victime ou famille
    community_leader | Community leader | Responsable communautaire
    NGO              | NGO | ONG
    UN               | United Nations | Nations Unies
    ICRC             | ICRC, confidential | CICR, confidentiel
    media            | Media | Médias
    social_media     | Social media | Réseaux sociaux
    imagery          | Imagery | Imagerie
    `,
  ),
  codeTable(
    { ...of, list: 'harm_case_state', en: 'State of a harm case', fr: 'État d’un dossier de dommage' },
    `
    received                 | Received | Reçu | By any channel, never dismissed for its form | Par toute voie, jamais écarté pour sa forme
    registered               | Registered | Enregistré
    initial_review           | Initial review | Examen initial
    assessment_open          | Assessment open | Évaluation ouverte
    referred_investigation   | Referred for investigation | Transmis pour enquête
    closed_no_nexus          | Closed: not related to us | Clos : sans lien avec nous
    closed_insufficient_info | Closed: not enough information | Clos : informations insuffisantes | Opened again when more is known | Rouvert quand on en sait plus
    assessed                 | Assessed | Évalué
    response_decided         | Response decided | Réponse décidée
    response_delivered       | Response delivered | Réponse donnée
    lessons                  | Lessons | Leçons
    closed                   | Closed | Clos
    reopened                 | Reopened | Rouvert
    duplicate_of             | Duplicate of another | Doublon d’un autre
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'harm_non_credible_reason',
      en: 'Why harm was not found more likely than not',
      fr: 'Pourquoi le dommage n’a pas été jugé plus probable que non',
    },
    `
    no_operation_in_area_time              | No operation there and then | Aucune opération en ce lieu et à ce moment
    insufficient_location_time_detail      | Place or time too vague | Lieu ou moment trop vagues
    contradicts_imagery_or_logs            | Contradicted by imagery or logs | Contredit par l’imagerie ou les journaux
    self_inconsistent                      | Contradicts itself | Se contredit
    harm_not_civilian                      | Harm was not to civilians | Le dommage ne touchait pas des civils
    other_party_responsible                | Another party did it | Une autre partie en est l’auteur
    duplicate                              | Duplicate | Doublon
    `,
  ),
  codeTable(
    { ...of, list: 'harm_response', en: 'Response to harm', fr: 'Réponse à un dommage' },
    `
    acknowledgement_public   | Public acknowledgement | Reconnaissance publique
    acknowledgement_private  | Private acknowledgement | Reconnaissance privée
    apology                  | Apology | Excuses
    condolence_ex_gratia     | Condolence payment, ex gratia | Geste de condoléances, à titre gracieux | No admission of legal liability; never conditional on silence | Sans reconnaissance de responsabilité ; jamais contre le silence
    medical_care             | Medical care | Soins médicaux
    repair/rebuild           | Repair or rebuilding | Réparation ou reconstruction
    livelihood_assistance    | Help with livelihood | Aide aux moyens de subsistance
    UXO_clearance            | Clearance of unexploded ordnance | Dépollution d’engins non explosés
    community_project        | Community project | Projet communautaire
    referral                 | Referral | Orientation
    commemorative            | Commemoration | Commémoration
    disciplinary_referral    | Referral for discipline | Renvoi disciplinaire
    none                     | None | Aucune | With the reason | Avec la raison
    `,
  ),
  codeTable(
    { ...of, list: 'harm_lesson_factor', en: 'Factor of a lesson', fr: 'Facteur d’une leçon' },
    `
    misidentification                | Misidentification | Erreur d’identification
    misassociation                   | Misassociation | Erreur d’association
    collateral_estimate_gap          | Gap in the estimate | Lacune de l’estimation
    changed_pattern_of_life          | Changed pattern of life | Habitudes de vie modifiées
    weapon_malfunction               | Malfunction | Défaillance
    escalation_of_force/checkpoint   | Escalation of force, checkpoint | Escalade de la force, barrage
    indirect_fire                    | Indirect fire | Tir indirect
    partner_force                    | Partner force | Force partenaire
    traffic                          | Traffic | Circulation
    handover_UXO                     | Unexploded ordnance after handover | Engins non explosés après transfert
    language                         | Language | Langue
    other                            | Other | Autre
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'harm_attribution',
      en: 'To whom harm is attributed',
      fr: 'À qui le dommage est attribué',
    },
    `
    own_forces         | Own forces | Nos forces
    coalition/partner  | Coalition or partner | Coalition ou partenaire
    host_forces        | Forces of the host | Forces hôtes
    opposing_state     | Opposing State | État adverse
    NSAG               | Non-State armed group | Groupe armé non étatique
    criminal           | Criminals | Criminels
    crossfire          | Crossfire | Tirs croisés
    unknown            | Unknown | Inconnu
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'harm_relationship',
      en: 'Relationship of our action to the harm',
      fr: 'Lien de notre action avec le dommage',
    },
    `
    caused       | Caused it | L’a causé
    contributed  | Contributed to it | Y a contribué
    not_related  | Not related | Sans lien
    undetermined | Undetermined | Indéterminé
    `,
  ),
];
