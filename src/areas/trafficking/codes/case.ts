/** HTCDS 2.0: roles, case, events, services (domain.md 4.3), spelled as the standard spells them. */
import { codeTable } from '../../code-table.ts';
import { HTCDS } from '../../sources.ts';

const of = { ...HTCDS, unit: 'cases', of: 'case' } as const;

export const CASE = [
  codeTable(
    { ...of, list: 'per_RoleInProcess', en: 'Role in the process', fr: 'Rôle dans le processus' },
    `
    TravellingPartner        | Travelling partner | Compagnon de voyage
    Transporter              | Transporter | Transporteur
    RecruiterOrIntermediary  | Recruiter or intermediary | Recruteur ou intermédiaire
    BrokerTravelAgent        | Broker or travel agent | Courtier ou agent de voyage
    TransferredIndividual    | Transferred the person | A transféré la personne
    HarbouredIndividual      | Harboured the person | A hébergé la personne
    SoldIndividual           | Sold the person | A vendu la personne
    BoughtIndividual         | Bought the person | A acheté la personne
    ReceivedIndividual       | Received the person | A accueilli la personne
    ControlledIndividual     | Controlled the person | A contrôlé la personne
    Smuggler                 | Smuggler | Passeur
    Abuser                   | Abuser | Auteur de sévices
    Kidnapper                | Kidnapper | Ravisseur
    Exploiter                | Exploiter | Exploiteur
    Other                    | Other | Autre
    `,
  ),
  codeTable(
    { ...of, list: 'cas_Status', en: 'Status of a case', fr: 'Statut d’un cas' },
    `
    Active         | Active | Actif
    FollowUp       | Follow-up | Suivi
    Closed         | Closed | Clos
    ClosedReferred | Closed, referred | Clos, orienté
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'cas_ReasonForIncomingReferral',
      en: 'Reason for a referral received',
      fr: 'Motif d’une orientation reçue',
    },
    `
    AdditionalServicesRequired    | More services needed | Services supplémentaires requis
    MigrationOrChangeOfLocation   | Migration or change of place | Migration ou changement de lieu
    Other                         | Other | Autre
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'cas_ReasonForOutgoingReferral',
      en: 'Reason for a referral sent',
      fr: 'Motif d’une orientation envoyée',
    },
    `
    AdditionalServicesRequired    | More services needed | Services supplémentaires requis
    MigrationOrChangeOfLocation   | Migration or change of place | Migration ou changement de lieu
    Other                         | Other | Autre
    `,
  ),
  codeTable(
    { ...of, list: 'hte_Type', en: 'Stage of trafficking', fr: 'Étape de la traite' },
    `
    Recruitment  | Recruitment | Recrutement
    Transit      | Transit | Transit
    Exploitation | Exploitation | Exploitation
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'spl_Type',
      en: 'Type of support',
      fr: 'Type de soutien',
      unit: 'referrals',
      of: 'referral',
    },
    `
    Education                           | Education | Éducation
    Financial                           | Financial | Financier
    Health                              | Health | Santé
    LabourExploitationRehabilitation    | Rehabilitation after labour exploitation | Réadaptation après exploitation par le travail
    Legal                               | Legal | Juridique
    Livelihood                          | Livelihood | Moyens de subsistance
    RightsBasedTraining                 | Training on rights | Formation aux droits
    SexualExploitationRehabilitation    | Rehabilitation after sexual exploitation | Réadaptation après exploitation sexuelle
    SocialCare                          | Social care | Aide sociale
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'htcds_deprecated',
      en: 'Fields of the standard that are no longer used',
      fr: 'Champs de la norme qui ne sont plus utilisés',
      unit: 'fields',
      of: 'import',
    },
    `
    vic_Vulnerabilities                   | Vulnerabilities | Vulnérabilités | Replaced by assessments of risk and vulnerability, repeated over time; refused on import | Remplacé par des évaluations de risque et de vulnérabilité répétées ; refusé à l’import
    vic_DetailsOfVulnerabilities          | Details of vulnerabilities | Détails des vulnérabilités
    vic_AgreementToManagePersonalData     | Agreement to manage personal data | Accord de gestion des données personnelles
    `,
  ),
];
