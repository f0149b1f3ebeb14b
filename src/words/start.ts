/** What `npm start` says, and what the terminal says of commands. */
import type { Phrases } from '#model/message.ts';

export const START: Phrases = {
  'start.progress': {
    en: '{percent, number}% {what}',
    fr: '{percent, number} % {what}',
  },
  'start.already': {
    en: 'Amparo already serves this data folder at {address}',
    fr: 'Amparo sert déjà ce dossier de données à l’adresse {address}',
  },
  'start.port_taken': {
    en: 'Port {port} is taken; serving on port {other}.',
    fr: 'Le port {port} est occupé ; service sur le port {other}.',
  },
  'start.no_sign_in': {
    en: 'People sign in with accounts. The first administrator: amparo account first <label>',
    fr: 'On se connecte avec un compte. Le premier administrateur : amparo account first <identifiant>',
  },
  'start.stopping': { en: 'Stopping …', fr: 'Arrêt …' },

  'cli.commands': { en: 'Commands', fr: 'Commandes' },
  'cli.options': { en: 'Options', fr: 'Options' },
  'cli.required': { en: 'required', fr: 'obligatoire' },
  'cli.default': { en: 'default', fr: 'par défaut' },
  'cli.one_of': { en: 'one of', fr: 'l’une de' },
  'cli.start_about': {
    en: 'Start the server and its database',
    fr: 'Démarrer le serveur et sa base de données',
  },
  'cli.backup_about': {
    en: 'Everything of this installation into a file; its keys into another',
    fr: 'Toute l’installation dans un fichier ; ses clés dans un autre',
  },
  'cli.restore_about': {
    en: 'A backup into an installation that has nothing in it',
    fr: 'Une sauvegarde dans une installation vide',
  },
  'cli.help_about': { en: 'This list, or one command in full', fr: 'Cette liste, ou une commande en détail' },
  'cli.option.operation': {
    en: 'Code of the operation or exercise. Default: AMPARO_OPERATION, or the only one.',
    fr: 'Code de l’opération ou de l’exercice. Par défaut : AMPARO_OPERATION, ou la seule qui existe.',
  },
  'cli.option.json': {
    en: 'The answer as JSON, for programs.',
    fr: 'La réponse en JSON, pour les programmes.',
  },
  'cli.option.as': {
    en: 'Role to act in. Default: administrator. Whoever can read the data folder is trusted with it.',
    fr: 'Rôle dans lequel agir. Par défaut : administrateur. Quiconque peut lire le dossier de données a cette confiance.',
  },
  'cli.option.lang': { en: 'Language: en or fr.', fr: 'Langue : en ou fr.' },
  'cli.option.out': {
    en: 'File to write; without it, the standard output.',
    fr: 'Fichier à écrire ; sinon, la sortie standard.',
  },
  'cli.out_exists': {
    en: 'There is a file {file} already: name another.',
    fr: 'Il y a déjà un fichier {file} : indiquez-en un autre.',
  },
  'cli.out_not_written': {
    en: 'The file {file} cannot be written.',
    fr: 'Le fichier {file} ne peut pas être écrit.',
  },
  'cli.unknown_option': {
    en: '{command} has no option {option}.',
    fr: '{command} n’a pas d’option {option}.',
  },
  'cli.missing_value': { en: '{option} needs a value.', fr: '{option} demande une valeur.' },
  'cli.missing_argument': { en: '{command} needs {argument}.', fr: '{command} demande {argument}.' },
  'cli.too_many_arguments': {
    en: '{command} does not take “{argument}”.',
    fr: '{command} ne prend pas « {argument} ».',
  },
  'cli.no_file': { en: 'The file {file} cannot be read.', fr: 'Le fichier {file} ne peut pas être lu.' },
  'cli.unknown_role': {
    en: 'There is no role “{role}”. Roles: {roles}.',
    fr: 'Il n’y a pas de rôle « {role} ». Rôles : {roles}.',
  },
  'cli.which_operation': {
    en: 'Say which operation: --operation {codes}',
    fr: 'Indiquez l’opération : --operation {codes}',
  },
  'cli.audit_broken': {
    en: 'THE AUDIT LOG IS BROKEN: {fault}',
    fr: 'LE JOURNAL D’AUDIT EST ROMPU : {fault}',
  },
  'cli.none': { en: 'none', fr: 'aucun' },
};
