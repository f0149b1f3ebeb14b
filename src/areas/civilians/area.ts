import type { AreaDeclaration } from '#model/area.ts';
import { CODE_LISTS, OBJECT_TYPES } from './catalogue.ts';
import { CODES } from './codes.ts';
import { GLOSSARY } from './glossary.ts';
import { LAYERS } from './layers.ts';
import { CIVILIANS_KILLED, EVENTS_REPORTED, PEOPLE_KILLED_ALL, STATUS_UNKNOWN_KILLED } from './measures.ts';
import { BASIC_SERVICES } from './panels/basic_services.ts';
import { CHANGES } from './panels/changes.ts';
import { DECIDE_OWE_UNKNOWN } from './panels/decide_owe_unknown.ts';
import { MUST_NOT_BE_HARMED } from './panels/must_not_be_harmed.ts';
import { OWN_HARM } from './panels/own_harm.ts';
import { THREATS } from './panels/threats.ts';
import { WHAT_HAPPENED } from './panels/what_happened.ts';
import { OBLIGATIONS } from './obligations.ts';
import { QUESTIONS } from './questions.ts';
import { DISPLACEMENT_SITE } from './rules/displacement_site.ts';
import { LAYER_MISSING } from './rules/layer_missing.ts';
import { MEDICAL_FACILITY } from './rules/medical_facility.ts';
import { NO_USABLE_POSITION } from './rules/no_usable_position.ts';
import { STANDARDS } from './standards.ts';
import { WORDS } from './words.ts';

/** Protection of civilians: understand the human environment, mitigate harm, access to basic needs. */
export const CIVILIANS: AreaDeclaration = {
  code: 'civilians',
  codeLists: [...CODE_LISTS, ...CODES.codeLists],
  standards: STANDARDS,
  objectTypes: OBJECT_TYPES,
  layers: LAYERS,
  measures: [PEOPLE_KILLED_ALL, CIVILIANS_KILLED, STATUS_UNKNOWN_KILLED, EVENTS_REPORTED],
  panels: [WHAT_HAPPENED, OWN_HARM, THREATS, BASIC_SERVICES, MUST_NOT_BE_HARMED, CHANGES, DECIDE_OWE_UNKNOWN],
  rules: [MEDICAL_FACILITY, DISPLACEMENT_SITE, NO_USABLE_POSITION, LAYER_MISSING],
  questions: QUESTIONS,
  terms: GLOSSARY.entries,
  obligations: OBLIGATIONS.entries,
  words: { ...WORDS, ...CODES.words, ...GLOSSARY.words, ...OBLIGATIONS.words },
};
