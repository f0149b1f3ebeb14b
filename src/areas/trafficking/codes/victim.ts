/** HTCDS 2.0: status, recruitment, control, exploitation (domain.md 4.3), spelled as the standard spells them. */
import { codeTable } from '../../code-table.ts';
import { HTCDS } from '../../sources.ts';

const of = { ...HTCDS, unit: 'people', of: 'person' } as const;

export const VICTIM = [
  codeTable(
    { ...of, list: 'vic_TraffickingStatus', en: 'Trafficking status', fr: 'Statut au regard de la traite' },
    `
    PossibleVictimOfTrafficking | Possible victim | Victime possible
    ActualVictimOfTrafficking   | Victim | Victime | Set by the competent authority; imported with its author | Fixé par l’autorité compétente ; importé avec son auteur
    NotAVictimOfTrafficking     | Not a victim | Pas une victime | Only where someone competent found so | Seulement si une personne compétente l’a constaté
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'vic_TraffickingStatusDecisionMakingOrg',
      en: 'Who decided the status',
      fr: 'Qui a décidé du statut',
      unit: 'organisations',
      of: 'organisation',
    },
    `
    Police                             | Police | Police
    NGO                                | NGO | ONG
    CourtOrProsecution                 | Court or prosecution | Tribunal ou parquet
    NonPoliceGovernmentalOrganization  | Government body other than police | Organe public autre que la police
    Other                              | Other | Autre
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'vic_RelationshipToTrafficker',
      en: 'Relationship to the trafficker',
      fr: 'Relation avec le trafiquant',
    },
    `
    Familial     | Family | Familiale
    Acquainted   | Acquainted | Connaissance
    Unaquainted  | Not acquainted | Sans lien | Spelled as in the standard | Orthographe de la norme
    `,
  ),
  codeTable(
    { ...of, list: 'vic_MethodOfRecruitment', en: 'Method of recruitment', fr: 'Méthode de recrutement' },
    `
    AtAPlaceOfBusiness          | At a place of business | Dans un commerce ou une entreprise
    AtAnEducationalInstitution  | At a place of education | Dans un établissement d’enseignement
    AtWork                      | At work | Au travail
    ThroughOnlineSocialNetworks | Through online social networks | Par les réseaux sociaux en ligne
    ThroughAnOnlineAdvertisement | Through an online advertisement | Par une annonce en ligne
    ThroughATelevisionAdvert    | Through a television advertisement | Par une publicité télévisée
    ThroughANewspaperAdvert     | Through a newspaper advertisement | Par une annonce de journal
    ThroughFamilyOrFamilyEvents | Through family or family events | Par la famille ou des événements familiaux
    ThroughFriendsOrSocialEvents | Through friends or social events | Par des amis ou des événements sociaux
    Other                       | Other | Autre
    `,
  ),
  codeTable(
    { ...of, list: 'vic_MethodsOfControl', en: 'Methods of control', fr: 'Méthodes de contrôle' },
    `
    PhysicalThreats            | Physical threats | Menaces physiques
    ThreatsLawEnforcement      | Threats to call law enforcement | Menaces d’appeler les forces de l’ordre
    ThreatensChildrenFamily    | Threats to children or family | Menaces contre les enfants ou la famille
    DebtBondage                | Debt bondage | Servitude pour dettes
    FalsePromises              | False promises | Fausses promesses
    PhysicalAbuse              | Physical abuse | Violences physiques
    SexualAbuse                | Sexual abuse | Violences sexuelles
    TakesEarnings              | Takes earnings | Prend les gains
    RestrictsFinancialAccess   | Restricts access to money | Restreint l’accès à l’argent
    RestrictsMedicalCare       | Restricts medical care | Restreint les soins médicaux
    WithholdsNecessities       | Withholds necessities | Prive du nécessaire
    PsychologicalAbuse         | Psychological abuse | Violences psychologiques
    PsychoactiveSubstance      | Psychoactive substances | Substances psychoactives
    ExcessiveWorkingHours      | Excessive working hours | Horaires de travail excessifs
    WithholdsDocuments         | Withholds documents | Confisque les documents
    RestrictsMovement          | Restricts movement | Restreint les déplacements
    UsesChildren               | Uses children | Se sert des enfants
    Other                      | Other | Autre
    `,
  ),
  codeTable(
    { ...of, list: 'vic_TypeOfExploitation', en: 'Type of exploitation', fr: 'Type d’exploitation' },
    `
    ForcedLabour                   | Forced labour | Travail forcé
    SexualExploitation             | Sexual exploitation | Exploitation sexuelle
    ChildLabour                    | Child labour | Travail des enfants
    ForcedMarriage                 | Forced marriage | Mariage forcé
    Servitude                      | Servitude | Servitude
    ForcedMilitaryByNonStateActors | Forced military service by non-State actors | Enrôlement forcé par des acteurs non étatiques
    OrganRemoval                   | Removal of organs | Prélèvement d’organes
    ForcedBegging                  | Forced begging | Mendicité forcée
    ForcedAdoption                 | Forced adoption | Adoption forcée
    Surrogacy                      | Surrogacy | Gestation pour autrui
    Other                          | Other | Autre
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'vic_TypeOfSexExploitation',
      en: 'Type of sexual exploitation',
      fr: 'Type d’exploitation sexuelle',
    },
    `
    Prostitution               | Prostitution | Prostitution
    Pornography                | Pornography | Pornographie
    RemoteInteractiveServices  | Remote interactive services | Services interactifs à distance
    PrivateSexualServices      | Private sexual services | Services sexuels privés
    `,
  ),
];
