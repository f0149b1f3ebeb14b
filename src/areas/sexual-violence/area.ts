import type { AreaDeclaration } from '#model/area.ts';
import { withBegun } from '#words/begun/begun.ts';
import { ARABIC } from './begun/ar.ts';
import { UKRAINIAN } from './begun/uk.ts';
import { CODE_LISTS } from './catalogue.ts';
import { CODES } from './codes.ts';
import { GLOSSARY } from './glossary.ts';
import { INDICATORS } from './indicators.ts';
import { INCIDENTS_REPORTED } from './measures.ts';
import { EARLY_WARNING } from './panels/early_warning.ts';
import { REFERRALS } from './panels/referrals.ts';
import { OBLIGATIONS } from './obligations.ts';
import { QUESTIONS } from './questions.ts';
import { OBJECT_TYPES } from './object-types.ts';
import { RULES } from './rules.ts';
import { STANDARDS } from './standards.ts';
import { WORDS } from './words.ts';

/**
 * Conflict-related sexual violence: risk, prevention, survivor-centred response (UNSCR 1820 and related). Support
 * services here are what a coordinator publishes; shelters and homes are in no layer (R-PL-04).
 */
export const SEXUAL_VIOLENCE: AreaDeclaration = {
  code: 'sexual-violence',
  codeLists: [...CODE_LISTS, ...CODES.codeLists, OBJECT_TYPES.table.list],
  standards: STANDARDS,
  objectTypes: OBJECT_TYPES.types,
  layers: [
    { code: 'early_warning_indicators', kind: 'events', staleAfter: 7, neededByCheck: false },
    { code: 'support_services', kind: 'objects', staleAfter: 90, neededByCheck: false },
    { code: 'daily_ways', kind: 'objects', staleAfter: 180, neededByCheck: false },
  ],
  indicators: INDICATORS,
  measures: [INCIDENTS_REPORTED],
  panels: [EARLY_WARNING, REFERRALS],
  rules: RULES.rules,
  questions: QUESTIONS,
  outputs: [{ code: 'risk_note', due: { each: 'week' } }],
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
  caveats: [{ code: 'sexual-violence.caveat.under_reporting' }],
};
