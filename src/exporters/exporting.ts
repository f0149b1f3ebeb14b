/** What main hands to the house for writing files. */
import type { Exporting } from '#model/exported.ts';
import { csv } from './csv.ts';

export const EXPORTING: Exporting = { csv };
