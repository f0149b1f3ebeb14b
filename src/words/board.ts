/** The 0600 board, around the sentences of the areas' panels (ui.md, "The board"). */
import type { Phrases } from '#model/message.ts';
import { COUNT_EN, COUNT_FR } from './pieces.ts';

export const BOARD: Phrases = {
  'board.title': { en: 'The 0600 board', fr: 'Le tableau de 06 h 00' },
  'board.as_of': {
    en: 'As of {at, date, ::yMMMMd} {at, time, ::HHmm} ({zone}); known by {known, date, ::yMMMMd} {known, time, ::HHmm}.',
    fr: 'Au {at, date, ::yMMMMd} à {at, time, ::HHmm} ({zone}) ; connu au {known, date, ::yMMMMd} à {known, time, ::HHmm}.',
  },
  'board.window_day': {
    en: 'The day of {day, date, ::yMMMMd}, cut at midnight in {zone}.',
    fr: 'La journée du {day, date, ::yMMMMd}, de minuit à minuit ({zone}).',
  },
  'board.window_hours': {
    en: 'The {hours, number} hours to {to, date, ::yMMMMd} {to, time, ::HHmm} ({zone}).',
    fr: 'Les {hours, number} heures jusqu’au {to, date, ::yMMMMd} à {to, time, ::HHmm} ({zone}).',
  },

  'board.decide': { en: 'Decide', fr: 'Décider' },
  'board.owe': { en: 'Owe', fr: 'Devoir' },
  'board.unknown': { en: 'Unknown', fr: 'Inconnu' },
  'board.decide.none_recorded': {
    en: 'No decision requested is recorded here; decisions asked for elsewhere are not known.',
    fr: 'Aucune demande de décision n’est enregistrée ici ; celles faites ailleurs ne sont pas connues.',
  },
  'board.decide.legal_frame': {
    en: 'Set the legal frame (legal adviser): it is undetermined, so law is shown as policy, the more protective rule first.',
    fr: 'Fixer le cadre juridique (conseil juridique) : il est indéterminé ; le droit est donc montré comme politique, la règle la plus protectrice d’abord.',
  },
  'board.decide.one_fact': {
    en: 'Decide which of these are one incident; until then each source counts its own:',
    fr: 'Décider lesquels de ces signalements sont un seul incident ; d’ici là, chaque source compte les siens :',
  },
  'board.decide.more_pairs': {
    en: 'There are more such pairs: the list “Events that may be one fact” has them all.',
    fr: 'Il y a d’autres paires de ce type : la liste « Événements qui sont peut-être un seul fait » les contient toutes.',
  },
  'board.decide.pairs_not_searched': {
    en: 'Several sources report much in this period: which reports may be one incident is in the list “Events that may be one fact”.',
    fr: 'Plusieurs sources signalent beaucoup dans cette période : les signalements qui sont peut-être un seul incident figurent dans la liste « Événements qui sont peut-être un seul fait ».',
  },
  'board.owe.by_time': {
    en: 'By {by, date, ::yMMMMd} {by, time, ::HHmm}: {output__code}.',
    fr: 'Pour le {by, date, ::yMMMMd} à {by, time, ::HHmm} : {output__code}.',
  },
  'board.owe.by_day': {
    en: 'By {day, date, ::yMMMMd}: {output__code}.',
    fr: 'Pour le {day, date, ::yMMMMd} : {output__code}.',
  },
  'board.owe.weekly': { en: 'Each week: {output__code}.', fr: 'Chaque semaine : {output__code}.' },
  'board.owe.calendar': {
    en: 'These dates are defaults; the orders of the operation go before them.',
    fr: 'Ces échéances sont des valeurs par défaut ; les ordres de l’opération priment.',
  },
  'board.owe.none_recorded': {
    en: 'Whether any of it was sent, and what else is owed, is unknown: nothing sent is recorded here.',
    fr: 'On ignore si quelque chose a été envoyé et ce qui est dû par ailleurs : aucun envoi n’est enregistré ici.',
  },
  'board.unknown.people': {
    en: '{source}: sex unknown for {sexUnknown, number} and age unknown for {ageUnknown, number} of {of, plural, one {# person} other {# people}} reported.',
    fr: '{source} : sexe inconnu pour {sexUnknown, number} et âge inconnu pour {ageUnknown, number} sur {of, plural, one {# personne signalée} other {# personnes signalées}}.',
  },
  'board.unknown.layer_missing': { en: '{layer__layer}: not loaded', fr: '{layer__layer} : non chargée' },
  'board.unknown.layer_stale': {
    en: '{layer__layer}: of {vintage, date, ::yMMMM}',
    fr: '{layer__layer} : {vintage, date, ::yMMMM}',
  },

  'board.no_data': {
    en: 'Unknown: nothing here can answer this question yet.',
    fr: 'Inconnu : rien ici ne peut encore répondre à cette question.',
  },
  'board.fills': { en: 'What would fill it:', fr: 'Ce qui y répondrait :' },
  'board.certain': { en: 'certainly in this period', fr: 'certainement dans cette période' },
  'board.possible': { en: 'possibly in this period', fr: 'peut-être dans cette période' },
  'board.by_source': {
    en: 'By source; figures of different sources are never added.',
    fr: 'Par source ; les chiffres de sources différentes ne s’additionnent jamais.',
  },
  'board.not_assessed': { en: 'reported, not assessed', fr: 'signalé, non évalué' },
  'board.sources_counted': {
    en: '{n, plural, one {one source} other {# sources}}, by the source’s own count',
    fr: '{n, plural, one {une source} other {# sources}}, selon le décompte de la source elle-même',
  },
  'board.sources_not_counted': {
    en: 'the source does not say how many sources it has',
    fr: 'la source ne dit pas combien de sources elle a',
  },
  'board.figure': { en: COUNT_EN, fr: COUNT_FR },
  'board.events': {
    en: '{events, plural, one {one event} other {# events}}',
    fr: '{events, plural, one {un événement} other {# événements}}',
  },
  'board.open': { en: 'Open the records behind it', fr: 'Ouvrir les enregistrements' },
  'board.place_unknown': {
    en: '{events, plural, one {One event} other {# events}} of this period cannot be placed in {place}: the source gives only a larger area. {events, plural, one {It is} other {They are}} counted as possible.',
    fr: '{events, plural, one {Un événement} other {# événements}} de cette période ne {events, plural, one {peut être situé} other {peuvent être situés}} dans {place} : la source ne donne qu’une zone plus grande. {events, plural, one {Il est compté comme possible} other {Ils sont comptés comme possibles}}.',
  },

  'board.change.none': {
    en: 'Since the day before: no new event, and nothing new known about earlier ones.',
    fr: 'Depuis la veille : aucun nouvel événement, et rien de nouveau sur les précédents.',
  },
  'board.change': {
    en: 'Since the day before: {events, plural, =0 {no new event} one {one new event} other {# new events}}; {learned, plural, =0 {nothing new known about earlier ones} one {one earlier event newly known or changed} other {# earlier events newly known or changed}}.',
    fr: 'Depuis la veille : {events, plural, =0 {aucun nouvel événement} one {un nouvel événement} other {# nouveaux événements}} ; {learned, plural, =0 {rien de nouveau sur les précédents} one {un événement antérieur nouvellement connu ou modifié} other {# événements antérieurs nouvellement connus ou modifiés}}.',
  },
  'board.change.unknown': {
    en: 'The change since the day before is unknown: there is nothing to compare with.',
    fr: 'Le changement depuis la veille est inconnu : il n’y a rien à comparer.',
  },
  'board.trend_title': { en: 'The thirty days to this one', fr: 'Les trente jours jusqu’à celui-ci' },

  'board.delivery_unknown': {
    en: 'Whether the list was delivered to those who need it is unknown: no delivery is registered.',
    fr: 'On ignore si la liste a été remise à ceux qui en ont besoin : aucune remise n’est enregistrée.',
  },
  'board.record.single': {
    en: '{precision__precision}; {sources, select, null {the number of sources is unknown} other {{sources, plural, one {one source} other {# sources}}}}; {assessed, select, true {assessed} other {not assessed}}',
    fr: '{precision__precision} ; {sources, select, null {nombre de sources inconnu} other {{sources, plural, one {une source} other {# sources}}}} ; {assessed, select, true {évalué} other {non évalué}}',
  },
  'board.record.definition': { en: 'Definition', fr: 'Définition' },
  'board.record.filter': { en: 'Filter', fr: 'Filtre' },
  'board.record.cut_off': { en: 'Cut-off', fr: 'Arrêté au' },
  'board.record.rule': { en: 'Rule and version', fr: 'Règle et version' },
  'board.under_reporting': {
    en: 'Reported only: far more is never reported.',
    fr: 'Signalé seulement : bien plus n’est jamais signalé.',
  },
};
