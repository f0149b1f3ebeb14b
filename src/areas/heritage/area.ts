import type { AreaDeclaration } from '#model/area.ts';
import { withBegun } from '#words/begun/begun.ts';
import { ARABIC } from './begun/ar.ts';
import { UKRAINIAN } from './begun/uk.ts';
import { CODE_LISTS } from './catalogue.ts';
import { CODES } from './codes.ts';
import { GLOSSARY } from './glossary.ts';
import { SITES_DAMAGED } from './measures.ts';
import { SITES } from './panels/sites.ts';
import { OBLIGATIONS } from './obligations.ts';
import { QUESTIONS } from './questions.ts';
import { REGIME_WORDS } from './regimes.ts';
import { OBJECT_TYPES } from './object-types.ts';
import { RULES } from './rules.ts';
import { WORDS } from './words.ts';

/** Cultural property protection: the 1954 Hague Convention and its protocols, custom, and what people hold dear. */
export const HERITAGE: AreaDeclaration = {
  code: 'heritage',
  codeLists: [...CODE_LISTS, ...CODES.codeLists, OBJECT_TYPES.table.list],
  standards: [],
  objectTypes: OBJECT_TYPES.types,
  layers: [
    { code: 'cultural_inventory', kind: 'objects', staleAfter: 180, neededByCheck: true },
    // A list of the world's outstanding sites, natural ones among them, is no inventory of a country's cultural property.
    { code: 'world_heritage', kind: 'objects', staleAfter: 180, neededByCheck: false },
  ],
  measures: [SITES_DAMAGED],
  panels: [SITES],
  rules: RULES.rules,
  questions: QUESTIONS,
  terms: GLOSSARY.entries,
  obligations: OBLIGATIONS.entries,
  words: withBegun(
    {
      ...WORDS,
      ...CODES.words,
      ...OBJECT_TYPES.words,
      ...OBJECT_TYPES.table.words,
      ...RULES.words,
      ...GLOSSARY.words,
      ...OBLIGATIONS.words,
      ...REGIME_WORDS,
    },
    { ar: ARABIC, uk: UKRAINIAN },
  ),
};
