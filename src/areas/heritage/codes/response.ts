/** Incidents at sites, first aid, guard and handover (domain.md 5.4 to 5.6). */
import { codeTable } from '../../code-table.ts';
import { HOUSE, read } from '../../sources.ts';

const ICCROM = read('ICCROM First aid to cultural heritage in times of crisis 2018', '2018', '2018');
const KFOR = read('NATO reports on Gazimestan (March 2010) and Gračanica (August 2010)', '2010', '2010');

export const RESPONSE = [
  codeTable(
    {
      ...HOUSE,
      list: 'cp_incident',
      en: 'Incidents at cultural sites',
      fr: 'Incidents sur des sites culturels',
      unit: 'incidents',
      of: 'event',
    },
    `
    direct_attack       | Direct attack | Attaque directe | The site itself was hit on purpose, as reported; who did it stands apart | Le site lui-même a été visé, selon le signalement ; l’auteur est à part
    incidental_damage   | Incidental damage | Dommage incident | Damage from something aimed elsewhere, as reported | Dommage causé par ce qui visait autre chose, selon le signalement
    military_use        | Military use | Usage militaire | A note for the competent authority; the site stays on every list | Une note pour l’autorité compétente ; le site reste sur toutes les listes
    looting             | Looting | Pillage | Objects taken from the site | Objets enlevés du site
    illicit_excavation  | Illicit excavation | Fouille illicite | Digging without authority | Creusement sans autorisation
    illicit_trafficking | Illicit trafficking | Trafic illicite | Objects moved or sold without right | Objets déplacés ou vendus sans droit
    vandalism           | Vandalism | Vandalisme | Damage for its own sake | Dégradation gratuite
    arson               | Arson | Incendie volontaire | The site was set on fire | Le site a été incendié
    occupation          | Occupation | Occupation | The site is held or lived in | Le site est tenu ou habité
    environmental       | Environmental damage | Dommage environnemental | Water, fire, earth, neglect | Eau, feu, terre, abandon
    denial_of_access    | Denial of access | Refus d’accès | Those who use or care for the site are kept out | Ceux qui l’utilisent ou en prennent soin en sont écartés
    removal             | Removal | Enlèvement | Objects were taken away, with or without right | Des objets ont été emportés, avec ou sans droit
    threatened          | Threatened | Menacé | A threat was reported | Une menace a été signalée
    `,
  ),
  codeTable(
    {
      ...ICCROM,
      list: 'first_aid_state',
      en: 'Steps of first aid',
      fr: 'Étapes des premiers secours',
      unit: 'cases',
      of: 'case',
    },
    `
    situation_analysis                  | Analysis of the situation | Analyse de la situation
    on_site_damage_and_risk_assessment  | Damage and risk on site | Dommages et risques sur place
    security_and_stabilisation          | Security and stabilisation | Sécurité et stabilisation
    early_recovery                      | Early recovery | Relèvement précoce
    `,
  ),
  codeTable(
    {
      ...ICCROM,
      list: 'first_aid_action',
      en: 'Actions of first aid',
      fr: 'Actions de premiers secours',
      unit: 'tasks',
      of: 'case',
    },
    `
    fence             | Fence | Clôturer
    temporary_cover   | Temporary cover | Couvrir provisoirement
    evacuation        | Evacuate objects | Évacuer des objets
    salvage           | Salvage | Sauver | People first | Les personnes d’abord
    temporary_storage | Temporary storage | Stocker provisoirement
    drying            | Dry | Sécher
    shoring           | Shore up | Étayer
    documentation     | Document | Documenter
    guard             | Guard | Garder
    `,
  ),
  codeTable(
    {
      ...KFOR,
      list: 'cp_handover_state',
      en: 'Guard and handover of a site',
      fr: 'Garde et transfert d’un site',
      unit: 'objects',
      of: 'case',
    },
    `
    fixed            | Guarded by us | Gardé par nous | Own static protection: task order, strength, rules | Garde statique : ordre, effectif, règles
    assessment       | Under assessment | En évaluation | Incidents of 12 months, threat, vulnerability, capability and trust of the police by community, legal status | Incidents sur 12 mois, menace, vulnérabilité, capacité et confiance envers la police par communauté, statut
    consulted        | Consulted | Consulté | Custodian, community, authorities; each position is written, and each concern answered | Gardien, communauté, autorités ; chaque position est écrite et chaque préoccupation a sa réponse
    recommended      | Recommended | Recommandé | By the commander | Par le commandement
    authorised       | Authorised | Autorisé | By the competent political authority, with date and reference | Par l’autorité politique compétente, avec date et référence
    transition       | In transition | En transition | Joint guard, training, plan, checklist | Garde commune, formation, plan, liste de contrôle
    handed_over      | Handed over | Transféré | Date, receiving authority, signed protocol | Date, autorité qui reçoit, protocole signé
    monitored        | Monitored | Suivi | Patrols, reviews, what would bring us back | Patrouilles, examens, ce qui nous ferait revenir
    refix_considered | Return of the guard considered | Reprise de la garde envisagée | After an attack, a high threat, or the police leaving | Après une attaque, une menace élevée ou le départ de la police
    refixed          | Guarded by us again | Gardé à nouveau par nous
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'cp_handover_position',
      en: 'Position of who was consulted',
      fr: 'Position de qui a été consulté',
      unit: 'objects',
      of: 'case',
    },
    `
    support | Support | Favorable
    neutral | Neutral | Neutre
    concern | Concern | Préoccupation | Does not veto, must be answered | Sans veto, mais demande une réponse
    object  | Objects | Opposition | Does not veto, must be answered | Sans veto, mais demande une réponse
    `,
  ),
  codeTable(
    {
      ...read('NATO topic page "Human security"', '2024-08-30', '2024-08-30'),
      list: 'cp_project',
      en: 'Support projects',
      fr: 'Projets de soutien',
      unit: 'projects',
      of: 'project',
    },
    `
    training_course    | Heritage course | Cours sur le patrimoine
    temporary_storage  | Temporary storage of finds | Stockage provisoire de vestiges
    reconstruction     | Reconstruction | Reconstruction
    site_protection    | Protection of a site | Protection d’un site
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'cp_reach_back',
      en: 'Questions to the heritage adviser',
      fr: 'Questions au conseil en patrimoine',
      unit: 'requests',
      of: 'request',
    },
    `
    what_is_it     | What is it? | Qu’est-ce que c’est ?
    how_important  | How important is it? | Quelle est son importance ?
    to_whom        | To whom? | Pour qui ?
    where_exactly  | Where exactly? | Où exactement ?
    status         | What is its status? | Quel est son statut ?
    what_hurts_it  | What hurts it? | Qu’est-ce qui lui nuit ?
    whom_to_call   | Whom to call? | Qui appeler ?
    `,
  ),
];
