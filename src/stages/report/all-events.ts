/** The measure under which every event is one, whatever it stands under: what the map draws and the areas share. */
import type { Measure } from '#model/area.ts';

export const ALL_EVENTS: Measure = {
  code: 'all.events',
  version: '1',
  unit: 'events',
  counts: 'events',
  filter: {},
  assessed: null,
  date: 'happened',
  disaggregate: [],
  addsWith: [],
};
