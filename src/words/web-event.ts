/** An event in the web app. */
import type { Phrases } from '#model/message.ts';

export const WEB_EVENT: Phrases = {
  'web.event.title': {
    en: 'Event of {when}{where, select, null {} other {, {where}}}',
    fr: 'Événement : {when}{where, select, null {} other {, {where}}}',
  },
  'web.event.one_of': { en: 'in one of', fr: 'dans l’un de' },
  'web.event.nowhere': { en: 'not known to any area', fr: 'aucune zone connue' },
  'web.event.in_words': {
    en: 'In the words of the source: {text}',
    fr: 'Selon les mots de la source : {text}',
  },
  'web.event.recorded_from': { en: 'Recorded from', fr: 'Enregistré d’après' },
  'web.event.destroyed': {
    en: 'Destroyed by two persons; what it said is gone.',
    fr: 'Détruit par deux personnes ; son contenu a disparu.',
  },
  'web.event.age': {
    en: 'age {from, select, null {up to {to}} other {{to, select, null {from {from}} other {{from} to {to}}}}}',
    fr: 'âge : {from, select, null {jusqu’à {to}} other {{to, select, null {à partir de {from}} other {{from} à {to}}}}}',
  },
  'web.event.age_unknown': { en: 'age unknown', fr: 'âge inconnu' },
  'web.event.standard': { en: 'Standard', fr: 'Norme' },
  'web.event.ladders': {
    en: 'Each judgement is under its own standard; none is converted into another.',
    fr: 'Chaque évaluation suit sa propre norme ; aucune n’est convertie en une autre.',
  },
  'web.event.stands': { en: 'stands', fr: 'en vigueur' },
  'web.event.before': { en: 'earlier', fr: 'antérieure' },
  'web.event.basis_withheld': { en: 'basis not shown to this role', fr: 'fondement non montré à ce rôle' },
  'web.event.dissent': { en: 'Dissent: {dissent}', fr: 'Avis divergent : {dissent}' },
  'web.event.not_classified': {
    en: 'Not classified under any standard.',
    fr: 'Classé selon aucune norme.',
  },
  'web.event.not_attributed': {
    en: 'Unknown: no source names a party.',
    fr: 'Inconnu : aucune source ne désigne de partie.',
  },
  'channel.import': { en: 'imported', fr: 'importé' },
  'channel.web_form': { en: 'form', fr: 'formulaire' },
  'role_in.victim': { en: 'affected', fr: 'touché' },
  'role_in.educator': { en: 'educator', fr: 'enseignant' },
  'role_in.student': { en: 'pupil or student', fr: 'élève ou étudiant' },
  'role_in.camp_resident': { en: 'resident of a camp', fr: 'habitant d’un camp' },
  'role_in.service_provider': { en: 'serves displaced people', fr: 'au service des personnes déplacées' },
  'role_in.aid_worker': { en: 'aid worker', fr: 'travailleur humanitaire' },
  'role_in.health_worker': { en: 'health worker', fr: 'personnel de santé' },
  'attribution.alleged': { en: 'alleged', fr: 'allégué' },
  'attribution.assessed_possible': { en: 'assessed as possible', fr: 'évalué comme possible' },
  'attribution.assessed_likely': { en: 'assessed as likely', fr: 'évalué comme probable' },
  'attribution.verified_by': { en: 'verified by', fr: 'vérifié par' },
  'web.event.same': { en: 'The same fact?', fr: 'Le même fait ?' },
  'web.event.linked': { en: 'Held to be the same fact:', fr: 'Tenu pour le même fait :' },
  'web.event.may_same': {
    en: 'These may be the same incident, by their time and place. A person decides; their figures are never added.',
    fr: 'Ces signalements sont peut-être le même incident, par leur date et leur lieu. Une personne décide ; leurs chiffres ne s’additionnent jamais.',
  },
  'web.event.none_same': {
    en: 'No event of another source or report lies near it in time and place. That is not proof that there is none.',
    fr: 'Aucun événement d’une autre source ou d’un autre rapport n’en est proche par la date et le lieu. Cela ne prouve pas qu’il n’y en a pas.',
  },
  'web.event.already_linked': { en: 'Linked as one fact.', fr: 'Lié comme un seul fait.' },
  'web.event.no_distance': {
    en: 'One of them has no point; their areas may be the same.',
    fr: 'L’un d’eux n’a pas de point ; leurs zones sont peut-être les mêmes.',
  },
  'web.event.apart': { en: 'Points {metres__metres} apart.', fr: 'Points distants de {metres__metres}.' },
  'web.event.link_history': { en: 'Linked and undone', fr: 'Liens faits et défaits' },
  'web.event.link': { en: 'linked', fr: 'lié' },
  'web.event.unlink': { en: 'undone', fr: 'défait' },
  'web.event.held_until': { en: 'held until {until}', fr: 'valable jusqu’au {until}' },
  'web.event.holds': { en: 'holds', fr: 'en vigueur' },
  'web.event.first': { en: 'first version', fr: 'première version' },
  'web.event.words': { en: 'Words of the source', fr: 'Mots de la source' },
  'web.event.changed': { en: '{what}: {from} → {to}', fr: '{what} : {from} → {to}' },
  'web.event.statements_changed': {
    en: 'When and where stayed; what its source states changed.',
    fr: 'Date et lieu inchangés ; ce que dit la source a changé.',
  },
};
