import type { Panel } from '#model/area.ts';
import { fills } from '../../terms.ts';

/** Question 8: cultural sites damaged, used, looted or threatened; guard and handover steps due. */
export const SITES: Panel = {
  code: 'sites',
  question: 8,
  measures: ['heritage.sites_damaged'],
  layers: ['cultural_inventory', 'world_heritage'],
  custody: true,
  fills: fills('heritage', 'sites', 4),
};
