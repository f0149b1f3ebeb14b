/** Every format that can be imported. To add one: its folder, a line here, and the hostile files of the contract test. */
import type { Importer } from '#model/imported.ts';
import { codAb } from './cod-ab/importer.ts';
import { codPs } from './cod-ps/importer.ts';
import { geonames } from './geonames/importer.ts';
import { hapiPopulation } from './hapi-population/importer.ts';
import { idmc, unhcrPopulation } from './indicators/displacement.ts';
import { inform } from './indicators/inform.ts';
import { suppressedReadings } from './indicators/readings.ts';
import { insecurityInsight } from './insecurity-insight/importer.ts';
import { kosovoSites } from './kosovo-sites/importer.ts';
import { naturalEarth } from './natural-earth/importer.ts';
import { ngaGns } from './nga-gns/importer.ts';
import { ucdpGed } from './ucdp-ged/importer.ts';
import { unhcrSites } from './unhcr-sites/importer.ts';
import { whoKwtrpHealth } from './who-kwtrp-health/importer.ts';
import { worldHeritage } from './world-heritage/importer.ts';

/** In the order in which they are needed: boundaries first. */
export const IMPORTERS: readonly Importer[] = [
  codAb,
  naturalEarth,
  codPs,
  hapiPopulation,
  ucdpGed,
  ...insecurityInsight,
  whoKwtrpHealth,
  unhcrSites,
  worldHeritage,
  kosovoSites,
  geonames,
  ngaGns,
  idmc,
  unhcrPopulation,
  inform,
  suppressedReadings,
];

/** The importer of a code, or null. */
export function importerOf(code: string): Importer | null {
  return IMPORTERS.find((importer) => importer.code === code) ?? null;
}
