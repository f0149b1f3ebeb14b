/** Conflict-related sexual violence (domain.md 2.1): forms, basis and directness of the link to the conflict. */
import type { CodeList } from '#model/area.ts';
import { codesKnown, codesRead } from '../terms.ts';

const UN = 'United Nations definition of conflict-related sexual violence (un.org)';
const SINCE = '2008-06-19';
const crsv = { standard: 'crsv', version: 'un-2017', unit: 'incidents' } as const;

export const CRSV_FORMS: CodeList = {
  ...crsv,
  list: 'crsv_form',
  codes: [
    ...codesRead(
      UN,
      SINCE,
      'rape',
      'gang_rape',
      'sexual_slavery',
      'forced_prostitution',
      'forced_pregnancy',
      'forced_abortion',
      'enforced_sterilization',
      'forced_marriage',
      'trafficking_for_sexual_violence',
      'sexual_mutilation',
      'other_comparable_gravity',
    ),
    ...codesKnown(UN, SINCE, 'forced_nudity', 'sexual_torture', 'threat_of_sexual_violence'),
    ...codesRead('house (T-053)', '2026-11-23', 'other_emerging'),
  ],
};

/** The link to the conflict stands apart from the form (R-CRSV-01). */
const LINK_BASIS: CodeList = {
  list: 'link_basis',
  standard: 'crsv_link',
  version: 'un-2017',
  unit: 'incidents',
  codes: codesRead(UN, SINCE, 'temporal', 'geographical', 'causal'),
};

/** Result of the test: missing evidence is undetermined, never "not". */
const CRSV_RESULT: CodeList = {
  list: 'crsv_result',
  standard: 'crsv_test',
  version: '1',
  unit: 'incidents',
  codes: codesRead('house, on the UN definition', '2026-11-23', 'crsv', 'undetermined', 'gbv_not_crsv'),
};

export const CODE_LISTS: readonly CodeList[] = [CRSV_FORMS, LINK_BASIS, CRSV_RESULT];
