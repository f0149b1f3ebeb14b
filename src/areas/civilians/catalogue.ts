/** Protection of civilians: kinds of harm (domain.md 3.2, house synthesis) and the kinds of violence of UCDP GED. */
import type { CodeList, ObjectType } from '#model/area.ts';
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

/** Categories are those of domain.md 3.4: one flat list, no rank. */
export const MEDICAL = 'medical_civil_or_military';
export const DISPLACEMENT = 'refugee_idp_camp';

export const OBJECT_TYPES: readonly ObjectType[] = [
  { code: 'hospital', category: MEDICAL, kind: 'object' },
  { code: 'health_centre', category: MEDICAL, kind: 'object' },
  { code: 'health_post', category: MEDICAL, kind: 'object' },
  { code: 'health_facility', category: MEDICAL, kind: 'object' },
  { code: 'displacement_site', category: DISPLACEMENT, kind: 'person_group' },
];
