/**
 * Grave violations against children in armed conflict (domain.md 1.2; codes as in MRMIMS+, rules from knowledge). The
 * lists `violation` and `violation_by_incident` are the six grave violations; `other_serious_violation` is tracked and
 * never enters their total (R-MRM-01). What is counted in children is never summed with what is counted in incidents.
 */
import type { Code, CodeList } from '#model/area.ts';
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

/** The total of the six grave violations: what is only tracked never enters it (R-MRM-01). */
export const SIX = 'six_grave_violations';

/** The resolution that made each a reason to list a party; denial of access is monitored only. */
const LISTED_BY: Readonly<Record<string, string>> = {
  killing: 'SCR1882',
  maiming: 'SCR1882',
  recruitment: 'SCR1379',
  sexual_violence: 'SCR1882',
  abduction: 'SCR2225',
  attack_on_schools: 'SCR1998',
  attack_on_hospitals: 'SCR1998',
};

/** Killing and maiming are one of the six, attacks on schools and hospitals another. */
function six(codes: readonly string[]): Code[] {
  return codesRead(SOURCE, SINCE, ...codes).map((code) => ({
    ...code,
    attributes: { listing_trigger: LISTED_BY[code.code] ?? null },
  }));
}

export const CODE_LISTS: readonly CodeList[] = [
  { ...mrm, list: 'violation', unit: 'children', total: SIX, codes: six(BY_CHILD) },
  { ...mrm, list: 'violation_by_incident', unit: 'incidents', total: SIX, codes: six(BY_INCIDENT) },
  {
    ...mrm,
    list: 'other_serious_violation',
    unit: 'incidents',
    codes: codesRead(SOURCE, SINCE, 'military_use', 'deprivation_liberty'),
  },
  {
    list: 'ii_incident_education',
    standard: 'insecurity_insight',
    version: '2024-03',
    unit: 'incidents',
    codes: codesRead('Insecurity Insight, lists of incidents', '2020-01-01', 'education_incident'),
  },
];
