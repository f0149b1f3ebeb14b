import type { Panel } from '#model/area.ts';
import { fills } from '../../terms.ts';

/** Question 4: where sexual violence is about to happen. Quiet is not low: what is not assessed is unknown. */
export const EARLY_WARNING: Panel = {
  code: 'early_warning',
  question: 4,
  measures: ['sexual-violence.incidents_reported'],
  layers: ['early_warning_indicators'],
  // By country and year, suppressed where small: how much was reported, never where it is about to happen (R-CRSV-06).
  indicators: [
    'sexual_violence.crsv_incidents_reported',
    'idmc.internally_displaced',
    'inform.gender_inequality_index',
  ],
  watches: 'crsv_indicator',
  fills: fills('sexual-violence', 'early_warning', 3),
};
