/** Sentences of the area's panels; their codes and parameters are set out in panels/what_happened.ts. */
import type { Phrase, Phrases } from '#model/message.ts';
import { REPORTED_KILLED_EN, REPORTED_KILLED_FR, WINDOW_EN, WINDOW_FR } from '#words/pieces.ts';

const EVENTS_EN = '{events, plural, one {one event} other {# events}}';
const EVENTS_FR = '{events, plural, one {un événement} other {# événements}}';

/** The sentences of a panel that no data fill yet. What would be said of records is the same for all of them. */
function unfilled(panel: string, unknown: Phrase, none: Phrase, ...fills: readonly Phrase[]): Phrases {
  const code = `civilians.${panel}`;
  return {
    [`${code}.answer`]: {
      en: '{events, plural, one {One record} other {# records}} for {place} (source: {source}; not assessed).',
      fr: '{events, plural, one {Un enregistrement} other {# enregistrements}} : {place} (source : {source} ; non évalué).',
    },
    [`${code}.possible`]: {
      en: '{events, plural, one {One more record} other {# more records}} may belong to this period or place (source: {source}).',
      fr: '{events, plural, one {Un autre enregistrement appartient} other {# autres enregistrements appartiennent}} peut-être à cette période ou à ce lieu (source : {source}).',
    },
    [`${code}.none`]: none,
    [`${code}.unknown`]: unknown,
    ...Object.fromEntries(fills.map((phrase, i) => [`${code}.fills.${i + 1}`, phrase])),
  };
}

const NOTHING: Phrase = {
  en: 'Nothing is recorded for {place}; this is not proof that there is nothing.',
  fr: 'Rien n’est enregistré ({place}) ; cela ne prouve pas qu’il n’y a rien.',
};

const WHAT_HAPPENED: Phrases = {
  'civilians.what_happened.answer': {
    en: `${REPORTED_KILLED_EN} in {place} ${WINDOW_EN}, in ${EVENTS_EN}{oneGroup, select, true {} other {, combatants included}} (source: {source}; not assessed).`,
    fr: `${REPORTED_KILLED_FR} ({place}) ${WINDOW_FR}, dans ${EVENTS_FR}{oneGroup, select, true {} other {, combattants compris}} (source : {source} ; non évalué).`,
  },
  'civilians.what_happened.possible': {
    en: `${REPORTED_KILLED_EN} in ${EVENTS_EN} that may or may not belong to this period or place: the source is not more exact (source: {source}). They are counted apart.`,
    fr: `${REPORTED_KILLED_FR} dans ${EVENTS_FR} qui appartiennent peut-être à cette période ou à ce lieu : la source n’est pas plus précise (source : {source}). Ils sont comptés à part.`,
  },
  'civilians.what_happened.none': {
    en: `No source reports that anyone was killed in {place} ${WINDOW_EN}; this is not proof that nothing happened.`,
    fr: `Aucune source ne signale de personne tuée ({place}) ${WINDOW_FR} ; cela ne prouve pas qu’il ne s’est rien passé.`,
  },
  'civilians.what_happened.unknown': {
    en: 'Unknown: no layer of events covers this place and period, so what happened to people cannot be said.',
    fr: 'Inconnu : aucune couche d’événements ne couvre ce lieu et cette période ; on ne peut pas dire ce qui est arrivé aux personnes.',
  },
  'civilians.what_happened.fills.1': {
    en: 'A layer of reported events that reaches this day, such as UCDP GED (collect).',
    fr: 'Une couche d’événements signalés qui atteint ce jour, comme UCDP GED (collecter).',
  },
  'civilians.what_happened.fills.2': {
    en: 'Reports from patrols and partners that tell women, men, girls and boys apart (collect).',
    fr: 'Des rapports de patrouilles et de partenaires qui distinguent femmes, hommes, filles et garçons (collecter).',
  },
};

const MUST_NOT_BE_HARMED: Phrases = {
  'civilians.must_not_be_harmed.answer': {
    en: '{objects, plural, one {One object that must not be harmed is} other {# objects that must not be harmed are}} known in {place}; {withoutPosition, plural, =0 {each has a usable position} one {one has no usable position} other {# have no usable position}}. {present, number} of {needed, number} layers are loaded{missing, select, null {} other {; missing: {layer__missing}}}{stale, select, null {} other {; stale: {layer__stale}}}.',
    fr: '{objects, plural, one {Un bien à épargner est connu} other {# biens à épargner sont connus}} ({place}) ; {withoutPosition, plural, =0 {chacun a une position utilisable} one {un seul n’a pas de position utilisable} other {# n’ont pas de position utilisable}}. {present, number} couches sur {needed, number} sont chargées{missing, select, null {} other { ; absentes : {layer__missing}}}{stale, select, null {} other { ; périmées : {layer__stale}}}.',
  },
  'civilians.must_not_be_harmed.possible': {
    en: '{objects, plural, one {One more object} other {# more objects}} may lie in {place}: the position is not good enough to tell.',
    fr: '{objects, plural, one {Un autre bien se trouve} other {# autres biens se trouvent}} peut-être ici ({place}) : la position n’est pas assez bonne pour le dire.',
  },
  'civilians.must_not_be_harmed.none': {
    en: 'The layers loaded hold nothing in {place}; this is not proof that there is nothing to protect.',
    fr: 'Les couches chargées ne contiennent rien ici ({place}) ; cela ne prouve pas qu’il n’y a rien à protéger.',
  },
  'civilians.must_not_be_harmed.unknown': {
    en: 'Unknown: no layer of protected objects is loaded, so nothing can be listed.',
    fr: 'Inconnu : aucune couche de biens protégés n’est chargée ; rien ne peut être listé.',
  },
  'civilians.must_not_be_harmed.fills.1': {
    en: 'Fresh layers of health facilities, displacement sites, schools, settlements and cultural sites (understand).',
    fr: 'Des couches à jour des structures de santé, sites de déplacement, écoles, localités et sites culturels (comprendre).',
  },
  'civilians.must_not_be_harmed.fills.2': {
    en: 'Positions for what has none, from the coordinators and local authorities (understand).',
    fr: 'Des positions pour ce qui n’en a pas, obtenues des coordinations et des autorités locales (comprendre).',
  },
  'civilians.must_not_be_harmed.fills.3': {
    en: 'The register of who received which list and acknowledged it (plan: protective lists).',
    fr: 'Le registre de qui a reçu quelle liste et l’a confirmée (planifier : listes de protection).',
  },
};

const OUTPUTS: Phrases = {
  'output.daily_summary': {
    en: 'the daily summary to the commander, operations, plans, civil-military cooperation, the legal and the gender adviser',
    fr: 'la synthèse quotidienne au commandement, aux opérations, aux plans, à la coopération civilo-militaire, au conseil juridique et au conseil en genre',
  },
  'output.protective_list': {
    en: 'the protective list with what changed, to planners and partners by name, and before each new area',
    fr: 'la liste de protection et ses changements, aux planificateurs et aux partenaires nommés, et avant chaque nouvelle zone',
  },
  'output.periodic_statistics': {
    en: 'the statistics of the quarter with sex and age, to the command and as labelled to others',
    fr: 'les statistiques du trimestre avec le sexe et l’âge, au commandement et selon leur étiquette à d’autres',
  },
};

export const PANEL_WORDS: Phrases = {
  ...OUTPUTS,
  ...WHAT_HAPPENED,
  ...MUST_NOT_BE_HARMED,
  ...unfilled(
    'own_harm',
    {
      en: 'Unknown: no cases of harm are kept here yet, so what we, a partner or a host force did cannot be said. Allegations against own personnel are kept elsewhere, by rule.',
      fr: 'Inconnu : aucun dossier de dommage n’est encore tenu ici ; on ne peut pas dire ce que nous, un partenaire ou une force hôte avons fait. Les allégations visant notre personnel sont conservées ailleurs, par règle.',
    },
    {
      en: 'No case of harm is recorded for {place}; allegations against own personnel are kept elsewhere, by rule.',
      fr: 'Aucun dossier de dommage n’est enregistré ({place}) ; les allégations visant notre personnel sont conservées ailleurs, par règle.',
    },
    {
      en: 'Cases of civilian harm with their state, age and next step (respond).',
      fr: 'Les dossiers de dommages aux civils, leur état, leur ancienneté et leur prochaine étape (répondre).',
    },
    {
      en: 'Reports from any channel: families, community leaders, organisations, media (collect).',
      fr: 'Des rapports de toute origine : familles, responsables locaux, organisations, médias (collecter).',
    },
    {
      en: 'What own and partner forces did where and when, to compare with (plan: activities).',
      fr: 'Ce que nos forces et les partenaires ont fait, où et quand, pour comparer (planifier : activités).',
    },
  ),
  ...unfilled(
    'threats',
    {
      en: 'Unknown: no threat assessment and no early-warning alert is kept here yet.',
      fr: 'Inconnu : aucune évaluation de menace ni alerte précoce n’est encore tenue ici.',
    },
    NOTHING,
    {
      en: 'Threat scenarios: who, why, how, what would happen to people (understand: risk).',
      fr: 'Des scénarios de menace : qui, pourquoi, comment, quelles suites pour les personnes (comprendre : risque).',
    },
    {
      en: 'Early-warning alerts with the decision taken and its time (respond).',
      fr: 'Les alertes précoces avec la décision prise et son heure (répondre).',
    },
    {
      en: 'A forecast with its method and its error (understand).',
      fr: 'Une prévision avec sa méthode et son erreur (comprendre).',
    },
  ),
  ...unfilled(
    'basic_services',
    {
      en: 'Unknown: no status of water, food, health care, shelter or power is kept here yet. A health facility on the list is not proof that it works.',
      fr: 'Inconnu : aucun état de l’eau, de la nourriture, des soins, de l’abri ou de l’énergie n’est encore tenu ici. Une structure de santé sur la liste ne prouve pas qu’elle fonctionne.',
    },
    NOTHING,
    {
      en: 'The status of each service by district: working, degraded, not working, unknown (understand: services).',
      fr: 'L’état de chaque service par district : en marche, dégradé, à l’arrêt, inconnu (comprendre : services).',
    },
    {
      en: 'Access constraints and movements, from OCHA and partners (collect).',
      fr: 'Les contraintes d’accès et les mouvements, d’OCHA et des partenaires (collecter).',
    },
    {
      en: 'Who can help on the civil side, by sector and district (share: partners).',
      fr: 'Qui peut aider du côté civil, par secteur et district (partager : partenaires).',
    },
  ),
  ...unfilled(
    'changes',
    {
      en: 'Unknown: no fresh reading says what changed, and none of hate speech, parties or ceasefires is kept here yet.',
      fr: 'Inconnu : aucun relevé récent ne dit ce qui a changé, et rien sur les discours de haine, les parties ou les cessez-le-feu n’est encore tenu ici.',
    },
    NOTHING,
    {
      en: 'Readings of displacement by district over time, from IOM or UNHCR (understand: indicators).',
      fr: 'Des relevés de déplacement par district dans le temps, de l’OIM ou du HCR (comprendre : indicateurs).',
    },
    {
      en: 'Indicators of climate, prices, services and speech, each with source and date (understand: indicators).',
      fr: 'Des indicateurs de climat, de prix, de services et de discours, chacun avec source et date (comprendre : indicateurs).',
    },
    {
      en: 'Changes of parties and ceasefires (understand: actors).',
      fr: 'Les changements de parties et de cessez-le-feu (comprendre : acteurs).',
    },
  ),
  ...unfilled(
    'decide_owe_unknown',
    {
      en: 'What can be said of it stands first on the board. The rest is unknown: no decisions asked for and nothing sent are recorded here yet.',
      fr: 'Ce que l’on peut en dire figure en tête du tableau. Le reste est inconnu : ni décisions demandées ni envois ne sont encore enregistrés ici.',
    },
    NOTHING,
    {
      en: 'Decisions asked for, with who and by when (respond).',
      fr: 'Les décisions demandées, à qui et pour quand (répondre).',
    },
    {
      en: 'Outputs owed to others, with their due dates (report: products).',
      fr: 'Les produits dus à d’autres, avec leurs échéances (rendre compte : produits).',
    },
    {
      en: 'Focal points and vacancies (train).',
      fr: 'Les points de contact et les postes vacants (former).',
    },
  ),
};
