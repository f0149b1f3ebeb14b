/** Places and protected objects in the web app. */
import type { Phrases } from '#model/message.ts';

export const WEB_PLACES: Phrases = {
  'web.where.show': { en: 'Show on the map', fr: 'Montrer sur la carte' },
  'web.where.map': {
    en: 'Where it is, as far as it is known',
    fr: 'Où cela se trouve, autant qu’on le sait',
  },
  'web.place.all': { en: 'Places', fr: 'Lieux' },
  'web.place.title': { en: 'Place', fr: 'Lieu' },
  'web.place.settlement': { en: 'settlement', fr: 'localité' },
  'web.place.path': { en: 'Where it lies', fr: 'Où il se trouve' },
  'web.place.names': { en: 'Other names', fr: 'Autres noms' },
  'web.place.one_name': { en: 'Its source gives this name only.', fr: 'Sa source ne donne que ce nom.' },
  'web.place.drawn': { en: 'As drawn by', fr: 'Tel que tracé par' },
  'web.place.board': { en: 'The board of this place', fr: 'Le tableau de ce lieu' },
  'web.place.people': { en: 'People', fr: 'Population' },
  'web.place.no_people': {
    en: 'How many people live here is unknown: no source gives a figure for this place.',
    fr: 'On ignore combien de personnes vivent ici : aucune source ne donne de chiffre pour ce lieu.',
  },
  'web.place.never_added': {
    en: 'By source and year; never added and never spread over an area.',
    fr: 'Par source et par année ; jamais additionnés ni répartis sur une zone.',
  },
  'web.place.areas': { en: 'Areas, and what is known of each', fr: 'Les zones, et ce qu’on sait de chacune' },
  'web.place.levels': { en: 'Level', fr: 'Niveau' },
  'web.place.of_level': {
    en: '{n, number} {level, select, 1 {{n, plural, one {first-level area} other {first-level areas}}} 2 {{n, plural, one {district} other {districts}}} 3 {{n, plural, one {commune} other {communes}}} other {{n, plural, one {area} other {areas}}}}',
    fr: '{n, number} {level, select, 1 {{n, plural, one {zone de premier niveau} other {zones de premier niveau}}} 2 {{n, plural, one {district} other {districts}}} 3 {{n, plural, one {commune} other {communes}}} other {{n, plural, one {zone} other {zones}}}}',
  },
  'web.place.find_hint': {
    en: 'By any of its names, in any language; a slip or two is forgiven.',
    fr: 'Par l’un de ses noms, dans toute langue ; une faute ou deux sont pardonnées.',
  },
  'web.place.found': {
    en: '{n, plural, one {One place} =20 {The first {most, number} places} other {# places}}, the likeliest first',
    fr: '{n, plural, one {Un lieu} =20 {Les {most, number} premiers lieux} other {# lieux}}, le plus vraisemblable d’abord',
  },
  'web.place.known_about': {
    en: 'Counts of each layer, certain and perhaps apart, never added up; events are those of {from} to {to}. Where a layer shows nothing, that is unknown and not nothing.',
    fr: 'Décompte de chaque couche, le certain et l’incertain à part, jamais additionnés ; les événements sont ceux du {from} au {to}. Là où une couche ne montre rien, c’est inconnu et non rien.',
  },
  'web.place.known_of': { en: 'Known here', fr: 'Connu ici' },
  'web.place.unknown_of': { en: 'Unknown here', fr: 'Inconnu ici' },
  'web.place.layer_known': {
    en: '{layer}: {n, plural, =0 {} other {{n, number}}}{perhaps, plural, =0 {} other {{n, plural, =0 {} other {, }}perhaps {perhaps, number}}}',
    fr: '{layer} : {n, plural, =0 {} other {{n, number}}}{perhaps, plural, =0 {} other {{n, plural, =0 {} other {, }}peut-être {perhaps, number}}}',
  },
  'web.place.layers': { en: '{layers}', fr: '{layers}' },
  'web.place.every_layer': { en: 'every layer knows something', fr: 'chaque couche en sait quelque chose' },
  'web.place.see_place': { en: 'see the place', fr: 'voir le lieu' },
  'web.place.more': {
    en: 'Show more: {shown, number} of {all, number} are shown',
    fr: 'En montrer plus : {shown, number} sur {all, number} sont affichés',
  },
  'web.place.settlements_shown': {
    en: '{all, plural, one {One is held} other {# are held}}, by name. There are more in the world than the source names.',
    fr: '{all, plural, one {Une seule est disponible} other {# sont disponibles}}, par nom. Il en existe plus que la source n’en nomme.',
  },
  'web.place.no_settlements': {
    en: 'No source names a settlement here. That is not proof that nobody lives here.',
    fr: 'Aucune source ne nomme de localité ici. Cela ne prouve pas que personne n’y vit.',
  },
  'web.place.in_none': {
    en: 'in no area as drawn: at a border or by water',
    fr: 'dans aucune zone tracée : à une frontière ou au bord de l’eau',
  },
  'web.place.within': { en: 'Within it', fr: 'À l’intérieur' },
  'web.place.settlements': { en: 'Named settlements', fr: 'Localités nommées' },
  'web.place.none_within': {
    en: 'No smaller place is held within this one.',
    fr: 'Aucun lieu plus petit n’est disponible à l’intérieur de celui-ci.',
  },

  'web.object.all': { en: 'What must not be harmed', fr: 'Ce qu’il ne faut pas toucher' },
  'web.object.title': { en: 'Protected object', fr: 'Bien protégé' },
  'web.object.open': { en: 'Open the object', fr: 'Ouvrir le bien' },
  'web.object.about': {
    en: 'In no order of value. What has no position is on the list of every place where it may be.',
    fr: 'Sans ordre de valeur. Ce qui n’a pas de position figure sur la liste de chaque lieu où cela peut être.',
  },
  'web.object.stays': {
    en: 'It is protected, and stays so while anything about it is unknown or claimed.',
    fr: 'Il est protégé, et le reste tant que quelque chose à son sujet est inconnu ou allégué.',
  },
  'web.object.here': { en: 'What must not be harmed here', fr: 'Ce qu’il ne faut pas toucher ici' },
  'web.object.certainly': {
    en: '{n, plural, one {# certainly here} other {# certainly here}}',
    fr: '{n, plural, one {# certainement ici} other {# certainement ici}}',
  },
  'web.object.perhaps': {
    en: '{n, plural, one {# more may be here} other {# more may be here}}',
    fr: '{n, plural, one {# autre peut-être ici} other {# autres peut-être ici}}',
  },
  'web.object.none_certain': {
    en: 'Nothing is certainly known here; that is not proof that there is nothing.',
    fr: 'Rien n’est connu ici avec certitude ; cela ne prouve pas qu’il n’y a rien.',
  },
  'web.object.more': {
    en: 'These are the first {n, number}: see all as a list',
    fr: 'Ce sont les {n, number} premiers : voir tout en liste',
  },
  'web.object.as_list': { en: 'See as a list', fr: 'Voir en liste' },
  'web.object.shown': {
    en: '{n, number} of {total, plural, one {one object} other {# objects}} on this page',
    fr: '{n, number} sur {total, plural, one {un bien} other {# biens}} sur cette page',
  },
  'web.object.every_layer': { en: 'every layer', fr: 'toutes les couches' },
  'web.object.with_or_without': { en: 'with or without', fr: 'avec ou sans' },
  'web.object.without': { en: 'only without a position', fr: 'seulement sans position' },
  'web.object.none': {
    en: 'Nothing held fits this. That is not proof that there is nothing.',
    fr: 'Rien de disponible ne correspond. Cela ne prouve pas qu’il n’y a rien.',
  },
  'web.object.first': { en: 'To the first page', fr: 'À la première page' },
  'web.object.works': { en: 'In use', fr: 'En service' },
  'web.object.protected_as': { en: 'Protected as', fr: 'Protégé en tant que' },
  'web.object.status': { en: 'On the list', fr: 'Sur la liste' },
  'web.object.said': { en: 'What each source says', fr: 'Ce que dit chaque source' },
  'web.object.said_about': {
    en: 'Rows as published. Where sources differ, the more protective value is shown above; nobody’s value is deleted.',
    fr: 'Lignes telles que publiées. Là où les sources diffèrent, la valeur la plus protectrice est montrée plus haut ; aucune n’est effacée.',
  },
  'web.object.chosen': { en: 'the value shown', fr: 'la valeur montrée' },
  'web.object.not_chosen': { en: 'kept, not shown above', fr: 'conservée, non montrée plus haut' },
  'web.object.notes': { en: 'Notes', fr: 'Notes' },
  'web.object.no_notes': { en: 'No note.', fr: 'Aucune note.' },

  'object_status.proposed': {
    en: 'proposed: nobody here has validated it; it is protected all the same',
    fr: 'proposé : personne ici ne l’a validé ; il est protégé tout de même',
  },
  'object_status.validated': { en: 'validated', fr: 'validé' },
  'object_status.active': { en: 'active', fr: 'actif' },
  'object_status.retired': { en: 'retired by two persons', fr: 'retiré par deux personnes' },
  'object_note.military_use_claim': {
    en: 'claim of military use (the object stays on every list)',
    fr: 'allégation d’usage militaire (le bien reste sur toutes les listes)',
  },
  'object_note.damage_report': { en: 'report of damage', fr: 'signalement de dommage' },
  'object_note.position_doubt': { en: 'doubt about the position', fr: 'doute sur la position' },
  'object_note.contact': { en: 'contact', fr: 'contact' },
  'layer.indicators': { en: 'indicators', fr: 'indicateurs' },
};
