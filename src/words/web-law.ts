/** Pages of law: the rules of the check and the legal frame. */
import type { Phrases } from '#model/message.ts';

export const WEB_LAW: Phrases = {
  'web.rules.title': { en: 'Rules of the check', fr: 'Règles de la vérification' },
  'web.rules.intro': {
    en: 'Every rule before it speaks: of what, at which level, what to do and whom to tell, on what basis, and as what each basis holds under the legal frame of this operation. A rule records no loss of protection. The platform cites; it does not find.',
    fr: 'Chaque règle avant qu’elle ne parle : de quoi, à quel niveau, que faire et qui prévenir, sur quel fondement, et à quel titre chacun vaut sous le cadre juridique de cette opération. Une règle n’enregistre aucune perte de protection. La plateforme cite, elle ne constate pas.',
  },
  'web.rules.activity': { en: 'Activity', fr: 'Activité' },
  'web.rules.every_activity': { en: 'Every activity', fr: 'Toute activité' },
  'web.rules.instrument': { en: 'Instrument', fr: 'Instrument' },
  'web.rules.every_instrument': { en: 'Every instrument', fr: 'Tout instrument' },
  'web.rules.about': { en: 'Speaks of', fr: 'Parle de' },
  'web.rules.about_activity': {
    en: 'the activity itself, or whatever is listed',
    fr: 'l’activité elle-même, ou tout ce qui est listé',
  },
  'web.rules.about_regime': { en: 'regime: {regime}', fr: 'régime : {regime}' },
  'web.rules.about_layer': { en: 'layer: {layer}', fr: 'couche : {layer}' },
  'web.rules.kinds': { en: 'Activities', fr: 'Activités' },
  'web.rules.levels': { en: 'Levels', fr: 'Niveaux' },
  'web.rules.tell': { en: 'Must be told', fr: 'À prévenir' },
  'web.rules.approve': { en: 'Must approve', fr: 'Doit approuver' },
  'web.rules.decides': { en: 'May alone decide otherwise', fr: 'Peut seul en décider autrement' },
  'web.rules.basis': { en: 'Basis', fr: 'Fondement' },
  'web.rules.is': { en: 'It is', fr: 'Nature' },
  'web.rules.law_in': { en: 'Law in', fr: 'Droit en' },
  'web.rules.no_law': { en: 'no law', fr: 'pas du droit' },
  'web.rules.holds_here': { en: 'Holds here as', fr: 'Vaut ici comme' },
  'web.rules.version': { en: 'version {version}', fr: 'version {version}' },

  'web.frame.title': { en: 'Legal frame', fr: 'Cadre juridique' },
  'web.frame.intro': {
    en: 'Which law holds in this operation, as the legal adviser set it. Every finding and every rule is shown as what it holds under this frame. The platform cites; it does not find.',
    fr: 'Quel droit vaut dans cette opération, tel que le conseil juridique l’a fixé. Chaque constat et chaque règle sont montrés au titre auquel ils valent sous ce cadre. La plateforme cite, elle ne constate pas.',
  },
  'web.frame.situation': { en: 'Situation', fr: 'Situation' },
  'web.frame.since': { en: 'Since', fr: 'Depuis' },
  'web.frame.mandate': { en: 'Mandate', fr: 'Mandat' },
  'web.frame.set_by': { en: 'Set by', fr: 'Fixé par' },
  'web.frame.nobody': { en: 'nobody has set one', fr: 'personne ne l’a fixé' },
  'web.frame.treaties': {
    en: 'Treaties and for whom they are in force',
    fr: 'Traités et pour qui ils sont en vigueur',
  },
  'web.frame.no_treaties': {
    en: 'No treaty is listed: treaty law is shown as policy.',
    fr: 'Aucun traité n’est listé : le droit des traités est montré comme politique.',
  },
  'web.frame.treaty': { en: 'Treaty', fr: 'Traité' },
  'web.frame.state': { en: 'State', fr: 'État' },
  'web.frame.state_hint': {
    en: 'Three letters (CAF), or an organisation.',
    fr: 'Trois lettres (CAF), ou une organisation.',
  },
  'web.frame.in_force': { en: 'In force', fr: 'En vigueur' },
  'web.frame.in_force.yes': { en: 'yes', fr: 'oui' },
  'web.frame.in_force.no': { en: 'no', fr: 'non' },
  'web.frame.in_force.unknown': { en: 'unknown', fr: 'inconnu' },
  'web.frame.note': { en: 'Reservations, where you read them', fr: 'Réserves, où vous les avez lues' },
  'web.frame.rules': { en: 'As what each rule holds', fr: 'À quel titre vaut chaque règle' },
  'web.frame.set': { en: 'Set the legal frame', fr: 'Fixer le cadre juridique' },
  'web.frame.set_hint': {
    en: 'Give the whole frame: what is left out is then not listed. The one before stays and is used for what was known earlier.',
    fr: 'Donnez le cadre entier : ce qui est omis n’est plus listé. Le précédent reste et sert pour ce qui était connu avant.',
  },
  'web.frame.only_legad': {
    en: 'Only the legal adviser sets it.',
    fr: 'Seul le conseil juridique le fixe.',
  },
  'web.frame.add': { en: 'Add a treaty', fr: 'Ajouter un traité' },
  'web.frame.remove': { en: 'Remove {treaty}, {state}', fr: 'Retirer {treaty}, {state}' },
  'web.frame.row': { en: '{treaty}, {state}', fr: '{treaty}, {state}' },
  'web.frame.save': { en: 'Set this frame', fr: 'Fixer ce cadre' },
  'web.frame.saved': {
    en: 'The frame is set. It holds from now on.',
    fr: 'Le cadre est fixé. Il vaut dès maintenant.',
  },
  'web.frame.holds': {
    en: 'Under this frame, of {all, plural, one {# basis} other {# bases}} cited by the rules {law, plural, =0 {none holds} one {one holds} other {# hold}} as law.',
    fr: 'Sous ce cadre, sur {all, plural, one {# fondement cité} other {# fondements cités}} par les règles, {law, plural, =0 {aucun ne vaut} one {un vaut} other {# valent}} comme droit.',
  },
};
