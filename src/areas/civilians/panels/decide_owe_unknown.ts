import type { Panel } from '#model/area.ts';
import { fills } from '../../terms.ts';

/** Question 12: what must be decided, what is owed to whom today, what is not known. */
export const DECIDE_OWE_UNKNOWN: Panel = {
  code: 'decide_owe_unknown',
  question: 12,
  measures: [],
  layers: [],
  fills: fills('civilians', 'decide_owe_unknown', 3),
};
