/** Where the duties of this area's rules come from (domain.md 4.1, 4.2, 4.6). */
import type { Basis } from '#model/rule.ts';
import { ALWAYS, api, apii, custom, gc, policy, treaty } from '../law.ts';

type Bases = readonly [Basis, ...Basis[]];

const SECURITY_COUNCIL = [policy('SCR2331'), policy('SCR2388')] as const;
const NATO = policy('NATO_THB_2023');

export const CONTRACT_BASIS: Bases = [
  treaty('PAL', '9', ALWAYS),
  treaty('COE', '5, 6', ALWAYS, 'known'),
  custom('94, 95'),
  policy('NATO_HS_PAGE', 'L32'),
  NATO,
  policy('ILO_INDICATORS'),
  policy('OECD_DD'),
];
export const MOVEMENT_BASIS: Bases = [
  treaty('PAL', '3, 6, 9', ALWAYS),
  treaty('COE', '10, 12', ALWAYS),
  gc('IV 24, 26, 27'),
  api('74, 78'),
  apii('4(2)(f), 4(3)(b)'),
  custom('94, 105, 131'),
  ...SECURITY_COUNCIL,
  NATO,
];
export const DEMAND_BASIS: Bases = [
  treaty('PAL', '9(5)', ALWAYS),
  custom('93, 94, 95'),
  NATO,
  policy('NATO_SEA_2019'),
];
export const EXPLOITATION_BASIS: Bases = [
  treaty('PAL', '3, 9', ALWAYS),
  apii('4(2)(f), 5(1)(e)'),
  custom('94, 95'),
  ...SECURITY_COUNCIL,
  NATO,
  policy('ILO_INDICATORS'),
];
