import type { Panel } from '#model/area.ts';
import { fills } from '../../terms.ts';

/** Question 11: what changed that raises the risk of tomorrow. */
export const CHANGES: Panel = {
  code: 'changes',
  question: 11,
  measures: [],
  layers: [],
  fills: fills('civilians', 'changes', 3),
};
