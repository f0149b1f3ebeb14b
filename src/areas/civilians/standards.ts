/** Ladders for harm to civilians (domain.md 3.2, 3.3, 8.2). Each is a judgement of its own and converts into no other. */
import type { Standard } from '#model/area.ts';

const MLTN: Standard = {
  code: 'mltn',
  version: '1',
  levels: ['more_likely_than_not', 'not_more_likely_than_not', 'inconclusive'],
  established: ['more_likely_than_not'],
  source: 'house, on civilian-harm tracking practice (CIVIC, DoDI 3000.17)',
  read: true,
};

/** Three different and independent kinds of source, after the practice of a United Nations mission. */
const THREE_SOURCE_TYPES: Standard = {
  code: 'three_source_types',
  version: '1',
  levels: ['verified_by_three_types', 'pending', 'rejected', 'out_of_scope'],
  established: ['verified_by_three_types'],
  source: 'UNAMA practice (from knowledge)',
  read: false,
  primaryNeeded: true,
};

/** Certainty that the World Health Organization gives to an attack on health care; its alone to set. */
const WHO_SSA: Standard = {
  code: 'who_ssa',
  version: '1',
  levels: ['confirmed', 'probable', 'possible', 'rumour'],
  established: ['confirmed'],
  source: 'WHO surveillance system for attacks on health care; four levels read, names from knowledge',
  read: false,
  importOnly: ['force', 'humanitarian', 'monitor'],
};

/** Grades of a casualty recorder; its alone to set. A range from least to most always stands beside them. */
const AIRWARS: Standard = {
  code: 'airwars',
  version: '1',
  levels: ['confirmed', 'fair', 'weak', 'contested', 'discounted'],
  established: ['confirmed', 'fair'],
  source: 'Airwars grading (from knowledge)',
  read: false,
  importOnly: ['force', 'humanitarian', 'monitor'],
};

export const STANDARDS: readonly Standard[] = [MLTN, THREE_SOURCE_TYPES, WHO_SSA, AIRWARS];
