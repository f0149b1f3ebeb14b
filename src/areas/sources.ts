/** Where codes come from, as domain.md marks them: read for this catalogue, from knowledge (K), or our own (house). */
import type { Origin } from './code-table.ts';

type Versioned = Origin & { readonly version: string };

/** Day of this catalogue: what is our own holds since then. */
const CATALOGUE = '2026-11-23';

export const PRIMERO: Versioned = {
  source: 'MRMIMS+ and GBVIMS+ (primeroIMS/primero), as code values',
  read: true,
  since: null,
  version: 'primero',
};
export const HTCDS: Versioned = {
  source: 'Human Trafficking Case Data Standard 2.0 (UNMigration/HTCDS, CC BY 4.0)',
  read: true,
  since: null,
  version: '2.0',
};
export const CTDC: Versioned = { source: 'CTDC code book', read: true, since: null, version: 'ctdc' };
export const EAMENA: Versioned = {
  source: 'EAMENA Arches reference data, as code values',
  read: true,
  since: null,
  version: 'eamena',
};
export const SDG: Versioned = {
  source: 'SDG 16.1.2 technical guidance note',
  read: true,
  since: null,
  version: 'sdg-16.1.2',
};
export const MISP: Versioned = { source: 'MISP taxonomies (CC0)', read: true, since: null, version: 'misp' };
export const HOUSE: Versioned = { source: 'house', read: true, since: CATALOGUE, version: '1' };

/** Recalled, its source not at hand: shown as from knowledge. */
export function known(source: string, since: string | null = null): Versioned {
  return { source: `${source} (from knowledge)`, read: false, since, version: 'knowledge' };
}

/** Read in the text or on an official page, which `source` names. */
export function read(source: string, since: string | null = null, version = '1'): Versioned {
  return { source, read: true, since, version };
}
