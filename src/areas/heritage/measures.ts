import type { Measure } from '#model/area.ts';

/** Reported incidents in which a cultural site was damaged. A site damaged twice counts twice: incidents, not sites. */
export const SITES_DAMAGED: Measure = {
  code: 'heritage.sites_damaged',
  version: '1',
  unit: 'incidents',
  counts: 'events',
  filter: { harms: ['cultural_property_damage'] },
  assessed: null,
  date: 'happened',
  disaggregate: [],
  addsWith: [],
};
