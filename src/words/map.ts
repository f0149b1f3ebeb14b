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
};
