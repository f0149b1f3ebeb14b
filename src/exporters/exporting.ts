/** What main hands to the house for writing files. */
import type { Exporting } from '#model/exported.ts';
import { csv } from './csv.ts';
import { geojson } from './geojson.ts';
import { kml } from './kml.ts';

export const EXPORTING: Exporting = { csv, geojson, kml };
