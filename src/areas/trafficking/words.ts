import type { Phrases } from '#model/message.ts';
import { WINDOW_EN, WINDOW_FR } from '#words/pieces.ts';
import { terms } from '../terms.ts';

const ACT = terms('act', {
  recruitment: [
    'Recruitment',
    'Drawing a person in',
    'Recrutement',
    'Amener une personne à entrer dans la situation',
  ],
  transportation: [
    'Transportation',
    'Moving a person from place to place',
    'Transport',
    'Déplacer une personne d’un lieu à un autre',
  ],
  transfer: [
    'Transfer',
    'Handing a person over to someone else',
    'Transfert',
    'Remettre une personne à autrui',
  ],
  harbouring: ['Harbouring', 'Keeping or lodging a person', 'Hébergement', 'Garder ou loger une personne'],
  receipt: ['Receipt', 'Taking a person over from someone else', 'Accueil', 'Recevoir une personne d’autrui'],
});

const MEANS = terms('means', {
  threat_of_force: [
    'Threat of force',
    'Force is threatened',
    'Menace de recours à la force',
    'La force est brandie comme menace',
  ],
  use_of_force: ['Use of force', 'Force is used', 'Recours à la force', 'La force est employée'],
  other_coercion: [
    'Other coercion',
    'Pressure other than force',
    'Autre contrainte',
    'Une pression autre que la force',
  ],
  abduction: ['Abduction', 'The person was taken away', 'Enlèvement', 'La personne a été enlevée'],
  fraud: ['Fraud', 'The person was cheated', 'Fraude', 'La personne a été trompée par une fraude'],
  deception: ['Deception', 'The person was told something untrue', 'Tromperie', 'On a menti à la personne'],
  abuse_of_power: [
    'Abuse of power',
    'Authority over the person was abused',
    'Abus d’autorité',
    'Une autorité sur la personne a été détournée',
  ],
  abuse_of_position_of_vulnerability: [
    'Abuse of a position of vulnerability',
    'The person had no real choice but to give in',
    'Abus d’une situation de vulnérabilité',
    'La personne n’avait pas d’autre choix réel que de céder',
  ],
  giving_or_receiving_payments_or_benefits_to_controller: [
    'Payments or benefits to one who has control over the person',
    'Someone was paid for the consent of another',
    'Paiements ou avantages à qui a autorité sur la personne',
    'Quelqu’un a été payé pour le consentement d’autrui',
  ],
});

const PURPOSE = terms('purpose', {
  exploitation_of_prostitution_of_others: [
    'Exploitation of the prostitution of others',
    'Profit from the prostitution of another person',
    'Exploitation de la prostitution d’autrui',
    'Profit tiré de la prostitution d’une autre personne',
  ],
  other_sexual_exploitation: [
    'Other sexual exploitation',
    'Any other form of sexual exploitation',
    'Autre exploitation sexuelle',
    'Toute autre forme d’exploitation sexuelle',
  ],
  forced_labour_or_services: [
    'Forced labour or services',
    'Work demanded under threat and not offered freely',
    'Travail ou services forcés',
    'Travail exigé sous menace et non offert librement',
  ],
  slavery: [
    'Slavery',
    'A person is treated as property',
    'Esclavage',
    'Une personne est traitée comme une propriété',
  ],
  practices_similar_to_slavery: [
    'Practices similar to slavery',
    'Debt bondage, serfdom, servile marriage and the like',
    'Pratiques analogues à l’esclavage',
    'Servitude pour dettes, servage, mariage servile et semblables',
  ],
  servitude: [
    'Servitude',
    'A person must serve another and cannot leave',
    'Servitude',
    'Une personne doit servir autrui et ne peut pas partir',
  ],
  removal_of_organs: [
    'Removal of organs',
    'The person is exploited for an organ',
    'Prélèvement d’organes',
    'La personne est exploitée pour un organe',
  ],
  other: [
    'Other (national law)',
    'Another purpose that the law of the State names',
    'Autre (droit national)',
    'Un autre but que nomme la loi de l’État',
  ],
});

const RESULT = terms('palermo_result', {
  meets_definition: [
    'Meets the definition',
    'Act, means and purpose are reported; for a child, act and purpose. A reason to refer, not a finding of crime.',
    'Répond à la définition',
    'Acte, moyen et but sont signalés ; pour un enfant, acte et but. Une raison d’orienter, pas un constat d’infraction.',
  ],
  means_missing: [
    'Means missing',
    'No means is reported, and the person is not held to be a child',
    'Moyen manquant',
    'Aucun moyen n’est signalé, et la personne n’est pas présumée enfant',
  ],
  act_missing: ['Act missing', 'No act is reported', 'Acte manquant', 'Aucun acte n’est signalé'],
  purpose_missing: [
    'Purpose missing',
    'No purpose of exploitation is reported',
    'But manquant',
    'Aucun but d’exploitation n’est signalé',
  ],
  insufficient_information: [
    'Not enough is known',
    'What is reported does not allow the test',
    'Informations insuffisantes',
    'Ce qui est signalé ne permet pas le test',
  ],
});

export const WORDS: Phrases = {
  'area.trafficking': { en: 'Trafficking in human beings', fr: 'Traite des êtres humains' },
  'code_list.act': { en: 'Act (Palermo Protocol)', fr: 'Acte (Protocole de Palerme)' },
  'code_list.means': { en: 'Means (Palermo Protocol)', fr: 'Moyen (Protocole de Palerme)' },
  'code_list.purpose': { en: 'Purpose (Palermo Protocol)', fr: 'But (Protocole de Palerme)' },
  'code_list.palermo_result': { en: 'Result of the Palermo test', fr: 'Résultat du test de Palerme' },
  ...ACT,
  ...MEANS,
  ...PURPOSE,
  ...RESULT,

  'layer.labour_risk_indicators': { en: 'labour risk indicators', fr: 'indicateurs de risque au travail' },
  'layer.labour_risk_indicators.meaning': {
    en: 'Goods, sectors and places in which forced or child labour is known, and signs seen at work.',
    fr: 'Biens, secteurs et lieux où le travail forcé ou celui d’enfants est connu, et signes vus au travail.',
  },
  'layer.labour_risk_indicators.missing': {
    en: 'No labour risk indicators are loaded: signs of trafficking here are unknown.',
    fr: 'Aucun indicateur de risque au travail n’est chargé : les signes de traite ici sont inconnus.',
  },

  'measure.trafficking.incidents_reported': {
    en: 'Incidents of possible trafficking, as detected',
    fr: 'Incidents de traite possible, tels que détectés',
  },
  'measure.trafficking.incidents_reported.definition': {
    en: 'Reported incidents classified under the Palermo test as meeting the definition. Detected, not all that happen; a reason to refer, not a finding of crime.',
    fr: 'Incidents signalés classés par le test de Palerme comme répondant à la définition. Détectés, non tous ceux qui ont lieu ; une raison d’orienter, pas un constat d’infraction.',
  },
  'trafficking.caveat.detected': {
    en: 'Detected only: how many people are exploited and never seen is unknown.',
    fr: 'Détectés seulement : combien de personnes sont exploitées sans être vues est inconnu.',
  },

  'indicator.inform.multidimensional_poverty_index': {
    en: 'Multidimensional Poverty Index',
    fr: 'Indice de pauvreté multidimensionnelle',
  },
  'indicator.inform.multidimensional_poverty_index.definition': {
    en: 'Index from 0 to 1 of how many people are poor in several ways at once, and how much; taken over by INFORM.',
    fr: 'Indice de 0 à 1 : combien de personnes sont pauvres de plusieurs façons à la fois, et à quel point ; repris par INFORM.',
  },
  'trafficking.indicators.answer': {
    en: `{events, plural, one {One incident} other {# incidents}} of possible trafficking {events, plural, one {was} other {were}} reported in {place} ${WINDOW_EN} (source: {source}; detected, not assessed).`,
    fr: `{events, plural, one {Un incident de traite possible a été signalé} other {# incidents de traite possible ont été signalés}} : {place}, ${WINDOW_FR} (source : {source} ; détecté, non évalué).`,
  },
  'trafficking.indicators.possible': {
    en: '{events, plural, one {One more incident} other {# more incidents}} may belong to this period or place: the source is not more exact (source: {source}).',
    fr: '{events, plural, one {Un autre incident appartient} other {# autres incidents appartiennent}} peut-être à cette période ou à ce lieu : la source n’est pas plus précise (source : {source}).',
  },
  'trafficking.indicators.none': {
    en: 'No source reports possible trafficking in {place}; this is not proof that nothing happened.',
    fr: 'Aucune source ne signale de traite possible ({place}) ; cela ne prouve pas qu’il ne s’est rien passé.',
  },
  'trafficking.indicators.unknown': {
    en: 'Unknown: no indicator reports and no contract findings are kept here, so signs of trafficking would not be seen.',
    fr: 'Inconnu : aucun rapport d’indicateurs ni constat sur les contrats n’est tenu ici ; des signes de traite passeraient inaperçus.',
  },
  'trafficking.indicators.fills.1': {
    en: 'Indicator reports from gates, checkpoints and patrols (collect), without names.',
    fr: 'Des rapports d’indicateurs venant des portes, points de contrôle et patrouilles (collecter), sans noms.',
  },
  'trafficking.indicators.fills.2': {
    en: 'Findings on contractors and their due diligence (plan: suppliers and contracts).',
    fr: 'Des constats sur les contractants et leur devoir de diligence (planifier : fournisseurs et contrats).',
  },
  'trafficking.indicators.fills.3': {
    en: 'The layer of labour risk indicators: goods and sectors with known forced labour (understand).',
    fr: 'La couche des indicateurs de risque au travail : biens et secteurs où le travail forcé est connu (comprendre).',
  },

  'ask.who_recruits_workers': {
    en: 'Who recruits the workers, and who paid whom for it?',
    fr: 'Qui recrute les travailleurs, et qui a payé qui ?',
  },
  'ask.who_holds_their_papers': {
    en: 'Who holds their papers, and can they leave?',
    fr: 'Qui garde leurs papiers, et peuvent-ils partir ?',
  },
};
