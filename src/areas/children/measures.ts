import type { Measure } from '#model/area.ts';
import { BY_CHILD, BY_INCIDENT } from './catalogue.ts';

/** Children reported killed: certainly under 18. Unknown age is counted apart, as possible. */
export const CHILDREN_KILLED: Measure = {
  code: 'children.children_killed',
  version: '1',
  unit: 'children',
  counts: 'people',
  filter: { harms: ['death'], youngerThan: 18 },
  assessed: null,
  date: 'happened',
  disaggregate: ['sex', 'age'],
  addsWith: [],
};

/** Grave violations counted in children (R-MRM-02). */
export const VIOLATIONS_BY_CHILD: Measure = {
  code: 'children.violations_by_child',
  version: '1',
  unit: 'children',
  counts: 'people',
  filter: { youngerThan: 18, classified: { standard: 'mrm', codes: BY_CHILD } },
  assessed: null,
  date: 'happened',
  disaggregate: ['sex', 'age'],
  addsWith: [],
};

/** Incidents against schools, pupils and teachers on a list of such; no finding of a grave violation is in it. */
export const EDUCATION_INCIDENTS: Measure = {
  code: 'children.education_incidents',
  version: '1',
  unit: 'incidents',
  counts: 'events',
  filter: { classified: { standard: 'insecurity_insight', codes: ['education_incident'] } },
  layer: 'incidents_education',
  assessed: null,
  date: 'happened',
  disaggregate: [],
  addsWith: [],
};

/** Grave violations counted in incidents; never added to those counted in children (never 3). */
export const VIOLATIONS_BY_INCIDENT: Measure = {
  code: 'children.violations_by_incident',
  version: '1',
  unit: 'incidents',
  counts: 'events',
  filter: { classified: { standard: 'mrm', codes: BY_INCIDENT } },
  assessed: null,
  date: 'happened',
  disaggregate: [],
  addsWith: [],
};
