/** Every rule of the area. */
import { ruleSet } from '../rule-said.ts';
import { DEMAND_NEAR_US } from './rules/demand_near_us.ts';
import { DISPLACED_PEOPLE_ON_THE_MOVE } from './rules/displaced_people_on_the_move.ts';
import { LOCAL_CONTRACTING } from './rules/local_contracting.ts';
import { PLACES_OF_EXPLOITATION } from './rules/places_of_exploitation.ts';

export const RULES = ruleSet([
  LOCAL_CONTRACTING,
  DISPLACED_PEOPLE_ON_THE_MOVE,
  DEMAND_NEAR_US,
  PLACES_OF_EXPLOITATION,
]);
