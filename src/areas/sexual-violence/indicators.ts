/** Readings by country and year; of sexual violence nothing finer is ever held (R-CRSV-05, R-CRSV-06). */
import type { Indicator } from '#model/area.ts';

export const INDICATORS: readonly Indicator[] = [
  { code: 'sexual_violence.crsv_incidents_reported', changes: 'structural', several: 'apart' },
  { code: 'inform.gender_inequality_index', changes: 'structural', several: 'apart' },
];
