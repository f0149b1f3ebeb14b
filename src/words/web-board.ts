/** The board and its drawers in the web app. */
import type { Phrases } from '#model/message.ts';

export const WEB_BOARD: Phrases = {
  'web.board.title': { en: 'Today', fr: 'Aujourd’hui' },
  'web.board.title_of': { en: '0600 board: {name}', fr: 'Tableau de 06 h 00 : {name}' },
  'web.board.print': { en: 'Print on one page', fr: 'Imprimer sur une page' },
  'web.board.possibly': { en: 'possibly also', fr: 'peut-être aussi' },
  'web.board.cut_off': {
    en: '{source}, to {day, date, ::yMMMd}',
    fr: '{source}, jusqu’au {day, date, ::yMMMd}',
  },
  'web.board.no_source': { en: 'No source speaks of this', fr: 'Aucune source n’en parle' },
  'web.board.open': {
    en: '{n, plural, =0 {Open} one {Open, # more} other {Open, # more}}',
    fr: '{n, plural, =0 {Ouvrir} one {Ouvrir, # de plus} other {Ouvrir, # de plus}}',
  },
  'web.board.what_fills': { en: 'What would fill it', fr: 'Ce qui y répondrait' },
  'web.board.bars_none': {
    en: 'No figure on any of these thirty days.',
    fr: 'Aucun chiffre pour ces trente jours.',
  },
  'web.board.bars_brief': {
    en: 'Thirty days; at most {most, number}, on {day}',
    fr: 'Trente jours ; au plus {most, number}, le {day}',
  },
  'web.board.best': { en: 'Best figure', fr: 'Meilleure estimation' },
  'web.board.all': { en: '{more, number} more', fr: '{more, number} de plus' },
  'web.board.fewer': { en: 'Fewer', fr: 'Moins' },
  'web.board.beside': {
    en: 'What says something of it without answering it',
    fr: 'Ce qui en dit quelque chose sans y répondre',
  },
  'web.board.context': {
    en: 'Context by country and year; no news of the day',
    fr: 'Contexte par pays et par année ; pas de nouvelles du jour',
  },
  'web.indicator.title': { en: 'The readings of an indicator', fr: 'Les relevés d’un indicateur' },
  'web.indicator.open': { en: 'Open the readings: {label}', fr: 'Ouvrir les relevés : {label}' },
  'web.indicator.suppressed': { en: 'suppressed', fr: 'masqué' },
  'web.indicator.whole_country': {
    en: 'Readings of the whole country ({country}), of years that had ended',
    fr: 'Relevés du pays entier ({country}), d’années achevées',
  },
  'web.indicator.year': { en: 'Year', fr: 'Année' },
  'web.indicator.value': { en: 'Value', fr: 'Valeur' },
  'web.indicator.rows': { en: 'Rows of the source for {year}', fr: 'Lignes de la source pour {year}' },
  'web.indicator.stated_by': { en: 'Stated by', fr: 'Selon' },
  'web.figure.cut_off': {
    en: 'What had happened by {at}; what we knew by {known}.',
    fr: 'Ce qui s’était passé au {at} ; ce que nous savions au {known}.',
  },
  'web.figure.version': { en: 'version {version}', fr: 'version {version}' },
  'web.figure.export': { en: 'Download these records as CSV', fr: 'Télécharger ces enregistrements en CSV' },
  'web.figure.map': {
    en: 'The records of this figure on a map',
    fr: 'Les enregistrements de ce chiffre sur une carte',
  },
  'web.figure.shown_as': { en: 'How the records are shown', fr: 'Présentation des enregistrements' },
  'web.figure.as_list': { en: 'As a list', fr: 'En liste' },
  'web.figure.as_map': { en: 'On the map too', fr: 'Aussi sur la carte' },
  'web.figure.no_records': { en: 'No record is in it.', fr: 'Il ne contient aucun enregistrement.' },
  'web.report.destroyed': {
    en: 'The payload was destroyed at {at} ({reason}). That it was here is kept; what it said is gone for everybody.',
    fr: 'Le contenu a été détruit le {at} ({reason}). Son existence est conservée ; ce qu’il disait a disparu pour tous.',
  },
  // After the sentence of a change, which begins with a capital.
  'web.board.change_source': { en: '(source: {source})', fr: '(source : {source})' },
};
