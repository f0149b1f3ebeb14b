/** All lists of the area beside the violations themselves (../catalogue.ts). */
import { catalogue } from '../code-table.ts';
import { ACCESS_AND_DETENTION } from './codes/access_and_detention.ts';
import { BANDS } from './codes/bands.ts';
import { FACILITIES } from './codes/facilities.ts';
import { INCIDENT } from './codes/incident.ts';
import { KILLING } from './codes/killing.ts';
import { LISTING } from './codes/listing.ts';
import { RECRUITMENT } from './codes/recruitment.ts';
import { SEXUAL_VIOLENCE_AND_ABDUCTION } from './codes/sexual_violence_and_abduction.ts';
import { SOURCES } from './codes/sources.ts';

export const CODES = catalogue([
  ...INCIDENT,
  ...BANDS,
  ...KILLING,
  ...RECRUITMENT,
  ...SEXUAL_VIOLENCE_AND_ABDUCTION,
  ...FACILITIES,
  ...ACCESS_AND_DETENTION,
  ...SOURCES,
  ...LISTING,
]);
