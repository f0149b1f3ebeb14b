/**
 * What is counted about people. Each is by source and as reported. None adds with another: civilians and those of
 * unknown status are parts of all deaths, and different questions of one source.
 */
import type { Measure } from '#model/area.ts';

const reported = {
  version: '1',
  unit: 'people',
  counts: 'people',
  assessed: null,
  date: 'happened',
  disaggregate: ['sex', 'age', 'status'],
  addsWith: [],
} as const;

/** All deaths that the source states, combatants included. */
export const PEOPLE_KILLED_ALL: Measure = {
  ...reported,
  code: 'civilians.people_killed_all',
  filter: { harms: ['death'] },
};

/** Deaths of people whom the source states, or a person in doubt presumed, to be civilian (API 50(1)). */
export const CIVILIANS_KILLED: Measure = {
  ...reported,
  code: 'civilians.civilians_killed',
  filter: { harms: ['death'], statuses: ['civilian', 'civilian_presumed'] },
};

/** Deaths whose status the source does not know: civilian in doubt (API 50(1)), never added silently to either side. */
export const STATUS_UNKNOWN_KILLED: Measure = {
  ...reported,
  code: 'civilians.status_unknown_killed',
  filter: { harms: ['death'], statuses: ['unknown'] },
};

const incidents = {
  version: '1',
  unit: 'incidents',
  counts: 'events',
  assessed: null,
  date: 'happened',
  disaggregate: [],
  addsWith: [],
} as const;

const listed = (code: string) => ({ classified: { standard: 'insecurity_insight', codes: [code] } });

/** Incidents against aid workers: where people who bring help cannot work, help does not arrive. */
export const AID_INCIDENTS: Measure = {
  ...incidents,
  code: 'civilians.aid_incidents',
  filter: listed('aid_incident'),
  layer: 'incidents_aid',
};

/** Incidents in places of displaced people, or against those who serve them there. */
export const DISPLACED_INCIDENTS: Measure = {
  ...incidents,
  code: 'civilians.displaced_incidents',
  filter: listed('protection_incident'),
  layer: 'incidents_displaced',
};

/** Events that a source reports, of any kind. */
export const EVENTS_REPORTED: Measure = {
  code: 'civilians.events_reported',
  version: '1',
  unit: 'events',
  counts: 'events',
  filter: {},
  assessed: null,
  date: 'happened',
  disaggregate: [],
  addsWith: [],
};
