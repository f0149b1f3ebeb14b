/** HTCDS 2.0: the organisation and the person (domain.md 4.3), spelled as the standard spells them. For exchange only; the record belongs to the organisation that helps. */
import { codeTable } from '../../code-table.ts';
import { HTCDS } from '../../sources.ts';

const of = { ...HTCDS, unit: 'people', of: 'person' } as const;

export const PERSON = [
  codeTable(
    {
      ...of,
      list: 'org_Type',
      en: 'Type of organisation',
      fr: 'Type d’organisation',
      unit: 'organisations',
      of: 'organisation',
    },
    `
    NGO                             | NGO | ONG
    LawEnforcement                  | Law enforcement | Forces de l’ordre
    HealthServiceOrganisation       | Health service | Service de santé
    CentralGovernmentOrganisation   | Central government | Administration centrale
    LocalGovernmentOrganisation     | Local government | Administration locale
    ImmigrationService              | Immigration service | Service de l’immigration
    LegalService                    | Legal service | Service juridique
    CorporateBusiness               | Business | Entreprise
    SchoolOrCollege                 | School or college | École ou établissement d’enseignement
    `,
  ),
  codeTable(
    { ...of, list: 'prs_Gender', en: 'Gender', fr: 'Genre' },
    `
    Feminine               | Feminine | Féminin
    Masculine              | Masculine | Masculin
    TransgenderFeminine    | Transgender, feminine | Transgenre, féminin
    TransgenderMasculine   | Transgender, masculine | Transgenre, masculin
    NonConforming          | Non-conforming | Non conforme
    NonSpecifiedUnknown    | Not specified or unknown | Non précisé ou inconnu
    `,
  ),
  codeTable(
    { ...of, list: 'prs_MaritalStatus', en: 'Marital status', fr: 'État civil' },
    `
    Single                 | Single | Célibataire
    Married                | Married | Marié
    Widowed                | Widowed | Veuf
    Divorced               | Divorced | Divorcé
    Separated              | Separated | Séparé
    RegisteredPartnership  | Registered partnership | Partenariat enregistré
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'prs_HighestLevelOfEducation',
      en: 'Highest level of education (ISCED 2011)',
      fr: 'Niveau d’instruction le plus élevé (CITE 2011)',
    },
    `
    EarlyChildhood            | Early childhood | Petite enfance
    Primary                   | Primary | Primaire
    LowerSecondary            | Lower secondary | Secondaire inférieur
    UpperSecondary            | Upper secondary | Secondaire supérieur
    PostSecondaryNonTertiary  | Post-secondary, not tertiary | Postsecondaire non supérieur
    ShortCycleTertiary        | Short-cycle tertiary | Supérieur de cycle court
    BachelorsOrEquivalent     | Bachelor’s or equivalent | Licence ou équivalent
    MastersOrEquivalent       | Master’s or equivalent | Master ou équivalent
    DoctoralOrEquivalent      | Doctoral or equivalent | Doctorat ou équivalent
    `,
  ),
];
