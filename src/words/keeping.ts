/** What `amparo backup` and `amparo restore` say. */
import type { Phrases } from '#model/message.ts';

export const KEEPING: Phrases = {
  'keeping.usage': {
    en: 'Usage: amparo {command} <file> [--keys <file>]',
    fr: 'Utilisation : amparo {command} <fichier> [--keys <fichier>]',
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
