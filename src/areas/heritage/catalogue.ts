/** Cultural property: kinds and protection regimes (domain.md 5.1; treaty texts read). An unknown regime is treated as general (R-CPP-04). */
import type { CodeList } from '#model/area.ts';
import { codesKnown, codesRead } from '../terms.ts';
import { PARTS, REGIMES } from './regimes.ts';

const H54 = 'Hague Convention 1954, art. 1';

export const CP_KINDS: CodeList = {
  list: 'cp_kind',
  standard: 'h54_kind',
  version: '1954',
  unit: 'objects',
  codes: [
    ...codesRead(
      H54,
      '1954-05-14',
      'immovable_monument',
      'archaeological_site',
      'group_of_buildings',
      'museum',
      'library',
      'archive',
      'refuge',
      'centre_containing_monuments',
      'movable_collection',
      'movable_object',
    ),
    ...codesRead('Additional Protocol I 1977, art. 53', '1977-06-08', 'place_of_worship'),
    ...codesKnown('UNESCO conventions 2001, 2003', '2003-10-17', 'underwater', 'intangible_linked_place'),
  ],
};

const PROTECTION_REGIMES: CodeList = {
  list: 'protection_regime',
  standard: 'cp_regime',
  version: '1999',
  unit: 'objects',
  of: 'object',
  codes: [
    ...codesRead('Hague Convention 1954, arts. 4, 8', '1954-05-14', 'general', 'special'),
    ...codesRead('Second Protocol 1999, arts. 10, 11', '1999-03-26', 'enhanced', 'enhanced_provisional'),
    ...codesRead('Additional Protocol I 1977, arts. 52, 53', '1977-06-08', 'unlisted_presumed'),
  ].map((code) => ({
    ...code,
    attributes: { lifted_by_at_least: REGIMES[code.code]?.liftedBy ?? null },
    parts: PARTS,
  })),
};

export const CODE_LISTS: readonly CodeList[] = [CP_KINDS, PROTECTION_REGIMES];
