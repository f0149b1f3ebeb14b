/** What a party goes through, what a report goes through, who releases a child to whom (domain.md 1.4, 1.8). */
import { codeTable } from '../../code-table.ts';
import { HOUSE, known } from '../../sources.ts';

export const LISTING = [
  codeTable(
    {
      ...known('Annual reports of the Secretary-General on children and armed conflict'),
      list: 'caac_listing_state',
      en: 'Listing of a party',
      fr: 'Inscription d’une partie',
      unit: 'parties',
      of: 'party',
    },
    `
    not_listed              | Not listed | Non inscrite
    listed                  | Listed | Inscrite | In section A (no measures) or B (measures), with the violations that led to it | En section A (sans mesures) ou B (avec mesures), avec les violations qui l’ont motivée
    action_plan_negotiation | Action plan under negotiation | Plan d’action en négociation
    action_plan_signed      | Action plan signed | Plan d’action signé
    implementing            | Action plan under way | Plan d’action en cours
    verification            | Under verification | En vérification
    delisted                | Delisted | Radiée | Verified absence of the violation for at least one reporting cycle, and the plan carried out | Absence vérifiée de la violation pendant au moins un cycle, et plan exécuté
    monitored               | Monitored after delisting | Suivie après radiation
    re_listed               | Listed again | Inscrite à nouveau
    `,
  ),
  codeTable(
    {
      ...known('Action plans with listed parties'),
      list: 'caac_action_plan_measure',
      en: 'Measures of an action plan',
      fr: 'Mesures d’un plan d’action',
      unit: 'parties',
      of: 'party',
    },
    `
    command_orders                   | Command orders that prohibit | Ordres de commandement interdisant
    sanctions                        | Criminal or disciplinary sanctions | Sanctions pénales ou disciplinaires
    access_for_un                    | Access of the United Nations to sites | Accès des Nations Unies aux sites
    identification_release_handover  | Children identified, released, handed over | Enfants identifiés, libérés, remis
    age_assessment                   | Procedures to assess age | Procédures d’évaluation de l’âge
    focal_points                     | Focal points | Points de contact
    training                         | Training | Formation
    prevention                       | Prevention | Prévention
    accountability                   | Accountability | Responsabilité
    reporting                        | Reporting | Rapports
    safeguards_schools_hospitals     | Safeguards for schools and hospitals | Garanties pour les écoles et hôpitaux
    timeframe                        | Timeframe | Calendrier
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'caac_report_state',
      en: 'State of a report on children',
      fr: 'État d’un rapport concernant des enfants',
      unit: 'reports',
      of: 'report',
    },
    `
    draft                      | Draft | Brouillon
    submitted                  | Submitted up the chain of command | Soumis par la voie hiérarchique
    safety_review              | Safety review | Examen de sécurité
    transmitted_to_UN_channel  | Transmitted by the agreed channel | Transmis par la voie convenue
    ack_by_UN                  | Acknowledged by the United Nations | Reçu par les Nations Unies
    un_status                  | Status set by the United Nations | Statut fixé par les Nations Unies
    closed                     | Closed | Clos
    returned_for_correction    | Returned for correction | Renvoyé pour correction
    withheld                   | Withheld for safety or consent | Retenu par sécurité ou faute de consentement
    duplicate_of               | Duplicate of another | Doublon d’un autre
    `,
  ),
  codeTable(
    {
      ...known('Handover protocols for children associated with armed forces or groups'),
      list: 'caac_handover_rule',
      en: 'Handover of a child met or captured',
      fr: 'Remise d’un enfant rencontré ou capturé',
      unit: 'children',
      of: 'case',
    },
    `
    handed_over_in_agreed_time      | Handed over to civilian child protection within the agreed time | Remis à la protection civile de l’enfance dans le délai convenu | The time is set by the operation from its agreement; there is no default | Le délai est fixé par l’opération selon son accord ; il n’y en a pas par défaut
    best_interests                  | Best interests of the child | Intérêt supérieur de l’enfant
    no_detention_for_association    | Not held for association alone | Non détenu pour la seule association
    no_interrogation                | Not questioned for intelligence | Non interrogé à des fins de renseignement
    no_media                        | Not shown to media | Non exposé aux médias
    `,
  ),
];
