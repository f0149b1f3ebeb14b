/** Registered activities on the screen: the list, the form on the page of the check, the layer of the map. */
import type { Phrases } from '#model/message.ts';

export const WEB_ACTIVITIES: Phrases = {
  'web.activities.title': { en: 'Activities', fr: 'Activités' },
  'web.activities.lead': {
    en: 'What is registered, by when it begins. The page compares no activity with another and ranks none; what a check of one would find is asked anew, as known now.',
    fr: 'Ce qui est enregistré, selon le début. La page ne compare aucune activité à une autre et n’en classe aucune ; ce que trouverait la vérification de l’une d’elles se demande à nouveau, d’après ce que l’on sait maintenant.',
  },
  'web.activities.none': {
    en: 'No activity is registered, as known at this moment. That does not mean that nothing is planned: only that nobody has registered it here.',
    fr: 'Aucune activité n’est enregistrée, d’après ce que l’on savait à ce moment. Cela ne veut pas dire que rien n’est prévu : seulement que personne ne l’a enregistré ici.',
  },
  'web.activities.none_how': {
    en: 'To register one, check it: give its shape, its time and its kind, read what the check says, then “Register this activity” under the answer. It then stands here and on the map, its check is one step away, and a changed plan is its next version.',
    fr: 'Pour en enregistrer une, vérifiez-la : donnez sa forme, son moment et sa nature, lisez ce que dit la vérification, puis « Enregistrer cette activité » sous la réponse. Elle figure alors ici et sur la carte, sa vérification est à un pas, et un plan modifié en est la version suivante.',
  },
  'web.activities.to_check': { en: 'Check an activity', fr: 'Vérifier une activité' },
  'web.activities.ahead': {
    en: 'Planned and under way: {n, number}',
    fr: 'Prévues et en cours : {n, number}',
  },
  'web.activities.past': { en: 'Over or withdrawn: {n, number}', fr: 'Terminées ou retirées : {n, number}' },
  'web.activities.none_ahead': {
    en: 'None that is registered is planned or under way.',
    fr: 'Aucune activité enregistrée n’est prévue ou en cours.',
  },
  'web.activities.beyond': {
    en: '{n, plural, one {One more is registered that begins later: it is not shown here.} other {# more are registered that begin later: they are not shown here.}} On the map a window shows those round a moment.',
    fr: '{n, plural, one {Une autre est enregistrée, qui commence plus tard : elle ne figure pas ici.} other {# autres sont enregistrées, qui commencent plus tard : elles ne figurent pas ici.}} Sur la carte, une période montre celles qui entourent un moment.',
  },
  'web.activities.where': { en: 'Where', fr: 'Où' },
  'web.activities.districts': {
    en: `{names}{more, plural, =0 {} one { and one more district} other { and # more districts}}`,
    fr: `{names}{more, plural, =0 {} one { et un autre district} other { et # autres districts}}`,
  },
  'web.activities.nowhere': {
    en: 'in no district that is held',
    fr: 'dans aucun district connu ici',
  },
  'web.activities.window': { en: 'When', fr: 'Quand' },
  'web.activities.responsible': { en: 'Responsible function', fr: 'Fonction responsable' },
  'web.activities.kind': { en: 'What', fr: 'Quoi' },
  'web.activities.registered': { en: 'Registered', fr: 'Enregistrée' },
  'web.activities.version': {
    en: 'version {version, number} of the plan',
    fr: 'version {version, number} du plan',
  },
  'web.activities.why_ended': { en: 'Why it ended', fr: 'Pourquoi elle a pris fin' },
  'web.activities.ended_early': { en: 'ended early', fr: 'terminée avant terme' },
  'web.activities.check': { en: 'Ask its check anew', fr: 'Redemander sa vérification' },
  'web.activities.check_of': {
    en: 'Ask its check anew: {title}',
    fr: 'Redemander sa vérification : {title}',
  },
  'web.activities.end': { en: 'End it', fr: 'Y mettre fin' },
  'web.activities.end_of': { en: 'End it: {title}', fr: 'Y mettre fin : {title}' },
  'web.activities.end_how': { en: 'How it ends', fr: 'Comment elle prend fin' },
  'web.activities.end_withdrawn': {
    en: 'Withdrawn: it will not be done',
    fr: 'Retirée : elle n’aura pas lieu',
  },
  'web.activities.end_early': { en: 'It ended early, at', fr: 'Elle a pris fin avant terme, le' },
  'web.activities.end_reason': { en: 'Why', fr: 'Pourquoi' },
  'web.activities.end_hint': {
    en: 'The activity and every version of its plan stay; that it ended cannot be taken back.',
    fr: 'L’activité et chaque version de son plan restent ; sa fin ne peut pas être reprise.',
  },
  'web.activities.end_button': { en: 'Record the end', fr: 'Consigner la fin' },

  'activity_state.planned': { en: 'planned', fr: 'prévue' },
  'activity_state.under_way': { en: 'under way', fr: 'en cours' },
  'activity_state.over': { en: 'over', fr: 'terminée' },
  'activity_state.withdrawn': { en: 'withdrawn', fr: 'retirée' },

  'web.map.layer_activities': { en: 'registered activities', fr: 'activités enregistrées' },
  'web.map.activity': {
    en: 'Activity: {title} · {state}',
    fr: 'Activité : {title} · {state}',
  },
  'web.map.activities_when': {
    en: 'Those that touch the {days, plural, one {day} other {# days}} before and after the moment; {n, plural, one {registered {last}} other {registered from {first} to {last}}}.',
    fr: 'Celles qui touchent {days, plural, one {le jour précédant et le jour suivant} other {les # jours précédant et suivant}} le moment ; {n, plural, one {enregistrée le {last}} other {enregistrées du {first} au {last}}}.',
  },
  'web.map.activities_outside': {
    en: 'Not in this window: {before, number} over before it, {after, number} that begin after it.',
    fr: 'Hors de cette période : {before, number} terminées avant, {after, number} qui commencent après.',
  },
  'web.map.activities_undrawn': {
    en: '{n, plural, one {One is too large to be drawn here: open it.} other {# are too large or too many to be drawn here: open them.}}',
    fr: '{n, plural, one {Une est trop grande pour être dessinée ici : ouvrez-la.} other {# sont trop grandes ou trop nombreuses pour être dessinées ici : ouvrez-les.}}',
  },
  'web.map.activities_none': {
    en: 'None registered. Register one from a check.',
    fr: 'Aucune enregistrée. Enregistrez-en une depuis une vérification.',
  },
  'web.map.activities_refused': {
    en: 'Registered activities are not shown to your role.',
    fr: 'Les activités enregistrées ne sont pas montrées à votre rôle.',
  },
  'web.map.activities_records': {
    en: 'Registered activities are not drawn while only the records of one figure are.',
    fr: 'Les activités enregistrées ne sont pas dessinées tant que seuls les enregistrements d’un chiffre le sont.',
  },
  'web.map.activities_all': { en: 'All activities', fr: 'Toutes les activités' },

  'web.check.register': { en: 'Register this activity', fr: 'Enregistrer cette activité' },
  'web.check.register_change': {
    en: 'Register the changed plan',
    fr: 'Enregistrer le plan modifié',
  },
  'web.check.register_lead': {
    en: 'Keeps the shape, the time, the kind and the distance, so that this check can be asked again with what is known then. It keeps no finding. Who may read operational facts sees it; a partner organisation does not. It is not an authorisation.',
    fr: 'Garde la forme, le moment, la nature et la distance, afin que cette vérification puisse être redemandée d’après ce que l’on saura alors. Aucun constat n’est gardé. Qui peut lire les faits opérationnels la voit ; une organisation partenaire, non. Ce n’est pas une autorisation.',
  },
  'web.check.register_title': { en: 'Title, in plain words', fr: 'Titre, en mots simples' },
  'web.check.register_title_hint': {
    en: '“Convoy to Bria”; never the name of a person',
    fr: '« Convoi vers Bria » ; jamais le nom d’une personne',
  },
  'web.check.register_responsible': { en: 'Responsible function', fr: 'Fonction responsable' },
  'web.check.register_responsible_hint': {
    en: '“G4 movements”; a function, never a person',
    fr: '« G4 mouvements » ; une fonction, jamais une personne',
  },
  'web.check.registered': {
    en: 'Registered: {title}, version {version, number}.',
    fr: 'Enregistrée : {title}, version {version, number}.',
  },
  'web.check.of_activity': {
    en: 'The registered activity “{title}” ({state}), version {version, number} of its plan. What you change here stays here until you register it.',
    fr: 'L’activité enregistrée « {title} » ({state}), version {version, number} de son plan. Ce que vous modifiez ici reste ici tant que vous ne l’enregistrez pas.',
  },
  'web.check.register_same': {
    en: 'Nothing of the registered plan is changed here.',
    fr: 'Rien du plan enregistré n’est modifié ici.',
  },
  'web.check.own': { en: 'Back to my own plan', fr: 'Revenir à mon propre plan' },
};
