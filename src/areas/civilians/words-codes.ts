/** Words of the codes, ladders, layers and measures of the area. */
import type { Phrases } from '#model/message.ts';
import { terms } from '../terms.ts';

const CODES: Phrases = {
  ...terms('harm', {
    death: ['Death', 'A person died', 'Décès', 'Une personne est morte'],
    injury: ['Injury', 'A person was injured', 'Blessure', 'Une personne a été blessée'],
    crsv: [
      'Sexual violence',
      'Sexual violence linked to the conflict',
      'Violence sexuelle',
      'Violence sexuelle liée au conflit',
    ],
    missing: ['Missing', 'A person is missing', 'Disparition', 'Une personne a disparu'],
    detention: ['Detention', 'A person is held', 'Détention', 'Une personne est détenue'],
    abduction: [
      'Abduction',
      'A person is taken away and held by someone who may not do so',
      'Enlèvement',
      'Une personne est emmenée et retenue par quelqu’un qui n’en a pas le droit',
    ],
    displacement: [
      'Displacement',
      'A person had to leave home',
      'Déplacement',
      'Une personne a dû quitter son foyer',
    ],
    home_damage: [
      'Damage to a home',
      'A home was damaged or destroyed',
      'Dommage à un logement',
      'Un logement a été endommagé ou détruit',
    ],
    livelihood_loss: [
      'Loss of livelihood',
      'Fields, animals, tools or work were lost',
      'Perte de moyens de subsistance',
      'Champs, animaux, outils ou travail perdus',
    ],
    essential_service_damage: [
      'Damage to an essential service',
      'Water, power, health care or another service was cut or damaged',
      'Dommage à un service essentiel',
      'Eau, énergie, soins ou autre service coupé ou endommagé',
    ],
    environmental: [
      'Environmental harm',
      'Soil, water, air or nature was harmed',
      'Atteinte à l’environnement',
      'Sol, eau, air ou nature atteints',
    ],
    cultural_property_damage: [
      'Damage to cultural property',
      'A site or object of culture was damaged',
      'Dommage à un bien culturel',
      'Un site ou un objet culturel a été endommagé',
    ],
    psychosocial: [
      'Psychosocial harm',
      'Lasting fear, grief or distress',
      'Atteinte psychosociale',
      'Peur, deuil ou détresse durables',
    ],
    access_restriction: [
      'Access restricted',
      'People could not reach a place or a service',
      'Accès restreint',
      'Des personnes n’ont pas pu atteindre un lieu ou un service',
    ],
    traffic: [
      'Traffic accident',
      'A person was harmed in traffic',
      'Accident de circulation',
      'Une personne a subi un accident de circulation',
    ],
    other: ['Other harm', 'Another harm', 'Autre dommage', 'Un autre dommage'],
  }),
  ...terms('ucdp_type_of_violence', {
    '1': [
      'State-based conflict',
      'Violence between a government and an organised group, or between governments, as coded by UCDP',
      'Conflit étatique',
      'Violence entre un gouvernement et un groupe organisé, ou entre gouvernements, selon le codage UCDP',
    ],
    '2': [
      'Non-state conflict',
      'Violence between organised groups, no government among them, as coded by UCDP',
      'Conflit non étatique',
      'Violence entre groupes organisés, sans gouvernement, selon le codage UCDP',
    ],
    '3': [
      'One-sided violence',
      'Violence of a government or a group against civilians, as coded by UCDP',
      'Violence unilatérale',
      'Violence d’un gouvernement ou d’un groupe contre des civils, selon le codage UCDP',
    ],
  }),
  ...terms('mltn', {
    more_likely_than_not: [
      'More likely than not',
      'The harm more likely than not happened as described',
      'Plus probable que non',
      'Le dommage a plus probablement eu lieu que non, tel que décrit',
    ],
    not_more_likely_than_not: [
      'Not more likely than not',
      'What is known does not make it more likely than not; it can be opened again',
      'Pas plus probable que non',
      'Ce que l’on sait ne le rend pas plus probable que non ; le dossier peut être rouvert',
    ],
    inconclusive: [
      'Inconclusive',
      'It cannot be said either way',
      'Non concluant',
      'On ne peut conclure ni dans un sens ni dans l’autre',
    ],
  }),
  ...terms('three_source_types', {
    verified_by_three_types: [
      'Three kinds of source agree',
      'Three different and independent kinds of source say the same',
      'Trois types de source concordent',
      'Trois types de source différents et indépendants disent la même chose',
    ],
    pending: [
      'Pending',
      'Fewer than three kinds of source so far',
      'En attente',
      'Moins de trois types de source jusqu’ici',
    ],
    rejected: [
      'Rejected',
      'Sources show that it did not happen so',
      'Écarté',
      'Les sources montrent que cela ne s’est pas passé ainsi',
    ],
    out_of_scope: [
      'Out of scope',
      'Not what this standard counts',
      'Hors champ',
      'Ce n’est pas ce que cette norme compte',
    ],
  }),
  'standard.mltn': { en: 'More likely than not', fr: 'Plus probable que non' },
  'standard.three_source_types': {
    en: 'Three independent kinds of source',
    fr: 'Trois types de source indépendants',
  },
};

const LAYERS: Phrases = {
  'layer.health_facilities': { en: 'health facilities', fr: 'structures de santé' },
  'layer.health_facilities.meaning': {
    en: 'Hospitals, health centres and health posts, with the position that their source gives.',
    fr: 'Hôpitaux, centres et postes de santé, avec la position que donne leur source.',
  },
  'layer.health_facilities.missing': {
    en: 'No health facility layer is loaded.',
    fr: 'Aucune couche des structures de santé n’est chargée.',
  },
  'layer.displacement_sites': { en: 'displacement sites', fr: 'sites de déplacement' },
  'layer.displacement_sites.meaning': {
    en: 'Places where displaced people, refugees or returnees live or lived, as listed by a humanitarian agency.',
    fr: 'Lieux où vivent ou ont vécu des personnes déplacées, réfugiées ou retournées, selon une agence humanitaire.',
  },
  'layer.displacement_sites.missing': {
    en: 'No displacement site layer is loaded.',
    fr: 'Aucune couche des sites de déplacement n’est chargée.',
  },
  'layer.violence_events': { en: 'reported events of violence', fr: 'événements de violence signalés' },
  'layer.violence_events.meaning': {
    en: 'Events of violence that a source reports, with deaths as it states them.',
    fr: 'Événements de violence qu’une source signale, avec les décès tels qu’elle les indique.',
  },
  'layer.violence_events.missing': {
    en: 'No layer of reported events is loaded.',
    fr: 'Aucune couche d’événements signalés n’est chargée.',
  },
  'layer.population': { en: 'population by district', fr: 'population par district' },
  'layer.population.meaning': {
    en: 'People counted or estimated in whole districts, of a year; never spread over an area.',
    fr: 'Personnes recensées ou estimées dans des districts entiers, pour une année ; jamais réparties sur une surface.',
  },
  'layer.population.missing': {
    en: 'No population of districts is loaded.',
    fr: 'Aucune population de district n’est chargée.',
  },
  'layer.named_settlements': { en: 'named settlements', fr: 'localités nommées' },
  'layer.named_settlements.meaning': {
    en: 'Towns and villages by name, with people where a source gives them.',
    fr: 'Villes et villages par leur nom, avec leur population quand une source la donne.',
  },
  'layer.named_settlements.missing': {
    en: 'No layer of named settlements is loaded: villages here cannot be listed.',
    fr: 'Aucune couche des localités nommées n’est chargée : les villages d’ici ne peuvent pas être listés.',
  },
};

const MEASURES: Phrases = {
  'measure.civilians.people_killed_all': {
    en: 'People reported killed, combatants included',
    fr: 'Personnes signalées comme tuées, combattants compris',
  },
  'measure.civilians.people_killed_all.definition': {
    en: 'All deaths as stated by the source, combatants included, from its low to its high figure. By source, never added over sources; not assessed.',
    fr: 'Tous les décès selon la source, combattants compris, de son chiffre bas à son chiffre haut. Par source, jamais additionnés entre sources ; non évalués.',
  },
  'measure.civilians.civilians_killed': { en: 'Civilians reported killed', fr: 'Civils signalés comme tués' },
  'measure.civilians.civilians_killed.definition': {
    en: 'Deaths of people stated to be civilian, or presumed so in doubt: part of all deaths, never added to them. Deaths of unknown status stand apart.',
    fr: 'Décès de personnes indiquées comme civiles, ou présumées telles en cas de doute : une partie de tous les décès, jamais additionnés à ceux-ci. Les décès de statut inconnu sont à part.',
  },
  'measure.civilians.status_unknown_killed': {
    en: 'People reported killed, status unknown',
    fr: 'Personnes signalées comme tuées, statut inconnu',
  },
  'measure.civilians.status_unknown_killed.definition': {
    en: 'Deaths of which the source does not say who was a civilian. In doubt a person is held to be civilian; this figure is still not added to the civilians.',
    fr: 'Décès dont la source ne dit pas qui était civil. En cas de doute, une personne est tenue pour civile ; ce chiffre n’est pourtant pas ajouté à celui des civils.',
  },
  'measure.civilians.events_reported': { en: 'Events reported', fr: 'Événements signalés' },
  'measure.civilians.events_reported.definition': {
    en: 'Events that a source reports, of any kind, one each. By source; the same event in two sources counts in each.',
    fr: 'Événements qu’une source signale, de tout type, un chacun. Par source ; le même événement dans deux sources compte dans chacune.',
  },
};

export const CODE_WORDS: Phrases = { ...CODES, ...LAYERS, ...MEASURES };
