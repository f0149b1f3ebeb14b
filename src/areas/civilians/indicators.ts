/**
 * Readings by country and year that civilians' panels, and others', show. All are of structure: a year old at best, stale after
 * 180 days (domain.md 8.4), and never news. Of INFORM only indicators that say something of people are taken, as published.
 */
import type { Indicator } from '#model/area.ts';

const parts = (code: string): Indicator => ({ code, changes: 'structural', several: 'parts' });
const apart = (code: string): Indicator => ({ code, changes: 'structural', several: 'apart' });

export const INDICATORS: readonly Indicator[] = [
  apart('idmc.internally_displaced'),
  parts('unhcr.refugees'),
  parts('unhcr.asylum_seekers'),
  parts('unhcr.returned_internally_displaced'),
  apart('inform.people_using_at_least_basic_drinking_water_services_of_population'),
  apart('inform.people_using_at_least_basic_sanitation_services_of_population'),
  apart('inform.access_to_electricity'),
  apart('inform.prevalence_of_undernourishment_of_population'),
  apart('inform.physicians_density'),
  apart('inform.highly_violent_internal_conflict_probability'),
  apart('inform.drought_affected'),
];
