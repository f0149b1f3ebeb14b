import type { AreaDeclaration } from '#model/area.ts';
import { withBegun } from '#words/begun/begun.ts';
import { ARABIC } from './begun/ar.ts';
import { UKRAINIAN } from './begun/uk.ts';
import { CODE_LISTS } from './catalogue.ts';
import { CODES } from './codes.ts';
import { GLOSSARY } from './glossary.ts';
import {
  CHILDREN_KILLED,
  EDUCATION_INCIDENTS,
  VIOLATIONS_BY_CHILD,
  VIOLATIONS_BY_INCIDENT,
} from './measures.ts';
import { GRAVE_VIOLATIONS } from './panels/grave_violations.ts';
import { OBLIGATIONS } from './obligations.ts';
import { QUESTIONS } from './questions.ts';
import { OBJECT_TYPES } from './object-types.ts';
import { RULES } from './rules.ts';
import { STANDARDS } from './standards.ts';
import { WORDS } from './words.ts';

/** Children and armed conflict: the six grave violations (UNSCR 1612 and related). */
export const CHILDREN: AreaDeclaration = {
  code: 'children',
  codeLists: [...CODE_LISTS, ...CODES.codeLists, OBJECT_TYPES.table.list],
  standards: STANDARDS,
  objectTypes: OBJECT_TYPES.types,
  layers: [
    { code: 'schools', kind: 'objects', staleAfter: 180, neededByCheck: true },
    { code: 'child_protection_services', kind: 'objects', staleAfter: 90, neededByCheck: false },
    { code: 'incidents_education', kind: 'events', staleAfter: 30, neededByCheck: false, ofOneGroup: true },
  ],
  measures: [CHILDREN_KILLED, VIOLATIONS_BY_CHILD, VIOLATIONS_BY_INCIDENT, EDUCATION_INCIDENTS],
  panels: [GRAVE_VIOLATIONS],
  rules: RULES.rules,
  questions: QUESTIONS,
  outputs: [{ code: 'grave_violations_package', due: { after: 'quarter', days: 15 } }],
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
  caveats: [{ code: 'children.caveat.doubt' }],
};
