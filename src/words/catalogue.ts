/** The catalogue as a reader sees it: what carries a code, what one counts, what was read and what is from knowledge. */
import type { Phrase, Phrases } from '#model/message.ts';

function each(list: string, of: Readonly<Record<string, readonly [en: string, fr: string]>>): Phrases {
  return Object.fromEntries(
    Object.entries(of).map(([code, [en, fr]]): [string, Phrase] => [`${list}.${code}`, { en, fr }]),
  );
}

/** One word: what a code is said of, and what is then counted. */
const CARRIERS = each('carrier', {
  age: ['an age', 'un âge'],
  alert: ['an alert', 'une alerte'],
  area: ['an area', 'une zone'],
  case: ['a case', 'un dossier'],
  contract: ['a contract', 'un contrat'],
  course: ['a course', 'un cours'],
  death: ['a death', 'un décès'],
  event: ['an event', 'un événement'],
  evidence: ['an item of evidence', 'un élément de preuve'],
  exercise: ['an exercise', 'un exercice'],
  import: ['an import', 'un import'],
  incident: ['an incident', 'un incident'],
  indicator: ['an indicator', 'un indicateur'],
  institution: ['an institution', 'une institution'],
  judgement: ['a judgement', 'un jugement'],
  lesson: ['a lesson', 'une leçon'],
  measure: ['a measure', 'une mesure'],
  notification: ['a notification', 'une notification'],
  object: ['an object', 'un bien'],
  operation: ['an operation', 'une opération'],
  organisation: ['an organisation', 'une organisation'],
  party: ['a party', 'une partie'],
  pattern: ['a pattern', 'un schéma'],
  person: ['a person', 'une personne'],
  post: ['a post', 'un poste'],
  product: ['a product', 'un produit'],
  project: ['a project', 'un projet'],
  referral: ['a referral', 'une orientation'],
  report: ['a report', 'un rapport'],
  request: ['a request', 'une demande'],
  risk: ['a risk', 'un risque'],
  source: ['a source', 'une source'],
  supplier: ['a supplier', 'un fournisseur'],
  task: ['a task', 'une tâche'],
  threat: ['a threat', 'une menace'],
  victim: ['a victim', 'une victime'],
  violation: ['a violation', 'une violation'],
});

const UNITS = each('unit', {
  alerts: ['alerts', 'alertes'],
  areas: ['areas', 'zones'],
  assessments: ['assessments', 'évaluations'],
  cases: ['cases', 'dossiers'],
  checks: ['checks', 'contrôles'],
  contracts: ['contracts', 'contrats'],
  courses: ['courses', 'cours'],
  disturbances: ['disturbances', 'perturbations'],
  exercises: ['exercises', 'exercices'],
  facts: ['facts', 'faits'],
  fields: ['fields', 'champs'],
  findings: ['findings', 'constats'],
  goods: ['goods', 'marchandises'],
  indicators: ['indicators', 'indicateurs'],
  injects: ['injects', 'incidents d’exercice'],
  institutions: ['institutions', 'institutions'],
  items: ['items', 'éléments'],
  judgements: ['judgements', 'jugements'],
  lessons: ['lessons', 'leçons'],
  measures: ['measures', 'mesures'],
  notifications: ['notifications', 'notifications'],
  operations: ['operations', 'opérations'],
  organisations: ['organisations', 'organisations'],
  parties: ['parties', 'parties'],
  posts: ['posts', 'postes'],
  products: ['products', 'produits'],
  projects: ['projects', 'projets'],
  questions: ['questions', 'questions'],
  records: ['records', 'enregistrements'],
  referrals: ['referrals', 'orientations'],
  reports: ['reports', 'rapports'],
  requests: ['requests', 'demandes'],
  requirements: ['requirements', 'exigences'],
  risks: ['risks', 'risques'],
  suppliers: ['suppliers', 'fournisseurs'],
  tasks: ['tasks', 'tâches'],
  threats: ['threats', 'menaces'],
});

const PARTS = each('part', {
  criteria: ['Criteria', 'Critères'],
  gained: ['How it is gained', 'Comment elle s’obtient'],
  immunity: ['What is immune', 'Ce qui est immune'],
  lifted_by: ['Who may lift it', 'Qui peut la lever'],
  conditions: ['On what conditions', 'À quelles conditions'],
});

export const CATALOGUE: Phrases = {
  ...CARRIERS,
  ...UNITS,
  ...PARTS,
  'total.six_grave_violations': {
    en: 'Total of the six grave violations: the part in children and the part in incidents are always said with it.',
    fr: 'Total des six violations graves : la part en enfants et la part en incidents sont toujours dites avec lui.',
  },
  'area.cross_cutting': { en: 'All areas', fr: 'Tous les domaines' },
};
