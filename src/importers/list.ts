/** Every format that can be imported. To add one: its folder, a line here, and the hostile files of the contract test. */
import type { Importer } from '#model/imported.ts';
import { codAb } from './cod-ab/importer.ts';
import { codPs } from './cod-ps/importer.ts';
import { insecurityInsight } from './insecurity-insight/importer.ts';
import { ucdpGed } from './ucdp-ged/importer.ts';
import { unhcrSites } from './unhcr-sites/importer.ts';
import { whoKwtrpHealth } from './who-kwtrp-health/importer.ts';

/** In the order in which they are needed: boundaries first. */
export const IMPORTERS: readonly Importer[] = [codAb, codPs, ucdpGed, whoKwtrpHealth, unhcrSites, ...insecurityInsight];

/** The importer of a code, or null. */
export function importerOf(code: string): Importer | null {
  return IMPORTERS.find((importer) => importer.code === code) ?? null;
}
