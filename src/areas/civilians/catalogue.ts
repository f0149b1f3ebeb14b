/** Protection of civilians: kinds of harm (domain.md 3.2, house synthesis) and the kinds of violence of UCDP GED. */
import type { CodeList } from '#model/area.ts';
import { codesRead } from '../terms.ts';

export const CODE_LISTS: readonly CodeList[] = [
  {
    list: 'harm',
    standard: 'harm',
    version: '1',
    unit: 'people',
    codes: codesRead(
      'house',
      '2026-11-23',
      'death',
      'injury',
      'crsv',
      'missing',
      'detention',
      'displacement',
      'home_damage',
      'livelihood_loss',
      'essential_service_damage',
      'environmental',
      'cultural_property_damage',
      'psychosocial',
      'access_restriction',
      'traffic',
      'other',
    ).concat(codesRead('house', '2026-11-25', 'abduction')),
  },
  {
    list: 'ii_incident',
    standard: 'insecurity_insight',
    version: '2024-03',
    unit: 'incidents',
    codes: codesRead(
      'Insecurity Insight, lists of incidents',
      '2020-01-01',
      'aid_incident',
      'protection_incident',
      'health_incident',
    ),
  },
  {
    list: 'ucdp_type_of_violence',
    standard: 'ucdp_type_of_violence',
    version: '23.1',
    unit: 'incidents',
    codes: codesRead('UCDP GED codebook 23.1', '2023-06-01', '1', '2', '3'),
  },
];
