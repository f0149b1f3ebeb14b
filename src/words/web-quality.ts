/** The page "Sources and quality" in the web app. */
import type { Phrases } from '#model/message.ts';

export const WEB_QUALITY: Phrases = {
  'web.quality.title': { en: 'Sources and quality', fr: 'Sources et qualité' },
  'web.quality.about': {
    en: 'How good what is held is. Where nothing is known, that is unknown; it does not mean that there is nothing.',
    fr: 'La qualité de ce qui est disponible. Là où rien n’est connu, c’est inconnu ; cela ne veut pas dire qu’il n’y a rien.',
  },
  'web.quality.parts': { en: 'Parts of this page', fr: 'Parties de cette page' },
  'web.quality.layers': { en: 'Layers and their age', fr: 'Les couches et leur âge' },
  'web.quality.districts': { en: 'Coverage by district', fr: 'Couverture par district' },
  'web.quality.fields': { en: 'Unknown by field', fr: 'Inconnu par champ' },
  'web.quality.sources': { en: 'Sources and imports', fr: 'Sources et importations' },

  'web.quality.layer': { en: 'Layer', fr: 'Couche' },
  'web.quality.state': { en: 'State', fr: 'État' },
  'web.quality.speaks_to': { en: 'Speaks to', fr: 'Va jusqu’au' },
  'web.quality.held': { en: 'Held', fr: 'Disponibles' },
  'web.quality.from': { en: 'Sources', fr: 'Sources' },
  'web.quality.persons': { en: 'recorded by persons', fr: 'enregistré par des personnes' },
  'web.quality.days_old': {
    en: '{days, plural, one {# day} other {# days}} before this moment; stale after {allowed, number}',
    fr: '{days, plural, one {# jour} other {# jours}} avant ce moment ; périmée après {allowed, number}',
  },
  'web.quality.without_point': {
    en: '{n, number} without a position',
    fr: '{n, number} sans position',
  },

  'web.quality.districts_about': {
    en: 'What certainly lies in a district, and what may. Events are of the twelve months from {from} to {to}, with the day of the newest.',
    fr: 'Ce qui se trouve avec certitude dans un district, et ce qui s’y trouve peut-être. Les événements sont ceux des douze mois du {from} au {to}, avec la date du plus récent.',
  },
  'web.quality.objects_withheld': {
    en: 'Protected objects by district are not shown to this role.',
    fr: 'Les biens protégés par district ne sont pas montrés à ce rôle.',
  },
  'web.quality.find': { en: 'Find a district', fr: 'Chercher un district' },
  'web.quality.by_province': { en: 'By province', fr: 'Par préfecture' },
  'web.quality.by_district': { en: 'By district', fr: 'Par district' },
  'web.quality.none_named': { en: 'No district has this name.', fr: 'Aucun district ne porte ce nom.' },
  'web.quality.district': { en: 'District', fr: 'District' },
  'web.quality.nowhere': {
    en: 'In no one district: may be in any',
    fr: 'Dans aucun en particulier : peut-être dans n’importe lequel',
  },
  'web.quality.perhaps': { en: 'perhaps {n, number}', fr: 'peut-être {n, number}' },

  'web.quality.fields_about': {
    en: 'Of how much of what each source states a field is unknown. Events and people are of {from} to {to}; people by the best figure.',
    fr: 'Pour quelle part de ce que dit chaque source un champ est inconnu. Événements et personnes du {from} au {to} ; personnes selon le meilleur chiffre.',
  },
  'web.quality.of_events': {
    en: '{n, plural, one {# event} other {# events}}',
    fr: '{n, plural, one {# événement} other {# événements}}',
  },
  'web.quality.of_people': {
    en: '{n, plural, one {# person} other {# people}}',
    fr: '{n, plural, one {# personne} other {# personnes}}',
  },
  'web.quality.of_objects': {
    en: '{n, plural, one {# object} other {# objects}}',
    fr: '{n, plural, one {# bien} other {# biens}}',
  },
  'web.quality.field.point': { en: 'Position', fr: 'Position' },
  'web.quality.field.day': { en: 'Day', fr: 'Jour' },
  'web.quality.field.hour': { en: 'Hour', fr: 'Heure' },
  'web.quality.field.assessed': { en: 'Whether it was so (assessed)', fr: 'Exactitude (évaluée)' },
  'web.quality.field.sex': { en: 'Sex', fr: 'Sexe' },
  'web.quality.field.age': { en: 'Age', fr: 'Âge' },
  'web.quality.field.status': { en: 'Civilian or not', fr: 'Personne civile ou non' },
  'web.quality.field.method': { en: 'How it was placed', fr: 'Façon de situer' },
  'web.quality.field.operating': { en: 'Whether it works', fr: 'En service ou non' },
  'web.quality.field.confirmed': { en: 'When last confirmed', fr: 'Dernière confirmation' },
  'web.quality.unknown_of': {
    en: 'unknown for {unknown, number} of {all, number} ({share, number, ::percent})',
    fr: 'inconnu pour {unknown, number} sur {all, number} ({share, number, ::percent})',
  },

  'web.quality.refused': {
    en: 'A file that did not fit was refused whole, with file, row, column and reason, and left nothing here. Where a file disagrees with itself, a person looked at it and accepted it; such places are counted.',
    fr: 'Un fichier qui ne convenait pas a été refusé en entier, avec fichier, ligne, colonne et motif, et n’a rien laissé ici. Là où un fichier se contredit, une personne l’a examiné et accepté ; ces endroits sont comptés.',
  },
  'web.quality.imports': {
    en: '{n, plural, one {One import} other {# imports}}',
    fr: '{n, plural, one {Une importation} other {# importations}}',
  },
  'web.quality.file': { en: 'File', fr: 'Fichier' },
  'web.quality.rows': { en: 'Rows', fr: 'Lignes' },
  'web.quality.added': { en: 'Added', fr: 'Ajoutées' },
  'web.quality.superseded': { en: 'Changed', fr: 'Modifiées' },
  'web.quality.withdrawn': { en: 'Withdrawn', fr: 'Retirées' },
  'web.quality.accepted': { en: 'Accepted contradictions', fr: 'Contradictions acceptées' },
};
