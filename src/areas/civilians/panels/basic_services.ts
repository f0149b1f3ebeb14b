import type { Panel } from '#model/area.ts';
import { fills } from '../../terms.ts';

/** Question 6: who cannot get water, food, health care, shelter or power, or cannot leave. */
export const BASIC_SERVICES: Panel = {
  code: 'basic_services',
  question: 6,
  measures: [],
  layers: [],
  fills: fills('civilians', 'basic_services', 3),
};
