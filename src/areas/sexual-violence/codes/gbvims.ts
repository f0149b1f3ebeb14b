/** Gender-based violence as services record it with consent (domain.md 2.4). Here only as aggregates: no incident row of a service is kept. */
import { codeTable } from '../../code-table.ts';
import { PRIMERO } from '../../sources.ts';

const incident = { ...PRIMERO, unit: 'incidents', of: 'incident' } as const;

export const GBVIMS = [
  codeTable(
    {
      ...incident,
      list: 'gbvims_type',
      en: 'Core types of gender-based violence, in order',
      fr: 'Types principaux de violence fondée sur le genre, dans l’ordre',
      attributes: ['order'],
    },
    `
    rape               | Rape | Viol | Penetration without consent, however slight; an attempt without penetration is the next type | Pénétration sans consentement, même légère ; une tentative sans pénétration relève du type suivant | 1
    sexual_assault     | Sexual assault | Agression sexuelle | Sexual contact without penetration; attempted rape; female genital mutilation | Contact sexuel sans pénétration ; tentative de viol ; mutilation génitale féminine | 2
    physical_assault   | Physical assault | Agression physique | Violence that is not sexual | Violence non sexuelle | 3
    forced_marriage    | Forced marriage | Mariage forcé | Against the will of the person | Contre la volonté de la personne | 4
    denial_resources   | Denial of resources, opportunities or services | Déni de ressources, d’opportunités ou de services | Not general poverty | Pas la pauvreté générale | 5
    emotional_abuse    | Psychological or emotional abuse | Violence psychologique ou émotionnelle | | | 6
    non_gbv            | Not gender-based violence | Pas une violence fondée sur le genre | None of the six fits | Aucun des six ne convient | 7
    `,
  ),
  codeTable(
    { ...incident, list: 'gbvims_context', en: 'Case contexts, derived', fr: 'Contextes de cas, déduits' },
    `
    intimate_partner_violence     | Intimate partner violence | Violence d’un partenaire intime | The perpetrator is a partner or was one | L’auteur est ou a été un partenaire
    child_sexual_abuse            | Child sexual abuse | Abus sexuel d’un enfant | Rape or sexual assault of a person under 18 | Viol ou agression sexuelle d’une personne de moins de 18 ans
    early_marriage                | Early marriage | Mariage précoce | Forced marriage of a person under 18 | Mariage forcé d’une personne de moins de 18 ans
    possible_sexual_exploitation  | Possible sexual exploitation | Exploitation sexuelle possible | Rape or sexual assault, and goods, money or a benefit changed hands | Viol ou agression sexuelle, avec échange de biens, d’argent ou d’un avantage
    possible_sexual_slavery       | Possible sexual slavery | Esclavage sexuel possible | Rape or sexual assault while the person was abducted | Viol ou agression sexuelle pendant un enlèvement
    harmful_traditional_practice  | Harmful traditional practice | Pratique traditionnelle préjudiciable
    `,
  ),
  codeTable(
    {
      ...incident,
      list: 'gbvims_abduction',
      en: 'Abduction at the time',
      fr: 'Enlèvement au moment des faits',
    },
    `
    none                        | None | Aucun
    forced_conscription         | Forced conscription | Enrôlement forcé
    trafficked                  | Trafficked | Victime de traite
    other_abduction_kidnapping  | Other abduction | Autre enlèvement
    `,
  ),
  codeTable(
    {
      ...incident,
      list: 'gbvims_displacement_stage',
      en: 'Stage of displacement',
      fr: 'Étape du déplacement',
    },
    `
    not_displaced          | Not displaced | Non déplacé
    pre_displacement       | Before displacement | Avant le déplacement
    during_flight          | During flight | Pendant la fuite
    during_refuge          | During refuge | Pendant le refuge
    during_return_transit  | During return or transit | Pendant le retour ou le transit
    post_displacement      | After displacement | Après le déplacement
    `,
  ),
  codeTable(
    { ...incident, list: 'gbvims_time_of_day', en: 'Time of day', fr: 'Moment de la journée' },
    `
    morning        | Morning | Matin
    afternoon      | Afternoon | Après-midi
    evening_night  | Evening or night | Soir ou nuit
    unknown        | Unknown | Inconnu
    `,
  ),
  codeTable(
    { ...incident, list: 'gbvims_location_type', en: 'Kind of place', fr: 'Type de lieu' },
    `
    bush_forest            | Bush or forest | Brousse ou forêt
    field                  | Field | Champ
    school                 | School | École
    road                   | Road | Route
    clients_home           | Home of the survivor | Domicile de la personne survivante
    perpetrators_home      | Home of the perpetrator | Domicile de l’auteur
    market                 | Market | Marché
    streamside             | Streamside | Bord de rivière
    beach                  | Beach | Plage
    farm                   | Farm | Ferme
    latrine                | Latrine | Latrines
    entertainment_centre   | Entertainment centre | Lieu de divertissement
    unfinished_house       | Unfinished house | Maison inachevée
    guest_house            | Guest house | Maison d’hôtes
    other                  | Other | Autre
    `,
  ),
  codeTable(
    {
      ...incident,
      list: 'gbvims_perpetrator_relationship',
      en: 'Relationship of the perpetrator',
      fr: 'Relation de l’auteur',
    },
    `
    intimate_partner_former      | Partner or former partner | Partenaire ou ancien partenaire
    primary_caregiver            | Primary caregiver | Personne en charge
    family_other                 | Other member of the family | Autre membre de la famille
    supervisor_employer          | Supervisor or employer | Supérieur ou employeur
    schoolmate                   | Schoolmate | Camarade d’école
    teacher                      | Teacher | Enseignant
    service_provider             | Service provider | Prestataire de services
    cotenant                     | Co-tenant | Cohabitant
    family_friend_neighbor       | Family friend or neighbour | Ami de la famille ou voisin
    other_refugee_idp_returnee   | Other refugee, displaced person or returnee | Autre réfugié, déplacé ou retourné
    other_resident               | Other resident | Autre résident
    other                        | Other | Autre
    no_relation                  | No relation | Aucune relation
    unknown                      | Unknown | Inconnue
    `,
  ),
  codeTable(
    { ...incident, list: 'gbvims_perpetrator_number', en: 'Number of perpetrators', fr: 'Nombre d’auteurs' },
    `
    1           | One | Un
    2           | Two | Deux
    3           | Three | Trois
    more_than_3 | More than three | Plus de trois
    `,
  ),
  codeTable(
    {
      ...incident,
      list: 'gbvims_report_delay',
      en: 'Time from incident to report',
      fr: 'Délai entre les faits et le signalement',
    },
    `
    0_3_days          | 0 to 3 days | 0 à 3 jours
    4_5_days          | 4 to 5 days | 4 à 5 jours
    6_14_days         | 6 to 14 days | 6 à 14 jours
    2_weeks_1_month   | 2 weeks to 1 month | 2 semaines à 1 mois
    over_1_month      | More than 1 month | Plus d’un mois
    `,
  ),
  codeTable(
    {
      ...incident,
      list: 'gbvims_service',
      en: 'Services',
      fr: 'Services',
      unit: 'referrals',
      of: 'referral',
    },
    `
    safe_house         | Safe house | Hébergement sûr
    health_medical     | Health and medical | Santé et soins
    psychosocial       | Psychosocial | Psychosocial
    legal              | Legal | Juridique
    police_security    | Police or security | Police ou sécurité
    livelihoods        | Livelihoods | Moyens de subsistance
    child_protection   | Child protection | Protection de l’enfance
    `,
  ),
  codeTable(
    {
      ...incident,
      list: 'gbvims_referral_result',
      en: 'Result of a referral',
      fr: 'Résultat d’une orientation',
      unit: 'referrals',
      of: 'referral',
    },
    `
    referred                          | Referred | Orienté
    service_provided_by_your_agency   | Service provided by the agency itself | Service fourni par l’organisme lui-même
    services_already_received         | Services already received | Services déjà reçus
    not_applicable                    | Not applicable | Sans objet
    referral_declined_by_survivor     | Declined by the survivor | Refusé par la personne survivante
    service_unavailable               | Service not available | Service non disponible
    `,
  ),
];
