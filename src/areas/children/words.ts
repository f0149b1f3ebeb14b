import type { Phrases } from '#model/message.ts';
import { WINDOW_EN, WINDOW_FR } from '#words/pieces.ts';
import { terms } from '../terms.ts';

const CODES: Phrases = {
  ...terms('violation', {
    killing: [
      'Killing',
      'A child dies through an act in the context of the conflict; counted in children',
      'Meurtre',
      'Un enfant meurt d’un acte lié au conflit ; compté en enfants',
    ],
    maiming: [
      'Maiming',
      'A serious, permanent or disabling injury of a child; counted in children',
      'Mutilation',
      'Blessure grave, permanente ou invalidante d’un enfant ; comptée en enfants',
    ],
    recruitment: [
      'Recruitment or use',
      'A child is taken into, or used by, an armed force or group, in any role; counted in children',
      'Recrutement ou utilisation',
      'Un enfant est enrôlé ou utilisé par une force ou un groupe armé, dans tout rôle ; compté en enfants',
    ],
    sexual_violence: [
      'Sexual violence',
      'Rape or other sexual violence against a child; counted in children',
      'Violence sexuelle',
      'Viol ou autre violence sexuelle contre un enfant ; compté en enfants',
    ],
    abduction: [
      'Abduction',
      'A child is taken away for an unlawful purpose, for a time or for good; not detention; counted in children',
      'Enlèvement',
      'Un enfant est emmené à une fin illicite, pour un temps ou définitivement ; ce n’est pas une détention ; compté en enfants',
    ],
  }),
  ...terms('violation_by_incident', {
    attack_on_schools: [
      'Attack on a school',
      'An attack on or threat to a school or its staff; counted in incidents',
      'Attaque contre une école',
      'Attaque ou menace contre une école ou son personnel ; comptée en incidents',
    ],
    attack_on_hospitals: [
      'Attack on a hospital',
      'An attack on or threat to a hospital or its staff; counted in incidents',
      'Attaque contre un hôpital',
      'Attaque ou menace contre un hôpital ou son personnel ; comptée en incidents',
    ],
    denial_humanitarian_access: [
      'Denial of humanitarian access',
      'Aid for children is refused, blocked, destroyed or stolen; counted in incidents',
      'Refus d’accès humanitaire',
      'L’aide aux enfants est refusée, bloquée, détruite ou volée ; compté en incidents',
    ],
  }),
  ...terms('other_serious_violation', {
    military_use: [
      'Military use of a school or hospital',
      'Tracked; never part of the total of the six grave violations',
      'Usage militaire d’une école ou d’un hôpital',
      'Suivi ; n’entre jamais dans le total des six violations graves',
    ],
    deprivation_liberty: [
      'Deprivation of liberty',
      'A child is held for association with a party or for security; tracked, not one of the six',
      'Privation de liberté',
      'Un enfant est détenu pour association avec une partie ou pour raisons de sécurité ; suivi, hors des six',
    ],
  }),
  ...terms('mrm', {
    verified: [
      'Verified by the United Nations',
      'Set by the United Nations task force only; imported here with its author',
      'Vérifié par les Nations Unies',
      'Fixé par l’équipe spéciale des Nations Unies seulement ; importé ici avec son auteur',
    ],
    report_pending_verification: [
      'Pending verification',
      'Reported, verification under way',
      'En attente de vérification',
      'Signalé, vérification en cours',
    ],
    reported_not_verified: [
      'Reported, could not be verified',
      'Verification was not possible; not a finding that it did not happen',
      'Signalé, n’a pas pu être vérifié',
      'La vérification n’a pas été possible ; ce n’est pas un constat d’absence',
    ],
    not_mrm: [
      'Outside the mechanism',
      'Not one of the violations that the mechanism covers',
      'Hors du mécanisme',
      'Ce n’est pas une violation que couvre le mécanisme',
    ],
    verification_found_that_incident_did_not_occur: [
      'Found not to have happened',
      'Verification found that it did not occur',
      'Constaté comme n’ayant pas eu lieu',
      'La vérification a constaté que cela n’a pas eu lieu',
    ],
  }),
  ...terms('nato_assessed', {
    assessed_by_us: [
      'Assessed by us as established',
      'Our own assessment; never called verified',
      'Établi selon notre évaluation',
      'Notre propre évaluation ; jamais dite vérifiée',
    ],
    pending: [
      'Pending',
      'Our assessment is not finished',
      'En attente',
      'Notre évaluation n’est pas terminée',
    ],
    not_established: [
      'Not established',
      'We could not establish it; not a finding that it did not happen',
      'Non établi',
      'Nous n’avons pas pu l’établir ; ce n’est pas un constat d’absence',
    ],
  }),
  'standard.mrm': {
    en: 'United Nations monitoring and reporting mechanism',
    fr: 'Mécanisme de surveillance et de communication des Nations Unies',
  },
  'standard.nato_assessed': { en: 'Assessed by us', fr: 'Évalué par nous' },
};

const PANEL: Phrases = {
  'children.grave_violations.answer': {
    en: `Grave violations against children were reported in {place} ${WINDOW_EN}, in {events, plural, one {one event} other {# events}} (source: {source}; not assessed). Children and incidents are counted apart.`,
    fr: `Des violations graves contre des enfants ont été signalées ({place}) ${WINDOW_FR}, dans {events, plural, one {un événement} other {# événements}} (source : {source} ; non évalué). Enfants et incidents sont comptés à part.`,
  },
  'children.grave_violations.possible': {
    en: '{events, plural, one {One event} other {# events}} may concern children, this period or this place: age, day or place is not known well enough (source: {source}).',
    fr: '{events, plural, one {Un événement concerne} other {# événements concernent}} peut-être des enfants, cette période ou ce lieu : l’âge, le jour ou le lieu n’est pas assez connu (source : {source}).',
  },
  'children.grave_violations.none': {
    en: 'No source reports a grave violation against children in {place}; this is not proof that nothing happened: most sources here do not say who was a child.',
    fr: 'Aucune source ne signale de violation grave contre des enfants ({place}) ; cela ne prouve pas qu’il ne s’est rien passé : la plupart des sources ici ne disent pas qui était enfant.',
  },
  'children.grave_violations.unknown': {
    en: 'Unknown: no source loaded here tells children apart, so no grave violation would be seen.',
    fr: 'Inconnu : aucune source chargée ici ne distingue les enfants ; aucune violation grave ne serait vue.',
  },
  'children.grave_violations.fills.1': {
    en: 'Reports classified under the grave violations (collect, verify), with boys, girls and unknown counted apart.',
    fr: 'Des rapports classés parmi les violations graves (collecter, vérifier), garçons, filles et inconnus comptés à part.',
  },
  'children.grave_violations.fills.2': {
    en: 'The status of each by the United Nations, imported with its author (share).',
    fr: 'Le statut de chacun selon les Nations Unies, importé avec son auteur (partager).',
  },
  'children.grave_violations.fills.3': {
    en: 'What must be transmitted and by when (report: outputs and due dates).',
    fr: 'Ce qui doit être transmis et pour quand (rendre compte : produits et échéances).',
  },
  'children.grave_violations.fills.4': {
    en: 'The layer of schools (understand).',
    fr: 'La couche des écoles (comprendre).',
  },
};

export const WORDS: Phrases = {
  'area.children': { en: 'Children and armed conflict', fr: 'Enfants et conflits armés' },
  'code_list.violation': {
    en: 'Grave violations, counted in children',
    fr: 'Violations graves, comptées en enfants',
  },
  'code_list.violation_by_incident': {
    en: 'Grave violations, counted in incidents',
    fr: 'Violations graves, comptées en incidents',
  },
  'code_list.other_serious_violation': {
    en: 'Other serious violations, tracked',
    fr: 'Autres violations sérieuses, suivies',
  },
  'code_list.ii_incident_education': {
    en: 'Incidents against education (Insecurity Insight)',
    fr: 'Incidents contre l’éducation (Insecurity Insight)',
  },
  ...CODES,
  ...PANEL,

  ...terms('ii_incident_education', {
    education_incident: [
      'Incident against education',
      'A school, pupils or teachers came to harm, as coded by Insecurity Insight; not a finding of a grave violation',
      'Incident contre l’éducation',
      'Une école, des élèves ou des enseignants ont subi un dommage, selon le codage d’Insecurity Insight ; ce n’est pas un constat de violation grave',
    ],
  }),
  'layer.incidents_education': { en: 'incidents against education', fr: 'incidents contre l’éducation' },
  'layer.incidents_education.meaning': {
    en: 'A list of what was reported against schools, pupils and teachers. Of anyone else it says nothing.',
    fr: 'Une liste de ce qui a été signalé contre des écoles, élèves et enseignants. Elle ne dit rien des autres.',
  },
  'layer.incidents_education.missing': {
    en: 'No incidents against education are loaded: what happens to schools is unknown.',
    fr: 'Aucun incident contre l’éducation n’est chargé : on ignore ce qui arrive aux écoles.',
  },
  'measure.children.education_incidents': {
    en: 'Reported incidents against education',
    fr: 'Incidents signalés contre l’éducation',
  },
  'measure.children.education_incidents.definition': {
    en: 'Incidents in which a list reports harm to a school, pupils or teachers. By source; not assessed; never added to the grave violations.',
    fr: 'Incidents où une liste signale un dommage à une école, des élèves ou des enseignants. Par source ; non évalué ; jamais additionnés aux violations graves.',
  },

  'output.grave_violations_package': {
    en: 'the package on grave violations to the United Nations by the agreed channel, and to the senior focal point',
    fr: 'le dossier sur les violations graves aux Nations Unies par la voie convenue, et au point de contact principal',
  },
  'layer.schools': { en: 'schools', fr: 'écoles' },
  'layer.schools.meaning': {
    en: 'Places of education, formal or not, with their position.',
    fr: 'Lieux d’enseignement, formels ou non, avec leur position.',
  },
  'layer.schools.missing': {
    en: 'No school layer is loaded.',
    fr: 'Aucune couche des écoles n’est chargée.',
  },

  'measure.children.children_killed': { en: 'Children reported killed', fr: 'Enfants signalés comme tués' },
  'measure.children.children_killed.definition': {
    en: 'People certainly under 18 whom a source reports killed; unknown age is counted apart, as possible. By source; not assessed.',
    fr: 'Personnes certainement âgées de moins de 18 ans qu’une source signale comme tuées ; l’âge inconnu est compté à part, comme possible. Par source ; non évalué.',
  },
  'measure.children.violations_by_child': {
    en: 'Grave violations, counted in children',
    fr: 'Violations graves, comptées en enfants',
  },
  'measure.children.violations_by_child.definition': {
    en: 'Killing, maiming, recruitment or use, sexual violence and abduction, counted in children under 18. Never added to what is counted in incidents.',
    fr: 'Meurtre, mutilation, recrutement ou utilisation, violence sexuelle et enlèvement, comptés en enfants de moins de 18 ans. Jamais additionnés à ce qui est compté en incidents.',
  },
  'measure.children.violations_by_incident': {
    en: 'Grave violations, counted in incidents',
    fr: 'Violations graves, comptées en incidents',
  },
  'measure.children.violations_by_incident.definition': {
    en: 'Attacks on schools and hospitals and denial of humanitarian access, one for each incident. Never added to what is counted in children.',
    fr: 'Attaques contre des écoles et des hôpitaux et refus d’accès humanitaire, un par incident. Jamais additionnés à ce qui est compté en enfants.',
  },
  'children.caveat.doubt': {
    en: 'Where age is in doubt, the person is treated as a child.',
    fr: 'En cas de doute sur l’âge, la personne est traitée comme un enfant.',
  },

  'layer.child_protection_services': {
    en: 'child protection services',
    fr: 'services de protection de l’enfance',
  },
  'layer.child_protection_services.meaning': {
    en: 'Civilian child protection bodies that take children in, as their coordinator publishes them.',
    fr: 'Organismes civils de protection de l’enfance qui accueillent des enfants, tels que leur coordination les publie.',
  },
  'layer.child_protection_services.missing': {
    en: 'No list of child protection services is loaded.',
    fr: 'Aucune liste des services de protection de l’enfance n’est chargée.',
  },

  'ask.where_children_walk': {
    en: 'Where do children walk, play and fetch water?',
    fr: 'Où les enfants marchent-ils, jouent-ils, vont-ils chercher l’eau ?',
  },
  'ask.children_on_their_own': {
    en: 'Are there children on their own, and who looks after them?',
    fr: 'Y a-t-il des enfants seuls, et qui s’en occupe ?',
  },
};
