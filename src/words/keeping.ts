/** What `amparo compartment`, `amparo backup`, `amparo restore` and `amparo rebuild` say. */
import type { Phrases } from '#model/message.ts';

export const KEEPING: Phrases = {
  'keeping.usage': {
    en: 'Usage: amparo {command} <file> [--keys <file>]',
    fr: 'Utilisation : amparo {command} <fichier> [--keys <fichier>]',
  },
  'keeping.usage_compartment': {
    en: 'Usage: amparo compartment <code> [--exercise]; the code has small letters, digits and hyphens, at most 31',
    fr: 'Utilisation : amparo compartment <code> [--exercise] ; le code a des minuscules, des chiffres et des tirets, 31 au plus',
  },
  'keeping.compartment': {
    en: 'The compartment {code} is there. Now say what it is: amparo oma create --operation {code} …',
    fr: 'Le compartiment {code} existe. Dites maintenant ce qu’il est : amparo oma create --operation {code} …',
  },
  'keeping.usage_account': {
    en: 'Usage: amparo account first <label>; the label has 3 to 32 small letters, digits, points and hyphens, and is never a name',
    fr: 'Utilisation : amparo account first <identifiant> ; l’identifiant a de 3 à 32 minuscules, chiffres, points et tirets, et n’est jamais un nom',
  },
  'keeping.account': {
    en: `The account {label} is the first administrator. Its one-time code, told only here and good for {hours, number} hours: {code}. ${'{link, select, null {Start Amparo and open /invitation to set the password with it.} other {Set the password with it at {link}}}'}`,
    fr: `Le compte {label} est le premier administrateur. Son code à usage unique, dit ici seulement et valable {hours, number} heures : {code}. ${'{link, select, null {Démarrez Amparo et ouvrez /invitation pour définir le mot de passe.} other {Définissez le mot de passe à l’adresse {link}}}'}`,
  },
  'keeping.about_account': {
    en: 'Make the first administrator',
    fr: 'Créer le premier administrateur',
  },
  'keeping.about_compartment': {
    en: 'Make the place of an operation or an exercise',
    fr: 'Créer la place d’une opération ou d’un exercice',
  },
  'keeping.about_backup': {
    en: 'Back everything up, the keys in a file apart',
    fr: 'Tout sauvegarder, les clés dans un fichier à part',
  },
  'keeping.about_restore': {
    en: 'Restore into an empty installation',
    fr: 'Restaurer dans une installation vide',
  },
  'keeping.about_rebuild': {
    en: 'Work out again which areas events and protected objects are in (--write puts it right)',
    fr: 'Recalculer dans quelles zones se trouvent événements et biens protégés (--write corrige)',
  },
  'keeping.usage_rebuild': {
    en: 'Usage: amparo rebuild [--write]. Without --write it says what would change and changes nothing',
    fr: 'Utilisation : amparo rebuild [--write]. Sans --write, la commande dit ce qui changerait et ne change rien',
  },
  'keeping.rebuild': {
    en: '{compartment}: {rows, plural, =0 {no} one {#} other {#}} {what, select, event {{rows, plural, one {event} other {events}}} other {{rows, plural, one {protected object} other {protected objects}}}}. In the wrong areas: {wrong, number}. In other areas under newer boundaries: {moved, number}. Unknown, because an area that its source named is no longer held: {unknown, number}.',
    fr: '{compartment} : {rows, plural, =0 {aucun} one {#} other {#}} {what, select, event {{rows, plural, one {événement} other {événements}}} other {{rows, plural, one {bien protégé} other {biens protégés}}}}. Dans de mauvaises zones : {wrong, number}. Dans d’autres zones selon des limites plus récentes : {moved, number}. Inconnu, parce qu’une zone nommée par la source n’est plus connue ici : {unknown, number}.',
  },
  'keeping.rebuild_dry': {
    en: 'Nothing was changed. To change it: amparo rebuild --write',
    fr: 'Rien n’a été modifié. Pour corriger : amparo rebuild --write',
  },
  'keeping.rebuild_written': {
    en: 'What differed is put right, and each audit log says so.',
    fr: 'Ce qui différait est corrigé, et chaque journal d’audit le dit.',
  },
  'keeping.backup': {
    en: 'Backed up {rows, number} rows of {tables, number} tables to {file}. The keys are in {keys}: keep them apart from it, for without them no payload can be read, and with them everything can. Content: SHA-256 {hash}.',
    fr: '{rows, number} lignes de {tables, number} tables sauvegardées dans {file}. Les clés sont dans {keys} : conservez-les à part ; sans elles aucun contenu ne peut être lu, avec elles tout peut l’être. Contenu : SHA-256 {hash}.',
  },
  'keeping.restore': {
    en: 'Restored {rows, number} rows of {tables, number} tables from {file}, keys from {keys}. What had been destroyed stays destroyed. Content: SHA-256 {hash}.',
    fr: '{rows, number} lignes de {tables, number} tables restaurées depuis {file}, clés depuis {keys}. Ce qui avait été détruit le reste. Contenu : SHA-256 {hash}.',
  },
};
