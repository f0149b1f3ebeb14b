import type { Measure } from '#model/area.ts';
import { CP_KINDS } from './catalogue.ts';

/**
 * Reported incidents in which cultural property was damaged, classified by its kind. A site damaged twice counts twice:
 * incidents, not sites. Where nobody classifies, silence is unknown: sources on violence do not look at heritage.
 */
export const SITES_DAMAGED: Measure = {
  code: 'heritage.sites_damaged',
  version: '1',
  unit: 'incidents',
  counts: 'events',
  filter: {
    harms: ['cultural_property_damage'],
    classified: { standard: 'h54_kind', codes: CP_KINDS.codes.map((c) => c.code) },
  },
  assessed: null,
  date: 'happened',
  disaggregate: [],
  addsWith: [],
};
