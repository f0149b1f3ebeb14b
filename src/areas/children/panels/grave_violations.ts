import type { Panel } from '#model/area.ts';
import { fills } from '../../terms.ts';

/** Question 3: which grave violations are new, pending, late, due. Counted in children and in incidents, apart. */
export const GRAVE_VIOLATIONS: Panel = {
  code: 'grave_violations',
  question: 3,
  measures: ['children.violations_by_child', 'children.violations_by_incident', 'children.children_killed'],
  beside: ['children.education_incidents'],
  layers: ['schools', 'incidents_education'],
  fills: fills('children', 'grave_violations', 4),
};
