import type { AreaDeclaration } from '#model/area.ts';
import { CODE_LISTS } from './catalogue.ts';
import { CODES } from './codes.ts';
import { GLOSSARY } from './glossary.ts';
import { SITES_DAMAGED } from './measures.ts';
import { SITES } from './panels/sites.ts';
import { OBLIGATIONS } from './obligations.ts';
import { QUESTIONS } from './questions.ts';
import { REGIME_WORDS } from './regimes.ts';
import { NO_INVENTORY } from './rules/no_inventory.ts';
import { WORDS } from './words.ts';

/** Cultural property protection: the 1954 Hague Convention and its protocols, custom, and what people hold dear. */
export const HERITAGE: AreaDeclaration = {
  code: 'heritage',
  codeLists: [...CODE_LISTS, ...CODES.codeLists],
  standards: [],
  objectTypes: [
    { code: 'cultural_site', category: 'religious_cultural_historic', kind: 'object' },
    { code: 'place_of_worship', category: 'religious_cultural_historic', kind: 'object' },
  ],
  layers: [{ code: 'cultural_inventory', kind: 'objects', staleAfter: 180, neededByCheck: true }],
  measures: [SITES_DAMAGED],
  panels: [SITES],
  rules: [NO_INVENTORY],
  questions: QUESTIONS,
  terms: GLOSSARY.entries,
  obligations: OBLIGATIONS.entries,
  words: { ...WORDS, ...CODES.words, ...GLOSSARY.words, ...OBLIGATIONS.words, ...REGIME_WORDS },
};
