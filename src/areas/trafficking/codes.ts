/** All lists of the area beside the three elements and the test (../catalogue.ts). */
import { catalogue } from '../code-table.ts';
import { CASE } from './codes/case.ts';
import { INDUSTRY } from './codes/industry.ts';
import { MINIMUM_HELP } from './codes/minimum_help.ts';
import { PERSON } from './codes/person.ts';
import { PROCUREMENT } from './codes/procurement.ts';
import { REFERRAL } from './codes/referral.ts';
import { STATISTICS } from './codes/statistics.ts';
import { VICTIM } from './codes/victim.ts';

export const CODES = catalogue([
  ...PERSON,
  ...VICTIM,
  ...INDUSTRY,
  ...CASE,
  ...STATISTICS,
  ...REFERRAL,
  ...MINIMUM_HELP,
  ...PROCUREMENT,
]);
