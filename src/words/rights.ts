/** Roles, field groups, acts and profiles (domain.md 8.1, 8.5b, 8.6). */
import type { Phrases } from '#model/message.ts';
import { when } from './pieces.ts';

export const RIGHTS: Phrases = {
  'role.reporter': { en: 'reporter', fr: 'rapporteur (terrain)' },
  'role.focal_point': { en: 'focal point', fr: 'point de contact' },
  'role.hs_adviser': { en: 'human security adviser', fr: 'conseil en sécurité humaine' },
  'role.genad': { en: 'gender adviser', fr: 'conseil en genre' },
  'role.cpp_officer': {
    en: 'cultural property officer',
    fr: 'responsable de la protection des biens culturels',
  },
  'role.thb_procurement_officer': {
    en: 'anti-trafficking procurement officer',
    fr: 'responsable achats, lutte contre la traite',
  },
  'role.legad': { en: 'legal adviser', fr: 'conseil juridique' },
  'role.verifier': { en: 'verifier', fr: 'chargé de vérification' },
  'role.releaser': { en: 'releaser', fr: 'responsable de la diffusion' },
  'role.senior_focal_point': { en: 'senior focal point', fr: 'point de contact principal' },
  'role.partner': { en: 'partner', fr: 'partenaire' },
  'role.contracting_officer': { en: 'contracting officer', fr: 'responsable des contrats' },
  'role.exercise_control': { en: 'exercise control', fr: 'direction de l’exercice' },
  'role.auditor': { en: 'auditor', fr: 'auditeur' },
  'role.planner': { en: 'planner', fr: 'planificateur' },
  'role.administrator': { en: 'administrator', fr: 'administrateur' },
  'role.conduct_officer': { en: 'conduct officer', fr: 'responsable conduite et discipline' },
  'role.integrity_officer': {
    en: 'building integrity officer',
    fr: 'responsable du renforcement de l’intégrité',
  },

  'group.open_fact': { en: 'open facts', fr: 'faits ouverts' },
  'group.operational': { en: 'operational information', fr: 'informations opérationnelles' },
  'group.protected_location': { en: 'exact protected places', fr: 'lieux protégés exacts' },
  'group.person_sensitive': { en: 'sensitive facts about people', fr: 'faits sensibles sur des personnes' },
  'group.source_identity': { en: 'who the sources are', fr: 'identité des sources' },
  'group.own_personnel_allegation': {
    en: 'allegations against own personnel',
    fr: 'allégations visant notre propre personnel',
  },
  'group.integrity_concern': {
    en: 'concerns about corruption and organised crime',
    fr: 'préoccupations de corruption et de criminalité organisée',
  },
  'group.exercise': { en: 'exercise records', fr: 'données d’exercice' },

  'act.read': { en: 'read', fr: 'lire' },
  'act.write': { en: 'write', fr: 'écrire' },
  'act.export': { en: 'export', fr: 'exporter' },

  'profile.force': { en: 'a military force', fr: 'une force militaire' },
  'profile.humanitarian': { en: 'a humanitarian organisation', fr: 'une organisation humanitaire' },
  'profile.monitor': {
    en: 'a human-rights or monitoring body',
    fr: 'un organe de suivi ou de droits humains',
  },

  'access.open': { en: 'Open to everyone, without signing in.', fr: 'Ouvert à tous, sans connexion.' },
  'access.own': { en: 'Allowed: it is your own account.', fr: 'Permis : c’est votre propre compte.' },
  'access.by_role': {
    en: 'Allowed: the role of {role__role} may run {operation}.',
    fr: 'Permis : le rôle « {role__role} » peut exécuter {operation}.',
  },
  'access.by_grant': {
    en: 'Allowed: the role of {role__role} may {act__act} {group__group}.',
    fr: 'Permis : le rôle « {role__role} » peut {act__act} : {group__group}.',
  },
  'access.by_emergency': {
    en: 'Under emergency access to {group__group}, until {until, date, ::yMMMMd} {until, time, ::HHmm} (UTC). Each use is written down.',
    fr: 'Sous accès d’urgence à : {group__group}, jusqu’au {until, date, ::yMMMMd} {until, time, ::HHmm} (UTC). Chaque usage est consigné.',
  },
  'access.not_signed_in': { en: 'This needs a sign-in.', fr: 'Ceci demande une connexion.' },
  'access.not_allowed': {
    en: `None of your roles here may do this${when('group', ' ({act__act} {group__group})')}. ${when('who', 'These may: {role__who}.')}`,
    fr: `Aucun de vos rôles ici ne le permet${when('group', ' ({act__act} : {group__group})')}. ${when('who', 'Ceux-ci le peuvent : {role__who}.')}`,
  },
  'access.not_in_profile': {
    en: 'This does not exist in an installation of {profile__profile}.',
    fr: 'Ceci n’existe pas dans une installation de ce type : {profile__profile}.',
  },
};
