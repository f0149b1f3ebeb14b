import type { Measure } from '#model/area.ts';

/** Reported incidents whose reported facts meet the Palermo definition: detected, not all that there are (T-021). */
export const INCIDENTS_REPORTED: Measure = {
  code: 'trafficking.incidents_reported',
  version: '1',
  unit: 'incidents',
  counts: 'events',
  filter: { classified: { standard: 'palermo_test', codes: ['meets_definition'] } },
  assessed: null,
  date: 'happened',
  disaggregate: [],
  addsWith: [],
};
