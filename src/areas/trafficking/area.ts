import type { AreaDeclaration } from '#model/area.ts';
import { withBegun } from '#words/begun/begun.ts';
import { ARABIC } from './begun/ar.ts';
import { UKRAINIAN } from './begun/uk.ts';
import { CODE_LISTS } from './catalogue.ts';
import { CODES } from './codes.ts';
import { GLOSSARY } from './glossary.ts';
import { INCIDENTS_REPORTED } from './measures.ts';
import { INDICATORS } from './panels/indicators.ts';
import { OBLIGATIONS } from './obligations.ts';
import { QUESTIONS } from './questions.ts';
import { OBJECT_TYPES } from './object-types.ts';
import { RULES } from './rules.ts';
import { WORDS } from './words.ts';

/** Combatting trafficking in human beings: recognise, refer, keep money and contracts out of it. */
export const TRAFFICKING: AreaDeclaration = {
  code: 'trafficking',
  codeLists: [...CODE_LISTS, ...CODES.codeLists, OBJECT_TYPES.table.list],
  standards: [],
  objectTypes: OBJECT_TYPES.types,
  layers: [{ code: 'labour_risk_indicators', kind: 'events', staleAfter: 180, neededByCheck: false }],
  indicators: [{ code: 'inform.multidimensional_poverty_index', changes: 'structural', several: 'apart' }],
  measures: [INCIDENTS_REPORTED],
  panels: [INDICATORS],
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
    },
    { ar: ARABIC, uk: UKRAINIAN },
  ),
  caveats: [{ code: 'trafficking.caveat.detected' }],
};
