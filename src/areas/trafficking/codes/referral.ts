/** Signs, where they are seen, and the way to help (domain.md 4.5). NATO's part ends at the referral and its acknowledgement. */
import { codeTable } from '../../code-table.ts';
import { HOUSE, read } from '../../sources.ts';

const ILO = read('ILO indicators of forced labour', null, 'ilo');
const ODIHR = read('ODIHR National Referral Mechanisms handbook, 2nd ed.', '2022', '2022');

export const REFERRAL = [
  codeTable(
    {
      ...ILO,
      list: 'ilo_indicator',
      en: 'Indicators of forced labour',
      fr: 'Indicateurs du travail forcé',
      unit: 'reports',
      of: 'report',
      attributes: ['strong'],
    },
    `
    abuse_of_vulnerability                  | Abuse of vulnerability | Abus de vulnérabilité | | | no
    deception                               | Deception | Tromperie | | | no
    restriction_of_movement                 | Restriction of movement | Restriction des déplacements | A strong sign, by our own rule of thumb: report it | Signe fort, selon notre propre règle pratique : à signaler | yes
    isolation                               | Isolation | Isolement | | | no
    physical_and_sexual_violence            | Physical and sexual violence | Violence physique et sexuelle | A strong sign, by our own rule of thumb: report it | Signe fort, selon notre propre règle pratique : à signaler | yes
    intimidation_and_threats                | Intimidation and threats | Intimidation et menaces | | | no
    retention_of_identity_documents         | Identity documents kept by others | Rétention des papiers d’identité | A strong sign, by our own rule of thumb: report it | Signe fort, selon notre propre règle pratique : à signaler | yes
    withholding_of_wages                    | Wages withheld | Rétention des salaires | A strong sign, by our own rule of thumb: report it | Signe fort, selon notre propre règle pratique : à signaler | yes
    debt_bondage                            | Debt bondage | Servitude pour dettes | A strong sign, by our own rule of thumb: report it | Signe fort, selon notre propre règle pratique : à signaler | yes
    abusive_working_and_living_conditions   | Abusive conditions of work and life | Conditions de travail et de vie abusives | | | no
    excessive_overtime                      | Excessive overtime | Heures supplémentaires excessives | | | no
    `,
  ),
  codeTable(
    {
      ...ODIHR,
      list: 'nrm_pillar',
      en: 'Pillars of a national referral mechanism',
      fr: 'Piliers d’un mécanisme national d’orientation',
      unit: 'cases',
      of: 'case',
    },
    `
    identification_and_protection                | Identification and protection | Identification et protection
    individual_support_and_access_to_services    | Support and access to services | Soutien individuel et accès aux services
    social_inclusion                             | Social inclusion | Inclusion sociale
    criminal_justice_and_redress                 | Criminal justice and redress | Justice pénale et réparation
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'thb_report_state',
      en: 'From sign to support',
      fr: 'Du signe au soutien',
      unit: 'reports',
      of: 'report',
      attributes: ['ours'],
    },
    `
    signal                 | Sign | Signe | | | yes
    indicator_report       | Report of indicators | Rapport d’indicateurs | | | yes
    safeguarding           | Immediate safety | Mise en sécurité immédiate | | | yes
    offered_information    | Information offered | Information proposée | The person agrees, declines, or was not asked because it was unsafe | La personne accepte, refuse, ou n’a pas été interrogée car ce n’était pas sûr | yes
    referred               | Referred | Orienté | To a competent authority or organisation; our part ends with its acknowledgement | Vers une autorité ou une organisation compétente ; notre part s’arrête à l’accusé de réception | yes
    presumed_victim        | Presumed victim | Victime présumée | Reasonable grounds; said by the competent authority | Motifs raisonnables ; dit par l’autorité compétente | no
    recovery_reflection    | Recovery and reflection | Rétablissement et réflexion | At least 30 days (Council of Europe Convention, art. 13) | Au moins 30 jours (Convention du Conseil de l’Europe, art. 13) | no
    formally_identified    | Formally identified | Identifié formellement | | | no
    not_identified         | Not identified | Non identifié | An appeal may be open | Un recours peut être ouvert | no
    support                | Support | Soutien | | | no
    return_integration     | Return or integration | Retour ou intégration | | | no
    closed                 | Closed | Clos | | | no
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'thb_setting',
      en: 'Where signs were seen',
      fr: 'Où les signes ont été vus',
      unit: 'reports',
      of: 'report',
    },
    `
    checkpoint       | Checkpoint | Barrage
    base_gate        | Gate of a base | Entrée d’une base
    contractor_site  | Site of a contractor | Site d’un contractant
    bar/club         | Bar or club | Bar ou boîte de nuit
    IDP_site         | Displacement site | Site de déplacement
    border           | Border | Frontière
    farm             | Farm | Ferme
    factory          | Factory | Usine
    household        | Household | Ménage
    online           | Online | En ligne
    port             | Port | Port
    other            | Other | Autre
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'consent_to_refer',
      en: 'Consent to a referral',
      fr: 'Consentement à une orientation',
      unit: 'referrals',
      of: 'referral',
    },
    `
    yes              | Agrees | Accepte
    no               | Declines | Refuse | Kept here alone; nothing about it goes out | Gardé ici seulement ; rien n’en sort
    not_asked_unsafe | Not asked: unsafe | Non demandé : pas sûr
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'thb_scale',
      en: 'Scale of vulnerability',
      fr: 'Échelle de vulnérabilité',
      unit: 'records',
      of: 'area',
    },
    `
    individual  | Individual | Individuelle
    community   | Household and community | Ménage et communauté
    national    | National | Nationale
    `,
  ),
];
