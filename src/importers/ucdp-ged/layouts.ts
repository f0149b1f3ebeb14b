/** The forms in which UCDP has published the georeferenced event dataset, and ours (tools/cut-demo-data.ts). */
import type { Layout } from '../columns.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Columns that bear descriptions or names of persons: never kept, never shipped. */
export const NEVER_KEPT: readonly string[] = words(`
  source_article source_office source_date source_headline source_original where_description conflict_name dyad_name`);

/** What the importer reads; the cut file has just these. */
export const CUT: readonly string[] = words(`
  id year active_year code_status type_of_violence conflict_new_id dyad_new_id side_a_new_id side_a side_b_new_id side_b
  number_of_sources where_prec where_coordinates adm_1 adm_2 latitude longitude country country_id event_clarity
  date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low`);

const SINCE_20: readonly string[] = words(`
  id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id
  dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources
  source_article source_office source_date source_headline source_original where_prec where_coordinates
  where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity
  date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob`);

const V19_1: readonly string[] = words(`
  id year active_year type_of_violence conflict_new_id conflict_name dyad_new_id dyad_name side_a_new_id side_a
  side_b_new_id gwnob side_b number_of_sources source_article source_office source_date source_headline source_original
  where_prec where_coordinates adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region
  event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown low best high`);

export const LAYOUTS: readonly Layout[] = [
  { name: 'since 20.1, candidates', columns: SINCE_20 },
  { name: 'since 20.1, GeoJSON', columns: SINCE_20.filter((column) => column !== 'geom_wkt') },
  { name: '19.1', columns: V19_1 },
  { name: 'cut', columns: CUT },
];
