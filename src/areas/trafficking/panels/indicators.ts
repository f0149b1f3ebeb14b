import type { Panel } from '#model/area.ts';
import { fills } from '../../terms.ts';

/** Question 9: signs of trafficking in the area, at the gates, among contractors. Nothing fills it yet but reports. */
export const INDICATORS: Panel = {
  code: 'indicators',
  question: 9,
  measures: ['trafficking.incidents_reported'],
  layers: ['labour_risk_indicators'],
  // Structural conditions (T-014, T-015): displacement, poverty, inequality. A condition is no sign of a case.
  indicators: [
    'idmc.internally_displaced',
    'inform.multidimensional_poverty_index',
    'inform.gender_inequality_index',
  ],
  fills: fills('trafficking', 'indicators', 3),
};
