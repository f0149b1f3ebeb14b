/** Due diligence in procurement (domain.md 4.6). The clause of the United States binds its contracts only and is nobody else's default. */
import { codeTable } from '../../code-table.ts';
import { HOUSE, known, read } from '../../sources.ts';

const FAR = read('FAR 52.222-50 (United States)', null, 'far');
const OECD = read('OECD due diligence guidance: six steps', null, 'oecd');

export const PROCUREMENT = [
  codeTable(
    {
      ...FAR,
      list: 'far_prohibited',
      en: 'Acts that the clause prohibits',
      fr: 'Actes que la clause interdit',
      unit: 'findings',
      of: 'contract',
    },
    `
    severe_trafficking            | Severe forms of trafficking | Formes graves de traite
    commercial_sex_during_contract | Commercial sex during the contract | Actes sexuels tarifés pendant le contrat
    forced_labour                 | Forced labour | Travail forcé
    withholding_id_documents      | Destroying or withholding identity documents | Destruction ou rétention des papiers d’identité
    fraudulent_recruitment        | Misleading or fraudulent recruitment | Recrutement trompeur ou frauduleux
    charging_recruitment_fees     | Charging recruitment fees | Frais de recrutement facturés
    `,
    {
      ...known('FAR 52.222-50 (United States)'),
      lines: `
    no_return_transport           | No return transport | Pas de transport de retour
    substandard_housing           | Substandard housing | Logement indigne
    no_written_work_document      | No written work document | Pas de document de travail écrit
    `,
    },
  ),
  codeTable(
    {
      ...FAR,
      list: 'far_remedy',
      en: 'Remedies',
      fr: 'Mesures correctives',
      unit: 'findings',
      of: 'contract',
    },
    `
    remove_staff        | Staff removed | Retrait de personnel
    end_subcontract     | Subcontract ended | Fin du sous-contrat
    suspend_payment     | Payment suspended | Paiement suspendu
    lose_fee            | Fee lost | Perte de la prime
    terminate           | Contract terminated | Résiliation
    debar               | Debarred | Exclusion
    `,
  ),
  codeTable(
    {
      ...FAR,
      list: 'compliance_plan_part',
      en: 'Parts of a compliance plan',
      fr: 'Parties d’un plan de conformité',
      unit: 'contracts',
      of: 'contract',
    },
    `
    awareness                | Awareness | Sensibilisation
    reporting_channel        | Channel to report without retaliation | Voie de signalement sans représailles
    recruitment_wage_plan    | Recruitment and wages, no fees | Recrutement et salaires, sans frais
    housing_plan             | Housing | Logement
    subcontractor_monitoring | Monitoring of subcontractors | Suivi des sous-traitants
    `,
  ),
  codeTable(
    {
      ...OECD,
      list: 'oecd_step',
      en: 'Six steps of due diligence',
      fr: 'Six étapes du devoir de diligence',
      unit: 'suppliers',
      of: 'supplier',
    },
    `
    1 | Embed in policy | Intégrer dans les politiques
    2 | Identify and assess | Identifier et évaluer
    3 | Cease, prevent, mitigate | Faire cesser, prévenir, atténuer
    4 | Track | Suivre
    5 | Communicate | Communiquer
    6 | Remediate or cooperate | Réparer ou coopérer
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'supplier_risk_factor',
      en: 'Risk factors of a supplier',
      fr: 'Facteurs de risque d’un fournisseur',
      unit: 'suppliers',
      of: 'supplier',
    },
    `
    country               | Country | Pays | Rule of law; on a published list of goods made with forced labour | État de droit ; sur une liste publiée de biens issus du travail forcé
    good_or_sector        | Good or sector | Bien ou secteur | Construction, catering, cleaning, laundry, security, textiles, electronics, fuel | Construction, restauration, nettoyage, blanchisserie, sécurité, textile, électronique, carburant
    worker_profile        | Profile of the workers | Profil des travailleurs | Migrant, low-skilled, women, through an agency | Migrants, peu qualifiés, femmes, par agence
    recruitment_route     | Route and fees of recruitment | Voie et frais de recrutement
    tiers_unknown         | Tiers unknown | Rangs inconnus | Who works below the first contractor is not known | On ignore qui travaille sous le premier contractant
    accommodation_on_site | Accommodation on site | Logement sur place
    id_custody            | Custody of identity papers | Garde des papiers d’identité
    prior_findings        | Earlier findings | Constats antérieurs
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'supplier_rating',
      en: 'Rating of a supplier',
      fr: 'Note de risque d’un fournisseur',
      unit: 'suppliers',
      of: 'supplier',
    },
    `
    low       | Low | Faible
    medium    | Medium | Moyen
    high      | High | Élevé | No award without a compliance plan (R-THB-07) | Pas d’attribution sans plan de conformité (R-THB-07)
    very_high | Very high | Très élevé
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'contract_state',
      en: 'State of a contract',
      fr: 'État d’un contrat',
      unit: 'contracts',
      of: 'contract',
    },
    `
    need            | Need | Besoin
    risk_rated      | Risk rated | Risque évalué
    clauses_set     | Clauses set | Clauses fixées
    bid_check       | Bids checked | Offres vérifiées
    plan_ok         | Plan accepted | Plan accepté
    award           | Awarded | Attribué
    monitor         | Monitored | Suivi | Site visits and the voice of workers | Visites de site et parole des travailleurs
    finding         | Finding | Constat
    corrective_plan | Corrective plan | Plan correctif
    resolved        | Resolved | Résolu
    remedy          | Remedy | Mesure | Suspended, terminated or excluded; workers are protected first | Suspension, résiliation ou exclusion ; les travailleurs d’abord
    closed          | Closed | Clos
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'contract_finding',
      en: 'Finding on a contract',
      fr: 'Constat sur un contrat',
      unit: 'findings',
      of: 'contract',
    },
    `
    none    | None | Aucun
    minor   | Minor | Mineur
    serious | Serious | Grave | Notified at once | Notifié immédiatement
    severe  | Severe | Très grave
    `,
  ),
  codeTable(
    {
      ...read('US Department of Labor list of goods (5 September 2024)', '2024-09-05', '2024'),
      list: 'dol_labour',
      en: 'Labour behind a listed good',
      fr: 'Travail derrière un bien inscrit',
      unit: 'goods',
      of: 'supplier',
    },
    `
    child_labour  | Child labour | Travail des enfants
    forced_labour | Forced labour | Travail forcé
    `,
  ),
];
