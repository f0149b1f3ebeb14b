import type { AreaDeclaration } from '#model/area.ts';
import { CODE_LISTS } from './catalogue.ts';
import { CODES } from './codes.ts';
import { GLOSSARY } from './glossary.ts';
import { CHILDREN_KILLED, VIOLATIONS_BY_CHILD, VIOLATIONS_BY_INCIDENT } from './measures.ts';
import { GRAVE_VIOLATIONS } from './panels/grave_violations.ts';
import { OBLIGATIONS } from './obligations.ts';
import { QUESTIONS } from './questions.ts';
import { SCHOOL_LAYER } from './rules/school_layer.ts';
import { STANDARDS } from './standards.ts';
import { WORDS } from './words.ts';

/** Children and armed conflict: the six grave violations (UNSCR 1612 and related). */
export const CHILDREN: AreaDeclaration = {
  code: 'children',
  codeLists: [...CODE_LISTS, ...CODES.codeLists],
  standards: STANDARDS,
  objectTypes: [{ code: 'school', category: 'public_education', kind: 'object' }],
  layers: [{ code: 'schools', kind: 'objects', staleAfter: 180, neededByCheck: true }],
  measures: [CHILDREN_KILLED, VIOLATIONS_BY_CHILD, VIOLATIONS_BY_INCIDENT],
  panels: [GRAVE_VIOLATIONS],
  rules: [SCHOOL_LAYER],
  questions: QUESTIONS,
  terms: GLOSSARY.entries,
  obligations: OBLIGATIONS.entries,
  words: { ...WORDS, ...CODES.words, ...GLOSSARY.words, ...OBLIGATIONS.words },
  caveats: [{ code: 'children.caveat.doubt' }],
};
