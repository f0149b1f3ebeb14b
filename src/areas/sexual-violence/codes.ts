/** All lists of the area beside the forms and the test (../catalogue.ts). */
import { catalogue } from '../code-table.ts';
import { ARRANGEMENTS } from './codes/arrangements.ts';
import { BANDS } from './codes/bands.ts';
import { GBVIMS } from './codes/gbvims.ts';
import { INDICATORS } from './codes/indicators.ts';
import { LINK } from './codes/link.ts';

export const CODES = catalogue([...LINK, ...ARRANGEMENTS, ...INDICATORS, ...GBVIMS, ...BANDS]);
