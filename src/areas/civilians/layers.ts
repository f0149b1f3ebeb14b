/** Layers of the area. A protective list is stale after 180 days (domain.md 8.4), events after a month, a census after ten years. */
import type { Layer } from '#model/area.ts';

export const LAYERS: readonly Layer[] = [
  { code: 'health_facilities', kind: 'objects', staleAfter: 180, neededByCheck: true },
  { code: 'displacement_sites', kind: 'objects', staleAfter: 180, neededByCheck: true },
  { code: 'violence_events', kind: 'events', staleAfter: 30, neededByCheck: false },
  { code: 'incidents_aid', kind: 'events', staleAfter: 30, neededByCheck: false, ofOneGroup: true },
  { code: 'incidents_displaced', kind: 'events', staleAfter: 30, neededByCheck: false, ofOneGroup: true },
  { code: 'incidents_health_care', kind: 'events', staleAfter: 30, neededByCheck: false, ofOneGroup: true },
  { code: 'population', kind: 'population', staleAfter: 3650, neededByCheck: false },
  { code: 'named_settlements', kind: 'places', staleAfter: 3650, neededByCheck: true },
];
