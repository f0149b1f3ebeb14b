import type { Panel } from '#model/area.ts';
import { fills } from '../../terms.ts';

/** Question 5: the threat to civilians that is most likely or most dangerous in the next 72 hours, and what is done about it. */
export const THREATS: Panel = {
  code: 'threats',
  question: 5,
  measures: [],
  beside: ['civilians.displaced_incidents'],
  layers: ['incidents_displaced'],
  indicators: ['inform.highly_violent_internal_conflict_probability'],
  fills: fills('civilians', 'threats', 3),
};
