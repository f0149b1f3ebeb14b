/** Where the duties of this area's rules come from (domain.md 2.2, 2.6). */
import type { Basis } from '#model/rule.ts';
import { api, apii, common3, custom, gc, policy } from '../law.ts';

type Bases = readonly [Basis, ...Basis[]];

const SECURITY_COUNCIL = [
  policy('SCR1820'),
  policy('SCR1960'),
  policy('SCR2106'),
  policy('SCR2467'),
] as const;

export const PREVENT_BASIS: Bases = [
  gc('IV 27'),
  api('75(2)(b), 76, 77(1)'),
  common3(),
  apii('4(2)(e)'),
  custom('93, 134'),
  ...SECURITY_COUNCIL,
  policy('NATO_CRSV_2021'),
];
export const SEARCH_BASIS: Bases = [
  gc('IV 27, 97'),
  api('75(2)(b), 76'),
  common3(),
  apii('4(2)(e)'),
  custom('93, 134'),
  ...SECURITY_COUNCIL,
  policy('NATO_CRSV_2021'),
  policy('NATO_SEA_2019'),
];
export const HELD_BASIS: Bases = [
  gc('III 14, 25; IV 76, 124'),
  api('75(5), 76'),
  common3(),
  apii('4(2)(e), 5(2)(a)'),
  custom('93, 119, 134'),
  ...SECURITY_COUNCIL,
  policy('NATO_CRSV_2021'),
];
