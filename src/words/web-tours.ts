/** The tours by role. */
import type { Phrases } from '#model/message.ts';

export const WEB_TOURS: Phrases = {
  'web.tours.title': { en: 'Tours', fr: 'Visites guidées' },
  'web.tours.about': {
    en: 'Each tour shows one role what it needs, on the demonstration, in about eight minutes. Beginning one takes its role; the bar below says what to look at. Every page stays usable: leave the path and come back.',
    fr: 'Chaque visite montre à un rôle ce dont il a besoin, sur la démonstration, en huit minutes environ. La commencer prend son rôle ; la barre du bas dit quoi regarder. Chaque page reste utilisable : quittez le parcours et revenez.',
  },
  'web.tours.facts': {
    en: '{minutes, plural, one {# minute} other {# minutes}}, {steps, plural, one {# step} other {# steps}}, as {role}',
    fr: '{minutes, plural, one {# minute} other {# minutes}}, {steps, plural, one {# étape} other {# étapes}}, en tant que : {role}',
  },
  'web.tours.begin': { en: 'Begin', fr: 'Commencer' },
  'web.tours.begin_of': { en: 'Begin: {tour}', fr: 'Commencer : {tour}' },
  'web.tour.step': { en: 'step {at, number} of {of, number}', fr: 'étape {at, number} sur {of, number}' },
  'web.tour.back': { en: 'Back', fr: 'Retour' },
  'web.tour.next': { en: 'On to step {n}', fr: 'À l’étape {n}' },
  'web.tour.end': { en: 'End of the tour', fr: 'Fin de la visite' },
  'web.tour.leave': { en: 'Leave the tour', fr: 'Quitter la visite' },
  'web.tour.other_role': {
    en: 'This tour is for the role {role}; you act in another, so some of it may be refused.',
    fr: 'Cette visite est prévue pour le rôle {role} ; vous agissez dans un autre, certaines choses peuvent donc être refusées.',
  },
  'tour.duty_officer': { en: 'Duty officer', fr: 'Officier de permanence' },
  'tour.duty_officer.about': {
    en: 'It is six in the morning: what happened to people, what must not be harmed, what is not known, and how every figure opens.',
    fr: 'Il est six heures du matin : ce qui est arrivé aux gens, ce qui ne doit pas être atteint, ce que l’on ignore, et comment chaque chiffre s’ouvre.',
  },
  'tour.duty_officer.board': {
    en: 'The board. Read “Unknown” first: it says what nobody here can see. Then panel 1: the sentence can be read aloud as it stands.',
    fr: 'Le tableau. Lisez d’abord « Inconnu » : il dit ce que personne ne peut voir ici. Puis le volet 1 : la phrase peut être lue à voix haute telle quelle.',
  },
  'tour.duty_officer.sources': {
    en: 'Where it comes from: each source with its release, its licence and the last day that it speaks of. What is later than that day is not known here.',
    fr: 'D’où cela vient : chaque source avec sa version, sa licence et le dernier jour dont elle parle. Ce qui suit ce jour n’est pas connu ici.',
  },
};
