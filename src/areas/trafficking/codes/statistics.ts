/** Published statistics of the Counter Trafficking Data Collaborative (domain.md 4.4): bands, control, labour, recruiters. */
import { codeTable } from '../../code-table.ts';
import { CTDC } from '../../sources.ts';

export const STATISTICS = [
  codeTable(
    {
      ...CTDC,
      list: 'ageBroad',
      en: 'Age bands of published trafficking data',
      fr: 'Tranches d’âge des données publiées sur la traite',
      unit: 'people',
      of: 'age',
      attributes: ['from', 'to'],
    },
    `
    0-8   | 0 to 8 | 0 à 8 ans | | | 0 | 8
    9-17  | 9 to 17 | 9 à 17 ans | | | 9 | 17
    18-20 | 18 to 20 | 18 à 20 ans | | | 18 | 20
    21-23 | 21 to 23 | 21 à 23 ans | | | 21 | 23
    24-26 | 24 to 26 | 24 à 26 ans | Some releases give 24 to 30 instead | Certaines versions donnent 24 à 30 | 24 | 26
    27-29 | 27 to 29 | 27 à 29 ans | | | 27 | 29
    30-38 | 30 to 38 | 30 à 38 ans | | | 30 | 38
    39-47 | 39 to 47 | 39 à 47 ans | | | 39 | 47
    48+   | 48 and over | 48 ans et plus | | | 48 |
    `,
  ),
  codeTable(
    {
      ...CTDC,
      list: 'typeOfLabour',
      en: 'Type of labour',
      fr: 'Type de travail',
      unit: 'people',
      of: 'person',
    },
    `
    Agriculture        | Agriculture | Agriculture
    Aquafarming        | Aquafarming | Aquaculture
    Begging            | Begging | Mendicité
    Construction       | Construction | Construction
    DomesticWork       | Domestic work | Travail domestique
    Hospitality        | Hospitality | Hôtellerie et restauration
    IllicitActivities  | Illicit activities | Activités illicites
    Manufacturing      | Manufacturing | Fabrication
    MiningOrDrilling   | Mining or drilling | Mines ou forage
    Peddling           | Peddling | Colportage
    Transportation     | Transportation | Transport
    Other              | Other | Autre
    NotSpecified       | Not specified | Non précisé
    `,
  ),
  codeTable(
    {
      ...CTDC,
      list: 'recruiterRelation',
      en: 'Relation of the recruiter',
      fr: 'Relation du recruteur',
      unit: 'people',
      of: 'person',
    },
    `
    IntimatePartner | Intimate partner | Partenaire intime
    Friend          | Friend | Ami
    Family          | Family | Famille
    Other           | Other | Autre
    Unknown         | Unknown | Inconnue
    `,
  ),
  codeTable(
    {
      ...CTDC,
      list: 'ctdc_exploitation',
      en: 'Exploitation in published trafficking data',
      fr: 'Exploitation dans les données publiées sur la traite',
      unit: 'people',
      of: 'person',
    },
    `
    isForcedLabour         | Forced labour | Travail forcé
    isSexualExploit        | Sexual exploitation | Exploitation sexuelle
    isOtherExploit         | Other exploitation | Autre exploitation
    isSexAndLabour         | Sexual and labour exploitation | Exploitation sexuelle et par le travail
    isForcedMarriage       | Forced marriage | Mariage forcé
    isForcedMilitary       | Forced military service | Enrôlement forcé
    isOrganRemoval         | Removal of organs | Prélèvement d’organes
    isSlaveryAndPractices  | Slavery and similar practices | Esclavage et pratiques analogues
    `,
  ),
];
