import type { Panel } from '#model/area.ts';
import { fills } from '../../terms.ts';

/** Question 11: what changed that raises the risk of tomorrow. */
export const CHANGES: Panel = {
  code: 'changes',
  question: 11,
  measures: [],
  layers: [],
  indicators: [
    'idmc.internally_displaced',
    'unhcr.refugees',
    'unhcr.asylum_seekers',
    'unhcr.returned_internally_displaced',
    'inform.drought_affected',
  ],
  indicatorsAnswer: true,
  fills: fills('civilians', 'changes', 3),
};
