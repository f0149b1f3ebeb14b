/** Where the duties of this area's rules come from (domain.md 1.1, 1.8). */
import type { Basis } from '#model/rule.ts';
import { ALWAYS, api, apii, common3, custom, gc, policy, treaty } from '../law.ts';

type Bases = readonly [Basis, ...Basis[]];

export const SCHOOL_BASIS: Bases = [
  api('52(3), 77(1)'),
  apii('4(3), 13(1)'),
  custom('7, 9, 10, 135'),
  treaty('CRC', '28, 38(4)', ALWAYS),
  policy('SAFE_SCHOOLS'),
  policy('SCR1998'),
  policy('SCR2143'),
  policy('SCR2601'),
];
export const SCHOOL_USE_BASIS: Bases = [
  api('52(3), 58'),
  apii('4(3), 13(1)'),
  custom('7, 22, 135'),
  treaty('CRC', '28, 38(4)', ALWAYS),
  policy('SAFE_SCHOOLS'),
  policy('SCR2143'),
  policy('SCR2225'),
  policy('SCR2601'),
  policy('NATO_CAAC_2023'),
];
export const RECRUITMENT_BASIS: Bases = [
  api('77(2)'),
  apii('4(3)(c)'),
  custom('136, 137'),
  treaty('CRC', '38(2), 38(3)', ALWAYS),
  treaty('OPAC', '1, 2, 4', ALWAYS),
  policy('SCR1612'),
  policy('SCR2427'),
  policy('VANCOUVER'),
  policy('PARIS_PRINCIPLES'),
  policy('NATO_CAAC_2023'),
];
export const HANDOVER_BASIS: Bases = [
  gc('IV 24, 50, 76'),
  api('77(3), 77(4)'),
  common3(),
  apii('4(3)(d), 4(3)(e)'),
  custom('120, 135'),
  treaty('CRC', '37, 39, 40', ALWAYS),
  treaty('OPAC', '6(3), 7', ALWAYS),
  treaty('COE', '10(3)', ALWAYS),
  policy('PARIS_PRINCIPLES'),
  policy('VANCOUVER'),
  policy('SCR2427'),
  policy('NATO_CAAC_2023'),
];
export const CHILDREN_BASIS: Bases = [
  gc('IV 24, 50'),
  api('77, 78'),
  apii('4(3)'),
  custom('131, 135'),
  treaty('CRC', '20, 38(4)', ALWAYS),
  policy('NATO_CAAC_2023'),
];
