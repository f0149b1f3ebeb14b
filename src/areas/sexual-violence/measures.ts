import type { Measure } from '#model/area.ts';
import { CRSV_FORMS } from './catalogue.ts';

/** Incidents that a report classifies under a form of conflict-related sexual violence: reported, never "occurred" (R-CRSV-04). */
export const INCIDENTS_REPORTED: Measure = {
  code: 'sexual-violence.incidents_reported',
  version: '1',
  unit: 'incidents',
  counts: 'events',
  filter: { classified: { standard: 'crsv', codes: CRSV_FORMS.codes.map((c) => c.code) } },
  assessed: null,
  date: 'happened',
  disaggregate: [],
  addsWith: [],
};
