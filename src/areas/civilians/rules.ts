/** Every rule of the area, in the order in which equally grave findings stand. */
import { ruleSet } from '../rule-said.ts';
import { CIVIL_DEFENCE } from './rules/civil_defence.ts';
import { DANGEROUS_FORCES } from './rules/dangerous_forces.ts';
import { DETENTION_PLACE } from './rules/detention_place.ts';
import { DIPLOMATIC_MISSION } from './rules/diplomatic_mission.ts';
import { DISPLACEMENT_SITE } from './rules/displacement_site.ts';
import { DISTRIBUTION_SUPPORT } from './rules/distribution_support.ts';
import { ENVIRONMENT } from './rules/environment.ts';
import { EVACUATION } from './rules/evacuation.ts';
import { FOOD } from './rules/food.ts';
import { GRAVES } from './rules/graves.ts';
import { HOLDING_PEOPLE } from './rules/holding_people.ts';
import { HOMES_AND_MEETING_PLACES } from './rules/homes_and_meeting_places.ts';
import { LAYER_MISSING } from './rules/layer_missing.ts';
import { MEDICAL_FACILITY } from './rules/medical_facility.ts';
import { MEDICAL_PASSAGE } from './rules/medical_passage.ts';
import { NO_USABLE_POSITION } from './rules/no_usable_position.ts';
import { OTHER_OBJECT } from './rules/other_object.ts';
import { OWN_SITING } from './rules/own_siting.ts';
import { PEOPLE_WHO_CANNOT_MOVE } from './rules/people_who_cannot_move.ts';
import { PRECAUTIONS } from './rules/precautions.ts';
import { PUBLIC_SERVICE } from './rules/public_service.ts';
import { PUBLIC_UTILITIES } from './rules/public_utilities.ts';
import { RELIEF } from './rules/relief.ts';
import { SHELTER } from './rules/shelter.ts';
import { WATER } from './rules/water.ts';

export const RULES = ruleSet([
  MEDICAL_FACILITY,
  MEDICAL_PASSAGE,
  DISPLACEMENT_SITE,
  SHELTER,
  PEOPLE_WHO_CANNOT_MOVE,
  WATER,
  FOOD,
  PUBLIC_UTILITIES,
  DANGEROUS_FORCES,
  ENVIRONMENT,
  RELIEF,
  DISTRIBUTION_SUPPORT,
  EVACUATION,
  HOLDING_PEOPLE,
  DETENTION_PLACE,
  CIVIL_DEFENCE,
  PUBLIC_SERVICE,
  DIPLOMATIC_MISSION,
  HOMES_AND_MEETING_PLACES,
  GRAVES,
  OTHER_OBJECT,
  OWN_SITING,
  PRECAUTIONS,
  NO_USABLE_POSITION,
  LAYER_MISSING,
]);
