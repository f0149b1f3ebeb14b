/** What the map says of itself: its window, what it draws, and what it cannot. */
import type { Phrases } from '#model/message.ts';

const LEFT_EN =
  '{inAreas, plural, =0 {} one {; # is known only to an area and is a count on it} other {; # are known only to an area and are counts on it}}{undrawn, plural, =0 {} one {; # has no position that can be drawn and is in the list alone} other {; # have no position that can be drawn and are in the list alone}}';
const LEFT_FR =
  '{inAreas, plural, =0 {} one {# n’est connu que par sa zone et y figure comme décompte ; } other {# ne sont connus que par leur zone et y figurent comme décomptes ; }}{undrawn, plural, =0 {} one {# n’a pas de position qui puisse être dessinée et ne figure que dans la liste ; } other {# n’ont pas de position qui puisse être dessinée et ne figurent que dans la liste ; }}';

export const MAP: Phrases = {
  'map.layer.events': { en: 'reported events', fr: 'événements signalés' },
  'map.window_days': {
    en: '{days, plural, one {One day: {from, date, ::yMMMMd}.} other {# days: {from, date, ::yMMMMd} to {to, date, ::yMMMMd}.}}',
    fr: '{days, plural, one {Un jour : le {from, date, ::yMMMMd}.} other {# jours : du {from, date, ::yMMMMd} au {to, date, ::yMMMMd}.}}',
  },
  'map.window_hours': {
    en: '{days, plural, one {24 hours} other {# days}} to {to, date, ::yMMMMdHHmm} ({zone}), from {from, date, ::yMMMMdHHmm}.',
    fr: '{days, plural, one {24 heures} other {# jours}} jusqu’au {to, date, ::yMMMMdHHmm} ({zone}), depuis le {from, date, ::yMMMMdHHmm}.',
  },
  'map.drawn_events': {
    en: `{total, plural, =0 {No event is reported in these days: that is not proof that nothing happened.} other {{points, number} of {total, plural, one {# event is} other {# events are}} drawn where reported, to {metres__metres} or better${LEFT_EN}.}}`,
    fr: `{total, plural, =0 {Aucun événement n’est signalé pour ces jours : ce n’est pas la preuve que rien ne s’est passé.} other {Sur {total, plural, one {# événement} other {# événements}} : ${LEFT_FR}{points, plural, one {# est dessiné} other {# sont dessinés}} au lieu signalé, à {metres__metres} près ou mieux.}}`,
  },
  'map.drawn_objects': {
    en: `{layer__layer}: {points, number} of {total, number} drawn at a point that its source gives to {metres__metres} or better${LEFT_EN}.`,
    fr: `{layer__layer} : sur {total, number}, ${LEFT_FR}{points, plural, one {# est dessiné} other {# sont dessinés}} à un point que la source donne à {metres__metres} près ou mieux.`,
  },
  'map.drawn_places': {
    en: `{total, plural, =0 {No named settlement is held{metres, select, other {}}.} other {{points, number} of {total, number} named settlements are drawn${LEFT_EN}.}}`,
    fr: `{total, plural, =0 {Aucune localité nommée n’est connue{metres, select, other {}}.} other {Sur {total, number} localités nommées : ${LEFT_FR}{points, plural, one {# est dessinée} other {# sont dessinées}}.}}`,
  },
  'map.objects_refused': {
    en: 'Protected objects are not shown to your role: this map is not proof that there are none.',
    fr: 'Les objets protégés ne sont pas montrés à votre rôle : cette carte ne prouve pas qu’il n’y en a pas.',
  },
  'map.retired': {
    en: '{retired, plural, one {# object was taken off the list by two persons and is not drawn.} other {# objects were taken off the list by two persons and are not drawn.}}',
    fr: '{retired, plural, one {# objet a été retiré de la liste par deux personnes et n’est pas dessiné.} other {# objets ont été retirés de la liste par deux personnes et ne sont pas dessinés.}}',
  },
  'map.list_only': {
    en: 'Protected objects: only those on a protective list are shown, version {version} {recipient, select, null {for use within the operation} other {released to {recipient}}}, {n, plural, one {# entry} other {# entries}}.',
    fr: 'Objets protégés : seuls ceux d’une liste de protection sont montrés, version {version} {recipient, select, null {pour l’usage interne de l’opération} other {remise à {recipient}}}, {n, plural, one {# entrée} other {# entrées}}.',
  },
  'map.list_stale': {
    en: 'This list is {days, plural, one {# day} other {# days}} old: lists are to be reviewed after {after, number} days. What is on it stays protected.',
    fr: 'Cette liste date de {days, plural, one {# jour} other {# jours}} : une liste est à revoir après {after, number} jours. Ce qui y figure reste protégé.',
  },
  'map.list_newer': {
    en: 'A newer version of this list was made: version {latest}.',
    fr: 'Une version plus récente de cette liste a été établie : la version {latest}.',
  },
  'map.list_no_place': {
    en: '{n, plural, one {# entry has no place that can be drawn. It is on no map, and somewhere.} other {# entries have no place that can be drawn. They are on no map, and somewhere.}}',
    fr: '{n, plural, one {# entrée n’a pas de lieu qui puisse être dessiné. Elle n’est sur aucune carte, et elle est quelque part.} other {# entrées n’ont pas de lieu qui puisse être dessiné. Elles ne sont sur aucune carte, et elles sont quelque part.}}',
  },
  'map.list_retired': {
    en: '{n, plural, one {# entry was retired by two persons and is not drawn.} other {# entries were retired by two persons and are not drawn.}}',
    fr: '{n, plural, one {# entrée a été retirée par deux personnes et n’est pas dessinée.} other {# entrées ont été retirées par deux personnes et ne sont pas dessinées.}}',
  },
  'map.list_gone': {
    en: '{n, plural, one {# entry is no longer in the register. That is not proof that nothing is there.} other {# entries are no longer in the register. That is not proof that nothing is there.}}',
    fr: '{n, plural, one {# entrée n’est plus au registre. Ce n’est pas la preuve qu’il n’y a rien.} other {# entrées ne sont plus au registre. Ce n’est pas la preuve qu’il n’y a rien.}}',
  },
  'map.list_anew': {
    en: 'Made anew of the same scope, it would have {more, plural, =0 {nothing new} one {# more entry} other {# more entries}} and lack {fewer, plural, =0 {none} other {#}} of these.',
    fr: 'Établie de nouveau pour la même étendue, elle aurait {more, plural, =0 {aucune entrée de plus} one {# entrée de plus} other {# entrées de plus}} et {fewer, plural, =0 {n’en perdrait aucune} other {en perdrait #}}.',
  },
  'map.list_anew_same': {
    en: 'Made anew of the same scope, it would have the same entries.',
    fr: 'Établie de nouveau pour la même étendue, elle aurait les mêmes entrées.',
  },
  'map.list_anew_shape': {
    en: 'What it would have if it were made anew is unknown: of the shape that it was made of only the hash is kept. Run the check again.',
    fr: 'Ce qu’elle aurait si elle était établie de nouveau est inconnu : de la forme dont elle est tirée, seule l’empreinte est conservée. Relancez la vérification.',
  },
  'map.list_anew_unknown': {
    en: 'What it would have if it were made anew is unknown: its area is no longer held, or it would be too long for a list.',
    fr: 'Ce qu’elle aurait si elle était établie de nouveau est inconnu : sa zone n’est plus connue, ou elle serait trop longue pour une liste.',
  },
  'map.list_coarser': {
    en: 'In the file each place is given by its area only; here it is drawn as every map of this operation draws it.',
    fr: 'Dans le fichier, chaque lieu n’est donné que par sa zone ; ici, il est dessiné comme sur toute carte de cette opération.',
  },
};
