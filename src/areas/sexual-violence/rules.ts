/** Every rule of the area. */
import { ruleSet } from '../rule-said.ts';
import { DAILY_WAYS } from './rules/daily_ways.ts';
import { DAILY_WAYS_UNKNOWN } from './rules/daily_ways_unknown.ts';
import { DISPLACEMENT_AND_ARMED_PRESENCE } from './rules/displacement_and_armed_presence.ts';
import { HELD_PEOPLE } from './rules/held_people.ts';
import { SEARCHES } from './rules/searches.ts';

export const RULES = ruleSet([
  DISPLACEMENT_AND_ARMED_PRESENCE,
  DAILY_WAYS,
  DAILY_WAYS_UNKNOWN,
  SEARCHES,
  HELD_PEOPLE,
]);
