/** Where the duties of this area's rules come from, and in which situations as law (domain.md 3.4, 8.5a). */
import type { Basis } from '#model/rule.ts';
import { ALWAYS, api, apii, common3, custom, gc, OCCUPATION, policy, treaty } from '../law.ts';

type Bases = readonly [Basis, ...Basis[]];

const POC = policy('NATO_POC_2016', '§ 15');

/** In doubt it is civilian, and what is not known must be found out first. */
export const DOUBT_BASIS: Bases = [api('50(1), 52(3), 57(1)'), custom('6, 10, 15, 16'), POC];

export const MEDICAL_BASIS: Bases = [
  gc('I 19'),
  gc('IV 18'),
  api('12, 13'),
  common3(),
  apii('11'),
  custom('28'),
  policy('SCR2286'),
];
export const MEDICAL_PASSAGE_BASIS: Bases = [
  gc('I 35; IV 16, 17, 21'),
  api('10, 21'),
  common3(),
  apii('7, 8, 11'),
  custom('29, 109, 110'),
  policy('SCR2286'),
];
export const DISPLACEMENT_BASIS: Bases = [api('51'), common3(), apii('13'), custom('1, 22, 131'), POC];
/** Civilian objects of every kind. */
export const CIVILIAN_BASIS: Bases = [api('48, 52'), apii('13(1)'), custom('7, 10'), POC];
export const SURVIVAL_BASIS: Bases = [
  api('54'),
  apii('14'),
  custom('53, 54'),
  policy('SCR2417'),
  policy('SCR2573'),
];
export const UTILITIES_BASIS: Bases = [
  api('52, 54'),
  apii('13(1), 14'),
  custom('7, 10, 54'),
  policy('SCR2573'),
];
export const DANGEROUS_BASIS: Bases = [api('56'), apii('15'), custom('42'), POC];
export const ENVIRONMENT_BASIS: Bases = [
  api('55'),
  treaty('API', '35(3)', ['iac', 'occupation'], 'known'),
  custom('42, 43'),
  custom('44, 45', ['iac', 'occupation']),
  POC,
];
export const RELIEF_BASIS: Bases = [
  gc('IV 23, 59'),
  api('70, 71'),
  apii('18'),
  custom('31, 32, 55, 56'),
  policy('SCR2417'),
  policy('OCHA_HNS'),
];
export const EVACUATION_BASIS: Bases = [
  gc('IV 49', OCCUPATION),
  api('58(a)'),
  apii('17'),
  custom('24', ['iac', 'occupation']),
  custom('129, 131, 132'),
  POC,
];
export const CANNOT_MOVE_BASIS: Bases = [
  gc('IV 16, 17'),
  treaty('CRPD', '11', ALWAYS),
  custom('135, 138'),
  POC,
];
export const CIVIL_DEFENCE_BASIS: Bases = [gc('IV 63', OCCUPATION), api('61–65'), custom('7'), POC];
export const DETENTION_BASIS: Bases = [
  gc('III 23; IV 83, 88'),
  common3(),
  apii('5'),
  custom('118, 121, 124'),
  POC,
];
export const DEAD_BASIS: Bases = [
  gc('I 15–17; IV 129, 130'),
  api('33, 34'),
  common3(),
  apii('8'),
  custom('112–117'),
  policy('SCR2474'),
];
/** Own side: keep military objects away from civilians. */
export const SITING_BASIS: Bases = [
  api('58(a), 58(b)'),
  apii('13(1)'),
  custom('22'),
  custom('23', ['iac', 'occupation']),
  POC,
];
export const PRECAUTIONS_BASIS: Bases = [api('57'), apii('13(1)'), custom('15–20'), POC];
export const MISSION_BASIS: Bases = [treaty('VCDR', '22, 24, 45', ALWAYS), custom('7, 31'), POC];
export const EDUCATION_BASIS: Bases = [
  api('52(3)'),
  apii('13(1)'),
  custom('7, 9, 10, 135'),
  treaty('CRC', '28, 38(4)', ALWAYS),
  policy('SAFE_SCHOOLS'),
  policy('SCR1998'),
  policy('SCR2143'),
  policy('SCR2601'),
];
export const CULTURAL_BASIS: Bases = [
  treaty('H54', '4', ['iac', 'occupation']),
  treaty('H54', '19(1), 4', ['niac']),
  api('53'),
  apii('16'),
  custom('38, 39'),
];

/** What protects each category of domain.md 3.4, where no more is known of an object than that. */
export const BASES_OF: Readonly<Record<string, Bases>> = {
  medical_civil_or_military: MEDICAL_BASIS,
  refugee_idp_camp: DISPLACEMENT_BASIS,
  public_education: EDUCATION_BASIS,
  religious_cultural_historic: CULTURAL_BASIS,
  dams_dykes: DANGEROUS_BASIS,
  dangerous_forces_environment_hazard: [...DANGEROUS_BASIS, ...ENVIRONMENT_BASIS],
  public_utilities: UTILITIES_BASIS,
  food_production_storage: SURVIVAL_BASIS,
  igo_ngo_facility: RELIEF_BASIS,
  diplomatic_foreign_mission: MISSION_BASIS,
  pow_detention: DETENTION_BASIS,
};
