/**
 * Displacement by country and year: IDMC (people displaced inside their country by conflict and violence, at the end of
 * the year) and UNHCR (people under its mandate, by country of asylum). Small numbers of UNHCR are rounded by UNHCR.
 */
import { fold } from '../fold.ts';
import { indicatorImporter } from './table.ts';

const COUNTRIES = ['coo_name', 'coo', 'coo_iso', 'coa_name', 'coa', 'coa_iso'];
const GROUPS = [
  'refugees',
  'asylum_seekers',
  'returned_refugees',
  'idps',
  'returned_idps',
  'stateless',
  'ooc',
  'oip',
  'hst',
] as const;

/** Names of UNHCR's columns in full. */
const NAMES: Readonly<Record<(typeof GROUPS)[number], string>> = {
  refugees: 'refugees',
  asylum_seekers: 'asylum_seekers',
  returned_refugees: 'returned_refugees',
  idps: 'internally_displaced_protected',
  returned_idps: 'returned_internally_displaced',
  stateless: 'stateless',
  ooc: 'others_of_concern',
  oip: 'others_in_need_of_protection',
  hst: 'host_community',
};

export const idmc = indicatorImporter({
  code: 'idmc-country-year',
  source: {
    code: 'idmc',
    title: 'People internally displaced by conflict and violence, by country and year',
    publisher: 'IDMC',
    licence: 'CC BY-IGO',
    citation: 'Internal Displacement Monitoring Centre, Global Internal Displacement Database',
    cautions: ['caution.displacement_estimates'],
  },
  columns: ['year', ...COUNTRIES, 'total'],
  country: 'coa_iso',
  year: 'year',
  repeats: false,
  readings: (row) => [
    {
      indicator: 'idmc.internally_displaced',
      of: '',
      value: row.orNull('total') === null ? null : row.whole('total', 0, 1e9),
      unit: 'people',
    },
  ],
});

export const unhcrPopulation = indicatorImporter({
  code: 'unhcr-population',
  source: {
    code: 'unhcr_population',
    title: 'People under UNHCR’s mandate, by country of origin and of asylum, and year',
    publisher: 'UNHCR',
    licence: 'CC BY 4.0',
    citation: 'UNHCR, Refugee Data Finder, population figures',
    cautions: ['caution.displacement_estimates', 'caution.unhcr_rounded'],
  },
  columns: ['year', ...COUNTRIES, ...GROUPS],
  country: 'coa_iso',
  year: 'year',
  repeats: false,
  readings(row) {
    const origin = row.orNull('coo') ?? fold(row.needed('coo_name')).replaceAll(' ', '_');
    return GROUPS.flatMap((group) => {
      // An empty cell is not collected for that year; it is no zero (never 7).
      if (row.orNull(group) === null) return [];
      const value = row.whole(group, 0, 1e9);
      return [{ indicator: `unhcr.${NAMES[group]}`, of: origin, value, unit: 'people' }];
    });
  },
});
