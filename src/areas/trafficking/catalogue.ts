/** Trafficking in persons: the three elements of the Palermo Protocol, art. 3 (domain.md 4.1), and the result of the test. */
import type { CodeList } from '#model/area.ts';
import { codesRead } from '../terms.ts';

const PALERMO = 'Palermo Protocol 2000, art. 3';
const SINCE = '2000-11-15';
const element = { standard: 'palermo', version: '2000', unit: 'incidents' } as const;

export const CODE_LISTS: readonly CodeList[] = [
  {
    ...element,
    list: 'act',
    codes: codesRead(PALERMO, SINCE, 'recruitment', 'transportation', 'transfer', 'harbouring', 'receipt'),
  },
  {
    ...element,
    list: 'means',
    codes: codesRead(
      PALERMO,
      SINCE,
      'threat_of_force',
      'use_of_force',
      'other_coercion',
      'abduction',
      'fraud',
      'deception',
      'abuse_of_power',
      'abuse_of_position_of_vulnerability',
      'giving_or_receiving_payments_or_benefits_to_controller',
    ),
  },
  {
    ...element,
    list: 'purpose',
    codes: codesRead(
      PALERMO,
      SINCE,
      'exploitation_of_prostitution_of_others',
      'other_sexual_exploitation',
      'forced_labour_or_services',
      'slavery',
      'practices_similar_to_slavery',
      'servitude',
      'removal_of_organs',
      'other',
    ),
  },
  {
    // R-THB-01, R-THB-02: an indicator for referral, never a finding of crime.
    list: 'palermo_result',
    standard: 'palermo_test',
    version: '1',
    unit: 'incidents',
    codes: codesRead(
      'house, on Palermo Protocol art. 3',
      '2026-11-23',
      'meets_definition',
      'means_missing',
      'act_missing',
      'purpose_missing',
      'insufficient_information',
    ),
  },
];
