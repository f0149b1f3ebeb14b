/** Why somebody may or may not see something, the rules behind it, and emergency access (domain.md 8.5b, 8.6). */
import type { Phrases } from '#model/message.ts';
import { when } from './pieces.ts';

export const ACCESS: Phrases = {
  'access.group_not_allowed': {
    en: `Not allowed: none of these roles may {act__act} {group__group}. ${when('who', 'These may: {role__who}.')}{who, select, null {In an installation of this profile nobody may.} other {}}`,
    fr: `Refusé : aucun de ces rôles ne peut {act__act} : {group__group}. ${when('who', 'Ceux-ci le peuvent : {role__who}.')}{who, select, null {Dans une installation de ce profil, personne ne le peut.} other {}}`,
  },
  'access.they_may_not': {
    en: `Not allowed: none of these roles may do this${when('group', ' ({act__act} {group__group})')}. ${when('who', 'These may: {role__who}.')}`,
    fr: `Refusé : aucun de ces rôles ne le permet${when('group', ' ({act__act} : {group__group})')}. ${when('who', 'Ceux-ci le permettent : {role__who}.')}`,
  },
  'access.record_seen': {
    en: 'You can open this record. Which of its parts are for whom is said below.',
    fr: 'Vous pouvez ouvrir cette fiche. Les parties réservées, et à qui, sont indiquées ci-dessous.',
  },
  'access.record_not_seen': {
    en: 'There is no such record, or it is not for you. The two look the same on purpose: that something exists can already put somebody in danger.',
    fr: 'Cette fiche n’existe pas, ou elle n’est pas pour vous. Rien ne distingue les deux, exprès : savoir qu’une chose existe peut déjà mettre quelqu’un en danger.',
  },

  'rule.protected_location': {
    en: 'The exact place of what is protected is kept apart from its public place. Who may not see it gets the same answers wherever it is, whatever they ask. Each reading is written down.',
    fr: 'Le lieu exact de ce qui est protégé est gardé à part de son lieu public. Qui ne peut pas le voir reçoit les mêmes réponses où qu’il soit, quelle que soit la question. Chaque lecture est consignée.',
  },
  'rule.person_sensitive': {
    en: 'What is sensitive about a person is for those who help them, and not for who commands or oversees. Names are never kept. Each reading is written down.',
    fr: 'Ce qui est sensible au sujet d’une personne est pour ceux qui l’aident, et non pour qui commande ou contrôle. Aucun nom n’est jamais conservé. Chaque lecture est consignée.',
  },
  'rule.source_identity': {
    en: 'Who a source is stays with the organisation that spoke with them; here is only a reference that means nothing by itself. Each reading is written down.',
    fr: 'L’identité d’une source reste auprès de l’organisation qui lui a parlé ; il n’y a ici qu’une référence, sans signification par elle-même. Chaque lecture est consignée.',
  },
  'rule.own_personnel_allegation': {
    en: 'Allegations against own personnel have a door of their own. Everyone can tell; only the conduct officer, outside of the chain of the accused, can read or close them. Elsewhere they are neither shown nor counted.',
    fr: 'Les allégations visant notre propre personnel ont leur propre porte. Chacun peut en signaler ; seul le responsable conduite et discipline, hors de la chaîne des personnes mises en cause, peut les lire ou les clore. Ailleurs, elles ne sont ni montrées ni comptées.',
  },
  'rule.integrity_concern': {
    en: 'Concerns about corruption and organised crime go to the building integrity officer and the legal adviser alone. Who works in an area does not see them.',
    fr: 'Les préoccupations de corruption et de criminalité organisée vont au responsable du renforcement de l’intégrité et au conseil juridique, et à eux seuls. Qui travaille dans un domaine ne les voit pas.',
  },
  'rule.exercise': {
    en: 'Exercise and real data never mix: no right on the one opens the other.',
    fr: 'Données d’exercice et données réelles ne se mélangent jamais : aucun droit sur les unes n’ouvre les autres.',
  },

  'apart.taken': {
    en: 'Taken in and sealed. Only these can read it: {role__who}. That it was you is not written down, unless you said that you may be asked.',
    fr: 'Reçu et scellé. Seuls peuvent le lire : {role__who}. Que ce soit vous n’est consigné nulle part, sauf si vous avez accepté d’être contacté.',
  },

  'audit.apart': {
    en: 'Leaves of what is kept apart (allegations against own personnel, concerns about integrity) are shown to the auditor alone.',
    fr: 'Les feuilles de ce qui est gardé à part (allégations visant notre propre personnel, préoccupations d’intégrité) ne sont montrées qu’à l’auditeur.',
  },

  'emergency.opened': {
    en: 'You can read {group__group} in this operation until {until, date, ::yMMMMd} {until, time, ::HHmm} (UTC). Your reason and each use are written down; these see them and can end it: {role__owners}.',
    fr: 'Vous pouvez lire dans cette opération, jusqu’au {until, date, ::yMMMMd} {until, time, ::HHmm} (UTC) : {group__group}. Votre motif et chaque usage sont consignés ; les voient et peuvent y mettre fin : {role__owners}.',
  },
  'emergency.is_open': {
    en: 'Emergency access to {group__group} is open now.',
    fr: 'Un accès d’urgence est ouvert en ce moment : {group__group}.',
  },
  'emergency.is_possible': {
    en: 'When a life depends on it, emergency access opens {group__group} for three hours, for reading, with a written reason.',
    fr: 'Si une vie en dépend, l’accès d’urgence ouvre trois heures, en lecture et sur motif écrit : {group__group}.',
  },
  'emergency.is_other_role': {
    en: 'Emergency access could open {group__group}, but not for these roles. For these it could: {role__who}.',
    fr: 'L’accès d’urgence pourrait ouvrir ceci, mais pas pour ces rôles : {group__group}. Il le pourrait pour : {role__who}.',
  },
  'emergency.is_never': {
    en: 'Emergency access does not open this.',
    fr: 'L’accès d’urgence n’ouvre pas ceci.',
  },
  'emergency.is_not_needed': {
    en: 'Emergency access is not needed for this.',
    fr: 'Aucun accès d’urgence n’est nécessaire pour ceci.',
  },
};
