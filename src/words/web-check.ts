/** The check page of the web app (ui.md, "The check"). The word "clear" is never used. */
import type { Phrases } from '#model/message.ts';

export const WEB_CHECK: Phrases = {
  'web.check.title': { en: 'Check', fr: 'Vérification' },
  'web.check.lead': {
    en: 'If we do this here: what must not be harmed, what may be there, and what this cannot see.',
    fr: 'Si nous faisons ceci ici : à quoi ne pas porter atteinte, ce qui s’y trouve peut-être, et ce que ceci ne peut pas voir.',
  },
  'web.check.plan': {
    en: 'What you plan',
    fr: 'Ce que vous prévoyez',
  },
  'web.check.shape': { en: 'Where', fr: 'Où' },
  'web.check.kind.point': { en: 'Point', fr: 'Point' },
  'web.check.kind.route': { en: 'Route', fr: 'Itinéraire' },
  'web.check.kind.area': { en: 'Area', fr: 'Zone' },
  'web.check.draw': {
    en: 'Draw on the map',
    fr: 'Dessiner sur la carte',
  },
  'web.check.draw_end': {
    en: 'Stop drawing',
    fr: 'Arrêter le dessin',
  },
  'web.check.draw_hint': {
    en: 'Click each corner; click the last one again, or press Enter, to end. Escape begins anew.',
    fr: 'Cliquez chaque sommet ; cliquez de nouveau le dernier, ou Entrée, pour finir. Échap recommence.',
  },
  'web.check.edit': {
    en: 'Move corners',
    fr: 'Déplacer les sommets',
  },
  'web.check.edit_end': { en: 'Done', fr: 'Terminé' },
  'web.check.file': { en: 'Open a file', fr: 'Ouvrir un fichier' },
  'web.check.file_hint': {
    en: 'GeoJSON, KML or KMZ, up to 8 MB; or drop it anywhere on this page.',
    fr: 'GeoJSON, KML ou KMZ, jusqu’à 8 Mo ; ou déposez-le n’importe où sur cette page.',
  },
  'web.check.drop': {
    en: 'Drop the file to check its shape',
    fr: 'Déposez le fichier pour vérifier sa forme',
  },
  'web.check.one_file': {
    en: 'One file at a time: {n, number} were dropped and none of them was read. Drop the one to check.',
    fr: 'Un seul fichier à la fois : {n, number} ont été déposés et aucun n’a été lu. Déposez celui qu’il faut vérifier.',
  },
  'web.check.reading': { en: 'Reading {file}', fr: 'Lecture de {file}' },
  'web.check.from_file': {
    en: 'From {file}: {positions, plural, one {one position} other {# positions}}.',
    fr: 'De {file} : {positions, plural, one {une position} other {# positions}}.',
  },
  'web.check.left_out': { en: 'Left out: {what}.', fr: 'Laissé de côté : {what}.' },
  'web.check.file_refused': {
    en: 'The shape before it is still the one that is checked.',
    fr: 'C’est toujours la forme précédente qui est vérifiée.',
  },
  'web.check.remove': {
    en: 'Remove the shape',
    fr: 'Retirer la forme',
  },
  'web.check.coordinates': {
    en: 'Coordinates, one position a line',
    fr: 'Coordonnées, une position par ligne',
  },
  'web.check.coordinates_hint': {
    en: 'Degrees (6.54 N 21.98 E), degrees and minutes, or MGRS (34NEN 1234 5678).',
    fr: 'Degrés (6.54 N 21.98 E), degrés et minutes, ou MGRS (34NEN 1234 5678).',
  },
  'web.check.not_coordinates': {
    en: 'Line {line, number} is not a coordinate: “{text}”.',
    fr: 'La ligne {line, number} n’est pas une coordonnée : « {text} ».',
  },
  'web.check.too_few': {
    en: '{n, plural, one {One more position is} other {# more positions are}} needed.',
    fr: 'Il manque {n, plural, one {une position} other {# positions}}.',
  },
  'web.check.order': {
    en: 'Two bare numbers are read as',
    fr: 'Deux nombres seuls se lisent',
  },
  'web.check.order.latitude_first': {
    en: 'latitude, longitude',
    fr: 'latitude, longitude',
  },
  'web.check.order.longitude_first': {
    en: 'longitude, latitude',
    fr: 'longitude, latitude',
  },
  'web.check.not_as_text': {
    en: 'This shape has {n, number} positions or several parts: it cannot be edited as text here.',
    fr: 'Cette forme a {n, number} positions ou plusieurs parties : elle ne peut pas être modifiée ici comme texte.',
  },
  'web.check.printed_shape': {
    en: '{n, plural, one {One position} other {# positions}}, between {from} and {to}',
    fr: '{n, plural, one {Une position} other {# positions}}, entre {from} et {to}',
  },
  'web.check.spoken': {
    en: 'From {from}, to {to} ({zone}).',
    fr: 'De {from}, à {to} ({zone}).',
  },
  'web.check.first_unknown': {
    en: '{more, plural, one {and one more} other {and # more}}',
    fr: '{more, plural, one {et une de plus} other {et # de plus}}',
  },
  'web.check.when': { en: 'When ({zone})', fr: 'Quand ({zone})' },
  'web.check.from': { en: 'From', fr: 'De' },
  'web.check.to': { en: 'To', fr: 'À' },
  'web.check.what': { en: 'What', fr: 'Quoi' },
  'web.check.within': {
    en: 'How near is near (metres)',
    fr: 'À partir de quelle distance est-ce proche (mètres)',
  },

  'web.check.answer': {
    en: 'What this check says',
    fr: 'Ce que dit cette vérification',
  },
  'web.check.not_yours': {
    en: 'A check is not for your role. Checks are run by: {role__who}.',
    fr: 'La vérification n’est pas ouverte à votre rôle. Elle l’est à : {role__who}.',
  },
  'web.check.nothing_yet': {
    en: 'Give a shape: draw it, open or drop a file, or type coordinates. Findings appear here as it changes. What you plan stays on this device until you send it to be checked, and is never part of an address.',
    fr: 'Donnez une forme : dessinez-la, ouvrez ou déposez un fichier, ou tapez des coordonnées. Les constats apparaissent ici à mesure qu’elle change. Ce que vous prévoyez reste sur cet appareil jusqu’à la vérification, et ne figure jamais dans une adresse.',
  },
  'web.check.checking': {
    en: 'Checking',
    fr: 'Vérification en cours',
  },
  'web.check.ready': {
    en: '{n, plural, =0 {No finding; read what may be inside and what is unknown} one {One finding} other {# findings}}',
    fr: '{n, plural, =0 {Aucun constat ; lisez ce qui est peut-être à l’intérieur et ce qui est inconnu} one {Un constat} other {# constats}}',
  },
  'web.check.crosses': { en: 'crosses itself here', fr: 'se croise ici' },
  'web.check.crosses_at': {
    en: 'It crosses itself here: {where}. The map shows the place.',
    fr: 'Elle se croise elle-même ici : {where}. La carte montre l’endroit.',
  },
  'web.check.layers': {
    en: 'Layers looked at',
    fr: 'Couches examinées',
  },
  'web.check.show': { en: 'Show on the map: {name}', fr: 'Montrer sur la carte : {name}' },
  'web.check.show_short': {
    en: 'Show on the map',
    fr: 'Montrer sur la carte',
  },
  'web.check.never_confirmed': { en: 'never confirmed', fr: 'jamais confirmé' },
  'web.check.why': { en: 'Basis', fr: 'Fondement' },
  'web.check.next': { en: 'Do next', fr: 'À faire' },
  'web.check.lists': {
    en: 'What is there, and what may be',
    fr: 'Ce qui s’y trouve, et ce qui s’y trouve peut-être',
  },
  'web.check.more': {
    en: 'Show {n, number} more',
    fr: 'En montrer {n, number} de plus',
  },
  'web.check.beyond': {
    en: 'and {n, number} more, which the protective list names',
    fr: 'et {n, number} de plus, que nomme la liste de protection',
  },
  'web.check.within_radius': { en: 'known to within {metres__metres}', fr: 'connu à {metres__metres} près' },
  'web.check.somewhere': { en: 'somewhere in {place}', fr: 'quelque part dans {place}' },
  'web.check.bound': {
    en: '{statedBy}, {year}; {n, plural, one {one place} other {# places}}, whole',
    fr: '{statedBy}, {year} ; {n, plural, one {un lieu} other {# lieux}}, en entier',
  },
  'web.check.at_least': { en: 'At least', fr: 'Au moins' },
  'web.check.at_most': { en: 'At most', fr: 'Au plus' },
  'web.check.women_men': {
    en: 'women and girls {female, number}, men and boys {male, number}',
    fr: 'femmes et filles {female, number}, hommes et garçons {male, number}',
  },
  'web.check.asked': {
    en: 'To be asked',
    fr: 'À demander',
  },
  'web.check.sureness.certain': { en: 'here, in these months', fr: 'ici, dans ces mois' },
  'web.check.sureness.possible': { en: 'possibly here or then', fr: 'peut-être ici ou à ce moment' },
  'web.check.sureness.district': { en: 'somewhere in the district', fr: 'quelque part dans le district' },
  'web.check.sureness.wider': {
    en: 'known only to the province or the country',
    fr: 'connu seulement de la province ou du pays',
  },
  'web.check.events': {
    en: '{n, plural, one {one event} other {# events}}',
    fr: '{n, plural, one {un événement} other {# événements}}',
  },
  'web.check.event_n': { en: 'event {n, number}', fr: 'événement {n, number}' },

  'web.check.list': {
    en: 'The protective list',
    fr: 'La liste de protection',
  },
  'web.check.list_lead': {
    en: 'What must not be harmed in reach of this shape, by area and never by point, with its sources, its hash and its restrictions. The shape does not go with it. That it was made is kept.',
    fr: 'À quoi ne pas porter atteinte à portée de cette forme, par zone et jamais par point, avec ses sources, son empreinte et ses restrictions. La forme n’y figure pas. Le fait qu’elle a été établie est conservé.',
  },
  'web.check.list_as': {
    en: 'Download as {format}',
    fr: 'Télécharger en {format}',
  },
  'web.check.list_made': {
    en: 'Made: {file}',
    fr: 'Établie : {file}',
  },
  'web.check.release': {
    en: 'Release it to an organisation',
    fr: 'La remettre à une organisation',
  },
  'web.check.release_lead': {
    en: 'Under its agreement, as finely as that allows; without one nothing leaves. What has been released cannot be taken back.',
    fr: 'Selon son accord, avec la précision qu’il permet ; sans accord rien ne sort. Ce qui a été remis ne peut être repris.',
  },
  'web.check.recipient': {
    en: 'Organisation, as its agreement names it',
    fr: 'Organisation, comme la nomme son accord',
  },
  'web.check.release_button': { en: 'Release', fr: 'Remettre' },
  'web.check.release_to': { en: 'Release to {recipient}', fr: 'Remettre à {recipient}' },
  'web.check.released': {
    en: 'Released to {recipient}: {file}. Send it, and note here when they say that they have it (amparo list acknowledge).',
    fr: 'Remise à {recipient} : {file}. Envoyez-la, et consignez quand ils confirment l’avoir (amparo list acknowledge).',
  },
  'web.check.open': { en: 'Open', fr: 'Ouvrir' },
  'web.check.open_named': { en: 'Open: {name}', fr: 'Ouvrir : {name}' },
  'web.check.map_label': {
    en: 'Map of the shape and of what is near it',
    fr: 'Carte de la forme et de ce qui l’entoure',
  },
};
