/**
 * Grave violations against children in armed conflict (domain.md 1.2; codes as in MRMIMS+, rules from knowledge). The
 * lists `violation` and `violation_by_incident` are the six grave violations; `other_serious_violation` is tracked and
 * never enters their total (R-MRM-01). What is counted in children is never summed with what is counted in incidents.
 */
import type { CodeList } from '#model/area.ts';
import { codesRead } from '../terms.ts';

const SOURCE = 'MRMIMS+ (primeroIMS/primero), as code values';
const SINCE = '2005-07-26';
const mrm = { standard: 'mrm', version: 'mrmims+' } as const;

/** Counted in children. */
export const BY_CHILD = ['killing', 'maiming', 'recruitment', 'sexual_violence', 'abduction'] as const;
/** Counted in incidents. */
export const BY_INCIDENT = [
  'attack_on_schools',
  'attack_on_hospitals',
  'denial_humanitarian_access',
] as const;

export const CODE_LISTS: readonly CodeList[] = [
  { ...mrm, list: 'violation', unit: 'children', codes: codesRead(SOURCE, SINCE, ...BY_CHILD) },
  {
    ...mrm,
    list: 'violation_by_incident',
    unit: 'incidents',
    codes: codesRead(SOURCE, SINCE, ...BY_INCIDENT),
  },
  {
    ...mrm,
    list: 'other_serious_violation',
    unit: 'incidents',
    codes: codesRead(SOURCE, SINCE, 'military_use', 'deprivation_liberty'),
  },
];
