import type { Panel } from '#model/area.ts';
import { fills } from '../../terms.ts';

/** Question 6: who cannot get water, food, health care, shelter or power, or cannot leave. */
export const BASIC_SERVICES: Panel = {
  code: 'basic_services',
  question: 6,
  measures: [],
  // Where those who bring help are attacked, help does not arrive; a list of facilities would not say that they work.
  beside: ['civilians.aid_incidents'],
  layers: ['incidents_aid', 'incidents_health_care'],
  indicators: [
    'inform.people_using_at_least_basic_drinking_water_services_of_population',
    'inform.people_using_at_least_basic_sanitation_services_of_population',
    'inform.prevalence_of_undernourishment_of_population',
    'inform.physicians_density',
    'inform.access_to_electricity',
  ],
  fills: fills('civilians', 'basic_services', 3),
};
