/** Access to basic needs, notification of humanitarian activity, civil institutions (domain.md 3.5, 3.6). */
import { codeTable } from '../../code-table.ts';
import { HOUSE, known, read } from '../../sources.ts';

const fabn = { ...HOUSE, unit: 'areas', of: 'area' } as const;
const hns = { unit: 'notifications', of: 'notification' } as const;

export const NEEDS = [
  codeTable(
    { ...fabn, list: 'fabn_sector', en: 'Sectors of basic needs', fr: 'Secteurs des besoins essentiels' },
    `
    water                     | Water | Eau
    sanitation_hygiene        | Sanitation and hygiene | Assainissement et hygiène
    food                      | Food | Nourriture
    shelter_nfi               | Shelter and household items | Abris et articles ménagers
    health                    | Health | Santé
    nutrition                 | Nutrition | Nutrition
    education                 | Education | Éducation
    energy                    | Energy | Énergie
    protection                | Protection | Protection
    livelihoods               | Livelihoods | Moyens de subsistance
    information_communication | Information and communication | Information et communication
    mobility                  | Mobility | Mobilité
    `,
  ),
  codeTable(
    { ...fabn, list: 'fabn_status', en: 'Status of a service', fr: 'État d’un service' },
    `
    functioning     | Functioning | En fonction
    degraded        | Degraded | Dégradé
    not_functioning | Not functioning | Hors service
    unknown         | Unknown | Inconnu
    `,
  ),
  codeTable(
    { ...fabn, list: 'fabn_access', en: 'Access to a service', fr: 'Accès à un service' },
    `
    open       | Open | Ouvert
    restricted | Restricted | Restreint
    blocked    | Blocked | Bloqué
    `,
  ),
  codeTable(
    {
      ...fabn,
      list: 'fabn_constraint',
      en: 'What keeps people from a service',
      fr: 'Ce qui empêche l’accès',
    },
    `
    insecurity     | Insecurity | Insécurité
    checkpoint     | Checkpoint | Barrage
    bureaucratic   | Paperwork | Formalités
    damage         | Damage | Dommages
    UXO/mines      | Unexploded ordnance or mines | Engins non explosés ou mines
    weather        | Weather | Météo
    cost           | Cost | Coût
    discrimination | Discrimination | Discrimination
    siege          | Siege | Siège
    lack_of_staff  | Lack of staff | Manque de personnel
    lack_of_supply | Lack of supply | Manque d’approvisionnement
    `,
  ),
  codeTable(
    {
      ...known('Oslo and MCDA guidelines: military and civil defence assets'),
      list: 'mcda_request_state',
      en: 'Request for military support, as a last resort',
      fr: 'Demande d’appui militaire, en dernier recours',
      unit: 'requests',
      of: 'request',
    },
    `
    requested_by_civil | Requested by the civil side | Demandé par la partie civile
    reviewed           | Reviewed by the humanitarian coordinator | Examiné par le coordonnateur humanitaire
    agreed             | Agreed | Convenu
    executed           | Carried out | Exécuté
    ended              | Ended | Terminé
    `,
  ),
  codeTable(
    {
      ...read('OCHA procedures for humanitarian notification (Syria 2020)', '2020', '2020'),
      ...hns,
      list: 'hns_object',
      en: 'What is notified',
      fr: 'Ce qui est notifié',
    },
    `
    static_site              | Site | Site
    movement                 | Movement, with its route | Mouvement, avec son itinéraire
    critical_infrastructure  | Critical infrastructure, case by case | Infrastructure critique, au cas par cas
    `,
  ),
  codeTable(
    { ...HOUSE, ...hns, list: 'hns_state', en: 'State of a notification', fr: 'État d’une notification' },
    `
    draft             | Draft | Brouillon
    submitted         | Submitted | Soumise
    relayed           | Relayed | Relayée
    acknowledged      | Acknowledged by the recipient | Reçue par le destinataire
    active            | Active | Active
    changed           | Changed | Modifiée
    withdrawn         | Withdrawn | Retirée
    expired           | Expired | Expirée
    incident_reported | Incident reported | Incident signalé
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'csase_institution',
      en: 'Institutions',
      fr: 'Institutions',
      unit: 'institutions',
      of: 'institution',
    },
    `
    police            | Police | Police
    judiciary         | Judiciary | Justice
    corrections       | Prisons | Administration pénitentiaire
    local_admin       | Local administration | Administration locale
    civil_protection  | Civil protection | Protection civile
    border            | Border | Frontière
    mine_action       | Mine action | Action contre les mines
    human_rights_body | Human rights body | Organe de droits humains
    armed_forces      | Armed forces | Forces armées
    traditional       | Traditional | Traditionnelle
    `,
  ),
];
