/** Where the duties of this area's rules come from (domain.md 5.1). Articles 19 and 22 carry respect into a conflict that is not international. */
import type { Basis } from '#model/rule.ts';
import { ALWAYS, api, apii, custom, OCCUPATION, policy, treaty, value } from '../law.ts';

type Bases = readonly [Basis, ...Basis[]];

const INTERNATIONAL = ['iac', 'occupation'] as const;
const INTERNAL = ['niac'] as const;
const NATO_VALUE = value('NATO_HS_2022');
const SECURITY_COUNCIL = policy('SCR2347');

const RESPECT: Bases = [
  treaty('H54', '4', INTERNATIONAL),
  treaty('H54', '19(1), 4', INTERNAL),
  api('53'),
  apii('16'),
  custom('38, 39'),
];

export const INVENTORY_BASIS: Bases = [
  treaty('H54', '3, 7', ALWAYS),
  treaty('P99', '5', ALWAYS),
  ...RESPECT,
  policy('BISC_086_005'),
  NATO_VALUE,
];
export const GENERAL_BASIS: Bases = [
  ...RESPECT,
  treaty('P99', '6, 7, 8', INTERNATIONAL),
  treaty('P99', '22, 6, 7, 8', INTERNAL),
  SECURITY_COUNCIL,
  NATO_VALUE,
];
export const SPECIAL_BASIS: Bases = [
  treaty('H54', '8, 9, 11', INTERNATIONAL),
  ...RESPECT,
  SECURITY_COUNCIL,
  NATO_VALUE,
];
export const ENHANCED_BASIS: Bases = [
  treaty('P99', '10, 12, 13', INTERNATIONAL),
  treaty('P99', '22, 12, 13', INTERNAL),
  ...RESPECT,
  SECURITY_COUNCIL,
  NATO_VALUE,
];
/** A place of worship may be of great importance: in doubt it has what general protection gives (R-CPP-04). */
export const WORSHIP_BASIS: Bases = [
  api('52(3)'),
  custom('7, 10, 104'),
  ...RESPECT,
  treaty('P99', '6, 7, 8', INTERNATIONAL),
  treaty('P99', '22, 6, 7, 8', INTERNAL),
  policy('NATO_HS_PAGE', 'L97'),
];
export const OWN_USE_BASIS: Bases = [
  treaty('H54', '4(1)', INTERNATIONAL),
  treaty('H54', '19(1), 4(1)', INTERNAL),
  treaty('P99', '6(b), 8, 12', INTERNATIONAL),
  treaty('P99', '22, 6(b), 8, 12', INTERNAL),
  api('53(b), 58'),
  apii('16'),
  custom('39'),
  custom('22'),
  policy('BISC_086_005'),
];
export const DIGGING_BASIS: Bases = [
  treaty('P99', '9(1)(b), 9(2)', OCCUPATION),
  treaty('H54', '4(3)', INTERNATIONAL),
  treaty('H54', '19(1), 4(3)', INTERNAL),
  treaty('P99', '5', ALWAYS),
  custom('40'),
  policy('SCR2347'),
];
export const OCCUPATION_BASIS: Bases = [
  treaty('H54', '5', OCCUPATION),
  treaty('P54', 'I', OCCUPATION),
  treaty('P99', '9', OCCUPATION),
  treaty('UNESCO1970', '11', ALWAYS),
  custom('40'),
  custom('41', OCCUPATION),
  policy('SCR2347'),
];
export const MOVABLE_BASIS: Bases = [
  treaty('H54', '4(3)', INTERNATIONAL),
  treaty('H54', '19(1), 4(3)', INTERNAL),
  treaty('UNESCO1970', '2, 3', ALWAYS),
  custom('40'),
  policy('SCR2347'),
];
export const CUSTODY_BASIS: Bases = [
  policy('NATO_HS_PAGE', 'L97'),
  policy('BISC_086_005'),
  treaty('H54', '4(3)', INTERNATIONAL),
  treaty('H54', '19(1), 4(3)', INTERNAL),
  custom('38, 40'),
];
export const WORLD_HERITAGE_BASIS: Bases = [treaty('WHC', '4, 6(3)', ALWAYS), value('NATO_HS_2022')];
