import type { AreaDeclaration } from '#model/area.ts';
import { withBegun } from '#words/begun/begun.ts';
import { ARABIC } from './begun/ar.ts';
import { UKRAINIAN } from './begun/uk.ts';
import { CODE_LISTS } from './catalogue.ts';
import { CODES } from './codes.ts';
import { GLOSSARY } from './glossary.ts';
import { INDICATORS } from './indicators.ts';
import { LAYERS } from './layers.ts';
import {
  AID_INCIDENTS,
  CIVILIANS_KILLED,
  DISPLACED_INCIDENTS,
  EVENTS_REPORTED,
  PEOPLE_KILLED_ALL,
  STATUS_UNKNOWN_KILLED,
} from './measures.ts';
import { BASIC_SERVICES } from './panels/basic_services.ts';
import { CHANGES } from './panels/changes.ts';
import { DECIDE_OWE_UNKNOWN } from './panels/decide_owe_unknown.ts';
import { MUST_NOT_BE_HARMED } from './panels/must_not_be_harmed.ts';
import { OWN_HARM } from './panels/own_harm.ts';
import { THREATS } from './panels/threats.ts';
import { WHAT_HAPPENED } from './panels/what_happened.ts';
import { OBJECT_TYPES } from './object-types.ts';
import { OBLIGATIONS } from './obligations.ts';
import { QUESTIONS } from './questions.ts';
import { RULES } from './rules.ts';
import { STANDARDS } from './standards.ts';
import { WORDS } from './words.ts';

/** Protection of civilians: understand the human environment, mitigate harm, access to basic needs. */
export const CIVILIANS: AreaDeclaration = {
  code: 'civilians',
  codeLists: [...CODE_LISTS, ...CODES.codeLists, OBJECT_TYPES.table.list],
  standards: STANDARDS,
  objectTypes: OBJECT_TYPES.types,
  layers: LAYERS,
  indicators: INDICATORS,
  measures: [
    PEOPLE_KILLED_ALL,
    CIVILIANS_KILLED,
    STATUS_UNKNOWN_KILLED,
    EVENTS_REPORTED,
    AID_INCIDENTS,
    DISPLACED_INCIDENTS,
  ],
  panels: [WHAT_HAPPENED, OWN_HARM, THREATS, BASIC_SERVICES, MUST_NOT_BE_HARMED, CHANGES, DECIDE_OWE_UNKNOWN],
  rules: RULES.rules,
  questions: QUESTIONS,
  // Dates are defaults of the house (domain.md 8.4, 10): an operation's own orders go before them.
  outputs: [
    { code: 'daily_summary', due: { each: 'day', by: '06:30' } },
    { code: 'protective_list', due: { each: 'week' } },
    { code: 'periodic_statistics', due: { after: 'quarter', days: 15 } },
  ],
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
};
