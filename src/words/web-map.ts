/** The map on the screen: its controls, its states, its legend, the list beside it. */
import type { Phrases } from '#model/message.ts';

export const WEB_MAP: Phrases = {
  'web.map.title': { en: 'Map', fr: 'Carte' },
  'web.map.of': { en: 'Map of {name}', fr: 'Carte : {name}' },
  'web.map.loading': { en: 'The map is being loaded.', fr: 'La carte se charge.' },
  'web.map.no_webgl': {
    en: 'This browser cannot draw the map (it has no WebGL 2). The list holds the same things in the same order.',
    fr: 'Ce navigateur ne peut pas dessiner la carte (WebGL 2 manque). La liste contient les mêmes choses dans le même ordre.',
  },
  'web.map.failed_drawing': {
    en: 'The map could not be drawn. The list holds the same things; load the page again to try once more.',
    fr: 'La carte n’a pas pu être dessinée. La liste contient les mêmes choses ; rechargez la page pour réessayer.',
  },
  'web.map.failed_base': {
    en: 'The base map did not come; what is drawn is whole.',
    fr: 'Le fond de carte n’est pas arrivé ; ce qui est dessiné est complet.',
  },
  'web.map.failed_tiles': {
    en: 'Parts of the map did not come or were refused: empty here does not mean that nothing is there.',
    fr: 'Des parties de la carte ne sont pas arrivées ou ont été refusées : un vide ici ne veut pas dire qu’il n’y a rien.',
  },
  'web.map.coming': {
    en: 'Parts of the map are still on their way: empty here does not mean that nothing is there.',
    fr: 'Des parties de la carte arrivent encore : un vide ici ne veut pas dire qu’il n’y a rien.',
  },
  'web.map.base': {
    en: 'Base: Natural Earth, public domain; its borders decide nothing.',
    fr: 'Fond : Natural Earth, domaine public ; ses frontières ne décident de rien.',
  },
  'web.map.zoom_in': { en: 'Nearer', fr: 'Plus près' },
  'web.map.zoom_out': { en: 'Further away', fr: 'Plus loin' },
  'web.map.whole': { en: 'Whole operation', fr: 'Toute l’opération' },
  'web.map.no_grid': {
    en: 'no grid reference this near to a pole',
    fr: 'pas de quadrillage si près d’un pôle',
  },
  'web.map.copy_key': { en: 'Ctrl C copies', fr: 'Ctrl C copie' },
  'web.map.copied': { en: 'copied', fr: 'copié' },
  'web.map.search': { en: 'Find a place', fr: 'Trouver un lieu' },
  'web.map.search_hint': {
    en: 'A name, 6.54 N 21.98 E, or MGRS',
    fr: 'Un nom, 6,54 N 21,98 E, ou MGRS',
  },
  'web.map.search_found': { en: 'What was found', fr: 'Résultats' },
  'web.map.search_none': {
    en: 'No name here is like this. Names are those that the sources give.',
    fr: 'Aucun nom ne ressemble à cela. Les noms sont ceux que donnent les sources.',
  },
  'web.map.search_failed': {
    en: 'The search was not answered.',
    fr: 'La recherche est restée sans réponse.',
  },
  'web.map.written.mgrs': { en: 'grid square, its middle', fr: 'carré du quadrillage, son milieu' },
  'web.map.written.marked': { en: 'as written', fr: 'tel qu’écrit' },
  'web.map.written.latitude_first': {
    en: 'read as latitude, longitude',
    fr: 'lu comme latitude, longitude',
  },
  'web.map.written.longitude_first': {
    en: 'read as longitude, latitude',
    fr: 'lu comme longitude, latitude',
  },
  'web.map.level': {
    en: '{level, select, 0 {country} 1 {first-level area} 2 {district} 3 {commune} other {area}}',
    fr: '{level, select, 0 {pays} 1 {zone de premier niveau} 2 {district} 3 {commune} other {zone}}',
  },
  'web.map.settlement': { en: 'settlement', fr: 'localité' },
  'web.map.also_called': { en: 'also “{name}”', fr: 'aussi « {name} »' },
  'web.map.time': { en: 'Window', fr: 'Période' },
  'web.map.days': { en: 'Length of the window', fr: 'Durée de la période' },
  'web.map.days_n': {
    en: '{days, plural, =40000 {All} =365 {1 year} one {# day} other {# days}}',
    fr: '{days, plural, =40000 {Tout} =365 {1 an} one {# jour} other {# jours}}',
  },
  'web.map.up_to': { en: 'Up to {day, date, ::yMMMMd}', fr: 'Jusqu’au {day, date, ::yMMMMd}' },
  'web.map.window_to': {
    en: '{days, plural, =40000 {everything} one {# day} other {# days}} up to {day, date, ::yMMMMd}',
    fr: '{days, plural, =40000 {tout} one {# jour} other {# jours}} jusqu’au {day, date, ::yMMMMd}',
  },
  'web.map.layers': { en: 'Layers', fr: 'Couches' },
  'web.map.n': { en: '{n, number}', fr: '{n, number}' },
  'web.map.missing': {
    en: 'Not loaded, so unknown and not absent: {layers}.',
    fr: 'Non chargées, donc inconnues et non absentes : {layers}.',
  },
  'web.map.on_map': { en: 'Show these records on the map', fr: 'Montrer ces enregistrements sur la carte' },
  'web.map.circles': {
    en: 'Draw the circle within which each thing really is',
    fr: 'Dessiner le cercle dans lequel se trouve vraiment chaque chose',
  },
  'web.map.people': {
    en: 'Write how many people live in each area, with the year',
    fr: 'Écrire combien de personnes vivent dans chaque zone, avec l’année',
  },
  'web.map.sign_sure': { en: 'Surely in the window', fr: 'Sûrement dans la période' },
  'web.map.sign_possible': { en: 'Possibly in the window', fr: 'Peut-être dans la période' },
  'web.map.sign_area': {
    en: 'Known to this area only: a count, never a point',
    fr: 'Connu seulement par cette zone : un décompte, jamais un point',
  },
  'web.map.sources_of': {
    en: '{n, plural, =0 {No source} one {One source} other {# sources}}',
    fr: '{n, plural, =0 {Aucune source} one {Une source} other {# sources}}',
  },
  'web.map.to': { en: 'to {day}', fr: 'jusqu’au {day}' },
  'web.map.no_date': { en: 'of unknown date', fr: 'date inconnue' },
  'web.map.list': { en: 'In view', fr: 'À l’écran' },
  'web.map.list_empty': {
    en: 'Nothing that is known lies in view. That is not proof that nothing is there.',
    fr: 'Rien de connu n’est à l’écran. Ce n’est pas la preuve qu’il n’y a rien.',
  },
  'web.map.list_more': {
    en: '{n, plural, one {And # more: zoom in to list it.} other {And # more: zoom in to list them.}}',
    fr: '{n, plural, one {Et # de plus : rapprochez-vous pour le voir.} other {Et # de plus : rapprochez-vous pour les voir.}}',
  },
  'web.map.within': { en: 'within {metres__uncertainty}', fr: 'à {metres__uncertainty} près' },
  'web.map.possible': { en: 'possibly in the window', fr: 'peut-être dans la période' },
  'web.map.somewhere': { en: 'Somewhere in {name}', fr: 'Quelque part dans {name}' },
  'web.map.n_there': {
    en: '{n, plural, one {# thing} other {# things}}',
    fr: '{n, plural, one {# élément} other {# éléments}}',
  },
  'web.map.chosen': { en: 'What is chosen', fr: 'Ce qui est choisi' },
  'web.map.open_cluster': { en: 'Zoom in on these', fr: 'Se rapprocher' },
  'web.map.one_spot': {
    en: 'All of these are given at one and the same point.',
    fr: 'Tous sont donnés à un seul et même point.',
  },
  'web.map.area_only': {
    en: 'No source says where in it. The number stands in its middle, not where anything was.',
    fr: 'Aucune source ne dit où exactement. Le nombre est placé au milieu, pas là où quelque chose s’est passé.',
  },
  'web.map.one_event': { en: 'A reported event', fr: 'Un événement signalé' },
  'web.map.events_n': {
    en: '{n, plural, one {# reported event} other {# reported events}}',
    fr: '{n, plural, one {# événement signalé} other {# événements signalés}}',
  },
  'web.map.events_somewhere': {
    en: '{n, plural, one {# reported event} other {# reported events}} somewhere in {name}',
    fr: '{n, plural, one {# événement signalé} other {# événements signalés}} quelque part dans {name}',
  },
  'web.map.things_somewhere': {
    en: '{n, number} somewhere in {name}',
    fr: '{n, number} quelque part dans {name}',
  },
  'web.map.open_object': { en: 'All that is known of it', fr: 'Tout ce qu’on en sait' },
  'web.map.open_place': { en: 'All that is known of {name}', fr: 'Tout ce qu’on sait de {name}' },
  'web.map.here': { en: 'Here', fr: 'Ici' },
  'web.map.left_out': { en: 'What this map shows and does not', fr: 'Ce que la carte montre ou non' },
  'web.map.corner': {
    en: '{n, plural, one {# thing is known only to the country or to nowhere: not on the map.} other {# things are known only to the country or to nowhere: not on the map.}}',
    fr: '{n, plural, one {# élément n’est connu que par le pays, ou pas du tout : absent de la carte.} other {# éléments ne sont connus que par le pays, ou pas du tout : absents de la carte.}}',
  },
  'web.map.corner_none': {
    en: 'All that is known has a place on the map.',
    fr: 'Tout ce qui est connu a une place sur la carte.',
  },
  'web.map.records_only': {
    en: 'Only the records of one figure are drawn, in its own window.',
    fr: 'Seuls les enregistrements d’un chiffre sont dessinés, dans sa propre période.',
  },
  'web.map.records_all': { en: 'Draw all events', fr: 'Dessiner tous les événements' },
};
