/** What the terminal says around answers. */
import type { Phrases } from '#model/message.ts';

export const CLI: Phrases = {
  'cli.starting': { en: 'Starting Amparo …', fr: 'Démarrage d’Amparo …' },
  'cli.ready': { en: 'Amparo answers at {address}', fr: 'Amparo répond à l’adresse {address}' },
  'cli.stop': { en: 'Stop it with Ctrl+C.', fr: 'Arrêtez avec Ctrl+C.' },
  'cli.sign_in': {
    en: 'Sign in: open the address and take a role of the demonstration.',
    fr: 'Connexion : ouvrez l’adresse et prenez un rôle de la démonstration.',
  },
  'cli.loading': {
    en: 'Loading the demonstration: {what} ({done, number} of {all, number})',
    fr: 'Chargement de la démonstration : {what} ({done, number} sur {all, number})',
  },
  'cli.loaded': {
    en: 'Demonstration loaded in {seconds, number} s.',
    fr: 'Démonstration chargée en {seconds, number} s.',
  },
  'cli.as_of': {
    en: 'What had happened by {at}; what we knew by {known}.',
    fr: 'Ce qui s’était passé au {at} ; ce que nous savions au {known}.',
  },
  'cli.unknown_command': {
    en: 'There is no command “{command}”.',
    fr: 'Il n’y a pas de commande « {command} ».',
  },
  'cli.see_help': { en: 'See: amparo help', fr: 'Voir : amparo help' },
  'cli.usage': { en: 'Usage', fr: 'Utilisation' },
  'cli.imported': {
    en: '{added, plural, one {# row} other {# rows}} added, {superseded, number} superseded, {same, number} the same as before.',
    fr: '{added, plural, one {# ligne ajoutée} other {# lignes ajoutées}}, {superseded, number} remplacées, {same, number} inchangées.',
  },
  'cli.dry_run': { en: 'Dry run: nothing was stored.', fr: 'Essai à blanc : rien n’a été enregistré.' },
  'cli.audit_intact': {
    en: 'The audit log is intact: {sealed, number} sealed, {unsealed, number} not yet sealed.',
    fr: 'Le journal d’audit est intact : {sealed, number} scellées, {unsealed, number} pas encore scellées.',
  },
  'cli.saved': { en: 'Saved to {file}.', fr: 'Enregistré dans {file}.' },
  'cli.restored': { en: 'Restored from {file}.', fr: 'Restauré depuis {file}.' },
  'cli.yes': { en: 'yes', fr: 'oui' },
  'cli.no': { en: 'no', fr: 'non' },
};
