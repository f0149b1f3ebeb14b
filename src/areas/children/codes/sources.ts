/** Sources of a report and their weight (domain.md 1.4, 1.6). Who a source is, is never kept here. */
import { codeTable } from '../../code-table.ts';
import { PRIMERO } from '../../sources.ts';

const of = { ...PRIMERO, unit: 'reports', of: 'source' } as const;

export const SOURCES = [
  codeTable(
    { ...of, list: 'mrm_source_category', en: 'Category of source', fr: 'Catégorie de source' },
    `
    primary_victim              | Primary: the victim | Primaire : la victime
    primary_witness             | Primary: a witness | Primaire : un témoin
    primary_alleged_perpetrator | Primary: the alleged perpetrator | Primaire : l’auteur présumé
    secondary                   | Secondary | Secondaire | Someone who did not see it; alone it never makes a violation verified | Quelqu’un qui ne l’a pas vu ; seule, elle ne suffit jamais à vérifier une violation
    `,
  ),
  codeTable(
    { ...of, list: 'mrm_source_type', en: 'Type of source', fr: 'Type de source' },
    `
    oral_testimony                 | Spoken account | Témoignage oral
    written_statement              | Written statement | Déclaration écrite
    document                       | Document (medical, police, judicial) | Document (médical, policier, judiciaire)
    photograph                     | Photograph | Photographie
    video                          | Video | Vidéo
    direct_observation_by_monitor  | Seen by a monitor | Observation directe par un observateur
    satellite_images               | Satellite images | Images satellite
    physical_evidence              | Physical evidence | Preuve matérielle
    body_injuries_scars            | Injuries or scars | Blessures ou cicatrices
    other                          | Other | Autre
    `,
  ),
  codeTable(
    { ...of, list: 'mrm_source_sex', en: 'Sex of a source', fr: 'Sexe d’une source' },
    `
    M  | Male | Masculin
    F  | Female | Féminin
    NA | Not applicable | Sans objet
    `,
  ),
  codeTable(
    { ...of, list: 'mrm_source_age', en: 'Age of a source', fr: 'Âge d’une source' },
    `
    child | Child | Enfant
    adult | Adult | Adulte
    NA    | Not applicable | Sans objet
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'mrm_source_weight',
      en: 'Weight of the sources (older form)',
      fr: 'Poids des sources (ancien formulaire)',
    },
    `
    credible_primary_witnessed              | Credible primary source who witnessed it | Source primaire crédible, témoin direct
    credible_primary_not_witness            | Credible primary source, not a witness | Source primaire crédible, non témoin
    sufficient_supporting_documentation     | Sufficient supporting documents | Documents à l’appui suffisants
    only_secondary                          | Secondary sources only | Sources secondaires seulement
    primary_insufficient_or_not_credible    | Primary source insufficient or not credible | Source primaire insuffisante ou non crédible
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'mrm_reliability',
      en: 'Reliability and credibility of a source',
      fr: 'Fiabilité et crédibilité d’une source',
    },
    `
    H | High | Élevée | With its reason in words; never turned into another scale by a machine | Avec sa raison en mots ; jamais converti par une machine vers une autre échelle
    M | Medium | Moyenne
    L | Low | Faible
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'mrm_consent_recipient',
      en: 'With whom a source agrees to share',
      fr: 'Avec qui une source accepte le partage',
    },
    `
    unicef                            | UNICEF | UNICEF
    other_ctfmr_members               | Other members of the country task force | Autres membres de l’équipe spéciale de pays
    ctfmr_partners_service_providers  | Partners that provide services | Partenaires prestataires de services
    no_one                            | No one | Personne
    other                             | Other | Autre
    `,
  ),
  codeTable(
    {
      ...PRIMERO,
      list: 'mrm_reason_non_verification',
      en: 'Why a violation is not verified',
      fr: 'Pourquoi une violation n’est pas vérifiée',
      unit: 'incidents',
      of: 'violation',
    },
    `
    unwilling_sources              | Sources unwilling | Sources réticentes
    security_constraints           | Security constraints | Contraintes de sécurité
    resource_constraints           | Resource constraints | Manque de moyens
    contradictory_information      | Contradictory information | Informations contradictoires
    pending_further_monitoring     | Further monitoring pending | Suivi complémentaire en attente
    other                          | Other | Autre
    `,
  ),
];
