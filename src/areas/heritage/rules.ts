/** Every rule of the area. */
import { ruleSet } from '../rule-said.ts';
import { CUSTODY_SITE } from './rules/custody_site.ts';
import { DIGGING } from './rules/digging.ts';
import { ENHANCED_PROTECTION } from './rules/enhanced_protection.ts';
import { GENERAL_PROTECTION } from './rules/general_protection.ts';
import { MOVABLE_PROPERTY } from './rules/movable_property.ts';
import { NO_INVENTORY } from './rules/no_inventory.ts';
import { OCCUPATION } from './rules/occupation.ts';
import { OWN_USE } from './rules/own_use.ts';
import { PLACE_OF_WORSHIP } from './rules/place_of_worship.ts';
import { SPECIAL_PROTECTION } from './rules/special_protection.ts';
import { WORLD_HERITAGE } from './rules/world_heritage.ts';

export const RULES = ruleSet([
  NO_INVENTORY,
  ENHANCED_PROTECTION,
  SPECIAL_PROTECTION,
  GENERAL_PROTECTION,
  PLACE_OF_WORSHIP,
  OWN_USE,
  DIGGING,
  MOVABLE_PROPERTY,
  OCCUPATION,
  CUSTODY_SITE,
  WORLD_HERITAGE,
]);
