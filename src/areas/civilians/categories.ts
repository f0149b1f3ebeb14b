/** Categories of protected objects (domain.md 3.4): one flat list without classes or rank (R-PL-05). */
export const CATEGORIES = [
  'diplomatic_foreign_mission',
  'religious_cultural_historic',
  'igo_ngo_facility',
  'medical_civil_or_military',
  'public_education',
  'refugee_idp_camp',
  'pow_detention',
  'dams_dykes',
  'dangerous_forces_environment_hazard',
  'civilian_housing',
  'civilian_meeting_place',
  'public_utilities',
  'food_production_storage',
  'police_banking_civil_admin',
  'other',
];
