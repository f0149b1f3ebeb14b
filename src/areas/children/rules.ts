/** Every rule of the area. */
import { ruleSet } from '../rule-said.ts';
import { CHILDREN_MET_OR_HELD } from './rules/children_met_or_held.ts';
import { MILITARY_USE_OF_SCHOOLS } from './rules/military_use_of_schools.ts';
import { PLACES_OF_CHILDREN } from './rules/places_of_children.ts';
import { RECRUITMENT_PRONE_PLACES } from './rules/recruitment_prone_places.ts';
import { SCHOOL } from './rules/school.ts';
import { SCHOOL_LAYER } from './rules/school_layer.ts';

export const RULES = ruleSet([
  SCHOOL_LAYER,
  SCHOOL,
  MILITARY_USE_OF_SCHOOLS,
  PLACES_OF_CHILDREN,
  CHILDREN_MET_OR_HELD,
  RECRUITMENT_PRONE_PLACES,
]);
