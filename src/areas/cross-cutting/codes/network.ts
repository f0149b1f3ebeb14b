/** Focal points, courses, lessons, exercises (domain.md 7). */
import { codeTable } from '../../code-table.ts';
import { HOUSE, known, read } from '../../sources.ts';

const focal = { ...HOUSE, unit: 'posts', of: 'post' } as const;
const training = { ...HOUSE, unit: 'courses', of: 'course' } as const;

export const NETWORK = [
  codeTable(
    { ...focal, list: 'focal_point_area', en: 'Area of a focal point', fr: 'Domaine d’un point de contact' },
    `
    THB        | Trafficking | Traite
    CAAC       | Children | Enfants
    CRSV       | Sexual violence | Violence sexuelle
    POC        | Protection of civilians | Protection des civils
    CPP        | Cultural property | Biens culturels
    HS_general | Human security | Sécurité humaine
    GENDER     | Gender | Genre
    CLIMATE    | Climate | Climat
    `,
  ),
  codeTable(
    { ...focal, list: 'focal_point_level', en: 'Level of a focal point', fr: 'Niveau d’un point de contact' },
    `
    NATO_HQ     | NATO Headquarters | Siège de l’OTAN
    SACEUR/ACO  | Allied Command Operations | Commandement allié Opérations
    ACT         | Allied Command Transformation | Commandement allié Transformation
    JFC         | Joint force command | Commandement de forces interarmées
    SCC         | Component command | Commandement de composante
    theatre_HQ  | Theatre headquarters | Quartier général de théâtre
    unit        | Unit | Unité
    national    | National | National
    partner     | Partner | Partenaire
    `,
  ),
  codeTable(
    { ...focal, list: 'focal_point_role', en: 'Role of a focal point', fr: 'Rôle d’un point de contact' },
    `
    senior_focal_point | Senior focal point | Point de contact principal
    adviser            | Adviser | Conseil
    focal_point        | Focal point | Point de contact
    deputy             | Deputy | Adjoint
    `,
  ),
  codeTable(
    { ...training, list: 'course_mode', en: 'Mode of a course', fr: 'Mode d’un cours' },
    `
    adl         | Online | En ligne
    residential | Residential | En présence
    blended     | Blended | Mixte
    MTT         | Mobile training team | Équipe mobile de formation
    `,
  ),
  codeTable(
    { ...training, list: 'course_level', en: 'Level of a course', fr: 'Niveau d’un cours' },
    `
    awareness  | Awareness | Sensibilisation
    user       | User | Utilisateur
    specialist | Specialist | Spécialiste
    leader     | Leader | Responsable
    trainer    | Trainer | Formateur
    `,
  ),
  codeTable(
    { ...training, list: 'training_state', en: 'State of a training', fr: 'État d’une formation' },
    `
    not_required | Not required | Non requise
    required     | Required | Requise
    booked       | Booked | Réservée
    passed       | Passed | Réussie
    expired      | Expired | Expirée
    `,
  ),
  codeTable(
    {
      ...known('JALLC practice'),
      list: 'lesson_state',
      en: 'State of a lesson',
      fr: 'État d’une leçon',
      unit: 'lessons',
      of: 'lesson',
    },
    `
    observation       | Observation | Observation
    lesson_identified | Lesson identified | Leçon identifiée
    remedial_action   | Remedial action | Action corrective | Endorsed, with an owner and a date | Approuvée, avec un responsable et une date
    lesson_learned    | Lesson learned | Leçon apprise
    archived          | Archived | Archivée
    `,
  ),
  codeTable(
    {
      ...read('Bi-SCD 075-003 (1 September 2023), as told by JFTC and JWC', '2023-09-01', '2023'),
      list: 'exercise_stage',
      en: 'Stages of an exercise',
      fr: 'Étapes d’un exercice',
      unit: 'exercises',
      of: 'exercise',
    },
    `
    0 | Initiation | Lancement
    1 | Specification | Spécification
    2 | Planning | Planification
    3 | Conduct | Conduite
    `,
  ),
  codeTable(
    {
      ...known('JEMM fields'),
      list: 'inject_state',
      en: 'State of an inject',
      fr: 'État d’un incident d’exercice',
      unit: 'injects',
      of: 'exercise',
    },
    `
    draft                 | Draft | Brouillon
    scripted              | Scripted | Rédigé
    reviewed              | Reviewed | Relu
    approved              | Approved | Approuvé
    loaded                | Loaded | Chargé
    ready                 | Ready | Prêt
    released              | Released | Émis
    held                  | Held | Retenu
    cancelled             | Cancelled | Annulé
    TA_response_observed  | Response observed | Réponse observée
    evaluated             | Evaluated | Évalué
    `,
  ),
];
