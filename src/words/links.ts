/** Events that are one fact, or may be. */
import type { Phrases } from '#model/message.ts';
import { when } from './pieces.ts';

export const LINKS: Phrases = {
  'event.likely_same': {
    en: `Perhaps one incident, {day, date, ::yMMMMd}${when('place', ', {place}')}: {sources}${when('metres', '; points {metres__metres} apart')}. Look at both; they are never added.`,
    fr: `Peut-être un seul incident, {day, date, ::yMMMMd}${when('place', ', {place}')} : {sources}${when('metres', ' ; points distants de {metres__metres}')}. Regardez les deux ; ils ne s’additionnent jamais.`,
  },
  'event.distinct': {
    en: 'All sources together report at most {events, plural, one {# distinct event} other {# distinct events}}; {linked, plural, =0 {none is} one {# was} other {# were}} linked as one fact by a person. What nobody linked may be the same all the same.',
    fr: 'Toutes sources réunies, au plus {events, plural, one {# événement distinct est signalé} other {# événements distincts sont signalés}} ; {linked, plural, =0 {aucun n’a été lié} one {# a été lié} other {# ont été liés}} comme un seul fait par une personne. Ce que personne n’a lié peut tout de même être identique.',
  },
  'problem.not_linked': {
    en: 'This event is not linked with another.',
    fr: 'Cet événement n’est lié à aucun autre.',
  },
  'problem.not_linked.right': {
    en: 'Open the event: its links and their history are shown there.',
    fr: 'Ouvrez l’événement : ses liens et leur histoire y figurent.',
  },
};
